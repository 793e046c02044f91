'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { Consequence } from '../../publishing/managing/consequences'
import type { Outcome } from '../../publishing/managing/deal-with-many'
import type { Deed } from '../../publishing/rules/live-to-readers'
import { ask } from '../ask'
import { Labelled } from '../labelled'
import { ProblemNote } from '../problem-note'
import { useDeed } from '../use-deed'
import { ConsequenceList } from './consequence-list'
import { deedWords } from './deed-words'
import { OutcomeList } from './outcome-list'

type Props = { collectionSlug: string; deed: Deed; ids: string[]; onClose: () => void }

/**
 * Says what would happen to each of the chosen items, asks for one reason, and then says what did.
 * A dialog of the browser’s own: it keeps the keyboard inside and gives the focus back.
 */
export const DeedDialog = ({ collectionSlug, deed, ids: chosen, onClose }: Props) => {
  const field = useId()
  const title = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { config } = useConfig()
  const router = useRouter()
  const [ids] = useState(chosen)
  const [consequences, setConsequences] = useState<Consequence[]>()
  const [outcomes, setOutcomes] = useState<Outcome[]>()
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useDeed()
  const words = deedWords[deed]
  const address = `${config.routes.api}/${collectionSlug}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: the dialog is opened, and asks, once.
  useEffect(() => {
    dialog.current?.showModal()
    void run(async () => {
      const answer = await ask<{ consequences: Consequence[] }>('POST', `${address}/consequences`, { deed, ids })
      setConsequences(answer.consequences)
    })
  }, [])

  const willBeDone = (consequences ?? []).filter(({ refusal }) => !refusal).length
  const lacksReason = words.reason.required && !reason.trim()
  const doIt = () =>
    run(async () => {
      const answer = await ask<{ outcomes: Outcome[] }>('POST', `${address}/many`, { deed, ids, reason })
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
      <div role="status">
        {!consequences && !problem && <p>Looking what would happen …</p>}
        {outcomes && <OutcomeList deed={deed} outcomes={outcomes} />}
      </div>
      {consequences && !outcomes && <ConsequenceList consequences={consequences} deed={deed} />}
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
