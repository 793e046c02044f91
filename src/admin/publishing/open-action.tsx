'use client'

import type { ActionRow } from '@/publishing/states/words/actions'
import { ActionQuestion } from './action-question'
import { DropQuestion } from './drop-question'
import { EarlyQuestion } from './early-question'
import { PlannedQuestion } from './planned-question'
import { ReasonForm } from './reason-form'
import { TimeForm } from './time-form'
import type { Shown } from './use-standing'

type Props = { row: ActionRow; shown: Shown; onClose: () => void }

/** Shows what a chosen action still has to know, or asks. */
export const OpenAction = ({ row: { does: action, button }, ...props }: Props) => {
  switch (action) {
    case 'return':
    case 'approve-alone':
    case 'note':
      return <ReasonForm action={action} button={button} {...props} />
    case 'publish-later':
    case 'change-planned-time':
      return <TimeForm action={action} {...props} />
    case 'cancel-change':
    case 'change-planned-now':
      return <PlannedQuestion action={action} {...props} />
    case 'drop-draft':
      return <DropQuestion {...props} />
    case 'withdraw':
    case 'end':
    case 'take-off':
      return <ActionQuestion action={action} {...props} />
    case 'publish-now':
      return <EarlyQuestion {...props} />
    default:
      return null
  }
}
