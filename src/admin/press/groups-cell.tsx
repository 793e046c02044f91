import type { DefaultServerCellComponentProps } from 'payload'

/** The groups of somebody on the press list, as people write a list. */
export const GroupsCell = ({ cellData }: DefaultServerCellComponentProps) => (
  <span dir="auto">{Array.isArray(cellData) ? cellData.join(', ') : ''}</span>
)
