import type { DefaultServerCellComponentProps } from 'payload'
import { idOf } from '@/words/references'
import { pictureOf } from './read-beside'

/** Payload draws the cells of fields that only show something in forms, too, and there without a row. */
type Props = Omit<DefaultServerCellComponentProps, 'rowData'> & { from: string; rowData?: Record<string, unknown> }

/** The picture of a document, small, in a list. Its title stands beside it: the picture says nothing more. */
export const PictureCell = async ({ payload, rowData, from }: Props) => {
  if (!rowData) return null
  const id = idOf(rowData[from])
  const picture = id ? await pictureOf(payload, id) : undefined
  return picture ? (
    <img className="newsroom-thumb" src={picture.src} alt="" width="78" height="44" loading="lazy" />
  ) : (
    <span className="newsroom-thumb newsroom-thumb--none">No picture</span>
  )
}
