import type { ReactNode } from 'react'
import type { Document, InspectionReport } from '@/payload-types'
import { DocumentsList } from '@/site/document/documents-list'
import { RailSection } from '@/site/document/rail-section'
import { type LanguageAttributes, writtenIn } from '@/site/document/written-in'
import { longDate, monthAndYear } from '@/words/dates'
import { ReportInRail } from './linked'

type FactProps = { name: string; words?: LanguageAttributes; children: ReactNode }

const Fact = ({ name, words, children }: FactProps) =>
  children ? (
    <div>
      <dt>{name}</dt>
      <dd dir="auto" {...words}>
        {children}
      </dd>
    </div>
  ) : null

/** Where the inspectors' own report is. */
export const FullReport = ({ report, document }: { report: InspectionReport; document?: Document }) =>
  report.reportUrl || document ? (
    <RailSection id="full-report" title="The full report">
      {report.reportUrl && (
        <p>
          <a className="button" href={report.reportUrl}>
            Read the full report<span className="visually-hidden"> on the inspectorate’s site</span>
          </a>
        </p>
      )}
      {document && <DocumentsList documents={[document]} />}
    </RailSection>
  ) : null

/** Who inspected what, and how. */
export const InspectionFacts = ({ report }: { report: InspectionReport }) => {
  const words = writtenIn(report)
  return (
    <RailSection id="about" title="About the inspection">
      <dl className="facts">
        <Fact name="Service" words={words}>
          {report.service}
        </Fact>
        <Fact name="Kind of inspection" words={words}>
          {report.inspectionType}
        </Fact>
        <Fact name="Report published">{report.reportPublishedAt && longDate(report.reportPublishedAt)}</Fact>
      </dl>
    </RailSection>
  )
}

/** The report before this one, with the judgement of the whole that it gave. */
export const PreviousInspection = ({ previous }: { previous: InspectionReport }) => {
  const date = previous.inspectedTo ?? previous.publishedAt
  return (
    <ReportInRail
      id="previous-report"
      title="The inspection before this one"
      report={previous}
      says={date ? monthAndYear(date) : undefined}
      ifWithdrawn="Our page about it was withdrawn, so its judgements are not compared here."
    />
  )
}
