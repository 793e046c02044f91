'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { shortDateTime } from '../../dates'

/** A moment in a list, in words and on the council's clock wherever the browser is. */
export const MomentCell = ({ cellData, collectionSlug, link, rowData }: DefaultCellComponentProps) => {
  const { config } = useConfig()
  if (typeof cellData !== 'string' || !cellData) return null
  const words = <time dateTime={cellData}>{shortDateTime(cellData)}</time>
  if (!link) return words
  return <Link href={`${config.routes.admin}/collections/${collectionSlug}/${rowData.id}`}>{words}</Link>
}
