'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { shortDateTime } from '@/words/dates'
import type { SentTo } from './read-sent-to'

/** Answers what was sent to an address. It stands in the body of the request: no log and no address has it. */
export const SentToForm = () => {
  const { config } = useConfig()
  const field = useId()
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<SentTo>()
  const { busy, problem, run } = useAction()
  const look = (event: FormEvent) => {
    event.preventDefault()
    setFound(undefined)
    void run(async () => setFound(await ask<SentTo>('POST', `${config.routes.api}/sendings/to`, { address })))
  }
  return (
    <section className="newsroom-sent-to" aria-labelledby="sent-to">
      <h2 id="sent-to">What was sent to …</h2>
      <form className="newsroom-form newsroom-form--plain" onSubmit={look}>
        <Labelled id={field} label="E-mail address">
          <input
            id={field}
            autoComplete="off"
            className="newsroom-input"
            spellCheck={false}
            type="text"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Labelled>
        <Button disabled={busy || !address.trim()} margin={false} size="medium" type="submit" buttonStyle="secondary">
          Look
        </Button>
        <ProblemNote problem={problem ?? found?.problem} />
      </form>
      <div role="status">
        {found && !found.problem && (
          <>
            <p>{found.follows.length > 0 ? `Follows: ${found.follows.join(', ')}.` : 'Follows nothing any more.'}</p>
            {found.mails.length === 0 && <p className="newsroom-quiet">Nothing was sent in the last 90 days.</p>}
            <ul>
              {found.mails.map((mail) => (
                <li key={mail.id}>
                  <span dir="auto">{mail.what}</span>
                  <span className="newsroom-quiet">
                    {mail.kind}, {shortDateTime(mail.at)}: {mail.became.toLowerCase()}
                    {mail.reason && ` (${mail.reason})`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
