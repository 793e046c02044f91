'use client'

import type { Row } from '../../publishing/states/words/deeds'
import { DeedQuestion } from './deed-question'
import { DropQuestion } from './drop-question'
import { EarlyQuestion } from './early-question'
import { PlannedQuestion } from './planned-question'
import { ReasonForm } from './reason-form'
import { TimeForm } from './time-form'
import type { Shown } from './use-standing'

type Props = { row: Row; shown: Shown; onClose: () => void }

/** What a chosen deed still has to know, or asks. */
export const OpenDeed = ({ row: { does: deed, button }, ...props }: Props) => {
  switch (deed) {
    case 'return':
    case 'approve-alone':
    case 'note':
      return <ReasonForm deed={deed} button={button} {...props} />
    case 'publish-later':
    case 'change-planned-time':
      return <TimeForm deed={deed} {...props} />
    case 'cancel-change':
    case 'change-planned-now':
      return <PlannedQuestion deed={deed} {...props} />
    case 'drop-draft':
      return <DropQuestion {...props} />
    case 'withdraw':
    case 'end':
    case 'take-off':
      return <DeedQuestion deed={deed} {...props} />
    case 'publish-now':
      return <EarlyQuestion {...props} />
    default:
      return null
  }
}
