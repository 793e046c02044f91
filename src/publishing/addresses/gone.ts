import type { Where } from 'payload'
import type { DatabaseReader } from '@/publishing/store'
import { pageEnded } from './page-at'

const isLogged = async ({ payload, req }: DatabaseReader, where: Where): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: 'publication-log',
    where: { and: [where, { wasPublic: { equals: true } }] },
    req,
  })
  return totalDocs > 0
}

/**
 * Returns whether a document was once public at an address: one that was deleted or taken off the site
 * after it had been, or whose time has ended. What was never public stays unknown.
 *
 * @param path a path such as `/news/2024/budget`; the caller has found nothing live there
 */
export const wasPublicAt = async (reader: DatabaseReader, path: string, now: Date): Promise<boolean> =>
  (await isLogged(reader, { address: { equals: path } })) || (await pageEnded(reader, path, now)) !== undefined

/** Returns whether the log knows of a document that it was public, wherever it was. */
export const documentWasPublic = (reader: DatabaseReader, id: string): Promise<boolean> =>
  isLogged(reader, { documentId: { equals: id } })
