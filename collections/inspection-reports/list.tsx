import type { InspectionReport } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { longDate } from '@/words/dates'
import { inspectorateOf } from './inspectorates'
import { judgementsBeside, overallOf } from './judgements'
import { JudgementScale } from './scale'
import { onScale } from './scales'

type Props = { reports: InspectionReport[]; level?: 2 | 3 }

/** Inspection reports with the judgement of the whole, service, inspectorate and date. */
export const InspectionList = ({ reports, level = 2 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="stories">
      {reports.map((report) => {
        const overall = overallOf(judgementsBeside(report.judgements))
        const scale = overall && onScale(report, overall)
        return (
          <li key={report.id} className={overall ? 'story story--judged' : 'story'}>
            <div>
              <Heading className="story__title titled" dir="auto">
                <a href={report.address ?? undefined} {...writtenIn(report)}>
                  {report.title}
                </a>
              </Heading>
              <p className="meta">
                <span>
                  {inspectorateOf(report)} · {report.service}
                  {report.publishedAt && (
                    <>
                      {' · '}
                      <time dateTime={report.publishedAt}>{longDate(report.publishedAt)}</time>
                    </>
                  )}
                </span>
              </p>
              <p className="story__summary" dir="auto" {...writtenIn(report)}>
                {report.summary}
              </p>
            </div>
            {overall && (
              <div className="story__judgement" dir="auto" {...writtenIn(report)}>
                <strong>{overall.judgement}</strong>
                {scale && <JudgementScale scale={scale} />}
                {overall.area}
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
