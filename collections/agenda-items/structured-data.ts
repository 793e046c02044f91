import type { Report } from 'schema-dts'
import type { AgendaItem, Document } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/** The reports of an item, for programs. */
export const reportsOfItem = (item: AgendaItem, reports: Document[], publisher: Publisher): Report[] =>
  reports.map((report) => ({
    '@type': 'Report',
    name: report.title,
    url: `${publisher.siteUrl}${report.url}`,
    encodingFormat: report.mimeType ?? undefined,
    about: item.title,
    inLanguage: languageOfDocument(item),
    datePublished: item.publishedAt ? dateTimeWithOffset(item.publishedAt) : undefined,
    publisher: organization(publisher),
  }))
