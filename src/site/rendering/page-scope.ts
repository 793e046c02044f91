import { AsyncLocalStorage } from 'node:async_hooks'

/** Describes what everything on one page shares: the moment it is made for, and what was read for it already. */
type PageScope = { now: Date; read: Map<unknown, unknown> }

const scopes = new AsyncLocalStorage<PageScope>()

/** Makes a page: whatever is asked for meanwhile belongs to this one. */
export const inPageScope = <T>(make: () => T): T => scopes.run({ now: new Date(), read: new Map() }, make)

/** The moment a page is made for: one for everything on it, so that its parts agree. */
export const pageTime = (): Date => scopes.getStore()?.now ?? new Date()

/** Reads something once for a page, however many of its parts need it. Outside a page it is read each time. */
export const oncePerPage = <T>(read: () => T): (() => T) => {
  const find = (): T => {
    const scope = scopes.getStore()
    if (!scope) return read()
    if (!scope.read.has(find)) scope.read.set(find, read())
    return scope.read.get(find) as T
  }
  return find
}
