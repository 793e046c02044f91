import type { InspectionReport } from '../../payload-types'
import { type ComparedJudgement, judgementsBeside, overallOf } from '../judgements'

/** "was Good last time", "as last time" */
const besideBefore = ({ before, isSame }: ComparedJudgement): string | undefined => {
  if (!before) return undefined
  return isSame ? 'Same as last time' : `Was ${before}`
}

type Props = { report: Pick<InspectionReport, 'judgements'>; previous?: Pick<InspectionReport, 'judgements'> }

const Judgement = ({ judgement }: { judgement: ComparedJudgement }) => {
  const change = besideBefore(judgement)
  return (
    <>
      <strong>{judgement.judgement}</strong>
      {change && <span className="judgement-table__before"> {change}</span>}
    </>
  )
}

/** What inspectors judged: the whole first and large, then area by area, each beside the time before. */
export const InspectionJudgements = ({ report, previous }: Props) => {
  const judgements = judgementsBeside(report.judgements, previous?.judgements)
  if (judgements.length === 0) return null
  const overall = overallOf(judgements)
  const areas = judgements.filter((judgement) => judgement !== overall)
  return (
    <section className="sided__first" aria-labelledby="judgements">
      <h2 id="judgements">{areas.length > 0 ? 'Judgements' : 'Judgement'}</h2>
      {overall && (
        <p className="verdict" dir="auto">
          <span className="verdict__area">{overall.area}</span> <Judgement judgement={overall} />
        </p>
      )}
      {areas.length > 0 && (
        <table className="judgement-table">
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Judgement</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((judgement) => (
              <tr key={judgement.id ?? judgement.area}>
                <th scope="row" dir="auto">
                  {judgement.area}
                </th>
                <td dir="auto">
                  <Judgement judgement={judgement} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
