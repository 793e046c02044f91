import type { DefaultServerCellComponentProps } from 'payload'
import { idOf } from '@/words/references'
import { LastEdited } from './last-edited'
import { nameOfPerson } from './read-beside'

/** Who saved a document last, and when. */
export const EditedCell = async ({ cellData, payload, rowData }: DefaultServerCellComponentProps) => {
  const id = idOf(cellData)
  const name = id ? await nameOfPerson(payload, id) : undefined
  return <LastEdited id={id} name={name} at={String(rowData.updatedAt ?? '')} now={new Date().toISOString()} />
}
