'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'
import { frames, goToField } from '../writing/go-to-field'
import { sayOnNextPage, sayWhatHappened } from './say-what-happened'
import { askIfSignedOut } from './signed-out'

type Save = {
  /** What is saved with all that is in the form. */
  decision: Record<string, unknown> & { _status: 'draft' | 'published' }
  /** What is said once it is saved. */
  says?: string
}

const isDrawn = (): boolean => document.querySelector('form[data-form-ready="true"]') !== null

/** Brings whoever was refused to the first field that says why, once the form has marked it and is open again. */
const goToFirst = async (getFields: () => FormState): Promise<void> => {
  for (let left = 120; left > 0 && !isDrawn(); left--) await frames(1)
  const wrong = Object.entries(getFields()).find(([, { valid }]) => valid === false)
  if (wrong) await goToField(wrong[0])
}

/**
 * Waits until the last letters of a rich text are in the form: its editor hands them over when the browser has
 * nothing else to do, after half a second at the latest.
 */
const lettersAreIn = (): Promise<void> =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 600)
  }).then(() => frames(2))

/** Saves all that is in the form, with a decision about it. Nothing that was typed is lost. */
export const useSave = () => {
  const { submit, setModified, setProcessing, getFields } = useForm()
  const modified = useFormModified()
  const { config } = useConfig()
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = info
  return useCallback(
    async ({ decision, says }: Save): Promise<boolean> => {
      const isDraft = decision._status === 'draft'
      // Nobody presses the button a second time meanwhile.
      setProcessing(true)
      await lettersAreIn()
      const answer = await submit({
        action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0${isDraft ? '&draft=true' : ''}`,
        method: id ? 'PATCH' : 'POST',
        overrides: decision,
        skipValidation: isDraft,
        disableSuccessStatus: true,
      })
      const saved = Boolean(answer?.res?.ok)
      if (!saved) {
        setProcessing(false)
        // What was refused is not saved yet: the form must go on warning whoever leaves it.
        if (modified) setModified(true)
        void askIfSignedOut(config.routes.api)
        if (!isDraft) void goToFirst(getFields)
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
      setProcessing,
      getFields,
      setModified,
      modified,
      config.routes.api,
      collectionSlug,
      id,
      setHasPublishedDoc,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
    ],
  )
}
