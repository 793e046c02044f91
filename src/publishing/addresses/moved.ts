import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { publishedVersion } from '../approval/published-version'
import { appendToLog, type PublicationEvent } from '../log/log'
import { type PageType, pageHasBegun, type Standing, standing } from './page-at'
import { type Redirect, redirectFrom } from './redirects'

/** What happens to something at its public address; drafts are saved anywhere. */
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
const lastPublicAddress = async (req: PayloadRequest, { id, address }: Standing): Promise<string | undefined> => {
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
const leadFrom = async (req: PayloadRequest, old: string, type: PageType, document: Standing): Promise<void> => {
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

/** What a save found and what it left. */
type Publication = {
  type: PageType
  /** The document as the public gets it now; a draft when nothing is published. */
  present: Standing
  isPublished: boolean
  /** What was published before; undefined if nothing was. */
  published?: Standing
  /** The newest version before; undefined for a new document. */
  previous?: Standing
}

const settleRedirects = async (req: PayloadRequest, publication: Publication): Promise<void> => {
  const { type, present, isPublished, published, previous } = publication
  const id = String(present.id)
  const now = new Date()
  const hasBegun = (version: Standing) => pageHasBegun(req.payload, type, version, now)
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

/**
 * After a publication at a new address, leaves a redirect from the old one that follows the
 * document from then on; and removes redirects from where a page is, or was, again.
 */
export const leaveRedirect: CollectionAfterChangeHook = async ({ doc, previousDoc, collection, operation, req }) => {
  const type = collection.slug as PageType
  const present = await standing({ payload: req.payload, req }, type, String(doc.id))
  if (!present) return doc
  const previous = operation === 'update' ? ({ ...previousDoc, id: doc.id } as Standing) : undefined
  await settleRedirects(req, {
    type,
    present,
    previous,
    ...(collection.versions?.drafts
      ? {
          isPublished: present._status === 'published',
          published: publishedVersion(req, type, doc.id) as Standing | undefined,
        }
      : { isPublished: true, published: previous }),
  })
  return doc
}

/** Something that was public is deleted: an older redirect from its address does not come back. */
export const forgetReused: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  const type = collection.slug as PageType
  const hasDrafts = Boolean(collection.versions?.drafts)
  const wasThere = doc.address && (!hasDrafts || doc._status === 'published')
  if (!wasThere || !pageHasBegun(req.payload, type, doc, new Date())) return doc
  await forgetRedirectFrom(req, doc.address, type, String(doc.id))
  return doc
}
