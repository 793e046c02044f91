import { LRUCache } from 'lru-cache'

/** What was done for a client counts half after so long. In milliseconds. */
const halfLife = 10_000

/** More than readers have made for them, also many behind one address; one who asks without end has four times as much. */
const budget = 3_000

const mostClients = 10_000

/**
 * Remembers how much time was spent for each client lately.
 *
 * @param now milliseconds on a clock that never jumps
 */
export const createShares = (now: () => number) => {
  const spent = new LRUCache<string, { milliseconds: number; at: number }>({ max: mostClients })

  /** Milliseconds, of which those that are longer ago count less. */
  const of = (client: string): number => {
    const had = spent.peek(client)
    return had ? had.milliseconds * 0.5 ** ((now() - had.at) / halfLife) : 0
  }

  return {
    of,
    add: (client: string, milliseconds: number): void => {
      spent.set(client, { milliseconds: of(client) + milliseconds, at: now() })
    },
    isWithin: (milliseconds: number): boolean => milliseconds <= budget,
  }
}
