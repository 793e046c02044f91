'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ask } from './ask'
import { Labelled } from './labelled'
import { ProblemNote } from './problem-note'
import { useDeed } from './use-deed'

/** Withdraws what is live while a draft stands beside it, which publishing would bring out with it. */
export const WithdrawNow = () => {
  const field = useId()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useDeed()
  const withdraw = () =>
    run(async () => {
      await ask('POST', `${config.routes.api}/${collectionSlug}/${id}/withdraw`, { reason })
      // The draft has been saved anew on top of what is withdrawn.
      window.location.reload()
    })
  if (!open)
    return (
      <Button
        id="action-withdraw"
        buttonStyle="secondary"
        disabled={modified}
        margin={false}
        size="small"
        onClick={() => setOpen(true)}
      >
        Withdraw what is live …
      </Button>
    )
  return (
    <div className="newsroom-form">
      <Labelled id={field} label="Reason readers see" hint="The page stays and says this. The draft stays a draft.">
        <textarea
          id={field}
          aria-describedby={`${field}-hint`}
          className="newsroom-input newsroom-input--lines"
          maxLength={500}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <ProblemNote problem={modified ? 'Save the draft first.' : problem} />
      <div className="newsroom-actions">
        <Button
          id="action-withdraw-now"
          disabled={busy || modified || !reason.trim()}
          margin={false}
          size="small"
          onClick={() => void withdraw()}
        >
          Withdraw now
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
