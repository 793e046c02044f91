import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { writeTogether } from '@/database/write-together'
import { takeNumbers } from '@/publishing/log/sequence'
import { named } from '@/publishing/store'

/** What a made-up document has of its own, with what the hooks work out from that. */
export type MadeUp = Record<string, unknown> & { title: string; address: string }

type Stored = Record<string, unknown> & { id: string }
type StoredVersion = { version: Record<string, unknown>; createdAt: string; updatedAt: string }

/** All that saving a document wrote: its record, its version, its row in the log. */
const writtenOf = async (req: PayloadRequest, type: ContentTypeSlug, id: string) => {
  const { db } = req.payload
  const collection = named(type)
  const document = await db.findOne<Stored>({ collection, where: { id: { equals: id } }, req })
  const versions = await db.findVersions({ collection, where: { parent: { equals: id } }, limit: 1, req })
  const entries = await db.find<Stored>({
    collection: 'publication-log',
    where: { documentId: { equals: id } },
    limit: 1,
    req,
  })
  const [version, entry] = [versions.docs[0] as unknown as StoredVersion | undefined, entries.docs[0]]
  if (!document || !version || !entry) throw new Error(`${id} of ${type} was not saved whole.`)
  return { document, version, entry }
}

/**
 * Saves documents without their hooks, in few statements. The database gets what saving each would
 * have written: whatever the hooks set is taken from one that was saved through them.
 *
 * @param req its transaction is the one that `model` was saved in
 * @param type of all of them
 * @param model the id of a document that was live as it was made; so must all of these be
 * @returns their ids, in their order
 */
export const saveAlike = async (
  req: PayloadRequest,
  type: ContentTypeSlug,
  model: string,
  items: MadeUp[],
): Promise<string[]> => {
  if (items.length === 0) return []
  const { document, version, entry } = await writtenOf(req, type, model)
  const firstNumber = await takeNumbers(req, items.length)
  const ids: string[] = []
  await writeTogether(req, async ({ create, createVersion, newId }) => {
    for (const [n, own] of items.entries()) {
      const id = newId()
      ids.push(id)
      const { title, address } = own
      await create(named(type), id, { ...document, ...own })
      await createVersion(named(type), id, { ...version, version: { ...version.version, ...own } })
      const row = { ...entry, documentId: id, title, address, sequence: firstNumber + n }
      await create('publication-log', newId(), row)
    }
  })
  return ids
}
