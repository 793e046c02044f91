'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'

export type SharedLink = {
  id: string
  forWhom: string
  shows: 'newest' | 'approved'
  expiresAt: string
  revokedAt?: string | null
  openings?: number | null
  byName?: string | null
  /** None for a link that no longer works. */
  address?: string | null
}

/** The preview links of the document in the form. */
export const usePreviewLinks = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [links, setLinks] = useState<SharedLink[]>()
  const address = `${config.routes.api}/preview-links`
  const refresh = useCallback(async () => {
    if (!id) return
    const query = {
      'where[contentType][equals]': collectionSlug ?? '',
      'where[documentId][equals]': id,
      sort: '-createdAt',
      depth: 0,
      limit: 50,
    }
    const { docs } = await ask<{ docs: SharedLink[] }>('GET', withQuery(address, query))
    setLinks(docs)
  }, [address, collectionSlug, id])
  useEffect(() => {
    refresh().catch(() => setLinks([]))
  }, [refresh])
  return { links, address, refresh }
}
