import { agendaItemsDefinition } from './agenda-items/definition'
import { committeesDefinition } from './committees/definition'
import { consultationsDefinition } from './consultations/definition'
import { commonWords, type TypeDefinition, type TypeWords } from './definition'
import { inspectionReportsDefinition } from './inspection-reports/definition'
import { meetingsDefinition } from './meetings/definition'
import { newsDefinition } from './news/definition'
import { newsletterSeriesDefinition } from './newsletter-series/definition'
import { newslettersDefinition } from './newsletters/definition'
import { pagesDefinition } from './pages/definition'
import { serviceNoticesDefinition } from './service-notices/definition'
import { topicsDefinition } from './topics/definition'

/** The types of content that are written as drafts, approved, and public while they are live. A new type is a line here. */
export const definitions = [
  newsDefinition,
  consultationsDefinition,
  inspectionReportsDefinition,
  serviceNoticesDefinition,
  newslettersDefinition,
  meetingsDefinition,
  agendaItemsDefinition,
  pagesDefinition,
] as const

export type ContentTypeSlug = (typeof definitions)[number]['slug']

/** The definition of one type, with its own values. */
export type DefinitionOf<Slug extends ContentTypeSlug> = Extract<(typeof definitions)[number], { slug: Slug }>

export const contentTypes: readonly ContentTypeSlug[] = definitions.map(({ slug }) => slug)

export const isContentType = (slug: unknown): slug is ContentTypeSlug =>
  (contentTypes as readonly unknown[]).includes(slug)

const bySlug = new Map<string, TypeDefinition<ContentTypeSlug>>(definitions.map((one) => [one.slug, one]))

/** Returns what is known of a type; undefined for a collection that is none. */
export const definitionIfAny = (slug: string): TypeDefinition<ContentTypeSlug> | undefined => bySlug.get(slug)

/** Returns what is known of a type. */
export const definitionOf = (slug: ContentTypeSlug): TypeDefinition<ContentTypeSlug> =>
  bySlug.get(slug) as TypeDefinition<ContentTypeSlug>

/** Returns how officers speak of documents of a type. */
export const typeWordsOf = (slug: string): TypeWords => definitionIfAny(slug)?.words ?? commonWords

/** What content is filed under: with a page and a feed, but neither drafted nor timed. */
export const filedUnder = [topicsDefinition, newsletterSeriesDefinition, committeesDefinition] as const

/** The types whose documents have a page. */
export const paged = [...definitions, ...filedUnder] as const
export type PageType = (typeof paged)[number]['slug']

/** Says what readers tell apart when they look for something: the kinds of news, and the other types. */
export const entryTypes = paged.flatMap(({ kinds }): readonly (typeof paged)[number]['kinds'][number][] => kinds)

export type EntryType = (typeof entryTypes)[number]['value']

/** Those with a list of their own, as the site's navigation names them. */
export const listedTypes = paged.flatMap(({ path, listTitle }: { path: string; listTitle?: string }) =>
  listTitle ? [{ path, listTitle }] : [],
)

export const isPageType = (slug: unknown): slug is PageType => paged.some((one) => one.slug === slug)
