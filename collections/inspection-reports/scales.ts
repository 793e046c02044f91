import type { InspectionReport } from '@/payload-types'
import { type ComparedJudgement, sameWords } from './judgements'

type Inspected = Pick<InspectionReport, 'inspectorate' | 'inspectorateName'>

/** Grades of an inspectorate, from the worst to the best. */
type Scale = readonly string[]

const four: Scale = ['Inadequate', 'Requires improvement', 'Good', 'Outstanding']

/**
 * The grades whose order the inspectorates themselves publish.
 * Ofsted: https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018 and, for
 * schools since November 2025, https://www.gov.uk/government/publications/school-inspection-toolkit-operating-guide-and-information.
 * CQC: https://www.cqc.org.uk/about-us/how-we-do-our-job/ratings
 * HMICFRS: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/how-we-inspect/
 */
const scales: Partial<Record<NonNullable<Inspected['inspectorate']>, Scale[]>> = {
  ofsted: [four, ['Urgent improvement', 'Needs attention', 'Expected standard', 'Strong standard', 'Exceptional']],
  cqc: [four],
  'hmi-probation': [four],
  hmicfrs: [['Inadequate', 'Requires improvement', 'Adequate', 'Good', 'Outstanding']],
}

/** The Regulator of Social Housing: consumer standards, governance, viability; 1 is the best. */
const housing: Scale[] = ['C', 'G', 'V'].map((letter) => [4, 3, 2, 1].map((grade) => `${letter}${grade}`))

const isHousing = ({ inspectorate, inspectorateName }: Inspected): boolean =>
  inspectorate === 'other' && /^(?:the )?(?:regulator of social housing|rsh)$/i.test(inspectorateName?.trim() ?? '')

/** Returns where a judgement stands in a scale: inspectors write "Requires improvement to be good", too. */
const placeOf = (scale: Scale, judgement: string | undefined): number =>
  judgement ? scale.findIndex((grade) => sameWords(grade) === sameWords(judgement).replace(/ to be good$/, '')) : -1

/** A judgement among the grades there are, the worst first. */
export type OnScale = {
  grades: readonly string[]
  now: number
  /** Of the time before, where it had one of these grades. */
  before?: number
}

/**
 * Returns where a judgement stands on its inspectorate's scale.
 *
 * @returns undefined for an inspectorate whose grades have no order, and for words that are no grade of its own
 */
export const onScale = (
  report: Inspected,
  { judgement, before }: Pick<ComparedJudgement, 'judgement' | 'before'>,
): OnScale | undefined => {
  const all = isHousing(report) ? housing : (scales[report.inspectorate ?? 'other'] ?? [])
  const grades = all.find((scale) => placeOf(scale, judgement) >= 0)
  if (!grades) return undefined
  const was = placeOf(grades, before)
  return { grades, now: placeOf(grades, judgement), ...(was >= 0 ? { before: was } : {}) }
}

export type Trend = 'up' | 'down' | 'same' | 'other'

/** Returns how a judgement compares with the one before; undefined where there was none. `other` has no order. */
export const trendOf = (report: Inspected, compared: ComparedJudgement): Trend | undefined => {
  if (!compared.before) return undefined
  const { now, before } = onScale(report, compared) ?? {}
  if (now !== undefined && before !== undefined) return now === before ? 'same' : now > before ? 'up' : 'down'
  return compared.isSame ? 'same' : 'other'
}
