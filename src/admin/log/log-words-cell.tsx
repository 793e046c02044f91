'use client'

import type { DefaultCellComponentProps } from 'payload'
import { logWords } from './log-words'

/** Before or after a change, in the list of the log. */
export const LogWordsCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === 'string' ? <span>{logWords(cellData)}</span> : null
