import type { PayloadRequest } from 'payload'
import { writeTogether } from '../../database/write-together'
import type { News } from '../../payload-types'
import { addressOf } from '../../publishing/addresses/address'
import { takeNumbers } from '../../publishing/log/sequence'

/** What one made-up news item has of its own. */
export type MadeUpItem = Pick<News, 'title' | 'slug' | 'summary' | 'kind' | 'body' | 'topics' | 'publishedAt'> & {
  slug: string
  publishedAt: string
}

type Stored = Record<string, unknown> & { id: string }
type StoredVersion = { version: Record<string, unknown>; createdAt: string; updatedAt: string }

/** All that saving a news item wrote: its record, its version, its row in the log. */
const writtenOf = async (req: PayloadRequest, id: string) => {
  const { db } = req.payload
  const news = await db.findOne<Stored>({ collection: 'news', where: { id: { equals: id } }, req })
  const versions = await db.findVersions({ collection: 'news', where: { parent: { equals: id } }, limit: 1, req })
  const entries = await db.find<Stored>({
    collection: 'publication-log',
    where: { documentId: { equals: id } },
    limit: 1,
    req,
  })
  const [version, entry] = [versions.docs[0] as unknown as StoredVersion | undefined, entries.docs[0]]
  if (!news || !version || !entry) throw new Error(`The news item ${id} was not saved whole.`)
  return { news, version, entry }
}

/** What the hooks work out from an item's own content. */
const settled = (item: MadeUpItem) => ({
  ...item,
  address: addressOf('/news', item.slug, item.publishedAt),
  firstPublishedAt: item.publishedAt,
})

/**
 * Saves news items without their hooks, in few statements. The database gets what saving each would
 * have written: whatever the hooks set is taken from one that was saved through them.
 *
 * @param req its transaction is the one that `model` was saved in
 * @param model the id of a news item that was live as it was made; so must all of these be
 */
export const saveAlike = async (req: PayloadRequest, model: string, items: MadeUpItem[]): Promise<void> => {
  if (items.length === 0) return
  const { news, version, entry } = await writtenOf(req, model)
  const firstNumber = await takeNumbers(req, items.length)
  await writeTogether(req, async ({ create, createVersion, newId }) => {
    for (const [n, item] of items.entries()) {
      const id = newId()
      const own = settled(item)
      const { title, address } = own
      await create('news', id, { ...news, ...own })
      await createVersion('news', id, { ...version, version: { ...version.version, ...own } })
      const row = { ...entry, documentId: id, title, address, sequence: firstNumber + n }
      await create('publication-log', newId(), row)
    }
  })
}
