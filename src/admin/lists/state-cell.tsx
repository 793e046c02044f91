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
  const besides = [isAsRead && liveWords?.(rowData, new Date()), beside].filter((one) => one)
  return (
    <div className="newsroom-cell">
      <StateChip kind={kind} words={words} />
      {besides.map((one) => (
        <span key={String(one)} className="newsroom-cell__beside">
          {one}
        </span>
      ))}
    </div>
  )
}
