import { DecisionsOn } from '@collections/agenda-items/linked'
import { NewsAbout } from '@collections/news/news-about'
import type { InspectionReport } from '@/payload-types'
import { onlyAttached } from '@/rich-text/only-attached'
import { allPopulated } from '@/site/document/populated'
import { Quote } from '@/site/document/quote'
import { PublishedOn, RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { type LanguageAttributes, writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { inspectionReportsDefinition } from './definition'
import { inspectorateOf } from './inspectorates'
import { LaterInspection } from './later'
import { comparedWith, previousOf } from './previous'
import { inspectionAfter } from './queries'
import { FullReport, InspectionFacts, PreviousInspection } from './rail'
import { reportOfInspection } from './structured-data'
import { Judgements, Verdict } from './verdict'

type PointsProps = {
  id: string
  title: string
  points?: { id?: string | null; text: string }[] | null
  words: LanguageAttributes
}

const Points = ({ id, title, points, words }: PointsProps) =>
  points?.length ? (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point.id} dir="auto" {...words}>
            {point.text}
          </li>
        ))}
      </ul>
    </section>
  ) : null

const inspectedOn = ({ inspectedFrom, inspectedTo }: InspectionReport): string | undefined => {
  if (!inspectedFrom) return inspectedTo ? longDate(inspectedTo) : undefined
  return inspectedTo && inspectedTo !== inspectedFrom
    ? `${longDate(inspectedFrom)} to ${longDate(inspectedTo)}`
    : longDate(inspectedFrom)
}

type Props = { report: InspectionReport; preview?: Preview }

/** Shows what inspectors found about a service. */
export const InspectionPage = async ({ report, preview }: Props) => {
  const now = pageTime()
  const { body, keyFindings, improvements, quotes, updates } = report
  const [document] = onlyAttached(allPopulated([report.reportDocument]), body)
  const previous = previousOf(report)
  const later = preview ? undefined : await inspectionAfter(report.id, now)
  const words = writtenIn(report)
  const inspected = inspectedOn(report)
  const judged = { report, previous: comparedWith(report, now), words }
  return (
    <RecordPage
      type={inspectionReportsDefinition}
      document={report}
      kind={`Inspection report · ${inspectorateOf(report)}`}
      dates={
        <>
          <PublishedOn at={report.publishedAt} updates={updates} /> {inspected && <span>Inspected {inspected}</span>}
        </>
      }
      updates={updates}
      preview={preview}
      describe={(publisher) => [reportOfInspection(report, inspectorateOf(report), publisher, now)]}
      notes={later && later.id !== report.id && <LaterInspection later={later} />}
      call={<Verdict {...judged} />}
      rail={
        <>
          <FullReport report={report} document={document} />
          <DecisionsOn field="inspectionReport" id={report.id} />
          <NewsAbout subject={{ collection: 'inspection-reports', ...report }} />
          <InspectionFacts report={report} />
          {previous && <PreviousInspection previous={previous} />}
        </>
      }
    >
      <Judgements {...judged} />
      {Boolean(keyFindings?.length || improvements?.length) && (
        <div className="halves findings">
          <Points id="findings" title="What they found" points={keyFindings} words={words} />
          <Points id="improvements" title="What must improve" points={improvements} words={words} />
        </div>
      )}
      {quotes?.map((quote) => (
        <Quote key={quote.id} quote={quote} words={words} />
      ))}
      {body && (
        <section className="section" aria-labelledby="in-detail">
          <div className="section__head">
            <h2 id="in-detail">The council’s summary</h2>
          </div>
          <RichText state={body} words={words} />
        </section>
      )}
    </RecordPage>
  )
}
