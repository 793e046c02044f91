'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified } from '@payloadcms/ui'

/** Saves from where somebody is who has filled in a long form: behind its last field. A drawer has one bar in sight. */
export const SaveAtEnd = () => {
  const { hasSavePermission, id, globalSlug } = useDocumentInfo()
  const isModified = useFormModified()
  const depth = useEditDepth()
  if (!hasSavePermission || depth > 1) return null
  const isNew = !id && !globalSlug
  return (
    <div className="newsroom-save-at-end">
      <FormSubmit buttonId="action-save-at-end" disabled={!isNew && !isModified} size="medium">
        Save changes
      </FormSubmit>
    </div>
  )
}
