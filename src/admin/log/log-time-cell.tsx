'use client'

import { tz } from '@date-fns/tz'
import { useConfig } from '@payloadcms/ui'
import { format } from 'date-fns'
import type { DefaultCellComponentProps } from 'payload'
import { defaultTimeZone } from '@/words/dates'

/** Shows when something was logged, to the second and on the council's clock; leads to all that the row holds. */
export const LogTimeCell = ({ cellData, rowData, collectionSlug }: DefaultCellComponentProps) => {
  const { config } = useConfig()
  if (typeof cellData !== 'string') return null
  const time = format(new Date(cellData), 'd MMM yyyy, h:mm:ssaaa', { in: tz(defaultTimeZone) })
  return <a href={`${config.routes.admin}/collections/${collectionSlug}/${rowData.id}`}>{time}</a>
}
