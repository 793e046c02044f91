import type { AgendaItem } from '@/payload-types'

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

/** "noted the report"; what begins with the verb itself says it once. */
export const resolvedText = ({ verb, text }: Resolution): string =>
  verb === 'other' || text.toLowerCase().startsWith(verb) ? text : `${verb} ${text}`

/** The part of a page's address that leads to a resolution. */
export const anchorOf = ({ letter }: Pick<Resolution, 'letter'>, n: number): string =>
  letter && /^[a-z]{1,2}$/.test(letter) ? letter : `resolution-${n + 1}`

/** "That the report be noted" says what it is in its own words. */
const verbOf = ({ verb, text }: Pick<Row, 'verb' | 'text'>): string | undefined =>
  verb === 'other' ? verbs.find(({ value }) => new RegExp(`\\bbe ${value}\\b`, 'i').test(text))?.value : verb

/** What came of it in a word or two: "Approved", "Noted and approved"; undefined while nothing was resolved. */
export const outcomeOf = (resolutions: Pick<Row, 'verb' | 'text'>[] | null | undefined): string | undefined => {
  const said = [...new Set((resolutions ?? []).flatMap((one) => verbOf(one) ?? []))]
  if (said.length === 0) return resolutions?.length ? 'Decided' : undefined
  const words = [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
