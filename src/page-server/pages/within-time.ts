import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits for something as long as it may take. What comes later is thrown away.
 *
 * @param milliseconds the longest wait
 * @param late makes the error for when it took longer
 * @throws what `late` makes, or whatever the work itself throws
 */
export const withinTime = async <T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> => {
  const waiting = new AbortController()
  const limit = pause(milliseconds, undefined, { signal: waiting.signal, ref: false }).then(() => {
    throw late()
  })
  limit.catch(() => {})
  try {
    return await Promise.race([work, limit])
  } finally {
    waiting.abort()
  }
}
