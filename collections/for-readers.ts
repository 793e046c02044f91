import type { Config } from '@/payload-types'
import { agendaItemsForReaders } from './agenda-items/for-readers'
import { consultationsForReaders } from './consultations/for-readers'
import type { ContentTypeSlug, DefinitionOf } from './definitions'
import { inspectionReportsForReaders } from './inspection-reports/for-readers'
import { meetingsForReaders } from './meetings/for-readers'
import { newsForReaders } from './news/for-readers'
import { newslettersForReaders } from './newsletters/for-readers'
import { pagesForReaders } from './pages/for-readers'
import type { FeedPart, ForReaders } from './reader-parts'
import { serviceNoticesForReaders } from './service-notices/for-readers'

/** A type that has the address of a feed says how its documents stand in it, and no other does. */
type FeedOf<Slug extends ContentTypeSlug, Document> = DefinitionOf<Slug>['addresses'][number]['path'] &
  `${DefinitionOf<Slug>['path']}/feed.xml` extends never
  ? { feed?: undefined }
  : { feed: FeedPart<Document> }

type ForReadersOf<Slug extends ContentTypeSlug, Document = Config['collections'][Slug]> = ForReaders<Document> &
  FeedOf<Slug, Document>

/** Says what readers and their programs get of each type. The compiler asks for a line for each. */
export const forReaders = {
  news: newsForReaders,
  consultations: consultationsForReaders,
  'inspection-reports': inspectionReportsForReaders,
  'service-notices': serviceNoticesForReaders,
  newsletters: newslettersForReaders,
  meetings: meetingsForReaders,
  'agenda-items': agendaItemsForReaders,
  pages: pagesForReaders,
} satisfies { [Slug in ContentTypeSlug]: ForReadersOf<Slug> }

/** The same for whoever holds a document of any type. */
export const forReadersOf = (slug: ContentTypeSlug): ForReaders<Record<string, unknown>> =>
  forReaders[slug] as unknown as ForReaders<Record<string, unknown>>
