import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf, definitions, filedUnder } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import { newsDefinition } from '@collections/news/definition'
import { topicsDefinition } from '@collections/topics/definition'
import type { BasePayload, Where } from 'payload'
import { listed, listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import { statementAddress } from '@/settings/statement-rules'
import { startOfDayBefore } from '@/words/dates'
import { type LatestEntry, newest, type SitemapEntry } from './sitemap'

const asPublic = { depth: 0, overrideAccess: false, pagination: false } as const

/** Everything there is; without a limit Payload gives ten. */
const all = { limit: 0, ...asPublic }

/** More than Google reads of one file, and than any council publishes in two days. */
const mostLatest = 1000

/** Returns what went live in London's today and yesterday, newest first. */
export const latestEntries = async (payload: BasePayload, now: Date): Promise<LatestEntry[]> => {
  const since = { publishedAt: { greater_than_equal: startOfDayBefore(now).toISOString() } }
  const { docs } = await payload.find({
    collection: newsDefinition.slug,
    where: { and: [listed(newsDefinition.lifetime, now), since] },
    select: { address: true, title: true, publishedAt: true, language: true },
    sort: ['-publishedAt', 'id'],
    ...asPublic,
    limit: mostLatest,
  })
  return docs.flatMap(({ address, title, publishedAt, language }) =>
    address && publishedAt ? [{ path: address, title, published: publishedAt, language }] : [],
  )
}

type Saved = Record<string, unknown> & { address?: string | null; updatedAt: string }

/** What of a type has a page: what is live, and where a type announces its documents, what is planned and over too. */
const withPage = (definition: TypeDefinition<ContentTypeSlug>, now: Date): Where =>
  definition.isAnnounced ? { _status: { equals: 'published' } } : listedOf(definition, now)

/** The pages of a type; withdrawn ones ask not to be indexed, so they are left out. */
const entriesOf = async (payload: BasePayload, slug: ContentTypeSlug, now: Date): Promise<SitemapEntry[]> => {
  const { sitemap } = forReadersOf(slug)
  if (sitemap === 'in parts of its own') return []
  const definition: TypeDefinition<ContentTypeSlug> = definitionOf(slug)
  const { from } = definition.lifetime
  const { docs } = await payload.find({
    collection: named(slug),
    where: withPage(definition, now),
    select: { address: true, updatedAt: true, ...sitemap.fields } as never,
    sort: from ? [from, 'id'] : 'id',
    ...all,
    // The right to read knows only what is live.
    overrideAccess: Boolean(definition.isAnnounced),
  })
  return (docs as Saved[]).flatMap((document) =>
    document.address ? [{ path: document.address, changed: sitemap.changed(document, now) }] : [],
  )
}

/** The statement stands at its address also when the council wrote no page for it. */
const withStatement = (entries: SitemapEntry[]): SitemapEntry[] =>
  entries.some(({ path }) => path === statementAddress) ? entries : [...entries, { path: statementAddress }]

/** The lists of a type: pages of its own whose address is always the same. */
const listsOf = ({ addresses, path }: TypeDefinition): string[] =>
  path === '' ? [] : addresses.flatMap((one) => (/[[.]/.test(one.path) ? [] : [one.path]))

/** The page of a topic, or of a series, changes with everything filed under it, so no time is given for it. */
const filedUnderEntries = async (payload: BasePayload): Promise<SitemapEntry[]> => {
  const read = await Promise.all(
    filedUnder.map(({ slug }) => payload.find({ collection: slug, select: { address: true }, sort: 'id', ...all })),
  )
  return read.flatMap(({ docs }) => docs.flatMap(({ address }) => (address ? [{ path: address }] : [])))
}

/**
 * Every page but the news items: home, lists, and what stands in them, topics, pages.
 *
 * @param news the entries of all news if they are at hand: home and the list of news changed when one of them did
 */
export const otherEntries = async (payload: BasePayload, now: Date, news?: SitemapEntry[]): Promise<SitemapEntry[]> => {
  const [filed, ...read] = await Promise.all([
    filedUnderEntries(payload),
    ...definitions.map(async (definition) => ({ definition, entries: await entriesOf(payload, definition.slug, now) })),
  ])
  const inParts = ({ slug }: TypeDefinition<ContentTypeSlug>) => forReadersOf(slug).sitemap === 'in parts of its own'
  const lists = read.flatMap(({ definition, entries }) => {
    const shown = inParts(definition) ? news : entries
    // What is planned and past stands on its list too, and comes and goes by itself.
    const changed = (definition as TypeDefinition).isAnnounced || !shown ? undefined : newest(shown)
    return listsOf(definition).map((path): SitemapEntry => ({ path, changed }))
  })
  const listed = read.filter(({ definition }) => definition.path !== '').flatMap(({ entries }) => entries)
  const standing = read.filter(({ definition }) => definition.path === '').flatMap(({ entries }) => entries)
  return [
    { path: '/', changed: news && newest([...news, ...listed]) },
    ...lists,
    ...listed,
    { path: topicsDefinition.path },
    ...filed,
    ...withStatement(standing),
  ]
}
