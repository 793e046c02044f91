'use client'

import { questionFor } from '@/publishing/states/words/questions'
import { QuestionDialog } from './question-dialog'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type Props = { shown: Shown; onClose: () => void }

/** Asks before what was withdrawn is public again, as the form has it. */
export const AgainQuestion = ({ shown, onClose }: Props) => {
  const save = useSave()
  const { title, now, after, does } = questionFor('publish-again', shown.facts, shown.now)
  const publish = async () => {
    onClose()
    const decision = { _status: 'published', confirm: true, withdrawal: { at: null, reason: null } } as const
    await save({ decision, says: shown.words.toast('publish-again') })
  }
  return (
    <QuestionDialog
      title={title}
      now={now}
      after={after}
      does={{ label: does, onDo: () => void publish() }}
      onClose={onClose}
    />
  )
}
