import { AsyncLocalStorage } from 'node:async_hooks'

/** What everything on one page shares: the moment it is made for, and what was read for it already. */
type PageScope = { now: Date; read: Map<unknown, unknown>; changed?: Date }

const scopes = new AsyncLocalStorage<PageScope>()

/** Makes a page: whatever is asked for meanwhile belongs to this one. */
export const inPageScope = <T>(make: () => T): T => scopes.run({ now: new Date(), read: new Map() }, make)

/** The moment a page is made for: one for everything on it, so that its parts agree. */
export const pageTime = (): Date => scopes.getStore()?.now ?? new Date()

/** Every date that a document says of itself, in its groups and rows too, but not in what it refers to. */
const datesIn = (value: unknown): Date[] => {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? [new Date(value)] : []
  if (typeof value !== 'object' || value === null) return []
  const values = Object.values(value)
  return values.filter((one) => !(one as { updatedAt?: unknown } | null)?.updatedAt).flatMap(datesIn)
}

/** Says what a page is about: it changed for its readers at the last of the document's dates that has passed. */
export const pageIsAbout = (document: object): void => {
  const scope = scopes.getStore()
  const passed = datesIn(document).filter((date) => scope && date <= scope.now)
  if (scope && passed.length > 0) scope.changed = new Date(Math.max(...passed.map((date) => date.getTime())))
}

/** When what the page is about last changed, if it was said what that is. */
export const pageChanged = (): Date | undefined => scopes.getStore()?.changed

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
