import { contentTypes, isContentType } from '@collections/definitions'
import type { Where } from 'payload'
import { mayReadDrafts } from '@/publishing/roles'
import { type DashboardReader, readAs } from './reader'

type Query = { where: Where; sort: string; limit: number; select: Record<string, true> }
type About = { contentType: string; documentId: string }

/** Returns which of some documents this person may read every draft of: all of a type, or their own. */
const theirs = async (reader: DashboardReader, records: About[]): Promise<Set<string>> => {
  const { user } = reader.req
  const found = await Promise.all(
    contentTypes.map(async (type): Promise<string[]> => {
      const ids = [...new Set(records.filter(({ contentType }) => contentType === type).map((one) => one.documentId))]
      if (ids.length === 0 || mayReadDrafts(user, type)) return ids
      const where: Where = { and: [{ id: { in: ids } }, { authors: { in: [user?.id] } }] }
      const own = await readAs<{ id: string }>(reader, type, { where, sort: 'id', limit: ids.length, select: {} })
      return own.map(({ id }) => id)
    }),
  )
  return new Set(found.flat())
}

/**
 * Returns what is kept about documents (log, scheduled changes), as far as this person may read it. For an
 * author the rule of these collections looks up everything they ever wrote; here the few records
 * come first, and then which of their documents are theirs.
 */
export const readRecordsAs = async <T extends About>(
  reader: DashboardReader,
  collection: 'publication-log' | 'scheduled-changes',
  query: Query,
): Promise<T[]> => {
  const { req } = reader
  if (contentTypes.every((type) => mayReadDrafts(req.user, type))) return readAs<T>(reader, collection, query)
  const { docs } = await req.payload.find({
    ...query,
    collection: collection as 'scheduled-changes',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const records = (docs as unknown as T[]).filter(({ contentType }) => isContentType(contentType))
  const own = await theirs(reader, records)
  return records.filter(({ documentId }) => own.has(documentId))
}
