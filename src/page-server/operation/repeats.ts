import { LRUCache } from 'lru-cache'

/** In milliseconds. */
const minute = 60_000

/** The first few tell more than a number does. */
const saidEach = 3

/**
 * Counts what is said again and again.
 *
 * @param now milliseconds on a clock that never jumps
 */
export const createRepeats = (now: () => number = () => performance.now()) => {
  const said = new LRUCache<string, { since: number; times: number; unsaid: number }>({ max: 1000 })

  return {
    /**
     * Notes that something is said.
     *
     * @returns how often it was since it was last written: 0 for not to write it now
     */
    count: (what: string): number => {
      const known = said.get(what)
      if (!known || now() - known.since >= minute) {
        said.set(what, { since: now(), times: 1, unsaid: 0 })
        return 1 + (known?.unsaid ?? 0)
      }
      known.times += 1
      if (known.times <= saidEach) return 1
      known.unsaid += 1
      return 0
    },
  }
}
