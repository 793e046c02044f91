import { publicUpdates } from '@collections/behaviours/updates'
import type { Report } from 'schema-dts'
import type { InspectionReport } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { lastChangedAt } from '@/site/structured-data/documents'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/** An inspection report: what the page says of it, and where the inspectors' own stands. */
export const reportOfInspection = (
  inspection: InspectionReport,
  inspectorate: string,
  publisher: Publisher,
  now: Date,
): Report => ({
  '@type': 'Report',
  name: inspection.title,
  headline: inspection.title,
  description: inspection.summary,
  url: `${publisher.siteUrl}${inspection.address}`,
  inLanguage: languageOfDocument(inspection),
  datePublished: inspection.publishedAt ? dateTimeWithOffset(inspection.publishedAt) : undefined,
  dateModified: inspection.publishedAt
    ? dateTimeWithOffset(lastChangedAt(inspection.publishedAt, publicUpdates(inspection.updates, now)))
    : undefined,
  publisher: organization(publisher),
  about: inspection.service,
  isBasedOn: inspection.reportUrl ?? undefined,
  sourceOrganization: { '@type': 'Organization', name: inspectorate },
})
