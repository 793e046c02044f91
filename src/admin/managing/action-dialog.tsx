'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { BulkAction } from '@/publishing/managing/bulk-action'
import type { Consequence } from '@/publishing/managing/consequences'
import type { Outcome } from '@/publishing/managing/deal-with-many'
import { actionWords } from './action-words'
import { ConsequenceList } from './consequence-list'
import { OutcomeList } from './outcome-list'
import { TopicChoice } from './topic-choice'

type Props = { collectionSlug: string; action: BulkAction; ids: string[]; onClose: () => void }

/**
 * Says what would happen to each of the chosen items, asks for one reason, and then says what did. Which topic is added
 * is asked first.
 * A dialog of the browser’s own: it keeps the keyboard inside and gives the focus back.
 */
export const ActionDialog = ({ collectionSlug, action, ids: chosen, onClose }: Props) => {
  const field = useId()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { config } = useConfig()
  const router = useRouter()
  const [ids] = useState(chosen)
  const [consequences, setConsequences] = useState<Consequence[]>()
  const [outcomes, setOutcomes] = useState<Outcome[]>()
  const [reason, setReason] = useState('')
  const [topic, setTopic] = useState('')
  const { busy, problem, run } = useAction()
  const words = actionWords[action]
  const address = `${config.routes.api}/${collectionSlug}`

  const asked = { deed: action, ids, ...(topic ? { topic } : {}) }
  const isReady = action !== 'add-topic' || Boolean(topic)

  useEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it asks once, and again for another topic.
  useEffect(() => {
    let isOld = false
    setConsequences(undefined)
    if (isReady)
      void run(async () => {
        const answer = await ask<{ consequences: Consequence[] }>('POST', `${address}/consequences`, asked)
        if (!isOld) setConsequences(answer.consequences)
      })
    return () => {
      isOld = true
    }
  }, [topic])

  const willBeDone = (consequences ?? []).filter(({ refusal }) => !refusal).length
  const lacksReason = words.reason.required && !reason.trim()
  const doIt = () =>
    run(async () => {
      const answer = await ask<{ outcomes: Outcome[] }>('POST', `${address}/many`, { ...asked, reason })
      setOutcomes(answer.outcomes)
    })
  const closed = () => {
    onClose()
    if (outcomes) router.refresh()
  }
  return (
    <dialog ref={dialog} className="newsroom-dialog" aria-labelledby={title} onClose={closed}>
      <h2 className="newsroom-dialog__title" id={title}>
        {words.title}
      </h2>
      {action === 'add-topic' && !outcomes && <TopicChoice chosen={topic} onChoose={setTopic} />}
      <div role="status">
        {isReady && !consequences && !problem && <p>Looking what would happen …</p>}
        {outcomes && <OutcomeList action={action} outcomes={outcomes} />}
      </div>
      {consequences && !outcomes && <ConsequenceList consequences={consequences} action={action} />}
      {consequences && !outcomes && willBeDone > 0 && (
        <Labelled id={field} label={words.reason.label} hint={words.reason.hint}>
          <textarea
            id={field}
            aria-describedby={`${field}-hint`}
            className="newsroom-input newsroom-input--lines"
            maxLength={500}
            required={words.reason.required}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Labelled>
      )}
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        {!outcomes && willBeDone > 0 && (
          <Button
            id="action-many-confirm"
            disabled={busy || lacksReason}
            margin={false}
            size="medium"
            onClick={() => void doIt()}
          >
            {words.does(willBeDone)}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
          {outcomes || willBeDone === 0 ? 'Close' : 'Cancel'}
        </Button>
      </div>
    </dialog>
  )
}
