'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { ToTell } from '@/mail/told'

const peopleIn = (count: number): string => (count === 1 ? 'One person' : `${count.toLocaleString('en-GB')} people`)

const became = { correction: 'You have corrected it since.', withdrawal: 'You have withdrawn it since.' }

/**
 * Offers to tell those who were sent this by e-mail that it was corrected or withdrawn. Nothing while nobody was, or
 * nothing has changed since.
 *
 * @param version changes with each save
 */
export const TellReaders = ({ version }: { version: string | undefined }) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [toTell, setToTell] = useState<ToTell>()
  const { busy, problem, run } = useAction()
  const address = `${config.routes.api}/${collectionSlug}/${id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each save there may be something to tell.
  useEffect(() => {
    let isHere = true
    // Who may not tell readers is offered nothing.
    ask<ToTell>('GET', `${address}/told`)
      .then((answer) => isHere && setToTell(answer))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [address, version])
  if (!toTell?.since || toTell.people === 0) return null
  const tell = () =>
    run(async () => {
      setToTell(await ask<ToTell>('POST', `${address}/tell`, {}))
      toast.success(`It is on its way to ${peopleIn(toTell.people).toLowerCase()}.`)
    })
  return (
    <section className="newsroom-tell" aria-label="Readers who were sent this">
      <p className="newsroom-tell__who">
        {peopleIn(toTell.people)} got this by e-mail. {became[toTell.since.kind]}
      </p>
      {toTell.isTold ? (
        <p className="newsroom-tell__done">They have been told.</p>
      ) : (
        <Button
          id="action-tell-readers"
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          size="medium"
          onClick={() => void tell()}
        >
          {toTell.people === 1 ? 'Tell them' : `Tell these ${toTell.people.toLocaleString('en-GB')}`}
        </Button>
      )}
      <ProblemNote problem={problem} />
    </section>
  )
}
