import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf, isContentType } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { FeedItem } from '@/feeds/feed-item'
import { loadKeys } from '@/feeds/load-items'
import { type Batch, readForBatch } from '@/mail/batch'
import type { Mailing } from '@/payload-types'
import { hasEnded, listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'

type Kept = { changed: string; item: FeedItem; until: number }

/** An item is made again after this long, whatever changed in what it names. In milliseconds. */
const keptFor = 10_000

const kept = new WeakMap<BasePayload, Map<string, Kept>>()

const siteUrls = new WeakMap<Batch, string>()

/** The site's address, which is read once for all mails that leave together: reading it checks every setting. */
export const siteUrlIn = (batch: Batch): string => {
  const siteUrl = siteUrls.get(batch) ?? readEnvironment().siteUrl
  siteUrls.set(batch, siteUrl)
  return siteUrl
}

type Ref = { contentType: ContentTypeSlug; documentId: string }

/** Asks the live rule. @returns when the document was changed last; undefined when readers don’t see it */
export const seenSince = async (
  payload: BasePayload,
  { contentType, documentId }: Ref,
  now: Date,
): Promise<string | undefined> => {
  const live = await payload.db.findOne<{ id: string; updatedAt: string }>({
    collection: named(contentType),
    where: { and: [{ id: { equals: documentId } }, listedOf(definitionOf(contentType), now)] },
    select: { updatedAt: true },
  })
  return live ? new Date(live.updatedAt).toISOString() : undefined
}

const seenByBatch = readForBatch<string | undefined>()

/** The same, asked once for all mails that leave together. */
export const seenInBatch = (payload: BasePayload, ref: Ref, now: Date, batch: Batch): Promise<string | undefined> =>
  seenByBatch(batch, `${ref.contentType}:${ref.documentId}`, () => seenSince(payload, ref, now))

/**
 * Returns what a mailing is about, as readers see it at this moment; undefined when they don't. The live rule is asked
 * for each batch; what follows from it is kept while the document stays as it is, since it goes to many.
 */
export const itemOf = async (
  payload: BasePayload,
  { contentType, documentId }: Pick<Mailing, 'contentType' | 'documentId'>,
  now: Date,
  batch: Batch,
): Promise<FeedItem | undefined> => {
  if (!isContentType(contentType) || !documentId) return undefined
  const type: ContentTypeSlug = contentType
  const changed = await seenInBatch(payload, { contentType: type, documentId }, now, batch)
  if (!changed) return undefined
  const items = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, items)
  const key = `${type}:${documentId}`
  const before = items.get(key)
  if (before && before.changed === changed && Math.abs(before.until - now.getTime()) <= keptFor) return before.item
  const [item] = await loadKeys(payload, { siteUrl: readEnvironment().siteUrl, now }, [
    { collection: type, id: documentId },
  ])
  if (item) items.set(key, { changed, item, until: now.getTime() + keptFor })
  else items.delete(key)
  return item
}

/** A document as its page says it, which may be planned or over. */
type OnPage = { item: FeedItem; isOver: boolean }

const pagesByBatch = readForBatch<OnPage | undefined>()

const readOnPage = async (
  payload: BasePayload,
  { contentType, documentId }: Ref,
  now: Date,
): Promise<OnPage | undefined> => {
  const definition: TypeDefinition<ContentTypeSlug> = definitionOf(contentType)
  const { feed } = forReadersOf(contentType)
  if (!feed) return undefined
  const { lifetime, isAnnounced } = definition
  const rule = isAnnounced ? { _status: { equals: 'published' } } : listedOf(definition, now)
  const { docs } = await payload.find({
    collection: named(contentType),
    where: { and: [{ id: { equals: documentId } }, rule] },
    select: { ...feed.fields, _status: true } as never,
    depth: 2,
    limit: 1,
    pagination: false,
    // What is announced is on its page before its time and after it; the rule for readers knows of neither.
    overrideAccess: Boolean(isAnnounced),
  })
  const document = docs[0] as Record<string, unknown> | undefined
  if (!document) return undefined
  const item = feed.item(document, { siteUrl: readEnvironment().siteUrl, now })
  return { item, isOver: hasEnded(document, lifetime, now) }
}

/** Returns what a mailing is about as its page says it at this moment, though no list may show it; undefined without a page. */
export const itemOnPage = async (
  payload: BasePayload,
  { contentType, documentId }: Pick<Mailing, 'contentType' | 'documentId'>,
  now: Date,
  batch: Batch,
): Promise<OnPage | undefined> => {
  if (!isContentType(contentType) || !documentId) return undefined
  const ref = { contentType, documentId }
  return pagesByBatch(batch, `${contentType}:${documentId}`, () => readOnPage(payload, ref, now))
}
