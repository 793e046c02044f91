import type { PageType } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { appendToLog, type PublicationEvent } from '@/publishing/log/log'
import type { Save } from '@/publishing/saves/save'
import { type AddressedDocument, addressedDocument, pageHasBegun } from './page-at'
import { type Redirect, redirectFrom } from './redirects'

/** Says what happens to something at its public address; drafts are saved anywhere. */
const atItsAddress: PublicationEvent[] = [
  'published',
  'updated',
  'corrected',
  'correction-changed',
  'withdrawn',
  'reinstated',
  'unpublished',
  'deleted',
  'moved',
]

/**
 * The address of something without a page now, if it was public there before, by the log.
 *
 * @param version its published version, which waits for its time, or else its newest draft
 * @returns undefined if it never was, or if something else has been public there since
 */
const lastPublicAddress = async (
  req: PayloadRequest,
  { id, address }: AddressedDocument,
): Promise<string | undefined> => {
  if (!address) return undefined
  const { docs } = await req.payload.db.find<{ documentId: string }>({
    collection: 'publication-log',
    where: {
      and: [{ address: { equals: address } }, { wasPublic: { equals: true } }, { event: { in: atItsAddress } }],
    },
    sort: ['-at'],
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.documentId === String(id) ? address : undefined
}

const follows = ({ contentType, documentId }: Redirect, type: PageType, id: string): boolean =>
  contentType === type && documentId === id

/** Makes the redirect from a document's old address, in place of any other from there. */
const leadFrom = async (
  req: PayloadRequest,
  old: string,
  type: PageType,
  document: AddressedDocument,
): Promise<void> => {
  const there = await redirectFrom({ payload: req.payload, req }, old)
  const data = { from: old, to: null, contentType: type, documentId: String(document.id), note: null }
  if (there) await req.payload.db.updateOne({ collection: 'redirects', id: there.id, data, req, returning: false })
  else await req.payload.db.create({ collection: 'redirects', data, req, returning: false })
  await appendToLog(req, {
    event: 'moved',
    contentType: type,
    documentId: String(document.id),
    title: document.title,
    address: old,
    from: old,
    to: document.address,
    wasPublic: true,
  })
}

/** An address that is in use again, or was, leads nowhere else any more. */
const forgetRedirect = async (req: PayloadRequest, redirect: Redirect, type: PageType, id: string): Promise<void> => {
  await req.payload.db.deleteOne({
    collection: 'redirects',
    where: { id: { equals: redirect.id } },
    req,
    returning: false,
  })
  if (follows(redirect, type, id)) return
  await appendToLog(req, {
    event: 'redirect-deleted',
    contentType: 'redirects',
    documentId: redirect.id,
    title: redirect.from,
    from: redirect.from,
    to: redirect.to,
    reason: 'Another page took this address.',
  })
}

const forgetRedirectFrom = async (req: PayloadRequest, path: string, type: PageType, id: string): Promise<void> => {
  const there = await redirectFrom({ payload: req.payload, req }, path)
  if (there) await forgetRedirect(req, there, type, id)
}

/** Describes what a save found and what it left. */
type Publication = {
  type: PageType
  /** The document as the public gets it now; a draft when nothing is published. */
  present: AddressedDocument
  isPublished: boolean
  /** Says what was published before; undefined if nothing was. */
  published?: AddressedDocument
  /** The newest version before; undefined for a new document. */
  previous?: AddressedDocument
  now: Date
}

const settleRedirects = async (req: PayloadRequest, publication: Publication): Promise<void> => {
  const { type, present, isPublished, published, previous, now } = publication
  const id = String(present.id)
  const hasBegun = (version: AddressedDocument) => pageHasBegun(type, version, now)
  const begun = published && hasBegun(published) ? published.address : undefined
  if (!isPublished || !present.address) {
    if (begun) await forgetRedirectFrom(req, begun, type, id)
    return
  }
  const { address } = present
  const there = await redirectFrom({ payload: req.payload, req }, address)
  if (there && (follows(there, type, id) || hasBegun(present))) await forgetRedirect(req, there, type, id)

  const last = published ?? previous
  if (!last || last.address === address) return
  const old = begun ?? (await lastPublicAddress(req, last))
  if (old) await leadFrom(req, old, type, present)
}

type Moved = Pick<Save<string>, 'intent' | 'type' | 'collection' | 'req' | 'now' | 'newest' | 'published'>

/** Something that was public is deleted: an older redirect from its address does not come back. */
const forgetReused = async ({ req, type, collection, now }: Moved, deleted: AddressedDocument): Promise<void> => {
  const hasDrafts = Boolean(collection.versions?.drafts)
  const wasThere = deleted.address && (!hasDrafts || deleted._status === 'published')
  if (!wasThere || !pageHasBegun(type as PageType, deleted, now)) return
  await forgetRedirectFrom(req, deleted.address as string, type as PageType, String(deleted.id))
}

/**
 * After a publication at a new address, leaves a redirect from the old one that follows the
 * document from then on; and removes redirects from where a page is, or was, again.
 */
export const followAddress = async (save: Moved, saved: AddressedDocument): Promise<void> => {
  if (save.intent === 'delete') return forgetReused(save, saved)
  const { req, collection, newest, published, now } = save
  const type = save.type as PageType
  const present = await addressedDocument({ payload: req.payload, req }, type, String(saved.id))
  if (!present) return
  const isPublished = !collection.versions?.drafts || present._status === 'published'
  await settleRedirects(req, { type, present, isPublished, published, previous: newest, now })
}
