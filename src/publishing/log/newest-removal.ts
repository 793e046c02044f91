import type { BasePayload } from 'payload'
import { removals } from './read-log'

/** When something was last taken from readers, or changed in what was said of it; undefined if never. */
export const newestRemoval = async (payload: BasePayload): Promise<Date | undefined> => {
  const { docs } = await payload.find({
    collection: 'publication-log',
    where: { event: { in: removals } },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { at: true },
  })
  return docs[0] && new Date(docs[0].at)
}
