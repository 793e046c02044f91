import type { Response } from 'light-my-request'
import type { AskLog, LogState } from './freshness'

/**
 * Asks the site what its publication log says.
 *
 * @param askInside asks the site for one of its internal addresses
 */
export const createAskLog =
  (askInside: (url: string) => Promise<Response>): AskLog =>
  async ({ position, boundary }) => {
    const query = new URLSearchParams()
    if (position !== undefined) query.set('position', JSON.stringify(position))
    if (boundary !== undefined) query.set('boundary', String(boundary))
    const { statusCode, payload } = await askInside(`/internal/log?${query}`)
    if (statusCode !== 200) throw new Error(`The publication log could not be read (${statusCode}).`)
    return JSON.parse(payload) as LogState
  }
