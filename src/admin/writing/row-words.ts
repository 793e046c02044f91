import { dayAndMonth } from '@/words/dates'

export type ListRow = Record<string, unknown> & { id?: string }

/** Longer than this, in letters, a name is cut. */
const longestName = 80

export const cutName = (words: string): string =>
  words.length > longestName ? `${words.slice(0, longestName).replace(/\s+\S*$/, '')} …` : words

const usually = ['note', 'text', 'title', 'name', 'what']

const wordsIn = (row: ListRow, fields: string[]): string[] =>
  fields.flatMap((field) => {
    const value = row[field]
    const words =
      typeof value === 'string' || typeof value === 'number' ? String(value).trim().replace(/\s+/g, ' ') : ''
    return words ? [words] : []
  })

/**
 * What a row of a list is called: by what is in it, with its day if it has one.
 *
 * @param by the fields that name it together; none: the first that usually does
 * @param place which row it is, from 0; what is empty is called by it
 */
export const rowWords = (
  row: ListRow,
  { singular, by, place }: { singular: string; by: string[]; place: number },
): string => {
  const words = by.length > 0 ? wordsIn(row, by).join(': ') : wordsIn(row, usually)[0]
  if (!words) return `${singular} ${place + 1}`
  const dateTime = (row.at ?? row.startsAt) as string | undefined
  return `${dateTime ? `${dayAndMonth(dateTime)}: ` : ''}${cutName(words)}`
}
