import type { ReactNode } from 'react'
import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'
import { pageTime } from '../page-time'
import { populated } from '../populated'
import { reportOfInspection } from '../structured-data/documents'
import { DocumentsList } from './documents-list'
import { inspectorateOf } from './inspection-list'
import type { Preview } from './preview-banner'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'
import { WithdrawalBanner } from './withdrawal-banner'

const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  ) : null

const inspectedOn = ({ inspectedFrom, inspectedTo }: InspectionReport): string | undefined => {
  if (!inspectedFrom) return inspectedTo ? longDate(inspectedTo) : undefined
  return inspectedTo && inspectedTo !== inspectedFrom
    ? `${longDate(inspectedFrom)} to ${longDate(inspectedTo)}`
    : longDate(inspectedFrom)
}

const Points = ({
  id,
  title,
  points,
}: {
  id: string
  title: string
  points?: { id?: string | null; text: string }[] | null
}) =>
  points?.length ? (
    <section aria-labelledby={id}>
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

const Judgements = ({ report }: { report: InspectionReport }) =>
  report.judgements?.length ? (
    <section aria-labelledby="judgements">
      <h2 id="judgements">Judgements</h2>
      <table className="judgements">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Judgement</th>
          </tr>
        </thead>
        <tbody>
          {report.judgements.map(({ id, area, judgement }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {area}
              </th>
              <td dir="auto">{judgement}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ) : null

type Props = { report: InspectionReport; preview?: Preview }

/** What inspectors found about a service. */
export const InspectionPage = ({ report, preview }: Props) => {
  const document = populated(report.reportDocument)
  const previous = populated(report.previousReport)
  return (
    <SiteFrame
      title={report.title}
      description={report.summary}
      address={report.address as string}
      breadcrumbs={[{ label: 'Inspections', url: '/inspections' }]}
      topics={topicIds(report.topics)}
      feeds={[{ title: 'Inspection reports', url: '/inspections/feed.xml' }]}
      unlisted={isWithdrawn(report, pageTime())}
      preview={preview}
      pictured={{ type: 'inspection-reports', slug: report.slug }}
      describe={(publisher) => [reportOfInspection(report, inspectorateOf(report), publisher)]}
    >
      <article className="document">
        <WithdrawalBanner document={report} />
        <p className="kind">Inspection report</p>
        <h1 dir="auto">{report.title}</h1>
        <p className="meta">
          {report.publishedAt && (
            <>
              Published <time dateTime={report.publishedAt}>{longDate(report.publishedAt)}</time>
            </>
          )}
        </p>
        <p className="summary" dir="auto">
          {report.summary}
        </p>
        <dl className="facts facts--boxed">
          <Fact name="Inspectorate">{inspectorateOf(report)}</Fact>
          <Fact name="Service">{report.service}</Fact>
          <Fact name="Kind of inspection">{report.inspectionType}</Fact>
          <Fact name="Inspected">{inspectedOn(report)}</Fact>
          <Fact name="Report published">{report.reportPublishedAt && longDate(report.reportPublishedAt)}</Fact>
        </dl>
        <div className="document__body">
          <Judgements report={report} />
          <Points id="findings" title="Key findings" points={report.keyFindings} />
          <Points id="improvements" title="What must improve" points={report.improvements} />
          <RichText state={report.body} />
          {report.quotes?.map(({ id, quote, name, role }) => (
            <figure className="quote" key={id}>
              <blockquote dir="auto">
                <p>{quote}</p>
              </blockquote>
              <figcaption dir="auto">
                {name}
                {role && `, ${role}`}
              </figcaption>
            </figure>
          ))}
          {(report.reportUrl || document) && (
            <section aria-labelledby="full-report">
              <h2 id="full-report">The full report</h2>
              {report.reportUrl && (
                <p>
                  <a href={report.reportUrl}>Read the full report on the inspectorate’s site</a>
                </p>
              )}
              {document && <DocumentsList documents={[document]} />}
            </section>
          )}
          {previous && (
            <section aria-labelledby="previous-report">
              <h2 id="previous-report">The inspection before this one</h2>
              <p dir="auto">
                <a href={previous.address ?? undefined}>{previous.title}</a>
              </p>
            </section>
          )}
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
