import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { isLive } from '@/publishing/live'
import { isStaff } from '@/publishing/roles'
import { findVersion, named } from '@/publishing/store'
import type { DocumentStanding } from './document-standing'
import { asSeenBy, mayKnowDraft, standingsOf } from './document-state'
import { type FactsType, type FailedChange, knownFacts, rulesFor, typeFacts } from './known-facts'
import type { Facts } from './words/facts'

/** Describes what the form shows about where a document stands, and what this person may do about it. */
export type DocumentPanel = {
  /** Says when this was so, by the server's clock. */
  now: string
  facts: Facts
  /** Says where the public finds it at this moment. */
  address?: string
  /** The newest version, for those who may know of it. */
  versionId?: string
  /** Why the last scheduled change was not made. */
  failed?: FailedChange
}

const nothing = { may: { write: false, publish: false }, twoPeople: false, others: [] }

const panelOf = async (
  req: PayloadRequest,
  type: FactsType,
  id: string,
  standing: DocumentStanding,
): Promise<DocumentPanel> => {
  const { slug, lifetime } = type
  const now = new Date()
  const seen = asSeenBy(req, slug, standing) as DocumentStanding
  const { published } = seen
  const isPublic = published && isLive(published, lifetime, now)
  const address = isPublic ? ((published.address as string | null) ?? undefined) : undefined
  const whatAll = { now: now.toISOString(), address }
  if (!mayKnowDraft(req, slug, standing))
    return { ...whatAll, facts: { type: typeFacts(req, type), standing: seen, ...nothing } }

  const version = await findVersion({ payload: req.payload, req }, { contentType: slug, documentId: id })
  const versionId = version?.id
  return { ...whatAll, ...(await knownFacts(req, type, seen, versionId)), versionId }
}

/**
 * Returns whether this person may see that the document exists: its editors and authors may, others once it is public.
 */
const isReadable = async (req: PayloadRequest, { slug }: FactsType, standing: DocumentStanding): Promise<boolean> => {
  if (mayKnowDraft(req, slug, standing)) return true
  const { id } = standing.newest
  const query = { collection: named(slug), id, depth: 0, select: { title: true }, disableErrors: true } as const
  return Boolean(await req.payload.findByID({ ...query, overrideAccess: false, req }))
}

const answer = (req: PayloadRequest, panel: DocumentPanel) => jsonAnswer(req, panel, { noStore: true })

const refuseOthers = (req: PayloadRequest): void => {
  if (!isStaff(req.user)) throw refusal('Sign in to see this.', 403)
}

/**
 * `GET /api/{type}/{id}/state`: where a document stands, for those who work here; and
 * `GET /api/{type}/state`: what can be done with one that is not saved yet.
 *
 * @throws {APIError} 403 for others, 404 for a document that is not there or not theirs to see
 */
export const documentState = (type: FactsType): Endpoint[] => [
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
      if (!standing || !(await isReadable(req, type, standing))) throw refusal('There is no such document.', 404)
      return answer(req, await panelOf(req, type, id, standing))
    },
  },
]
