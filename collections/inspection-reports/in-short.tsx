import type { InspectionReport } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { monthName, monthOf, yearOf } from '@/words/dates'
import { inspectorateOf } from './inspectorates'
import { type ComparedJudgement, judgementsBeside, overallOf } from './judgements'
import { comparedWith } from './previous'
import { JudgementScale, TrendSign } from './scale'
import { onScale, trendOf } from './scales'

type Compared = { report: InspectionReport; overall: ComparedJudgement }

/** "Was “Requires improvement”": how a judgement compares with the one before, in words with an arrow beside them. */
const Trend = ({ report, overall }: Compared) => {
  const trend = trendOf(report, overall)
  if (!trend) return null
  return (
    <p className="meta">
      <span>
        <TrendSign trend={trend} />
        {trend === 'same' ? 'Same as last time' : `Was “${overall.before}”`}
      </span>
    </p>
  )
}

/**
 * Shows inspection reports beside one another: what inspectors judged on the whole, on their scale where it has an
 * order, and how that compares with the time before.
 *
 * @param reports with the report before each of them
 */
export const InspectionsInShort = ({ reports }: { reports: InspectionReport[] }) => (
  <ul className="verdicts">
    {reports.map((report) => {
      const overall = overallOf(judgementsBeside(report.judgements, comparedWith(report, pageTime())?.judgements))
      const scale = overall && onScale(report, overall)
      const at = report.publishedAt
      return (
        <li key={report.id}>
          <h3 className="verdicts__title titled" dir="auto">
            <a href={report.address ?? undefined} {...writtenIn(report)}>
              {report.title}
            </a>
          </h3>
          <p className="meta verdicts__who">
            <strong>{inspectorateOf(report)}</strong>
            {at && ` · ${monthName(monthOf(at))} ${yearOf(at)}`}
          </p>
          {overall && (
            <>
              <p className="verdicts__judgement" dir="auto" {...writtenIn(report)}>
                {overall.judgement}
              </p>
              {scale && <JudgementScale scale={scale} />}
              <Trend report={report} overall={overall} />
            </>
          )}
        </li>
      )
    })}
  </ul>
)
