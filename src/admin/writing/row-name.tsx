'use client'

import { useRowLabel } from '@payloadcms/ui'
import { dayAndMonth } from '@/words/dates'
import { useBegunRow } from './use-begun-row'

type ListRow = Record<string, unknown> & { id?: string }

const wordsOf = ({ note, text, title, name, what }: ListRow): string =>
  String(note || text || title || name || what || '').trim()

/** Longer than this, in letters, a name is cut. */
const longestName = 80

export const cutName = (words: string): string =>
  words.length > longestName ? `${words.slice(0, longestName).replace(/\s+\S*$/, '')} …` : words

/** Names a row of a list by what is in it, and begins a new one: it is open, with the cursor in it. */
export const RowName = ({ singular }: { singular: string }) => {
  const { data = {}, path, rowNumber = 0 } = useRowLabel<ListRow>()
  const place = useBegunRow(path, data.id)
  const dateTime = (data.at ?? data.startsAt) as string | undefined
  const words = wordsOf(data)
  const when = dateTime && words ? `${dayAndMonth(dateTime)}: ` : ''
  return <span ref={place}>{words ? `${when}${cutName(words)}` : `${singular} ${rowNumber + 1}`}</span>
}
