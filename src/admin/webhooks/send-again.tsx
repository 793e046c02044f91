'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'

type Counted = { count: number }

const times = (count: number): string => (count === 1 ? 'One thing' : `${count.toLocaleString('en-GB')} things`)

/** What a webhook could not be told, and a way to send it again once it works. */
export const SendAgain = ({ id }: { id: string }) => {
  const heading = useId()
  const { config } = useConfig()
  const [count, setCount] = useState<number>()
  const [sent, setSent] = useState<number>()
  const { busy, problem, run } = useAction()
  const address = `${config.routes.api}/webhooks/${id}/undelivered`
  useEffect(() => {
    ask<Counted>('GET', address)
      .then((answer) => setCount(answer.count))
      .catch(() => setCount(undefined))
  }, [address])
  const again = () =>
    run(async () => {
      setSent((await ask<Counted>('POST', address, {})).count)
      setCount(0)
    })
  return (
    <section className="newsroom-panel" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        What it was told
      </h2>
      <p role="status">
        {sent !== undefined && `${times(sent)} will be sent again. `}
        {count ? `${times(count)} could not be delivered.` : 'Nothing is left undelivered.'}
      </p>
      <p>
        <a href={`/admin/collections/deliveries?where[or][0][and][0][webhook][equals]=${id}`}>All it was told</a>
      </p>
      <ProblemNote problem={problem} />
      {Boolean(count) && (
        <div className="newsroom-actions">
          <Button
            id="action-send-again"
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="medium"
            onClick={() => void again()}
          >
            Send again
          </Button>
        </div>
      )}
    </section>
  )
}
