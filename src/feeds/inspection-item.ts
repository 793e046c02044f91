import { lastChanged, publicUpdates } from '../../collections/behaviours/updates'
import { inspectorates } from '../../collections/inspection-reports'
import { longDate, longDateTime } from '../dates'
import type { InspectionReport } from '../payload-types'
import { documentToHtml, quoteToHtml } from '../site/rich-text/block-converters'
import { escapeHtml } from '../site/rich-text/escape'
import { safeHref } from '../site/rich-text/links'
import { richTextToHtml } from '../site/rich-text/to-html'
import { type FeedContext, type FeedItem, itemBase } from './feed-item'
import { bullets, fact, linkTo, plainParagraphs, section } from './html-parts'

export const inspectionFields = {
  title: true,
  address: true,
  language: true,
  summary: true,
  inspectorate: true,
  inspectorateName: true,
  service: true,
  inspectionType: true,
  inspectedFrom: true,
  inspectedTo: true,
  body: true,
  judgements: true,
  keyFindings: true,
  improvements: true,
  quotes: true,
  reportUrl: true,
  reportDocument: true,
  topics: true,
  publishedAt: true,
  updates: true,
} as const

type InspectionDocument = Pick<InspectionReport, 'id' | keyof typeof inspectionFields>

const inspectorateOf = ({ inspectorate, inspectorateName }: InspectionDocument): string | undefined =>
  (inspectorate === 'other' && inspectorateName) || inspectorates.find(({ value }) => value === inspectorate)?.label

const inspected = ({ inspectedFrom, inspectedTo }: InspectionDocument): string =>
  [inspectedFrom, inspectedTo].flatMap((day) => (day ? longDate(day) : [])).join(' to ')

const points = (list: { text: string }[] | null | undefined): string =>
  bullets((list ?? []).map(({ text }) => escapeHtml(text)))

const judgements = ({ judgements }: InspectionDocument): string =>
  bullets(
    (judgements ?? []).map(({ area, judgement }) => `${escapeHtml(area)}: <strong>${escapeHtml(judgement)}</strong>`),
  )

/** The summary of an inspection report, with what was judged and where the whole report is. */
export const inspectionItem = (report: InspectionDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const options = { baseUrl: siteUrl }
  const published = new Date(report.publishedAt ?? now)
  const changed = new Date(lastChanged(published.toISOString(), report.updates, now))
  const href = safeHref(report.reportUrl)
  const wholeReport = [
    href && `<p>${linkTo(href, 'The report on the inspectorate’s site')}</p>`,
    documentToHtml(report.reportDocument, options),
  ]
  return {
    ...itemBase(report, context),
    summary: report.summary,
    html: [
      ...publicUpdates(report.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      plainParagraphs(report.summary),
      fact('Inspectorate', inspectorateOf(report)),
      fact('Service', report.service),
      fact('Kind of inspection', report.inspectionType),
      fact('Inspected', inspected(report)),
      section('Judgements', judgements(report)),
      richTextToHtml(report.body, options),
      section('Key findings', points(report.keyFindings)),
      section('To improve', points(report.improvements)),
      ...(report.quotes ?? []).map(quoteToHtml),
      section('Full report', wholeReport.filter(Boolean).join('')),
    ].join(''),
    published,
    updated: changed,
    announced: changed,
  }
}
