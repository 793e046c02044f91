import type { InspectionReport } from '@/payload-types'

type Judgements = InspectionReport['judgements']
type Judged = { area?: string | null; judgement?: string | null }

/** The same words, whatever their capitals, apostrophes and spaces. */
export const sameWords = (text: string): string =>
  text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()

const whole = (judgements: Judgements | undefined) =>
  (judgements ?? []).filter(({ area, judgement }: Judged) => area?.trim() && judgement?.trim())

export type ComparedJudgement = {
  id?: string | null
  area: string
  judgement: string
  /** Says what the report before said of the same area, if it said something. */
  before?: string
  isSame?: boolean
}

/**
 * A report's judgements, each beside what the report before said of the same area. Only words are
 * compared here: which is better is the inspectorate's to say (`scales.ts`).
 */
export const judgementsBeside = (judgements: Judgements | undefined, before?: Judgements): ComparedJudgement[] => {
  const earlier = new Map<string, string>()
  for (const { area, judgement } of whole(before))
    if (!earlier.has(sameWords(area))) earlier.set(sameWords(area), judgement)
  return whole(judgements).map(({ id, area, judgement }) => {
    const was = earlier.get(sameWords(area))
    return { id, area, judgement, before: was, isSame: was ? sameWords(was) === sameWords(judgement) : undefined }
  })
}

/** The judgement of the whole: the one of an area called overall, or the only one there is. */
export const overallOf = <T extends Judged>(judgements: T[] | null | undefined): T | undefined => {
  const all = (judgements ?? []).filter(({ area, judgement }) => area && judgement)
  return all.find(({ area }) => /\boverall\b/i.test(area as string)) ?? (all.length === 1 ? all[0] : undefined)
}
