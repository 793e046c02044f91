'use client'

import { FormSubmit, useFormModified } from '@payloadcms/ui'
import { useSaveDraft } from './use-save-draft'

/** Hands the draft over to the editors, with all that is in the form, or takes it back. */
export const SubmitForApproval = ({ submitted }: { submitted: boolean }) => {
  const saveDraft = useSaveDraft()
  const modified = useFormModified()
  const decide = (decision: boolean) => () => void saveDraft({ submitted: decision })
  if (!submitted)
    return (
      <FormSubmit buttonId="action-submit" type="button" size="medium" onClick={decide(true)}>
        Submit for approval
      </FormSubmit>
    )
  return (
    <div className="newsroom-actions">
      <FormSubmit
        buttonId="action-take-back"
        buttonStyle="secondary"
        type="button"
        size="small"
        onClick={decide(false)}
      >
        Take back
      </FormSubmit>
      {modified && <p className="newsroom-quiet">“Save draft” keeps it waiting, with your changes.</p>}
    </div>
  )
}
