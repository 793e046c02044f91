import { isInFeeds } from '@collections/definition'
import { definitions } from '@collections/definitions'
import { newsletterSeriesDefinition } from '@collections/newsletter-series/definition'
import { topicsDefinition } from '@collections/topics/definition'
import type { BasePayload } from 'payload'
import type { Subscription } from '@/payload-types'
import { type Followed, frequencies } from '@/words/subscriptions'

/** What can be followed: what has a feed, and what something goes on happening to. */
export type Subject = {
  kind: Followed
  /** Its address in its one form, which says all of it. */
  to: string
  /** Stays the same whatever becomes of title and address. */
  about: string
  title: string
  /** It says what is so: never paused. */
  isFact?: boolean
}

/** Of what somebody subscribes to, as far as it says when it comes. */
type When = Pick<Subscription, 'kind' | 'about' | 'frequency'>

/** Returns whether each of what is followed is sent whole as soon as it is out: then nobody chooses how often. */
export const comesWhenItIsOut = ({ kind, about }: Pick<When, 'kind' | 'about'>): boolean =>
  kind === 'series' || definitions.some((one) => 'mailedTo' in one && about === aboutType(one.slug))

/** How often somebody hears of what they follow, in words; nothing where nobody chooses it. */
export const oftenInWords = (subscription: When): string | undefined =>
  comesWhenItIsOut(subscription)
    ? undefined
    : frequencies.find(({ value }) => value === subscription.frequency)?.label.toLowerCase()

/** Names what something is about, as subscriptions hold it. */
export const aboutType = (slug: string): string => `list:${slug}`
export const aboutTopic = (id: string): string => `topic:${id}`
export const aboutSeries = (id: string): string => `series:${id}`
export const aboutDocument = (slug: string, id: string): string => `document:${slug}/${id}`
export const aboutSearch = (to: string): string => `search:${to}`

/** Everything of each type that has a feed. */
export const lists = (): Subject[] =>
  definitions.filter(isInFeeds).map(({ slug, path, labels, ...rest }) => ({
    kind: 'list',
    to: path,
    about: aboutType(slug),
    title: 'listTitle' in rest ? rest.listTitle : labels.plural,
    isFact: 'isFact' in rest,
  }))

/** What things are filed under, as the public may read it, by name. */
const filedUnder = async (
  payload: BasePayload,
  collection: typeof topicsDefinition.slug | typeof newsletterSeriesDefinition.slug,
  subject: { kind: Followed; about: (id: string) => string },
): Promise<Subject[]> => {
  const { docs } = await payload.find({
    collection,
    sort: 'title',
    select: { title: true, address: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.flatMap(({ id, address, title }) =>
    address ? [{ kind: subject.kind, to: address, about: subject.about(id), title }] : [],
  )
}

/** Everything on each topic. */
export const topicSubjects = (payload: BasePayload): Promise<Subject[]> =>
  filedUnder(payload, topicsDefinition.slug, { kind: 'topic', about: aboutTopic })

/** Each newsletter. */
export const seriesSubjects = (payload: BasePayload): Promise<Subject[]> =>
  filedUnder(payload, newsletterSeriesDefinition.slug, { kind: 'series', about: aboutSeries })
