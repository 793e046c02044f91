'use client'

import { Button, FormSubmit, useField } from '@payloadcms/ui'
import { useIsSaving } from '@/admin/writing/use-refused'
import { ReasonBox } from './reason-box'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type ReasonAction = 'return' | 'approve-alone' | 'note'
type Props = { shown: Shown; action: ReasonAction; button?: string; onClose: () => void }

const boxes: Record<ReasonAction, { label: string; hint: string }> = {
  return: { label: 'What has to change?', hint: 'The authors read this.' },
  'approve-alone': { label: 'Reason, for the log', hint: 'Why it can’t wait for somebody else. Not public.' },
  note: { label: 'Note for the editor', hint: 'Goes with “Ask for approval”. Not public.' },
}

/** A decision that needs words: they go into the log with it. */
export const ReasonForm = ({ shown, action, button = 'Publish now', onClose }: Props) => {
  const save = useSave()
  const isSaving = useIsSaving()
  const { value: reason, setValue } = useField<string>({ path: 'reason' })
  const { words } = shown
  const close = () => {
    setValue('', true)
    onClose()
  }
  const decide = async () => {
    const decision =
      action === 'approve-alone'
        ? ({ _status: 'published' } as const)
        : ({ _status: 'draft', submitted: action === 'note' } as const)
    if (await save({ decision, says: words.toast(action === 'note' ? 'submit' : action) })) onClose()
  }
  const does = { return: 'Return', 'approve-alone': button, note: 'Ask for approval' }[action]
  return (
    <div className="newsroom-form">
      <ReasonBox {...boxes[action]} />
      <div className="newsroom-actions">
        <FormSubmit
          buttonId={`action-${action}`}
          disabled={isSaving || !reason?.trim()}
          type="button"
          size="small"
          onClick={() => void decide()}
        >
          {does}
        </FormSubmit>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={close}>
          Back
        </Button>
      </div>
    </div>
  )
}
