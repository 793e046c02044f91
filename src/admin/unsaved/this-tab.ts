/*
 * Several tabs may hold a new document of one type, and each keeps its own text. A tab is known by a name that lives
 * as long as it, and is restored with it after a crash; that it is open it says to the others by a sign of life.
 */
const nameAt = 'newsroom-tab'
const signOf = (tab: string): string => `newsroom-tab-open:${tab}`

/** Browsers let tabs in the background act once a minute. In milliseconds. */
const openFor = 90_000

const isOpen = (tab: string): boolean => Date.now() - Number(localStorage.getItem(signOf(tab))) < openFor

const newName = (): string => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`

/** Storage can be off: then the name lasts until the page is left. */
const inStorage = <T>(look: () => T, otherwise: T): T => {
  try {
    return look()
  } catch {
    return otherwise
  }
}

const nameFor = (): string => {
  const before = sessionStorage.getItem(nameAt)
  // A tab that was copied has the name of the one it was copied from, which is still open.
  const name = before && !isOpen(before) ? before : newName()
  sessionStorage.setItem(nameAt, name)
  return name
}

let present: string | undefined

/** Returns the name of this tab. */
export const thisTab = (): string => {
  present ??= inStorage(nameFor, newName())
  return present
}

/** Says that this tab is open, until the page is left. */
export const sayOpen = (): void => {
  const tab = thisTab()
  inStorage(() => localStorage.setItem(signOf(tab), String(Date.now())), undefined)
  addEventListener('pagehide', () => inStorage(() => localStorage.removeItem(signOf(tab)), undefined), { once: true })
}

/** Returns the other tabs of this browser in which something new may be written now. */
export const otherTabs = (): string[] =>
  inStorage(
    () =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(signOf('')))
        .map((key) => key.slice(signOf('').length))
        .filter((tab) => tab !== thisTab() && isOpen(tab)),
    [],
  )
