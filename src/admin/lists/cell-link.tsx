'use client'

import { Link, useConfig, useListDrawerContext } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import type { ReactNode } from 'react'

type Props = { collectionSlug: CollectionSlug; row: Record<string, unknown> & { id: string }; children: ReactNode }

/** From a row of a list to its document; where a list is open to choose from, it chooses it. */
export const CellLink = ({ collectionSlug, row, children }: Props) => {
  const { config } = useConfig()
  const { isInDrawer, onSelect } = useListDrawerContext()
  if (isInDrawer && onSelect)
    return (
      <button
        className="newsroom-cell__title newsroom-cell__title--choice"
        type="button"
        onClick={() => onSelect({ collectionSlug, doc: row, docID: row.id })}
      >
        {children}
      </button>
    )
  return (
    <Link
      className="newsroom-cell__title"
      href={`${config.routes.admin}/collections/${collectionSlug}/${row.id}`}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
