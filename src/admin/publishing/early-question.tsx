'use client'

import { questionFor } from '@/publishing/states/words/questions'
import { QuestionDialog } from './question-dialog'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type Props = { shown: Shown; onClose: () => void }

/** Asks before an embargo is broken; what was probably meant, to keep to it, is offered first. */
export const EarlyQuestion = ({ shown, onClose }: Props) => {
  const save = useSave()
  const { facts, words } = shown
  const { from } = facts.type.lifetime
  const { title, now, after, does, isDangerous } = questionFor('publish-now', facts, shown.now)
  const { primary } = words
  const keeps = primary?.does === 'publish' ? primary : undefined
  const publish = async (dates: Record<string, unknown>, says: string) => {
    onClose()
    await save({ decision: { _status: 'published', ...dates }, says })
  }
  return (
    <QuestionDialog
      title={title}
      now={now}
      after={after}
      offer={keeps && { label: keeps.label, onTake: () => void publish({}, words.toast('publish')) }}
      // Without a time it goes live at this moment of the server.
      does={{
        label: does,
        isDangerous,
        onDo: () => void publish({ confirm: true, ...(from ? { [from]: null } : {}) }, words.toast('publish-now')),
      }}
      onClose={onClose}
    />
  )
}
