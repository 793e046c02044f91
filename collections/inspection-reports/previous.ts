import { isWithdrawn } from '@collections/behaviours/withdrawal'
import type { InspectionReport } from '@/payload-types'
import { populated } from '@/site/document/populated'

/** The report that a report names as the one before it, as far as readers may see it. None is before itself. */
export const previousOf = ({ id, previousReport }: InspectionReport): InspectionReport | undefined => {
  const named = populated(previousReport)
  return named?.id === id ? undefined : named
}

/** The same, where its judgements may be compared: of a page that was withdrawn they may be wrong. */
export const comparedWith = (report: InspectionReport, now: Date): InspectionReport | undefined => {
  const previous = previousOf(report)
  return previous && !isWithdrawn(previous, now) ? previous : undefined
}
