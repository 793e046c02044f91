'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { ask, NotConfirmed } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { useAction } from '@/admin/form/use-action'
import { QuestionDialog } from '@/admin/publishing/question-dialog'
import { sayWhatHappened } from '@/admin/publishing/say-what-happened'

type Props = {
  collectionSlug: string
  id: string
  versionId: string
  /** Says which text, such as “27 November, 10am”. */
  text: string
  /** Says where the document stands, in a sentence, and where it would. */
  now: string
  after: string
  /** Nobody publishes what they edited last, here: a reason may be needed. */
  twoPeople: boolean
}

/** Makes a text of the history what readers get; a draft that is newer stays one. */
export const ApproveText = ({ collectionSlug, id, versionId, text, now, after, twoPeople }: Props) => {
  const field = useId()
  const { config } = useConfig()
  const router = useRouter()
  const [asks, setAsks] = useState(false)
  const [reason, setReason] = useState('')
  const [told, setTold] = useState(false)
  const { busy, problem, run } = useAction()
  const approve = () =>
    run(async () => {
      try {
        const sent = { reason: reason || undefined, confirm: told }
        await ask('POST', `${config.routes.api}/${collectionSlug}/versions/${versionId}/approve`, sent)
      } catch (error) {
        setTold(error instanceof NotConfirmed)
        throw error
      }
      sayWhatHappened(`Approved. ${after}`)
      router.push(`${config.routes.admin}/collections/${collectionSlug}/${id}`)
    })
  return (
    <>
      <Button id="action-approve" buttonStyle="secondary" margin={false} size="medium" onClick={() => setAsks(true)}>
        Approve this text …
      </Button>
      {asks && (
        <QuestionDialog
          title={`Approve the text of ${text}?`}
          now={now}
          after={after}
          does={{
            label: told ? 'Approve it all the same' : 'Approve it',
            isDangerous: told,
            disabled: busy,
            onDo: () => void approve(),
          }}
          problem={problem}
          onClose={() => setAsks(false)}
        >
          {twoPeople && (
            <Labelled id={field} label="Reason, for the log" hint="Only if you wrote this text yourself. Not public.">
              <textarea
                id={field}
                aria-describedby={`${field}-hint`}
                className="newsroom-input newsroom-input--lines"
                maxLength={500}
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </Labelled>
          )}
        </QuestionDialog>
      )}
    </>
  )
}
