'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { ask } from '@/admin/form/ask'
import type { Foreseen } from '@/publishing/saves/foresee'

/** Asks the server what publishing the form would do to readers. Nothing is written. */
export const useForesight = () => {
  const { getData } = useForm()
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  return useCallback((): Promise<Foreseen | undefined> => {
    // Of what is not saved yet readers have nothing to lose.
    if (!id) return Promise.resolve(undefined)
    const asked = { data: getData(), _status: 'published' }
    return (
      ask<Foreseen>('POST', `${config.routes.api}/${collectionSlug}/${id}/foresee`, asked)
        // What is wrong is said, in full, when it is sent.
        .catch(() => undefined)
    )
  }, [getData, config.routes.api, collectionSlug, id])
}
