import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { isLive, type Lifetime } from '../live'
import { publicationEvents } from '../log/log'
import { isStaff, mayPublish, mayWrite } from '../roles'
import { findVersion } from '../store'
import { asSeenBy, mayKnowDraft, standingsOf } from './document-state'
import { publicNow } from './public-now'
import { type DocumentState, stateOf } from './state'
import { type Standing, stateInWords } from './state-in-words'

/** What the form shows about where a document stands, and what this person may do about it. */
export type DocumentPanel = {
  /** Of what is public; of a document that is not, of its newest version. */
  state: DocumentState
  words: string
  /** What the public sees meanwhile, or has to expect, in a sentence. */
  publicNow?: string
  /** Where the public finds it at this moment. */
  address?: string
  /** There is an approved version, whether or not its time has come. */
  isPublished: boolean
  newest?: {
    isDraft: boolean
    submitted: boolean
    updatedAt: string
    versionId?: string
    editedBy?: string
    editedByYou: boolean
  }
  /** An approved version that waits to replace what is live. */
  change?: { id: string; goesLiveAt: string; byName?: string; isNewest: boolean; reason?: string }
  /** Why the last scheduled change was not made. */
  failed?: { goesLiveAt: string; problem: string }
  /** The last thing that happened, if it was more than a saved draft and nothing else here says it. */
  latest?: { what: string; at: string; byName: string; reason?: string }
  twoPeople: boolean
  may: {
    write: boolean
    publish: boolean
    /** Take back what is public, while the draft beside it stays as it is. */
    withdraw: boolean
  }
}

type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

const nameOf = async (req: PayloadRequest, person: unknown): Promise<string | undefined> => {
  if (!person) return undefined
  const query = {
    collection: 'users',
    id: String(person),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  } as const
  return (await req.payload.findByID(query))?.name ?? undefined
}

type Entry = { event: string; at: string; byName?: string | null; reason?: string | null }

const lastEntry = async (req: PayloadRequest, slug: string, id: string): Promise<Entry | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'publication-log',
    where: {
      contentType: { equals: slug },
      documentId: { equals: id },
      event: { not_in: ['preview-link-made', 'preview-link-opened', 'preview-link-revoked', 'moved'] },
    },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Said elsewhere in the panel. */
const saidAlready = ['drafted', 'change-scheduled', 'change-failed']

const inWords = (entry: Entry | undefined): DocumentPanel['latest'] => {
  if (!entry || saidAlready.includes(entry.event)) return undefined
  const { event, at, byName, reason } = entry
  const label = publicationEvents.find(({ value }) => value === event)?.label ?? event
  const what = event === 'scheduled' ? 'Approved' : label
  return { what, at, byName: byName ?? 'System', reason: reason ?? undefined }
}

const changesOf = async (
  req: PayloadRequest,
  { slug }: Type,
  id: string,
  versionId: string | undefined,
  entry: Entry | undefined,
): Promise<Pick<DocumentPanel, 'change' | 'failed'>> => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: { contentType: { equals: slug }, documentId: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [last] = docs
  if (last?.state === 'waiting') {
    const { goesLiveAt, byName } = last
    const reason = entry?.event === 'change-scheduled' ? (entry.reason ?? undefined) : undefined
    const isNewest = last.versionId === versionId
    return { change: { id: last.id, goesLiveAt, byName: byName ?? undefined, isNewest, reason } }
  }
  if (last?.state !== 'failed') return {}
  return { failed: { goesLiveAt: last.goesLiveAt, problem: last.problem ?? '' } }
}

const nothing: DocumentPanel['may'] = { write: false, publish: false, withdraw: false }

const mayDo = (req: PayloadRequest, { slug }: Type, { newest, published }: Standing, state: DocumentState) => {
  const publish = mayPublish(req.user, slug)
  const canBeWithdrawn = req.payload.collections[slug].config.flattenedFields.some(({ name }) => name === 'withdrawal')
  const isPublicBesideDraft = published && state === 'live' && newest._status !== 'published'
  return {
    write: mayWrite(req.user, slug),
    publish,
    withdraw: Boolean(publish && canBeWithdrawn && isPublicBesideDraft),
  }
}

const panelOf = async (req: PayloadRequest, type: Type, id: string, standing: Standing): Promise<DocumentPanel> => {
  const { slug, lifetime } = type
  const now = new Date()
  const seen = asSeenBy(req, slug, standing) as Standing
  const { newest, published } = seen
  const words = stateInWords(seen, type, now)
  const state = stateOf(published ?? newest, lifetime, now)
  const sentence = publicNow(seen, type, now)
  const address =
    published && isLive(published, lifetime, now) ? ((published.address as string | null) ?? undefined) : undefined
  const whatAll = { state, words, publicNow: sentence, address, isPublished: Boolean(published) }
  if (!mayKnowDraft(req, slug, standing)) return { ...whatAll, twoPeople: false, may: nothing }

  const version = await findVersion({ payload: req.payload, req }, { contentType: slug, documentId: id })
  const { twoPeople } = await req.payload.findGlobal({ slug: 'publishing', depth: 0, overrideAccess: true, req })
  const versionId = version && String(version.id)
  const entry = await lastEntry(req, slug, id)
  return {
    ...whatAll,
    newest: {
      isDraft: newest._status !== 'published',
      submitted: newest.submitted === true,
      updatedAt: newest.updatedAt,
      versionId,
      editedBy: await nameOf(req, newest.lastEditedBy),
      editedByYou: String(newest.lastEditedBy ?? '') === String(req.user?.id),
    },
    ...(await changesOf(req, type, id, versionId, entry)),
    latest: inWords(entry),
    twoPeople: twoPeople === true && slug !== 'service-notices',
    may: mayDo(req, type, standing, state),
  }
}

/** Whether this person may see that the document exists: its editors and authors may, others once it is public. */
const isReadable = async (req: PayloadRequest, { slug }: Type, standing: Standing): Promise<boolean> => {
  if (mayKnowDraft(req, slug, standing)) return true
  const { id } = standing.newest
  const query = { collection: slug as 'news', id, depth: 0, select: { title: true }, disableErrors: true } as const
  return Boolean(await req.payload.findByID({ ...query, overrideAccess: false, req }))
}

/**
 * `GET /api/{type}/{id}/state`: where a document stands, for those who work here.
 *
 * @throws {APIError} 403 for others, 404 for a document that is not there or not theirs to see
 */
export const documentState = (type: Type): Endpoint => ({
  path: '/:id/state',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw new APIError('Sign in to see this.', 403, null, true)
    const id = String(req.routeParams?.id)
    const standings = await standingsOf(req, req.payload.collections[type.slug].config, [id])
    const standing = standings.get(id)
    if (!standing || !(await isReadable(req, type, standing)))
      throw new APIError('There is no such document.', 404, null, true)
    const panel = await panelOf(req, type, id, standing)
    const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
    return Response.json(panel, { headers })
  },
})
