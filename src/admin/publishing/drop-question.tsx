'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { ask } from '@/admin/form/ask'
import { questionFor } from '@/publishing/states/words/questions'
import { QuestionDialog } from './question-dialog'
import { sayAfterReload } from './say-what-happened'
import { useAct } from './use-act'
import type { Shown } from './use-standing'

type Props = { shown: Shown; onClose: () => void }

/** Asks before the draft beside what is published is let go. The form then begins anew with what readers have. */
export const DropQuestion = ({ shown, onClose }: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { act, busy, problem } = useAct(shown)
  const { title, now, after, does } = questionFor('drop-draft', shown.facts, shown.now)
  const drop = async () => {
    await ask('POST', `${config.routes.api}/${collectionSlug}/${id}/drop-draft`, { confirm: true })
    sayAfterReload(shown.words.toast('drop-draft'))
    window.location.reload()
  }
  const doIt = () => void act({ done: 'drop-draft', action: drop, isSaid: true })
  return (
    <QuestionDialog
      title={title}
      now={now}
      after={after}
      does={{ label: does, disabled: busy, onDo: doIt }}
      problem={problem}
      onClose={onClose}
    />
  )
}
