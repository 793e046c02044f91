'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import { useIsSaving } from '@/admin/writing/use-refused'
import { pressByKeys } from './letters-are-in'
import { useSave } from './use-save'
import { useStanding } from './use-standing'

/** Saves what is in the form and changes nothing for readers. */
export const SaveDraftButton = () => {
  const { id, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const button = useRef<HTMLButtonElement>(null)
  const editDepth = useEditDepth()
  const save = useSave()
  const isSaving = useIsSaving()
  const { words } = useStanding()
  const disabled = isSaving || Boolean(id && !modified) || uploadStatus === 'uploading'
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    pressByKeys(button.current)
  })
  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      disabled={disabled}
      onClick={() => void save({ decision: { _status: 'draft' }, says: words?.toast('save-draft') })}
      ref={button}
      size="medium"
      type="button"
    >
      Save draft
    </FormSubmit>
  )
}
