import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, contentTypes, definitionOf } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { BasePayload, Where } from 'payload'
import { beginMailing } from '@/mail/prepare'
import { alertKey, decidedKey, tellOfChange } from '@/mail/told'
import { listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import { allInTurn } from './all-in-turn'

type LiveDocument = { id: string; title?: string | null } & Record<string, unknown>

type Found = {
  type: ContentTypeSlug
  /** The field that says since when. */
  from: string
  /** What its feed holds, where that is not all. */
  only: Where[]
}

const clauses = (only: Where | undefined): Where[] => (only ? [only] : [])

const feedOf = (type: ContentTypeSlug) => {
  const { feed } = forReadersOf(type)
  return feed && definitionOf(type).lifetime.from ? feed : undefined
}

/**
 * The types that somebody can follow, with the field that says when a document goes live. What came into the feed later is
 * told of by that.
 */
const followedTypes = contentTypes.flatMap((type): Found[] => {
  const { from } = definitionOf(type).lifetime
  const { only, laterFrom } = feedOf(type) ?? {}
  const notLater: Where[] = laterFrom ? [{ [laterFrom]: { exists: false } }] : []
  return feedOf(type) && from ? [{ type, from, only: [...clauses(only), ...notLater] }] : []
})

/** Those that are news once more when they come into the feed later than they went live. */
const laterTypes = contentTypes.flatMap((type): Found[] => {
  const { laterFrom, only } = feedOf(type) ?? {}
  return laterFrom ? [{ type, from: laterFrom, only: clauses(only) }] : []
})

/** Those whose changes are told by themselves. */
const changedTypes = contentTypes.flatMap((type): Found[] => {
  const { changedAt, only } = feedOf(type) ?? {}
  return changedAt ? [{ type, from: changedAt, only: clauses(only) }] : []
})

const liveBetween = async (
  payload: BasePayload,
  { type, from, only }: Found,
  since: Date,
  now: Date,
  also: Where[] = [],
) => {
  const { docs } = await payload.db.find<LiveDocument>({
    collection: named(type),
    where: {
      and: [
        listedOf(definitionOf(type), now),
        ...only,
        { [from]: { greater_than: since.toISOString() } },
        { [from]: { less_than_equal: now.toISOString() } },
        ...also,
      ],
    },
    sort: [from, 'id'],
    limit: 0,
    pagination: false,
  })
  return docs
}

const alertOf = async (
  payload: BasePayload,
  type: ContentTypeSlug,
  document: LiveDocument,
  now: Date,
  key = alertKey(type, document.id),
): Promise<void> => {
  const { id: documentId, title: about } = document
  const { mailedTo, isEmergency }: TypeDefinition<ContentTypeSlug> = definitionOf(type)
  const kind = mailedTo ? 'newsletter' : isEmergency?.(document) ? 'emergency' : 'alert'
  await beginMailing(payload, { key, kind, contentType: type, documentId, about, at: now.toISOString() })
}

/**
 * Tells whoever follows it of what has gone live, once, whatever brought it there: a save, a planned date, or another
 * process. A withdrawn one that comes back is not told again.
 *
 * @param since looks no further back
 */
export const alertOfLive = (payload: BasePayload, since: Date, now: Date): Promise<void> =>
  allInTurn(followedTypes, async (found) =>
    allInTurn(await liveBetween(payload, found, since, now), (document) => alertOf(payload, found.type, document, now)),
  )

/**
 * Tells whoever follows it of what readers had already and what was decided since, once: an item of an agenda, whenever it
 * was published.
 */
export const alertOfDecided = (payload: BasePayload, since: Date, now: Date): Promise<void> =>
  allInTurn(laterTypes, async (found) =>
    allInTurn(await liveBetween(payload, found, since, now), (document) =>
      alertOf(payload, found.type, document, now, decidedKey(found.type, document.id)),
    ),
  )

/**
 * Tells those who were sent a document that it has changed: at once, however often they hear of things, since it may be
 * tomorrow.
 */
export const tellOfChanges = (payload: BasePayload, since: Date, now: Date): Promise<void> =>
  allInTurn(changedTypes, async (found) =>
    allInTurn(await liveBetween(payload, found, since, now), ({ id: documentId }) =>
      tellOfChange(payload, { contentType: found.type, documentId }, now),
    ),
  )

/** What bears a date so long ago is no news, though it is published now: an archive that is filled. In milliseconds. */
const oldestNews = 7 * 24 * 3_600_000

/** The same of one document that was published just now. */
export const alertOfDocument = async (payload: BasePayload, type: string, id: string, now: Date): Promise<void> => {
  const since = new Date(now.getTime() - oldestNews)
  for (const found of followedTypes.filter((one) => one.type === type))
    for (const document of await liveBetween(payload, found, since, now, [{ id: { equals: id } }]))
      await alertOf(payload, found.type, document, now)
}
