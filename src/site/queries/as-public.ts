import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { newsroom } from '@/newsroom'
import { sharedByPages } from './shared-parts'

/**
 * Payload remembers, for one request, the documents that others refer to. Pages of one generation
 * show the same topics, contacts and pictures, so they read as one request; of so many queries at
 * most, so that it does not grow without end.
 */
const readers = sharedByPages(async () => ({ req: await createLocalReq({}, await newsroom()) }), 1000)

type PublicRead = { req: PayloadRequest; overrideAccess: false }

/**
 * Reads as the public may, for a page.
 *
 * @param read is to hand on what it gets to each of Payload's functions
 */
export const asPublic = async <T>(read: (payload: BasePayload, rule: PublicRead) => Promise<T>): Promise<T> => {
  const payload = await newsroom()
  const { req } = await readers()
  try {
    return await read(payload, { req, overrideAccess: false })
  } catch (error) {
    // What could not be read would be remembered, too.
    readers.forget()
    throw error
  }
}
