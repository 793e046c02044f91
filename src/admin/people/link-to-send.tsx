'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import type { PasswordLink } from '@/accounts/invitations'
import { copyByHand, copyText } from '@/admin/form/copy-text'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { dayAndTime } from '@/words/dates'

/** A link that was made just now, to be sent by whoever made it: it is shown this once. */
export const LinkToSend = ({ to, made: { link, expiresAt, mailed } }: { to: string; made: PasswordLink }) => {
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const copy = async () => {
    if (await copyText(link)) {
      setProblem(undefined)
      toast.success(`Copied. Send it to ${to} only.`)
      return
    }
    setProblem(copyByHand)
    input.current?.focus()
    input.current?.select()
  }
  return (
    <>
      <Labelled
        id={field}
        label={`Link for ${to}`}
        hint={`${mailed ? 'It is on its way to them by e-mail. ' : ''}With it they choose a password of their own. It works once, until ${dayAndTime(expiresAt)}, and is shown only now. Whoever has it can sign in as ${to}.`}
      >
        <input
          ref={input}
          id={field}
          aria-describedby={`${field}-hint`}
          className="newsroom-input"
          readOnly
          type="text"
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </Labelled>
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button id="action-copy-password-link" margin={false} size="medium" onClick={() => void copy()}>
          Copy the link
        </Button>
      </div>
    </>
  )
}
