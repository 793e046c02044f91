import type { DefaultServerCellComponentProps } from 'payload'
import { cellParts } from '@/publishing/states/words/cell-parts'
import { StateChip } from './state-chip'

type LiveWords = (document: Record<string, unknown>, now: Date) => string

/**
 * What readers see of a document, in a list; below it what is to come, or how far a live one has come. What a newer
 * draft says of that is not so yet.
 */
export const StateCell = ({ cellData, collectionConfig, collectionSlug, rowData }: DefaultServerCellComponentProps) => {
  if (typeof cellData !== 'string' || !cellData) return null
  const { kind, words, beside } = cellParts(cellData, collectionSlug)
  const liveWords = collectionConfig?.custom?.liveWords as LiveWords | undefined
  const isAsRead = kind === 'live' && rowData._status === 'published'
  const progress = isAsRead ? liveWords?.(rowData, new Date()) : undefined
  // The column beside it says from when.
  const state = kind === 'scheduled' ? words.replace(/ from .*$/, '') : words
  return (
    <div className="newsroom-cell">
      <StateChip kind={kind} words={state} />
      {progress && <span className="newsroom-quiet">{progress}</span>}
      {beside && <span className="newsroom-cell__beside">{beside}</span>}
    </div>
  )
}
