'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'
import { forgetSaved, formOf } from '@/admin/unsaved/kept-state'
import { frames, goToField } from '@/admin/writing/go-to-field'
import { type Refused, refusedNow } from '@/admin/writing/refused'
import { beginSave, endSave, isBeingSaved, refuseWith } from '@/admin/writing/use-refused'
import { lettersAreIn } from './letters-are-in'
import { sayOnNextPage, sayWhatHappened, takeWhatStopped } from './say-what-happened'
import { askIfSignedOut } from './signed-out'
import { typedMeanwhile } from './typed-meanwhile'

type FormSave = {
  /** Says what is saved with all that is in the form. */
  decision: Record<string, unknown> & { _status: 'draft' | 'published' }
  /** Says what is said once it is saved. */
  says?: string
  /** The form is loaded anew afterwards, which would take what is typed meanwhile: its fields are closed. */
  closes?: boolean
}

const isDrawn = (): boolean => document.querySelector('form[data-form-ready="true"]') !== null

/** The first field that the form has marked. */
const wrongIn = (fields: FormState): string | undefined =>
  Object.entries(fields).find(([, { valid }]) => valid === false)?.[0]

/** Brings whoever was refused to the first field that says why, once the form has marked it and is open again. */
const goToFirst = async (getFields: () => FormState): Promise<void> => {
  for (let left = 120; left > 0 && !isDrawn(); left--) await frames(1)
  const wrong = wrongIn(getFields())
  // Above the form it is said what of a field was refused that it doesn’t show.
  if (wrong && !(await goToField(wrong))) document.querySelector('.newsroom-stops')?.scrollIntoView({ block: 'center' })
}

/** What was refused is drawn, and so known, a moment after the answer; an answer of the form may take a mark away again. */
const refusedIn = async (getFields: () => FormState, sent: FormState): Promise<Refused> => {
  const refused = new Map<string, { message?: string; value: unknown }>()
  for (let left = 2; left > 0; left--) {
    await frames(1)
    for (const [path, said] of refusedNow(getFields(), sent)) refused.set(path, said)
  }
  return refused
}

/**
 * Saves all that is in the form, with a decision about it. Nothing that was typed is lost: the fields stay open, with
 * the cursor where it is, and what is typed while the save is under way is not saved yet. Only the first save, which
 * leads to another page, closes them.
 */
export const useSave = () => {
  const { submit, setModified, setProcessing, getFields, dispatchFields } = useForm()
  const modified = useFormModified()
  const { config } = useConfig()
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = info
  return useCallback(
    async ({ decision, says, closes = !id }: FormSave): Promise<boolean> => {
      const isDraft = decision._status === 'draft'
      if (isBeingSaved(dispatchFields)) return false
      beginSave(dispatchFields)
      if (closes) setProcessing(true)
      await lettersAreIn()
      // What was wrong before is judged anew: nobody may have answered yet that it was put right.
      for (const [path, { valid }] of Object.entries(getFields()))
        if (valid === false) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined })
      const sent = getFields()
      const answer = await submit({
        action: `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0${isDraft ? '&draft=true' : ''}`,
        method: id ? 'PATCH' : 'POST',
        overrides: decision,
        // The server judges all of it anew: what the form knows may be of before the last change.
        skipValidation: true,
        disableSuccessStatus: true,
        disableFormWhileProcessing: closes,
      })
      const saved = Boolean(answer?.res?.ok)
      if (!saved) {
        if (closes) setProcessing(false)
        // What was refused, or typed meanwhile, is not saved yet: the form must go on warning whoever leaves it.
        if (modified || Object.keys(typedMeanwhile(sent, getFields())).length > 0) setModified(true)
        endSave(dispatchFields, await refusedIn(getFields, sent))
        const words = takeWhatStopped()
        const isMarked = wrongIn(getFields()) !== undefined
        void goToFirst(getFields)
        // What Payload says of a session that has ended sounds like a missing right.
        const isSignedOut = await askIfSignedOut(config.routes.api)
        if (!isMarked && !isSignedOut) refuseWith(dispatchFields, words)
        return false
      }
      // The answer is put into the form whole, and comes with the fields as they were just before.
      const typed = typedMeanwhile(sent, answer?.formState ?? sent)
      if (Object.keys(typed).length > 0) {
        dispatchFields({ type: 'UPDATE_MANY', formState: typed })
        setModified(true)
      }
      endSave(dispatchFields)
      void forgetSaved(config.routes.api, formOf(String(collectionSlug), String(id ?? ''))).catch(() => undefined)
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
      dispatchFields,
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
