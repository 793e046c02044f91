import { type ContentTypeSlug, isContentType } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { MailedDocument, MailPictures } from '@collections/reader-parts'
import type { Key } from '@collections/search-part'
import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { Batch } from '@/mail/batch'
import type { Mailing, Subscription } from '@/payload-types'
import { withPublicRelations } from '@/publishing/previews/previewed-document'
import { findPublished } from '@/publishing/store'
import type { Version } from '@/publishing/version'
import { seenInBatch, seenSince } from './about-site'
import { tellWhatWasLeftOut } from './left-out'
import { publicPictures } from './mail-pictures'

/** Returns whether what is followed brings a document that is mailed itself, and not only word of it. */
export const isWhole = ({ kind }: Pick<Subscription, 'kind'>): boolean => kind !== 'search'

type About = Pick<Mailing, 'contentType' | 'documentId'>

/** A version of a document as the mail that it would be now. @returns undefined for a type that isn't mailed */
export const mailedVersion = async (
  payload: BasePayload,
  type: ContentTypeSlug,
  version: Version,
  { now, pictures }: { now: Date; pictures: MailPictures },
): Promise<MailedDocument | undefined> => {
  const { mailed } = forReadersOf(type)
  const { siteUrl } = readEnvironment()
  const context = { payload, siteUrl, now, pictures, forReadersOf }
  return mailed?.(await withPublicRelations(payload, type, version), context)
}

type Kept = {
  mailed: MailedDocument
  /** The document as it was, and what it shows. */
  changed: string
  seen: string
  madeAt: number
  /** When what it shows was looked at last. */
  lookedAt: number
}

/** It is made again after this long, whatever changed in what it names. In milliseconds. */
const keptFor = 10_000

/** What it shows is looked at again after this long: many mails leave within a second. In milliseconds. */
const seenFor = 100

const kept = new WeakMap<BasePayload, Map<string, Kept>>()

const updated = async (payload: BasePayload, { collection, id }: Key, now: Date): Promise<string | undefined> =>
  isContentType(collection) ? seenSince(payload, { contentType: collection, documentId: id }, now) : undefined

/** What readers see now of what a document shows, and as of when. */
const seenNow = async (payload: BasePayload, { shown, leftOut }: MailedDocument, now: Date): Promise<string> =>
  (await Promise.all([...shown, ...leftOut].map(async (key) => `${key.id} ${await updated(payload, key, now)}`)))
    .sort()
    .join()

const isWithin = (at: number, now: Date, length: number): boolean => Math.abs(now.getTime() - at) <= length

/** Returns whether what was made before is what would be made now. */
const isStill = async (payload: BasePayload, before: Kept, changed: string, now: Date): Promise<boolean> => {
  if (before.changed !== changed || !isWithin(before.madeAt, now, keptFor)) return false
  if (isWithin(before.lookedAt, now, seenFor)) return true
  if ((await seenNow(payload, before.mailed, now)) !== before.seen) return false
  before.lookedAt = now.getTime()
  return true
}

/**
 * Returns the mail that a document is, at this moment: as it is published, with what it shows as readers see that.
 * Whoever published it is told of what is left out.
 *
 * @returns undefined when readers don’t see the document itself; with `isEmpty`, it is not sent
 */
export const wholeMailOf = async (
  payload: BasePayload,
  { contentType: type, documentId: id }: About,
  now: Date,
  batch: Batch = [],
): Promise<MailedDocument | undefined> => {
  if (!isContentType(type) || !id) return undefined
  const changed = await seenInBatch(payload, { contentType: type, documentId: id }, now, batch)
  if (!changed) return undefined
  const mails = kept.get(payload) ?? new Map<string, Kept>()
  kept.set(payload, mails)
  const before = mails.get(`${type}/${id}`)
  if (before && (await isStill(payload, before, changed, now))) return before.mailed
  const version = await findPublished({ payload }, { contentType: type, documentId: id })
  const pictures = publicPictures(readEnvironment().siteUrl)
  const mailed = version && (await mailedVersion(payload, type, version, { now, pictures }))
  if (!mailed) return undefined
  const at = now.getTime()
  mails.set(`${type}/${id}`, { mailed, changed, seen: await seenNow(payload, mailed, now), madeAt: at, lookedAt: at })
  await tellWhatWasLeftOut(payload, { type, id, title: version.title }, mailed.leftOut)
  return mailed
}
