import { longDate } from '../dates'
import { richTextToPlainText } from '../site/rich-text/to-plain-text'

/** Texts below each other, without those that are empty. */
export const text = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n')

export const points = (list: { text: string }[] | null | undefined): string =>
  text(...(list ?? []).map((point) => point.text))

/** The words of a rich text, each paragraph, point and cell of a table on a line: what stands in two says nothing together. */
export const lines = (state: Parameters<typeof richTextToPlainText>[0]): string =>
  richTextToPlainText(state).replaceAll(' | ', '\n')

/** Days as people write them, “20 November 2026”, for who looks for what opens, closes or happens on one. */
export const datesOf = (...moments: (string | Date | null | undefined)[]): string[] => [
  ...new Set(moments.flatMap((moment) => (moment ? [longDate(moment)] : []))),
]
