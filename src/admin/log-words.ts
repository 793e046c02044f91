import { dayAndTime } from '../dates'
import { documentStates } from '../publishing/states/state'

type Did = { byName?: string | null; by?: { name?: string | null } | string | null }

const aMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** Who did something: their name of then, which the log keeps, and the one that the account has now. */
export const whoDid = ({ byName, by }: Did): string => {
  const then = byName ?? 'System'
  const now = by && typeof by === 'object' ? by.name : undefined
  return now && now !== then ? `${then} (now: ${now})` : then
}

/** What the log keeps of before and after, as people say it: a state, a moment, or what it is. */
export const logWords = (value: string): string => {
  if (value in documentStates) return documentStates[value as keyof typeof documentStates]
  return aMoment.test(value) ? dayAndTime(value) : value
}
