'use client'

import { useAuth, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { withQuery } from '@/admin/form/ask'

/** Longer than the form waits before it tells the server of a change. In milliseconds. */
const settled = 2000

/**
 * Frees the document for others once everything is saved. Who saves at once after typing would else
 * hold it for minutes: the form locks it a moment after each change, and that may be after the save.
 */
export const useFreeWhenSaved = (): void => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const modified = useFormModified()
  const version = savedDocumentData?.updatedAt
  const loaded = useRef(version)
  const address = `${config.routes.api}/payload-locked-documents`

  useEffect(() => {
    if (!id || !user || modified || loaded.current === version) return
    const free = () => {
      loaded.current = version
      const mine = {
        'where[document.relationTo][equals]': collectionSlug ?? '',
        'where[document.value][equals]': id,
        'where[user.value][equals]': user.id,
      }
      // Not worth a word to anybody: a lock ends by itself.
      fetch(withQuery(address, mine), { method: 'DELETE', credentials: 'include' }).catch(() => undefined)
    }
    const timer = setTimeout(free, settled)
    return () => clearTimeout(timer)
  }, [address, id, collectionSlug, user, modified, version])
}
