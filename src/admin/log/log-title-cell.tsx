'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** The title of what a row of the log is about, leading there. */
export const LogTitleCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { config, getEntityConfig } = useConfig()
  const { contentType, documentId, event } = rowData ?? {}
  const title = typeof cellData === 'string' && cellData ? cellData : ''
  if (!title || event === 'deleted' || !getEntityConfig({ collectionSlug: String(contentType) }))
    return <span>{title}</span>
  return <a href={`${config.routes.admin}/collections/${contentType}/${documentId}`}>{title}</a>
}
