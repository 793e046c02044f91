import { type ContentTypeSlug, definitionOf, definitions, isContentType } from '@collections/definitions'
import type { BasePayload } from 'payload'
import type { Pause, Subscription } from '@/payload-types'
import { siteSearch } from '@/search/filter'
import { aboutType, lists } from './followed'
import { waysTo } from './matching'
import { searchOf } from './subjects'

type About = Pick<Subscription, 'kind' | 'about'>

/** Returns whether something that is paused can stand in what somebody follows. */
type Reaches = (paused: string) => boolean

const isTopic = (about: string): boolean => about.startsWith('topic:')
const isSeries = (about: string): boolean => about.startsWith('series:')

const isFact = (type: ContentTypeSlug): boolean => 'isFact' in definitionOf(type)
const isMailed = (type: ContentTypeSlug): boolean => 'mailedTo' in definitionOf(type)

const hasTopics = (payload: BasePayload, type: ContentTypeSlug): boolean =>
  payload.collections[type].config.flattenedFields.some(({ name }) => name === 'topics')

/** What of a type may be paused besides: what is on a topic, and issues of a series. */
const withinType =
  (payload: BasePayload, type: ContentTypeSlug): Reaches =>
  (paused) =>
    !isFact(type) && ((isTopic(paused) && hasTopics(payload, type)) || (isSeries(paused) && isMailed(type)))

const typeAt = (address: string): ContentTypeSlug | undefined => {
  const list = lists().find(({ to }) => `${address}/`.startsWith(`${to}/`))
  return definitions.find(({ slug }) => list?.about === aboutType(slug))?.slug
}

const bySearch = (payload: BasePayload, about: string): Reaches => {
  const finder = searchOf(about)?.finder
  const type = finder && finder !== siteSearch ? typeAt(finder.address) : undefined
  if (!type) return () => true
  const within = withinType(payload, type)
  return (paused) => paused === aboutType(type) || within(paused)
}

const byDocument = async (payload: BasePayload, about: string, now: Date): Promise<Reaches> => {
  const [contentType, documentId = ''] = about.slice(about.indexOf(':') + 1).split('/')
  if (!isContentType(contentType) || isFact(contentType)) return () => false
  const ways = await waysTo(payload, { contentType, documentId }, now)
  return (paused) => ways.includes(paused)
}

const reachesInto = async (payload: BasePayload, { kind, about }: About, now: Date): Promise<Reaches> => {
  const withTopics = definitions.filter(({ slug }) => hasTopics(payload, slug)).map(({ slug }) => aboutType(slug))
  switch (kind) {
    case 'list': {
      const type = definitions.find(({ slug }) => about === aboutType(slug))?.slug
      return type ? withinType(payload, type) : () => false
    }
    case 'topic':
      return (paused) => isTopic(paused) || withTopics.includes(paused)
    case 'series':
      return (paused) => definitions.some(({ slug }) => isMailed(slug) && paused === aboutType(slug))
    case 'search':
      return bySearch(payload, about)
    case 'document':
      return byDocument(payload, about, now)
  }
}

/**
 * Returns what is left out of each of somebody's subscriptions for now, since another list or topic is paused that it
 * stands in as well.
 *
 * @returns by the references of those that something is left out of
 */
export const pausedBeside = async (
  payload: BasePayload,
  subscriptions: Pick<Subscription, 'kind' | 'about' | 'reference'>[],
  pauses: Pause[],
  now: Date,
): Promise<Map<string, Pause[]>> => {
  if (pauses.length === 0) return new Map()
  const found = await Promise.all(
    subscriptions.map(async ({ reference, ...one }) => {
      const reaches = await reachesInto(payload, one, now)
      return [reference, pauses.filter(({ about }) => about !== one.about && reaches(about))] as const
    }),
  )
  return new Map(found.filter(([, left]) => left.length > 0))
}
