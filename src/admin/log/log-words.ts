import { documentStates } from '@/publishing/states/state'
import { dayAndTime } from '@/words/dates'

const dateTimePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** Returns what the log keeps of before and after, as people say it: a state, a moment, or what it is. */
export const logWords = (value: string): string => {
  if (value in documentStates) return documentStates[value as keyof typeof documentStates]
  return dateTimePattern.test(value) ? dayAndTime(value) : value
}
