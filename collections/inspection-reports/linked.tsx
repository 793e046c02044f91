import { isWithdrawn } from '@collections/behaviours/withdrawal'
import type { InspectionReport } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { inspectorateOf } from './inspectorates'
import { overallOf } from './judgements'

type Props = {
  id: string
  title: string
  report: InspectionReport
  /** Says whose, or of when, it is. */
  says?: string
  /** Said where the council's page about it was withdrawn. */
  ifWithdrawn: string
}

/** Another inspection beside a text: its page, and what was judged of the whole, unless that page was withdrawn. */
export const ReportInRail = ({ id, title, report, says, ifWithdrawn }: Props) => {
  const overall = overallOf(report.judgements)
  const withdrawn = isWithdrawn(report, pageTime())
  return (
    <RailSection id={id} title={title}>
      <ul className="rail__list">
        <li dir="auto">
          <a href={report.address ?? undefined} {...writtenIn(report)}>
            {report.title}
          </a>{' '}
          <span className="meta">
            {says}
            {!withdrawn && overall && ` · ${overall.judgement}`}
          </span>
        </li>
      </ul>
      {withdrawn && <p className="meta">{ifWithdrawn}</p>}
    </RailSection>
  )
}

/** An inspection that something else is about. */
export const LinkedInspection = ({ report }: { report: InspectionReport }) => (
  <ReportInRail
    id="linked-report"
    title="Inspection report"
    report={report}
    says={inspectorateOf(report)}
    ifWithdrawn="Our page about it was withdrawn."
  />
)
