import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, itemBase, summaryAfter } from '@/feeds/feed-item'
import { bullets, fact, linkTo, plainParagraphs, section } from '@/feeds/html-parts'
import type { InspectionReport } from '@/payload-types'
import { documentToHtml, quoteToHtml } from '@/rich-text/block-converters'
import { escapeHtml } from '@/rich-text/escape'
import { safeHref } from '@/rich-text/links'
import { richTextToHtml } from '@/rich-text/to-html'
import { longDate, longDateTime } from '@/words/dates'
import { inspectorateIfKnown } from './inspectorates'

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
    summary: summaryAfter(publicUpdates(report.updates, now)[0], report.summary),
    html: [
      ...publicUpdates(report.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      plainParagraphs(report.summary),
      fact('Inspectorate', inspectorateIfKnown(report)),
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
