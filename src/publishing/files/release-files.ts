import { contentTypes } from '@collections/definitions'
import type { Access, Block, CollectionConfig, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { confidentialIn, type LaterPart, laterPartsOf } from '@/publishing/later-parts'
import { lifetimeOf } from '@/publishing/live'
import { previewedFiles } from '@/publishing/previews/preview-links'
import { isStaff, mayPublish } from '@/publishing/roles'
import type { Save } from '@/publishing/saves/save'
import { named } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { idsOf } from '@/words/references'
import { fieldOf, filesOfOthers } from './files-of-others'
import { type FileCollection, sharedIn } from './files-used'

/*
 * A file is public from the moment at which the first document that shows it goes live, and stays
 * public: its address has been given away. Only what turns out to be confidential is taken back. That
 * moment is kept with the file (`releasedAt`), so that every read, of lists, relationships and the file
 * itself, is decided by one comparison.
 */

type Document = Record<string, unknown> & { id: string; _status?: string | null }
type PublishedDocument = { collection: SanitizedCollectionConfig; document: Document }

const fileCollections = ['media', 'documents'] as const

const laterOf = (a: string, b: string): string => (a > b ? a : b)

/** From when a published document makes a file public; undefined if it doesn't. */
const releaseOf = ({ collection, document }: PublishedDocument, kind: FileCollection, id: string, blocks: Block[]) => {
  const { from } = lifetimeOf(collection)
  const live = iso(from ? document[from] : document.firstPublishedAt) ?? new Date().toISOString()
  const parts = laterPartsOf(collection)
  const rest = { ...document }
  for (const field of [...parts.map((part) => part.field), ...confidentialIn(document, collection)]) delete rest[field]
  const uses = (data: Record<string, unknown>) => sharedIn(collection.fields, data, blocks)[kind].includes(id)
  if (uses(rest)) return live
  const partTimes = parts.flatMap(({ field, from: partFrom }: LaterPart) => {
    const part = document[field] as Record<string, unknown> | undefined
    const at = iso(part?.[partFrom])
    return at && uses({ [field]: part }) ? [laterOf(live, at)] : []
  })
  return partTimes.sort()[0]
}

const iso = (value: unknown): string | undefined => {
  if (!value) return undefined
  const date = new Date(value as string)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

const publishedUsing = async (
  req: PayloadRequest,
  kind: FileCollection,
  files: string[],
): Promise<PublishedDocument[]> => {
  const found: PublishedDocument[] = []
  for (const slug of contentTypes) {
    const { docs } = await req.payload.find({
      collection: named(slug),
      where: { and: [{ _status: { equals: 'published' } }, { [fieldOf[kind]]: { in: files } }] },
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    const { config } = req.payload.collections[slug]
    for (const document of docs) found.push({ collection: config, document: document as unknown as Document })
  }
  return found
}

type Files = {
  kind: FileCollection
  files: string[]
  /** Those of them that have become confidential. */
  confidential: string[]
}

/** Works out anew from when files are public. What has been released stays so, unless it has become confidential. */
const release = async (req: PayloadRequest, { kind, files, confidential }: Files, blocks: Block[]): Promise<void> => {
  if (files.length === 0) return
  const now = new Date().toISOString()
  const { docs } = await req.payload.db.find<{ id: string; releasedAt?: string | Date | null }>({
    collection: kind,
    where: { id: { in: files } },
    limit: 0,
    pagination: false,
    req,
  })
  const open = docs.filter(
    ({ id, releasedAt }) => !releasedAt || (iso(releasedAt) as string) > now || confidential.includes(String(id)),
  )
  if (open.length === 0) return
  const using = await publishedUsing(
    req,
    kind,
    open.map(({ id }) => String(id)),
  )
  for (const { id, releasedAt } of open) {
    const times = using.flatMap((published) => releaseOf(published, kind, String(id), blocks) ?? [])
    const at = times.sort()[0] ?? null
    if (at !== (iso(releasedAt) ?? null))
      await req.payload.db.updateOne({
        collection: kind,
        id,
        data: { releasedAt: at, updatedAt: null },
        req,
        returning: false,
      })
  }
}

/** Keeps with each version which files and contacts it uses. */
export const rememberFiles =
  (fields: CollectionConfig['fields'], blocks: Block[]) =>
  ({ data, newest }: Save): Data => {
    const used = sharedIn(fields, { ...newest, ...data }, blocks)
    return { ...data, usedMedia: used.media, usedDocuments: used.documents, usedContacts: used.contacts }
  }

/** The files that a document showed, and keeps from readers now. */
const madeConfidential = ({ collection, published }: Save, saved: Version, kind: FileCollection, blocks: Block[]) => {
  const hidden = confidentialIn(saved, collection)
  if (!published || hidden.length === 0) return []
  const isShown = (document: Version, id: string) =>
    releaseOf({ collection, document: document as unknown as Document }, kind, id, blocks) !== undefined
  return idsOf(saved[fieldOf[kind]]).filter((id) => isShown(published, id) && !isShown(saved, id))
}

/** When what is published changes, so does from when its files are public. */
export const releaseFiles =
  (blocks: Block[]) =>
  async (save: Save, saved: Version): Promise<void> => {
    const { intent, req, published } = save
    const changes = saved._status === 'published' || intent === 'unpublish' || intent === 'delete'
    if (!changes) return
    for (const kind of fileCollections) {
      const field = fieldOf[kind]
      const files = [...new Set([...idsOf(saved[field]), ...idsOf(published?.[field])])]
      await release(req, { kind, files, confidential: madeConfidential(save, saved, kind, blocks) }, blocks)
    }
  }

/** Makes a file public at once: one that the site itself shows, such as its logo. */
export const releaseNow = async (req: PayloadRequest, kind: FileCollection, id: string): Promise<void> => {
  const now = new Date().toISOString()
  const file = await req.payload.db.findOne<{ id: string; releasedAt?: string | Date | null }>({
    collection: kind,
    where: { id: { equals: id } },
    req,
  })
  if (!file || (file.releasedAt && (iso(file.releasedAt) as string) <= now)) return
  // When it was changed says which content is its newest: that stays.
  const data = { releasedAt: now, updatedAt: null }
  await req.payload.db.updateOne({ collection: kind, id, data, req, returning: false })
}

type FileAsked = { data?: { filename?: string }; isReadingStaticFile?: boolean }

/** Returns whether the very file that is asked for is public, which most are: no more need be found out then. */
const isReleased = async (req: PayloadRequest, kind: FileCollection, filename: string, released: Where) => {
  const names = req.payload.collections[kind].config.upload.imageSizes?.map(({ name }) => `sizes.${name}.filename`)
  const named: Where = { or: ['filename', ...(names ?? [])].map((path) => ({ [path]: { equals: filename } })) }
  const where = { and: [named, released] }
  return Boolean(await req.payload.db.findOne({ collection: kind, where, req }))
}

/**
 * Read access of files: everyone has what is released, the holder of a preview link those of its
 * document, people who work here all but those of documents that they may not read.
 */
export const readReleased =
  (kind: FileCollection): Access =>
  async ({ req, ...asked }) => {
    if (mayPublish(req.user, kind)) return true
    const now = new Date()
    const released = { releasedAt: { less_than_equal: now.toISOString() } }
    const previewed = await previewedFiles(req)
    if (previewed) return { or: [released, { id: { in: previewed[kind] } }] }
    if (!isStaff(req.user)) return released
    const { data, isReadingStaticFile } = asked as FileAsked
    if (isReadingStaticFile && data?.filename && (await isReleased(req, kind, data.filename, released))) return released
    const hidden = await filesOfOthers(req, kind, now)
    return hidden.length > 0 ? { or: [released, { id: { not_in: hidden } }] } : true
  }
