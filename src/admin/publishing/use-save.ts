'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback } from 'react'
import { sayOnNextPage, sayWhatHappened } from './say-what-happened'
import { sayIfSignedOut } from './signed-out'

type Save = {
  /** What is saved with all that is in the form. */
  decision: Record<string, unknown> & { _status: 'draft' | 'published' }
  /** What is said once it is saved. */
  says?: string
}

/** Saves all that is in the form, with a decision about it. Nothing that was typed is lost. */
export const useSave = () => {
  const { submit, setModified } = useForm()
  const modified = useFormModified()
  const { config } = useConfig()
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = info
  return useCallback(
    async ({ decision, says }: Save): Promise<boolean> => {
      const isDraft = decision._status === 'draft'
      const answer = await submit({
        action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0${isDraft ? '&draft=true' : ''}`,
        method: id ? 'PATCH' : 'POST',
        overrides: decision,
        skipValidation: isDraft,
        disableSuccessStatus: true,
      })
      const saved = Boolean(answer?.res?.ok)
      if (!saved) {
        // What was refused is not saved yet: the form must go on warning whoever leaves it.
        if (modified) setModified(true)
        void sayIfSignedOut(config.routes)
        return false
      }
      setUnpublishedVersionCount((count) => (isDraft ? count + 1 : 0))
      if (!isDraft) {
        setMostRecentVersionIsAutosaved(false)
        setHasPublishedDoc(true)
      }
      // A first save leads to the document's own page.
      if (says) (id ? sayWhatHappened : sayOnNextPage)(says)
      return true
    },
    [
      submit,
      setModified,
      modified,
      config.routes,
      collectionSlug,
      id,
      setHasPublishedDoc,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
    ],
  )
}
