import type { DateKind } from './date-in-words'
import { isoDate } from './iso-date'
import { type DateReading, readDateTime } from './read-date-time'

/** Describes what a date stands for, which says how it is read and what is said about it. */
export type DateMeaning = {
  kind: DateKind
  /** A date typed without a year is the last such date rather than the next. */
  past?: boolean
  /** Says what ends then, as the sentence about it begins: "Open until". */
  until?: string
  /** A page becomes public then. */
  goesLive?: boolean
}

/** Returns what is in a date field: a moment in ISO 8601, or a text that is none yet, as it was typed. */
export const readField = (value: string, { kind, past }: DateMeaning, now: Date): DateReading => {
  const iso = isoDate(value, kind === 'day' ? 'day' : undefined)
  if (iso) return { is: 'dateTime', dateTime: new Date(iso) }
  return readDateTime(value, { now, kind, towards: past ? 'past' : 'future' })
}

/** Why a typed date can't be taken as it stands; nothing when it is understood. */
export const typedProblem = (value: unknown, meaning: DateMeaning, now: Date): string | undefined => {
  const reading = typeof value === 'string' ? readField(value, meaning, now) : undefined
  if (reading?.is === 'refusal') return reading.sentence
  return reading?.is === 'question' ? [reading.about, reading.question].filter(Boolean).join(' ') : undefined
}
