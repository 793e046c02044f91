import type { InspectionReport } from '@/payload-types'
import type { LanguageAttributes } from '@/site/document/written-in'
import { monthAndYear } from '@/words/dates'
import { type ComparedJudgement, judgementsBeside, overallOf } from './judgements'
import { JudgementScale, TrendSign } from './scale'
import { type OnScale, onScale, type Trend, trendOf } from './scales'

type Report = Pick<InspectionReport, 'judgements' | 'inspectorate' | 'inspectorateName'>
type Previous = Pick<InspectionReport, 'judgements' | 'inspectedTo' | 'publishedAt'>

type Props = {
  report: Report
  /** The inspection before, as far as it may be compared. */
  previous?: Previous
  words: LanguageAttributes
}

/** Returns a report's judgements beside those before, the one of the whole apart. */
const judged = ({ report, previous }: Omit<Props, 'words'>) => {
  const all = judgementsBeside(report.judgements, previous?.judgements)
  const overall = overallOf(all)
  return { overall, areas: all.filter((judgement) => judgement !== overall) }
}

const whenOf = (previous: Previous | undefined): string | undefined => {
  const date = previous?.inspectedTo ?? previous?.publishedAt
  return date ? monthAndYear(date) : undefined
}

const moved: Record<Trend, (before: string) => string> = {
  up: (before) => `Up from “${before}”`,
  down: (before) => `Down from “${before}”`,
  same: () => 'Same as last time',
  other: (before) => `Was “${before}”`,
}

/** The judgement of the whole, large: what it is, what it was, and where it stands among all grades. */
export const Verdict = ({ report, previous, words }: Props) => {
  const { overall } = judged({ report, previous })
  if (!overall) return null
  const trend = trendOf(report, overall)
  const scale = onScale(report, overall)
  const when = whenOf(previous)
  return (
    <section className="plate verdict" aria-label="Judgement">
      <p dir="auto">
        <span className="verdict__area" {...words}>
          {overall.area}
        </span>{' '}
        <strong {...words}>{overall.judgement}</strong>
        {trend && (
          <span className="verdict__before">
            {' '}
            <TrendSign trend={trend} />
            {moved[trend](overall.before ?? '')}
            {when && `${trend === 'same' ? ',' : ''} in ${when}`}
          </span>
        )}
      </p>
      {scale && <JudgementScale scale={scale} labelled />}
    </section>
  )
}

const Judgement = ({
  report,
  judgement,
  words,
}: {
  report: Report
  judgement: ComparedJudgement
  words: LanguageAttributes
}) => {
  const trend = trendOf(report, judgement)
  return (
    <>
      <strong {...words}>{judgement.judgement}</strong>
      {trend && (
        <span className="judgements__before">
          {' '}
          <TrendSign trend={trend} />
          {trend === 'same' ? 'Same as last time' : `Was ${judgement.before}`}
        </span>
      )}
    </>
  )
}

/** Both ends of each scale that is shown, once: "From Inadequate to Outstanding". */
const endsOf = (scales: (OnScale | undefined)[]): string[] => [
  ...new Set(scales.flatMap((scale) => (scale ? [`From ${scale.grades[0]} to ${scale.grades.at(-1)}`] : []))),
]

/** Area by area: what was judged, what it was before, and both on the scale. */
export const Judgements = ({ report, previous, words }: Props) => {
  const { areas } = judged({ report, previous })
  if (areas.length === 0) return null
  const scales = areas.map((judgement) => onScale(report, judgement))
  const ends = endsOf(scales)
  const when = whenOf(previous)
  return (
    <section className="section" aria-labelledby="judgements">
      <div className="section__head">
        <h2 id="judgements">Judgements</h2>
      </div>
      <table className="judgements">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Judgement</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((judgement, n) => (
            <tr key={judgement.id ?? judgement.area}>
              <th scope="row" dir="auto" {...words}>
                {judgement.area}
              </th>
              <td dir="auto">
                <div>
                  <Judgement report={report} judgement={judgement} words={words} />
                </div>
                {scales[n] && <JudgementScale scale={scales[n]} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ends.length > 0 && (
        <p className="judgements__key meta" aria-hidden="true">
          <span className="judgements__now">Now</span>
          {when && areas.some(({ before }) => before) && <span className="judgements__then">{when}</span>}
          {ends.map((words) => (
            <span key={words}>{words}</span>
          ))}
        </p>
      )}
    </section>
  )
}
