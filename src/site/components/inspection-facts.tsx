import type { ReactNode } from 'react'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'
import { inspectorateOf } from './inspection-list'

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

/** Who inspected what, when and how, and where the inspectors' own report is. */
export const InspectionFacts = ({ report }: { report: InspectionReport }) => (
  <section className="at-a-glance" aria-labelledby="at-a-glance">
    <h2 id="at-a-glance">About the inspection</h2>
    <dl>
      <Fact name="Inspectorate">{inspectorateOf(report)}</Fact>
      <Fact name="Service">{report.service}</Fact>
      <Fact name="Kind of inspection">{report.inspectionType}</Fact>
      <Fact name="Inspected">{inspectedOn(report)}</Fact>
      <Fact name="Report published">{report.reportPublishedAt && longDate(report.reportPublishedAt)}</Fact>
    </dl>
    {report.reportUrl && (
      <p>
        <a className="button" href={report.reportUrl}>
          Read the full report<span className="visually-hidden"> on the inspectorate’s site</span>
        </a>
      </p>
    )}
  </section>
)
