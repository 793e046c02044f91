import { dayAndTime } from '../dates'
import { documentStates } from '../publishing/states/state'

const aMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** What the log keeps of before and after, as people say it: a state, a moment, or what it is. */
export const logWords = (value: string): string => {
  if (value in documentStates) return documentStates[value as keyof typeof documentStates]
  return aMoment.test(value) ? dayAndTime(value) : value
}
