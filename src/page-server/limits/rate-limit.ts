import type { RateLimiterRes } from 'rate-limiter-flexible'
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'

/**
 * Counts what one client does in a minute.
 *
 * @param perMinute how often it may
 * @returns a function that counts once more, and tells how many seconds to wait if that is one too many
 */
export const createRateLimit = (perMinute: number) => {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (client: string): Promise<number | undefined> => {
    try {
      await limiter.consume(client)
      return undefined
    } catch (refusal) {
      if (refusal instanceof Error) throw refusal
      return Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000))
    }
  }
}

export type RateLimit = ReturnType<typeof createRateLimit>
