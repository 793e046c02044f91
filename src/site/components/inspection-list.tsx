import { inspectorates } from '../../../collections/inspection-reports'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'
import { overallOf } from '../judgements'
import { writtenIn } from '../written-in'

/** The inspectorate's name, also when it is not one of the usual. */
export const inspectorateOf = ({
  inspectorate,
  inspectorateName,
}: Pick<InspectionReport, 'inspectorate' | 'inspectorateName'>): string =>
  inspectorate === 'other' && inspectorateName
    ? inspectorateName
    : (inspectorates.find(({ value }) => value === inspectorate)?.label ?? 'Inspectorate')

type Props = { reports: InspectionReport[]; level?: 2 | 3 }

/** Inspection reports with the judgement of the whole, service, inspectorate and date. */
export const InspectionList = ({ reports, level = 2 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="plain-list inspection-list">
      {reports.map((report) => {
        const overall = overallOf(report.judgements)
        return (
          <li key={report.id}>
            <Heading className="plain-list__title" dir="auto">
              <a href={report.address ?? undefined} {...writtenIn(report)}>
                {report.title}
              </a>
            </Heading>
            <p className="meta">
              {inspectorateOf(report)} · {report.service}
              {report.publishedAt && (
                <>
                  {' · '}
                  <time dateTime={report.publishedAt}>{longDate(report.publishedAt)}</time>
                </>
              )}
            </p>
            {overall && (
              <p className="inspection-list__overall" dir="auto">
                {overall.area}: <strong>{overall.judgement}</strong>
              </p>
            )}
            <p dir="auto">{report.summary}</p>
          </li>
        )
      })}
    </ul>
  )
}
