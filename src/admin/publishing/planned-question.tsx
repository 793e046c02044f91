'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { questionFor } from '@/publishing/states/words/questions'
import { cancelChange, inPlaceOf } from './planned-change'
import { QuestionDialog } from './question-dialog'
import { useAct } from './use-act'
import { useSave } from './use-save'
import type { Shown } from './use-standing'

type Props = { shown: Shown; action: 'cancel-change' | 'change-planned-now'; onClose: () => void }

/** Asks before a change that waits is cancelled, or made at once. */
export const PlannedQuestion = ({ shown, action, onClose }: Props) => {
  const { id: documentId, collectionSlug: contentType } = useDocumentInfo()
  const { config } = useConfig()
  const save = useSave()
  const { act, busy, problem } = useAct(shown)
  const { change } = shown.facts
  if (!change) return null
  const { api } = config.routes
  const { id, versionId, goesLiveAt } = change
  const publish = () =>
    inPlaceOf(api, { id, contentType, documentId, versionId, goesLiveAt }, async () => {
      if (!(await save({ decision: { _status: 'published', confirm: true } })))
        throw new Error('It could not be published now. It still changes at its time.')
    })
  const server = () => (action === 'cancel-change' ? cancelChange(api, id) : publish())
  const { title, now, after, does } = questionFor(action, shown.facts, shown.now)
  const doIt = async () => {
    if (await act({ done: action, action: server })) onClose()
  }
  return (
    <QuestionDialog
      title={title}
      now={now}
      after={after}
      does={{ label: does, disabled: busy, onDo: () => void doIt() }}
      problem={problem}
      onClose={onClose}
    />
  )
}
