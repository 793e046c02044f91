import { inspectorates } from '../../../collections/inspection-reports'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'

/** The inspectorate's name, also when it is not one of the usual. */
export const inspectorateOf = ({ inspectorate, inspectorateName }: InspectionReport): string =>
  inspectorate === 'other' && inspectorateName
    ? inspectorateName
    : (inspectorates.find(({ value }) => value === inspectorate)?.label ?? 'Inspectorate')

type Props = { reports: InspectionReport[]; level?: 2 | 3 }

/** Inspection reports with service, inspectorate and date. */
export const InspectionList = ({ reports, level = 2 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="plain-list">
      {reports.map((report) => (
        <li key={report.id}>
          <Heading className="plain-list__title" dir="auto">
            <a href={report.address ?? undefined}>{report.title}</a>
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
          <p dir="auto">{report.summary}</p>
        </li>
      ))}
    </ul>
  )
}
