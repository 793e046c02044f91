import type { DefaultServerCellComponentProps } from 'payload'
import { cellParts } from '@/publishing/states/words/cell-parts'
import { StateChip } from './state-chip'

/** What readers see of a document, in a list; below it what is to come. */
export const StateCell = ({ cellData, collectionSlug }: DefaultServerCellComponentProps) => {
  if (typeof cellData !== 'string' || !cellData) return null
  const { kind, words, beside } = cellParts(cellData, collectionSlug)
  return (
    <div className="newsroom-cell">
      <StateChip kind={kind} words={words} />
      {beside && <span className="newsroom-cell__beside">{beside}</span>}
    </div>
  )
}
