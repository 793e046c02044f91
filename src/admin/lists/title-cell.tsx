import { definitionOf, isContentType } from '@collections/definitions'
import type { DefaultServerCellComponentProps } from 'payload'
import { kindLabelOf } from '@/admin/dashboard/row'
import { idsOf } from '@/words/references'
import { CellLink } from './cell-link'
import { topicTitles } from './read-beside'

/** More would push the row apart. */
const mostTopics = 3

const topicsIn = async ({ payload, rowData }: DefaultServerCellComponentProps): Promise<string[]> => {
  const ids = idsOf(rowData.topics)
  if (ids.length === 0) return []
  const titles = await topicTitles(payload)
  return ids.flatMap((id) => titles.get(id) ?? []).slice(0, mostTopics)
}

/** What a document is called, in a list, with its kind and its topics; a draft may have no title yet. */
export const TitleCell = async (props: DefaultServerCellComponentProps) => {
  const { cellData, collectionSlug, rowData } = props
  const topics = await topicsIn(props)
  // What a list holds one kind of says it above.
  const tellsKinds = isContentType(collectionSlug) && definitionOf(collectionSlug).kinds.length > 1
  const kind = tellsKinds ? kindLabelOf(collectionSlug, { kind: rowData.kind }) : undefined
  return (
    <div className="newsroom-cell">
      <CellLink collectionSlug={collectionSlug} row={{ ...rowData, id: String(rowData.id) }}>
        <span dir="auto">{(typeof cellData === 'string' && cellData.trim()) || 'Without a title'}</span>
      </CellLink>
      <span className="newsroom-cell__facts">{[kind, topics.join(', ')].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
