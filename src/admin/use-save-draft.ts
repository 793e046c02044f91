'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Saves all that is in the form as a draft, with a decision about it. Nothing that was typed is lost. */
export const useSaveDraft = () => {
  const { submit } = useForm()
  const { config } = useConfig()
  const { id, collectionSlug, setUnpublishedVersionCount } = useDocumentInfo()
  return useCallback(
    async (decision: { submitted: boolean }): Promise<boolean> => {
      const saved = await submit({
        action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0&draft=true`,
        method: id ? 'PATCH' : 'POST',
        overrides: { _status: 'draft', ...decision },
        skipValidation: true,
      })
      if (saved) setUnpublishedVersionCount((count) => count + 1)
      return Boolean(saved)
    },
    [submit, config.routes.api, collectionSlug, id, setUnpublishedVersionCount],
  )
}
