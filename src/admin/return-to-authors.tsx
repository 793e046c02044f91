'use client'

import { Button, FormSubmit, useField } from '@payloadcms/ui'
import { ReasonBox } from './reason-box'
import { useSaveDraft } from './use-save-draft'

type Props = { open: boolean; onOpen: (open: boolean) => void }

/** Sends what was submitted back to those who wrote it, and says why. */
export const ReturnToAuthors = ({ open, onOpen }: Props) => {
  const saveDraft = useSaveDraft()
  const { value: reason, setValue } = useField<string>({ path: 'reason' })
  const close = () => {
    setValue('', true)
    onOpen(false)
  }
  const giveBack = async () => {
    if (await saveDraft({ submitted: false })) close()
  }
  if (!open)
    return (
      <Button id="action-return" buttonStyle="secondary" margin={false} size="small" onClick={() => onOpen(true)}>
        Return to authors …
      </Button>
    )
  return (
    <div className="newsroom-form">
      <ReasonBox label="What has to change?" hint="The authors read this." />
      <div className="newsroom-actions">
        <FormSubmit
          buttonId="action-return-confirm"
          disabled={!reason?.trim()}
          type="button"
          size="small"
          onClick={() => void giveBack()}
        >
          Return
        </FormSubmit>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={close}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
