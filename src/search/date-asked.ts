import { monthNames } from '@/words/dates'
import { datesIn, formsOfDate } from './index/dates-in'
import type { When } from './index/expression'

/** A date in a question: where it stands, which day or month it is, and how a text would say it. */
export type DateAsked = { from: number; to: number; when: When; phrases: string[]; words: string[] }

/** The first date that somebody's words name; undefined if they name none. */
export const dateAsked = (text: string): DateAsked | undefined => {
  const [date] = datesIn(text)
  if (!date) return undefined
  const { from, to, written, when } = date
  const name = monthNames[when.month - 1] as string
  const words = [when.day, name, when.year].filter((part) => part !== undefined).map(String)
  const [form = ''] = formsOfDate(when)
  return { from, to, when, phrases: [...new Set([form, words.join(' '), written])], words }
}
