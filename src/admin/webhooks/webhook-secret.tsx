'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { copyByHand, copyText } from '@/admin/form/copy-text'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'

type Props = { id: string; hasOne: boolean }

const Shown = ({ secret }: { secret: string }) => {
  const field = useId()
  const [problem, setProblem] = useState<string>()
  const copy = async () => {
    if (await copyText(secret)) toast.success('Copied. Put it into the other system.')
    else setProblem(copyByHand)
  }
  return (
    <>
      <Labelled id={field} label="The secret" hint="It is shown only now. Whoever has it can pass for us.">
        <input
          id={field}
          aria-describedby={`${field}-hint`}
          className="newsroom-input"
          readOnly
          type="text"
          value={secret}
          onFocus={(event) => event.target.select()}
        />
      </Labelled>
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button id="action-copy-secret" margin={false} size="medium" onClick={() => void copy()}>
          Copy the secret
        </Button>
      </div>
    </>
  )
}

/** Makes the secret by which a webhook knows that it is told by us. */
export const WebhookSecret = ({ id, hasOne }: Props) => {
  const heading = useId()
  const { config } = useConfig()
  const [secret, setSecret] = useState<string>()
  const { busy, problem, run } = useAction()
  const make = () =>
    run(async () =>
      setSecret((await ask<{ secret: string }>('POST', `${config.routes.api}/webhooks/${id}/secret`, {})).secret),
    )
  return (
    <section className="newsroom-panel" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        Secret
      </h2>
      {secret ? (
        <Shown secret={secret} />
      ) : (
        <>
          <p>
            {hasOne
              ? 'Everything is signed with the secret. When you make another, the one of before works for a day.'
              : 'Nothing is sent yet: the other system needs a secret, with which it knows that it is us.'}
          </p>
          <ProblemNote problem={problem} />
          <div className="newsroom-actions">
            <Button
              id="action-make-secret"
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              size="medium"
              onClick={() => void make()}
            >
              {hasOne ? 'Make another secret' : 'Make the secret'}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
