import type { DefaultServerCellComponentProps } from 'payload'
import { fileSize } from '@/rich-text/files'

/** The size of a file, in the words in which readers are told it. */
export const SizeCell = ({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) =>
  typeof cellData === 'number' ? fileSize(cellData) : null
