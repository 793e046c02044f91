import { ask, withQuery } from '@/admin/form/ask'
import type { ServiceNotice } from '@/payload-types'
import { dataOf, type NoticeDraft } from './notice-draft'

const notices = '/api/service-notices'

/** The session ended; what was to be done was not done. */
export class SignedOut extends Error {
  override name = 'SignedOut'
}

const isSignedOut = async (): Promise<boolean> => {
  const me = await ask<{ user?: unknown }>('GET', '/api/users/me').catch(() => undefined)
  return me?.user === null
}

/**
 * A request that says so when it was refused for want of a session.
 *
 * @throws {SignedOut | Error} whose message can be shown
 */
export const post = async <T>(address: string, body: object = {}): Promise<T> => {
  try {
    return await ask<T>('POST', address, body)
  } catch (error) {
    if (await isSignedOut()) throw new SignedOut('You have been signed out. What you typed is kept on this device.')
    throw error
  }
}

/** The same notice, if it is up already: an answer can get lost after the action was done. */
const alreadyUp = async (title: string, message: string, now: Date): Promise<ServiceNotice | undefined> => {
  const { docs } = await ask<{ docs: ServiceNotice[] }>(
    'GET',
    withQuery(notices, {
      'where[and][0][title][equals]': title,
      'where[and][1][message][equals]': message,
      'where[and][2][_status][equals]': 'published',
      'where[and][3][or][0][endsAt][exists]': 'false',
      'where[and][3][or][1][endsAt][greater_than]': now.toISOString(),
      sort: '-createdAt',
      limit: 1,
      depth: 0,
    }),
  )
  return docs[0]
}

/**
 * Publishes what was typed.
 *
 * @param again it was tried before, and nobody knows how far it came
 * @throws {SignedOut | Error} whose message can be shown
 */
export const publishNotice = async (draft: NoticeDraft, now: Date, again: boolean): Promise<ServiceNotice> => {
  const data = dataOf(draft, now)
  const there = again ? await alreadyUp(data.title, data.message, now) : undefined
  if (there) return there
  return (await post<{ doc: ServiceNotice }>(`${notices}?depth=0`, data)).doc
}

export const endNotice = (id: string) => post<{ endedBefore: string | null }>(`${notices}/${id}/end`)

export const putBack = (id: string, endsAt: string | null) => post(`${notices}/${id}/reopen`, { endsAt })

export const publishUpdate = (id: string, text: string) => post(`${notices}/${id}/updates`, { text })
