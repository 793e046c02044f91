'use client'

import { useRowLabel } from '@payloadcms/ui'
import { type ListRow, rowWords } from './row-words'
import { useBegunRow } from './use-begun-row'

type Props = { singular: string; by?: string[] }

/** Names a row of a list by what is in it, and begins a new one: it is open, with the cursor in it. */
export const RowName = ({ singular, by = [] }: Props) => {
  const { data = {}, path, rowNumber = 0 } = useRowLabel<ListRow>()
  const place = useBegunRow(path, data.id)
  return <span ref={place}>{rowWords(data, { singular, by, place: rowNumber })}</span>
}

/** Names a row of a list by what is in it, and leaves the cursor where it is. */
export const RowOnlyNamed = ({ singular, by = [] }: Props) => {
  const { data = {}, rowNumber = 0 } = useRowLabel<ListRow>()
  return <span>{rowWords(data, { singular, by, place: rowNumber })}</span>
}
