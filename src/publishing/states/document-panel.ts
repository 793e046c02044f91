import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { isLive, type Lifetime } from '../live'
import { isStaff, mayPublish, mayWrite } from '../roles'
import { findVersion } from '../store'
import { decisionsAbout } from './decisions'
import { differsIn } from './differs'
import { asSeenBy, mayKnowDraft, standingsOf } from './document-state'
import { otherApprovers, personOf } from './people'
import type { Standing } from './standing'
import type { Facts, TypeFacts } from './words/facts'

/** What the form shows about where a document stands, and what this person may do about it. */
export type DocumentPanel = {
  /** When this was so, by the server's clock. */
  now: string
  facts: Facts
  /** Where the public finds it at this moment. */
  address?: string
  /** The newest version, for those who may know of it. */
  versionId?: string
  /** Why the last scheduled change was not made. */
  failed?: { goesLiveAt: string; problem: string }
}

type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

const typeFacts = (req: PayloadRequest, { slug, lifetime }: Type): TypeFacts => {
  const has = (wanted: string) =>
    req.payload.collections[slug].config.flattenedFields.some(({ name }) => name === wanted)
  return { slug, lifetime, canBeWithdrawn: has('withdrawal'), hasUpdates: has('updates') }
}

const rulesFor = async (req: PayloadRequest, type: Type): Promise<Pick<Facts, 'may' | 'twoPeople' | 'others'>> => {
  const may = { write: mayWrite(req.user, type.slug), publish: mayPublish(req.user, type.slug) }
  // Service notices are urgent by nature and are exempt.
  if (type.slug === 'service-notices') return { may, twoPeople: false, others: [] }
  const { twoPeople } = await req.payload.findGlobal({ slug: 'publishing', depth: 0, overrideAccess: true, req })
  const matters = twoPeople === true && may.publish
  return { may, twoPeople: twoPeople === true, others: matters ? await otherApprovers(req) : [] }
}

const changesOf = async (
  req: PayloadRequest,
  { slug }: Type,
  id: string,
  versionId: string | undefined,
): Promise<{ change?: Facts['change']; failed?: DocumentPanel['failed'] }> => {
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
  if (last?.state === 'failed') return { failed: { goesLiveAt: last.goesLiveAt, problem: last.problem ?? '' } }
  if (last?.state !== 'waiting') return {}
  const { name, isYou } = personOf(req, last)
  return {
    change: {
      id: last.id,
      versionId: last.versionId ?? undefined,
      goesLiveAt: last.goesLiveAt,
      by: name,
      byYou: isYou,
      approvedAt: last.createdAt,
      isNewest: last.versionId === versionId,
    },
  }
}

const nothing = { may: { write: false, publish: false }, twoPeople: false, others: [] }

const editorOf = async (req: PayloadRequest, { newest }: Standing): Promise<Facts['editor']> => {
  const id = newest.lastEditedBy ? String(newest.lastEditedBy) : undefined
  if (!id) return undefined
  const query = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const found = await req.payload.findByID(query)
  return { name: found?.name ?? undefined, isYou: id === String(req.user?.id) }
}

const panelOf = async (req: PayloadRequest, type: Type, id: string, standing: Standing): Promise<DocumentPanel> => {
  const { slug, lifetime } = type
  const now = new Date()
  const seen = asSeenBy(req, slug, standing) as Standing
  const { published } = seen
  const isPublic = published && isLive(published, lifetime, now)
  const address = isPublic ? ((published.address as string | null) ?? undefined) : undefined
  const whatAll = { now: now.toISOString(), address }
  const factsOfType = typeFacts(req, type)
  if (!mayKnowDraft(req, slug, standing))
    return { ...whatAll, facts: { type: factsOfType, standing: seen, ...nothing } }

  const version = await findVersion({ payload: req.payload, req }, { contentType: slug, documentId: id })
  const versionId = version?.id
  const { change, failed } = await changesOf(req, type, id, versionId)
  const facts: Facts = {
    type: factsOfType,
    standing: seen,
    change,
    editor: await editorOf(req, seen),
    differs: await differsIn(req, slug, seen),
    ...(await decisionsAbout(req, slug, seen)),
    ...(await rulesFor(req, type)),
  }
  return { ...whatAll, facts, versionId, failed }
}

/** Whether this person may see that the document exists: its editors and authors may, others once it is public. */
const isReadable = async (req: PayloadRequest, { slug }: Type, standing: Standing): Promise<boolean> => {
  if (mayKnowDraft(req, slug, standing)) return true
  const { id } = standing.newest
  const query = { collection: slug as 'news', id, depth: 0, select: { title: true }, disableErrors: true } as const
  return Boolean(await req.payload.findByID({ ...query, overrideAccess: false, req }))
}

const answer = (req: PayloadRequest, panel: DocumentPanel) => {
  const headers = headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req })
  return Response.json(panel, { headers })
}

const refuseOthers = (req: PayloadRequest): void => {
  if (!isStaff(req.user)) throw new APIError('Sign in to see this.', 403, null, true)
}

/**
 * `GET /api/{type}/{id}/state`: where a document stands, for those who work here; and
 * `GET /api/{type}/state`: what can be done with one that is not saved yet.
 *
 * @throws {APIError} 403 for others, 404 for a document that is not there or not theirs to see
 */
export const documentState = (type: Type): Endpoint[] => [
  {
    path: '/state',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      const facts: Facts = { type: typeFacts(req, type), ...(await rulesFor(req, type)) }
      return answer(req, { now: new Date().toISOString(), facts })
    },
  },
  {
    path: '/:id/state',
    method: 'get',
    handler: async (req) => {
      refuseOthers(req)
      const id = String(req.routeParams?.id)
      const standings = await standingsOf(req, req.payload.collections[type.slug].config, [id])
      const standing = standings.get(id)
      if (!standing || !(await isReadable(req, type, standing)))
        throw new APIError('There is no such document.', 404, null, true)
      return answer(req, await panelOf(req, type, id, standing))
    },
  },
]
