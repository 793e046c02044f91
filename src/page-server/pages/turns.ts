/** There is no turn to be had: as many wait as may. */
export class TooBusyError extends Error {
  override name = 'TooBusyError'
}

type Options = { atOnce: number; waiting: number }

/**
 * Lets so many deeds happen at once and so many wait, first come first served. More are refused, so
 * that a rush makes some readers come back a little later, and nobody wait for ever.
 */
export const createTurns = ({ atOnce, waiting }: Options) => {
  let running = 0
  const queue: (() => void)[] = []

  const next = () => {
    running -= 1
    queue.shift()?.()
  }

  /** @throws {TooBusyError} when as many wait as may */
  const take = async <T>(deed: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new TooBusyError('Too many pages are asked for at once.')
      await new Promise<void>((resolve) => queue.push(resolve))
    }
    running += 1
    try {
      return await deed()
    } finally {
      next()
    }
  }

  return { take, running: () => running, waiting: () => queue.length }
}

export type Turns = ReturnType<typeof createTurns>
