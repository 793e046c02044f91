import { isInFeeds, type TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import type { Subscription } from '@/payload-types'
import { listedOf } from '@/publishing/live'
import { isFound } from '@/site/queries/found'
import { idOf, idsOf } from '@/words/references'
import type { Frequency } from '@/words/subscriptions'
import { aboutDocument, aboutSeries, aboutTopic, aboutType } from './followed'
import { searchOf } from './subjects'
import { active, findSubscriptions, subscriberOf } from './subscribers'

type Published = { contentType: ContentTypeSlug; documentId: string }

/** Whoever is to be told of something, once, and all that they follow it by. */
export type Match = { subscriber: string; subscriptions: Subscription[] }

type Options = {
  /** Only those who hear of things so often. */
  frequency?: Frequency
  now?: Date
}

/** Read at once. In subscriptions. */
const atOnce = 500

const searchesFollowed = async (payload: BasePayload, of: Where): Promise<string[]> => {
  const { values } = await payload.db.findDistinct({
    collection: 'subscriptions',
    field: 'about',
    where: { and: [{ kind: { equals: 'search' } }, of] },
  })
  return values.flatMap(({ about }) => (typeof about === 'string' ? [about] : []))
}

/** The searches that find a document now, of those that somebody follows. */
const searchesFinding = async (
  payload: BasePayload,
  { contentType, documentId }: Published,
  of: Where,
  now: Date,
): Promise<string[]> => {
  const found: string[] = []
  const key = { collection: contentType, id: documentId }
  for (const about of await searchesFollowed(payload, of)) {
    const search = searchOf(about)
    if (search && (await isFound(search.finder, search.filter, key, now))) found.push(about)
  }
  return found
}

/** What a document is followed by: the lists and topics that it stands in, and itself. None while no list shows it. */
export const waysTo = async (
  payload: BasePayload,
  { contentType, documentId }: Published,
  now: Date,
): Promise<string[]> => {
  const definition: TypeDefinition<ContentTypeSlug> = definitionOf(contentType)
  if (!isInFeeds(definition)) return []
  const { mailedTo } = definition
  const document = await payload.db.findOne<{ id: string; topics?: unknown } & Record<string, unknown>>({
    collection: contentType,
    where: { and: [{ id: { equals: documentId } }, listedOf(definition, now)] },
    select: { topics: true, ...(mailedTo ? { [mailedTo]: true } : {}) },
  })
  if (!document) return []
  const series = mailedTo && idOf(document[mailedTo])
  return [
    aboutDocument(contentType, documentId),
    ...(series ? [aboutSeries(series)] : []),
    ...idsOf(document.topics).map(aboutTopic),
    aboutType(contentType),
  ]
}

/** All who follow one thing, portion by portion. */
async function* followersOf(payload: BasePayload, of: Where): AsyncGenerator<Subscription[]> {
  let last = ''
  for (;;) {
    const { docs } = await payload.db.find<Subscription>({
      collection: 'subscriptions',
      where: { and: [of, { reference: { greater_than: last } }] },
      sort: 'reference',
      limit: atOnce,
      pagination: false,
    })
    yield docs
    if (docs.length < atOnce) return
    last = docs.at(-1)?.reference as string
  }
}

/** Returns whether anybody follows something at this moment. @param of which subscriptions are meant */
export const hasFollowers = async (payload: BasePayload, of: Where): Promise<boolean> =>
  Boolean(await payload.db.findOne<Subscription>({ collection: 'subscriptions', where: { and: [of, active] } }))

/** What says that somebody follows a document itself, and began before something happened: what they found there is no news. */
export const followedBefore = ({ contentType, documentId }: Published, at: string): Where => ({
  and: [{ about: { equals: aboutDocument(contentType, documentId) } }, { startedAt: { less_than_equal: at } }],
})

/**
 * All who follow a document itself, each with the subscription by which they do.
 *
 * @param at only those who did when this came, in ISO 8601
 */
export async function* followersOfDocument(
  payload: BasePayload,
  published: Published,
  at: string,
): AsyncGenerator<{ subscriber: string; subscriptions: string[] }> {
  const of: Where = { and: [followedBefore(published, at), active] }
  for await (const some of followersOf(payload, of))
    for (const one of some) yield { subscriber: subscriberOf(one), subscriptions: [one.reference] }
}

const different = <T>(values: T[]): T[] => [...new Set(values)]

/**
 * Returns who is to be told of a document that readers see in lists: by its type, its topics, searches that find it, or
 * itself. Each of them once, however much they follow it by. The live rule and the index are asked now; who asks has to
 * ask again when the message is sent.
 *
 * @throws {IndexNotReadyError} while the search index is being built, if anybody follows a search
 */
export async function* matching(
  payload: BasePayload,
  published: Published,
  { frequency, now = new Date() }: Options = {},
): AsyncGenerator<Match> {
  const ways = await waysTo(payload, published, now)
  if (ways.length === 0) return
  const of: Where = frequency ? { and: [active, { frequency: { equals: frequency } }] } : active
  const abouts = [...ways, ...(await searchesFinding(payload, published, of, now))]
  const told = new Set<string>()
  for (const about of abouts)
    for await (const some of followersOf(payload, { and: [{ about: { equals: about } }, of] })) {
      const fresh = different(some.map(subscriberOf)).filter((id) => !told.has(id))
      if (fresh.length === 0) continue
      const where: Where = { and: [{ subscriber: { in: fresh } }, { about: { in: abouts } }, of] }
      const theirs = await findSubscriptions({ payload }, where)
      const bySubscriber = new Map<string, Subscription[]>()
      for (const one of theirs)
        bySubscriber.set(subscriberOf(one), [...(bySubscriber.get(subscriberOf(one)) ?? []), one])
      for (const [subscriber, subscriptions] of bySubscriber) {
        told.add(subscriber)
        yield { subscriber, subscriptions }
      }
    }
}
