'use client'

import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import type { Consequence } from '@/publishing/managing/consequences'
import type { Foreseen } from '@/publishing/saves/foresee'
import { questionFor } from '@/publishing/states/words/questions'
import { QuestionDialog } from './question-dialog'
import { useAct } from './use-act'
import type { Shown } from './use-standing'

type Props = { shown: Shown; action: 'withdraw' | 'end' | 'take-off'; onClose: () => void }

const reasons = {
  withdraw: { label: 'Reason readers see', hint: 'The page stays and says this.', required: true },
  end: { label: 'Reason, for the log', hint: 'Optional. Readers don’t see it.', required: false },
  'take-off': { label: 'Reason, for the log', hint: 'Optional. Readers don’t see it.', required: false },
}

type Followed = Pick<Consequence, 'effects' | 'refusal' | 'needsReason'>

/** Returns what the server knows would follow, in sentences, or why it would not be done. */
const useConsequence = (address: string, action: Props['action'], id: string | number | undefined) => {
  const [consequence, setConsequence] = useState<Followed>()
  useEffect(() => {
    if (action === 'take-off') {
      ask<Foreseen>('POST', `${address}/${id}/foresee`, { takesOff: true })
        .then(({ effects, refusal }) => setConsequence({ effects, refusal }))
        .catch(() => undefined)
      return
    }
    ask<{ consequences: Consequence[] }>('POST', `${address}/consequences`, { deed: action, ids: [id] })
      .then(({ consequences: [one] }) => one && setConsequence({ ...one, effects: one.effects.slice(1) }))
      // The action itself says what is wrong.
      .catch(() => undefined)
  }, [address, action, id])
  return consequence
}

/** Asks before something public is taken back, and takes it back beside any draft. */
export const ActionQuestion = ({ shown, action, onClose }: Props) => {
  const field = useId()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const [reason, setReason] = useState('')
  const { act, busy, problem } = useAct(shown)
  const address = `${config.routes.api}/${collectionSlug}`
  const { effects, refusal, needsReason } = useConsequence(address, action, id) ?? {}
  const { title, now, after, does, isDangerous } = questionFor(action, shown.facts, shown.now)
  const { label, hint, required } = reasons[action]
  const lacksReason = (required || Boolean(needsReason)) && !reason.trim()
  const server = () => {
    if (action === 'withdraw') return ask('POST', `${address}/${id}/withdraw`, { reason })
    if (action === 'take-off')
      return ask('PATCH', `${address}/${id}`, { _status: 'draft', reason: reason || undefined })
    return endOne(address, String(id), reason)
  }
  const doIt = async () => {
    if (await act({ done: action, action: server, reloads: true })) onClose()
  }
  return (
    <QuestionDialog
      title={title}
      now={now}
      after={after}
      effects={effects}
      does={{
        label: does,
        isDangerous,
        disabled: busy || Boolean(refusal) || lacksReason,
        onDo: () => void doIt(),
      }}
      problem={problem ?? refusal ?? (lacksReason ? needsReason : undefined)}
      onClose={onClose}
    >
      <Labelled id={field} label={label} hint={hint}>
        <textarea
          id={field}
          aria-describedby={`${field}-hint`}
          className="newsroom-input newsroom-input--lines"
          maxLength={500}
          required={required || Boolean(needsReason)}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      {modified && <p className="newsroom-quiet">What you typed is saved as a draft first.</p>}
    </QuestionDialog>
  )
}

/** Ends one as the list ends several: that works for every type that has an end. */
const endOne = async (address: string, id: string, reason: string) => {
  type Answer = { outcomes: { done: boolean; problem?: string }[] }
  const { outcomes } = await ask<Answer>('POST', `${address}/many`, { deed: 'end', ids: [id], reason })
  if (!outcomes[0]?.done) throw new Error(outcomes[0]?.problem ?? 'It could not be ended. Try again.')
}
