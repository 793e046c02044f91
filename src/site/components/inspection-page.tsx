import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'
import { allPopulated, populated } from '../populated'
import { inspectionAfter } from '../queries/inspections'
import { pageTime } from '../rendering/page-scope'
import { onlyAttached } from '../rich-text/only-attached'
import { reportOfInspection } from '../structured-data/documents'
import { writtenIn } from '../written-in'
import { DocumentsList } from './documents-list'
import { InspectionFacts } from './inspection-facts'
import { InspectionJudgements } from './inspection-judgements'
import { inspectorateOf } from './inspection-list'
import { LaterInspection, PreviousInspection } from './inspection-neighbours'
import { NewsAbout } from './news-about'
import type { Preview } from './preview-banner'
import { PublicUpdates, UpdatedOn } from './public-updates'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'
import { WithdrawalBanner } from './withdrawal-banner'

type PointsProps = { id: string; title: string; points?: { id?: string | null; text: string }[] | null }

const Points = ({ id, title, points }: PointsProps) =>
  points?.length ? (
    <section className={`points points--${id}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point.id} dir="auto">
            {point.text}
          </li>
        ))}
      </ul>
    </section>
  ) : null

const Quotes = ({ quotes }: Pick<InspectionReport, 'quotes'>) =>
  quotes?.map(({ id, quote, name, role }) => (
    <figure className="quote" key={id}>
      <blockquote dir="auto">
        <p>{quote}</p>
      </blockquote>
      <figcaption dir="auto">
        <span className="quote__name">{name}</span>
        {role && `, ${role}`}
      </figcaption>
    </figure>
  ))

type Props = { report: InspectionReport; preview?: Preview }

/** What inspectors found about a service. */
export const InspectionPage = async ({ report, preview }: Props) => {
  const now = pageTime()
  const [document] = onlyAttached(allPopulated([report.reportDocument]), report.body)
  const named = populated(report.previousReport)
  const previous = named?.id === report.id ? undefined : named
  const later = preview ? undefined : await inspectionAfter(report.id, now)
  return (
    <SiteFrame
      title={report.title}
      description={report.summary}
      address={report.address as string}
      breadcrumbs={[{ label: 'Inspections', url: '/inspections' }]}
      topics={topicIds(report.topics)}
      feeds={[{ title: 'Inspection reports', url: '/inspections/feed.xml' }]}
      unlisted={isWithdrawn(report, now)}
      preview={preview}
      pictured={{ type: 'inspection-reports', slug: report.slug }}
      describe={(publisher) => [reportOfInspection(report, inspectorateOf(report), publisher, now)]}
    >
      <article className="document sided" {...writtenIn(report)}>
        <div className="sided__head">
          <WithdrawalBanner document={report} />
          <p className="kind">Inspection report</p>
          <h1 dir="auto">{report.title}</h1>
          <p className="meta">
            {report.publishedAt && (
              <>
                Published <time dateTime={report.publishedAt}>{longDate(report.publishedAt)}</time>
              </>
            )}
            <UpdatedOn updates={report.updates} />
          </p>
          <p className="summary" dir="auto">
            {report.summary}
          </p>
          {later && later.id !== report.id && <LaterInspection later={later} />}
        </div>
        <InspectionJudgements
          report={report}
          previous={previous && !isWithdrawn(previous, now) ? previous : undefined}
        />
        <InspectionFacts report={report} />
        <div className="document__body sided__body">
          <PublicUpdates updates={report.updates} />
          <Points id="findings" title="Key findings" points={report.keyFindings} />
          <Points id="improvements" title="What must improve" points={report.improvements} />
          <Quotes quotes={report.quotes} />
          {report.body && (
            <section aria-labelledby="in-detail">
              <h2 id="in-detail">The council’s summary</h2>
              <RichText state={report.body} />
            </section>
          )}
          {document && (
            <section aria-labelledby="full-report">
              <h2 id="full-report">The full report</h2>
              <DocumentsList documents={[document]} />
            </section>
          )}
          {previous && <PreviousInspection previous={previous} />}
          <NewsAbout subject={{ collection: 'inspection-reports', ...report }} />
          <TopicLinks topics={report.topics} />
          <p className="follow">
            <a href="/inspections/feed.xml">Inspection reports feed (RSS)</a>
            <a href="/inspections">All inspection reports</a>
          </p>
        </div>
      </article>
    </SiteFrame>
  )
}
