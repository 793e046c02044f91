'use client'

import type { Foreseen } from '@/publishing/saves/foresee'
import { QuestionDialog } from './question-dialog'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type Props = { shown: Shown; foreseen: Foreseen; onClose: () => void }

/** Asks before readers would lose something by a publication, and offers what was probably meant. */
export const LossQuestion = ({ shown: { words }, foreseen, onClose }: Props) => {
  const save = useSave()
  const { confirm, effects } = foreseen
  if (!confirm) return null
  const { question, readersNow, readersThen, does, offer } = confirm
  const publish = (more: Record<string, unknown>, says: string) => {
    onClose()
    void save({ decision: { _status: 'published', ...more }, says })
  }
  return (
    <QuestionDialog
      title={question}
      now={readersNow}
      after={readersThen}
      effects={effects}
      offer={offer && { label: offer.label, onTake: () => publish(offer.data, 'Kept. Your other changes are public.') }}
      does={{
        label: does,
        isDangerous: true,
        onDo: () => publish({ confirm: true }, words.toast('publish')),
      }}
      onClose={onClose}
    />
  )
}
