'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { sendingsHref } from '@/admin/sendings/addresses'
import { dayAndTime } from '@/words/dates'
import type { Sending } from './read-sending'

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`)

/** Asked again after each save, and when another series is chosen. */
const useSending = (): Sending | undefined => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const series = useFormFields(([fields]) => fields.series?.value)
  const [sending, setSending] = useState<Sending>()
  const version = String(savedDocumentData?.updatedAt)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may have sent it.
  useEffect(() => {
    let isOver = false
    const query = { series: typeof series === 'string' ? series : '', id: id ? String(id) : '' }
    ask<Sending>('GET', withQuery(`${config.routes.api}/issues/sending`, query))
      .then((found) => !isOver && setSending(found))
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [config.routes.api, series, id, version])
  return sending
}

/** Who gets it, and when. */
const Ahead = ({ count }: { count: number }) => {
  const series = useFormFields(([fields]) => fields.series?.value)
  const at = useFormFields(([fields]) => fields.publishedAt?.value)
  const isAhead = typeof at === 'string' && new Date(at) > new Date()
  const when = isAhead ? `on ${dayAndTime(at)}, the second it goes live` : 'the second it goes live'
  if (!series) return <p>Choose a series: whoever subscribes to it gets this issue by e-mail.</p>
  if (count === 0) return <p>Nobody subscribes yet. It goes live as a page, and is sent to nobody.</p>
  return (
    <p>
      <strong>{people(count)}</strong> {count === 1 ? 'gets' : 'get'} it by e-mail {when}. Nobody has it before, and
      nobody gets it twice.
    </p>
  )
}

const Sent = ({ sent }: { sent: NonNullable<Sending['sent']> }) => (
  <>
    <p>
      It went out to <strong>{people(sent.all)}</strong> {dayAndTime(sent.at)}.
      {sent.waiting > 0 && ` ${sent.waiting.toLocaleString('en-GB')} are still to come.`}
    </p>
    {sent.note && <p className="newsroom-items__unseen">{sent.note}</p>}
    {sent.all > 0 && (
      <p>
        <a href={sendingsHref({ mailing: sent.mailing })}>What became of them</a>
      </p>
    )}
  </>
)

/** Beside an issue: who gets it by e-mail and when, a test to oneself, and once it was sent what became of it. */
export const SendingPanel = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const sending = useSending()
  const { busy, problem, run } = useAction()
  if (!sending) return <section className="newsroom-panel" aria-label="By e-mail" aria-busy />
  const test = () =>
    run(async () => {
      await ask('POST', `${config.routes.api}/issues/test`, { id })
      toast.success('A test is on its way to you. Nobody else gets it.')
    })
  return (
    <section className="newsroom-panel newsroom-sending" aria-label="By e-mail">
      <h3 className="newsroom-panel__title">By e-mail</h3>
      {sending.sent ? <Sent sent={sending.sent} /> : <Ahead count={sending.people} />}
      <Button
        id="action-send-test"
        buttonStyle="secondary"
        disabled={busy || modified || !id}
        margin={false}
        size="small"
        onClick={() => void test()}
      >
        Send me a test
      </Button>
      {(modified || !id) && <p className="newsroom-quiet">Save the draft first: a test shows what is saved.</p>}
      <ProblemNote problem={problem} />
    </section>
  )
}
