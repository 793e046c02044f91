'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { shortDateTime, shortEndTime } from '@/words/dates'

/** `empty` says what it means that there is none; something ends at it where `isEnd` is set. */
type Props = DefaultCellComponentProps & { empty?: string; isEnd?: boolean }

/** A moment in a list, in words and on the council's clock wherever the browser is. */
export const DateTimeCell = ({ cellData, collectionSlug, empty, isEnd, link, rowData }: Props) => {
  const { config } = useConfig()
  if (typeof cellData !== 'string' || !cellData) return empty ? <span className="newsroom-quiet">{empty}</span> : null
  const words = <time dateTime={cellData}>{(isEnd ? shortEndTime : shortDateTime)(cellData)}</time>
  if (!link) return words
  return <Link href={`${config.routes.admin}/collections/${collectionSlug}/${rowData.id}`}>{words}</Link>
}
