'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified } from '@payloadcms/ui'

/** Saves from where somebody is who has filled in a long form: behind its last field. A drawer has one bar in sight. */
export const SaveAtEnd = () => {
  const { hasSavePermission, id, globalSlug, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const depth = useEditDepth()
  if (!hasSavePermission || depth > 1) return null
  const isNew = !id && !globalSlug
  return (
    <div className="newsroom-save-at-end">
      {/* As the button above is: no button that Enter in a field would press, since readers see settings at once. */}
      <FormSubmit
        buttonId="action-save-at-end"
        disabled={(!isNew && !isModified) || uploadStatus === 'uploading'}
        programmaticSubmit
        size="medium"
        type="button"
      >
        Save changes
      </FormSubmit>
    </div>
  )
}
