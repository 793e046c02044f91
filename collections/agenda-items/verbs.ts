import type { AgendaItem } from '@/payload-types'
import { letterAt } from './numbers'
import { agreesToNo, isWhole, outcomesIn } from './said-in-words'

/** What is decided, as minutes say it. */
export const verbs = [
  { value: 'noted', label: 'Noted' },
  { value: 'approved', label: 'Approved' },
  { value: 'agreed', label: 'Agreed' },
  { value: 'recommended', label: 'Recommended' },
  { value: 'referred', label: 'Referred' },
  { value: 'refused', label: 'Refused' },
  { value: 'deferred', label: 'Deferred' },
  { value: 'other', label: 'Other: all in the text' },
] as const

type Row = NonNullable<AgendaItem['resolutions']>[number]
export type Resolution = Pick<Row, 'letter' | 'verb' | 'text'>

/**
 * Returns whether a text says by itself what is done: "That the report be noted", whatever the verb beside it was left at.
 * A recommendation stays one, and "agreed that …" and "noted that …" may be meant.
 */
export const saysItself = ({ verb, text }: Pick<Row, 'verb' | 'text'>): boolean => {
  if (verb === 'other') return /^that\b/i.test(text)
  if (verb === 'recommended') return false
  return verb === 'agreed' ? /^That\b/.test(text) : isWhole(text)
}

/** Whether a text says in so many words what is done, so that the verb beside it is only what the form was left at. */
const namesIt = (one: Pick<Row, 'verb' | 'text'>): boolean => saysItself(one) && outcomesIn(one.text)?.length !== 0

/** The verb of a resolution for programs: of what says itself what is done, none that was left beside it. */
export const verbSaid = (one: Pick<Row, 'verb' | 'text'>): Row['verb'] =>
  namesIt(one) || (saysItself(one) && one.verb === 'noted') ? 'other' : one.verb

/** "noted the report"; what says itself what is done, or begins with the verb, says it once. */
export const resolvedText = (one: Resolution): string => {
  const { verb, text } = one
  if (verb === 'other' || saysItself(one) || text.toLowerCase().startsWith(verb)) return text
  return `${verb} ${text.replace(/^That\b/, 'that')}`
}

/** Where each resolution was found before they all had letters; it still is. */
export const formerAnchor = (n: number): string => `resolution-${n + 1}`

/**
 * The part of a page's address that leads to a resolution: its letter, or the letter of its place, also of one alone. So it
 * stays when another is added.
 *
 * @param n its place, from 0
 */
export const anchorOf = (resolutions: Pick<Resolution, 'letter'>[], n: number): string => {
  const own = (one: Pick<Resolution, 'letter'> | undefined) =>
    one?.letter && /^[a-z]{1,4}$/.test(one.letter) ? one.letter : undefined
  const letter = own(resolutions[n])
  if (letter) return letter
  const ofPlace = letterAt(n)
  return resolutions.some((one) => own(one) === ofPlace) ? formerAnchor(n) : ofPlace
}

/** What one resolution did, in words; undefined where only people can tell. */
const outcomesOf = (one: Pick<Row, 'verb' | 'text'>): string[] | undefined => {
  const { verb, text } = one
  const read = verb === 'other' || saysItself(one) || (verb === 'agreed' && /^that\b/i.test(text))
  if (!read) return agreesToNo(verb, text) ? undefined : [verb]
  const found = outcomesIn(text)
  // "That the mill be sold": only the verb says what was done, unless it is what the form was left at.
  if (found?.length !== 0 || verb === 'other' || (verb === 'noted' && saysItself(one))) return found
  return agreesToNo(verb, text) ? undefined : [verb]
}

/**
 * What came of it in a word or two: "Approved", "Not approved", "Noted and approved"; "Decided" where it can’t be told in
 * one. Undefined while nothing was resolved.
 */
export const outcomeOf = (resolutions: Pick<Row, 'verb' | 'text'>[] | null | undefined): string | undefined => {
  if (!resolutions?.length) return undefined
  const each = resolutions.map(outcomesOf)
  const said = [...new Set(each.flatMap((words) => words ?? []))]
  // A "yes" beside what can't be told might be the opposite of what was decided, and "noted" the least of it.
  const isMore = each.some((words) => words?.length === 0) && said.every((word) => word === 'noted')
  if (isMore || each.includes(undefined)) return 'Decided'
  const words = [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
