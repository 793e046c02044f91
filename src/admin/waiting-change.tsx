'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { dayAndTime } from '../dates'
import type { DocumentPanel } from '../publishing/states/document-panel'
import { ask } from './ask'
import { ProblemNote } from './problem-note'
import { useDeed } from './use-deed'

type Props = {
  change: NonNullable<DocumentPanel['change']>
  mayCancel: boolean
  onCancelled: () => Promise<void>
}

/** The approved version that waits, and a way to stop it. */
export const WaitingChange = ({ change, mayCancel, onCancelled }: Props) => {
  const { config } = useConfig()
  const { busy, problem, run } = useDeed()
  const { id, goesLiveAt, byName, isNewest, reason } = change
  const cancel = () =>
    run(async () => {
      await ask('PATCH', `${config.routes.api}/scheduled-changes/${id}`, { state: 'cancelled' })
      toast.success('Cancelled. What is live stays as it is.')
      await onCancelled()
    })
  return (
    <div className="newsroom-form">
      <p>
        {isNewest ? 'These changes go' : 'An earlier version goes'} live <strong>{dayAndTime(goesLiveAt)}</strong>
        {byName && `, approved by ${byName}`}.{!isNewest && ' The newest draft is not part of it.'}
      </p>
      {reason && <p className="newsroom-reason">{reason}</p>}
      <ProblemNote problem={problem} />
      {mayCancel && (
        <div className="newsroom-actions">
          <Button
            id="action-cancel-change"
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="small"
            onClick={() => void cancel()}
          >
            Cancel this change
          </Button>
        </div>
      )}
    </div>
  )
}
