import { contentTypes, definitionOf } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { isLive, lifetimeOf } from '@/publishing/live'
import { isStaff } from '@/publishing/roles'
import type { DocumentStanding } from '@/publishing/states/document-standing'
import { asSeenBy, mayKnowDraft, standingsOf } from '@/publishing/states/document-state'
import { type DocumentState, stateOf } from '@/publishing/states/state'
import { listCell } from '@/publishing/states/words/state-words'
import { keptBy } from './keep-what-is-used'
import { newestUses, otherUses, publishedUses, type Use, type UsedTarget, waitingUses } from './uses-in'

/** One place where something is used, as its reader may know it. */
export type UsedAt = {
  title: string
  type: string
  address: string
  state?: DocumentState
  words?: string
  /** Readers see it there now. */
  isRead?: true
}

export type WhereUsed = {
  places: UsedAt[]
  /** Places that this person may not see. */
  hidden: number
  /** There are more than were looked at. */
  more: boolean
  /** It can’t be deleted: something public or approved needs it. */
  kept: boolean
}

/** Of each type and kind of version; nobody reads a longer list. */
const atMost = 50

/** Returns whether readers see it there now: what is only in a draft they do not. */
const isReadAt = (req: PayloadRequest, use: Use, { published }: DocumentStanding, inPublished: boolean): boolean => {
  const lifetime = lifetimeOf(req.payload.collections[use.collection].config)
  return inPublished && Boolean(published) && isLive(published as never, lifetime, new Date())
}

/** Returns whether this person may know that a document uses it: what is public is known, drafts to their editors. */
const isKnown = (req: PayloadRequest, use: Use, standing: DocumentStanding, inPublished: boolean): boolean =>
  mayKnowDraft(req, use.collection, standing) || isReadAt(req, use, standing, inPublished)

const placeOf = (req: PayloadRequest, use: Use, standing: DocumentStanding): UsedAt => {
  const type = { slug: use.collection, lifetime: lifetimeOf(req.payload.collections[use.collection].config) }
  const seen = asSeenBy(req, use.collection, standing) ?? standing
  const now = new Date()
  return {
    title: String(seen.newest.title ?? '') || 'Untitled',
    type: definitionOf(use.collection).labels.singular,
    address: `${req.payload.config.routes.admin}/collections/${use.collection}/${use.id}`,
    state: stateOf(seen.published ?? seen.newest, type.lifetime, now),
    words: listCell(seen, type, now),
  }
}

const everyUse = async (req: PayloadRequest, target: UsedTarget) => {
  const newest = await newestUses(req, target, atMost)
  const published = await publishedUses(req, target, atMost, () => ({ _status: { equals: 'published' } }))
  const waiting = await waitingUses(req, target)
  const inPublished = new Set(published.map(({ id }) => id))
  const each = new Map([...newest, ...published, ...waiting].map((use) => [use.id, use]))
  const perType = (uses: Use[]) =>
    Math.max(...contentTypes.map((slug) => uses.filter(({ collection }) => collection === slug).length))
  return { uses: [...each.values()], inPublished, more: perType(newest) > atMost || perType(published) > atMost }
}

/** Returns where something that pages share is used, as the user of a request may know it. */
export const whereUsed = async (req: PayloadRequest, collection: string, id: string): Promise<WhereUsed> => {
  const target = { collection, ids: [id] }
  const { uses, inPublished, more } = await everyUse(req, target)
  const { admin } = req.payload.config.routes
  const places: UsedAt[] = (await otherUses(req, target)).map(({ label, kind, address }) => ({
    title: label,
    type: kind,
    address: `${admin}${address}`,
  }))
  let hidden = 0
  for (const slug of contentTypes) {
    const some = uses.filter((use) => use.collection === slug)
    if (some.length === 0) continue
    const { config } = req.payload.collections[slug]
    const standings = await standingsOf(
      req,
      config,
      some.map((use) => use.id),
    )
    for (const use of some) {
      const standing = standings.get(use.id)
      if (!standing) continue
      const isPublished = inPublished.has(use.id)
      if (isKnown(req, use, standing, isPublished)) {
        const isRead = isReadAt(req, use, standing, isPublished)
        places.push({ ...placeOf(req, use, standing), ...(isRead ? { isRead } : {}) })
      } else hidden += 1
    }
  }
  const kept = await keptBy(req, collection, id, new Date())
  return { places, hidden, more, kept: kept.length > 0 }
}

/**
 * `GET /api/{collection}/{id}/uses`: where something that pages share is used, for those who work here.
 *
 * @throws {APIError} 403 for others, 404 for what is not there or not theirs to see
 */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw refusal('Sign in to see this.', 403)
    const { collection, id } = req.routeParams as { collection: 'media'; id: string }
    const query = { collection, id, depth: 0, disableErrors: true, overrideAccess: false, req } as const
    if (!(await req.payload.findByID(query))) throw refusal('There is no such item.', 404)
    return jsonAnswer(req, await whereUsed(req, collection, id), { noStore: true })
  },
}
