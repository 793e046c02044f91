import type { CollectionConfig } from 'payload'
import { AgendaItems } from './agenda-items/collection'
import { Committees } from './committees/collection'
import { Consultations } from './consultations/collection'
import type { PageType } from './definitions'
import { InspectionReports } from './inspection-reports/collection'
import { Meetings } from './meetings/collection'
import { News } from './news/collection'
import { NewsletterSeriesCollection } from './newsletter-series/collection'
import { Newsletters } from './newsletters/collection'
import { Pages } from './pages/collection'
import { ServiceNotices } from './service-notices/collection'
import { Topics } from './topics/collection'

/** The collections of what has pages. The compiler asks for a line for each type. */
export const collections = {
  news: News,
  consultations: Consultations,
  'inspection-reports': InspectionReports,
  'service-notices': ServiceNotices,
  newsletters: Newsletters,
  meetings: Meetings,
  'agenda-items': AgendaItems,
  pages: Pages,
  topics: Topics,
  'newsletter-series': NewsletterSeriesCollection,
  committees: Committees,
} satisfies Record<PageType, CollectionConfig>
