import type { BasePayload } from 'payload'
import { unseen } from './read-log'

/**
 * Returns when somebody last changed anything that readers can see, by publishing or by taking it from them; undefined
 * if never.
 */
export const newestChange = async (payload: BasePayload): Promise<Date | undefined> => {
  const { docs } = await payload.find({
    collection: 'publication-log',
    where: { event: { not_in: unseen } },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { at: true },
  })
  return docs[0] && new Date(docs[0].at)
}
