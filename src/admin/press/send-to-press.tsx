'use client'

import { definitionIfAny } from '@collections/definitions'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { useAction } from '@/admin/form/use-action'
import { QuestionDialog } from '@/admin/publishing/question-dialog'
import type { ForPress, OnPressList } from '@/mail/press/send-to-press'
import { dayAndTime } from '@/words/dates'

const journalists = (count: number): string =>
  count === 1 ? 'one journalist' : `${count.toLocaleString('en-GB')} journalists`

type Group = { name: string; people: OnPressList[] }

/** The groups of the press list, the largest first. */
const groupsOf = (all: OnPressList[]): Group[] => {
  const names = [...new Set(all.flatMap(({ groups }) => groups))]
  return names
    .map((name) => ({ name, people: all.filter(({ groups }) => groups.includes(name)) }))
    .sort((a, b) => b.people.length - a.people.length || a.name.localeCompare(b.name))
}

type ChoiceProps = { label: string; count: number; checked: boolean; onChange: (checked: boolean) => void }

const Choice = ({ label, count, checked, onChange }: ChoiceProps) => {
  const id = useId()
  return (
    <li>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id} dir="auto">
        {label} ({count.toLocaleString('en-GB')})
      </label>
    </li>
  )
}

type QuestionProps = { press: ForPress; address: string; onSent: () => void; onClose: () => void }

/** Asks to whom it goes, and says how many they are before it does. */
const PressQuestion = ({ press, address, onSent, onClose }: QuestionProps) => {
  const [everybody, setEverybody] = useState(false)
  const [groups, setGroups] = useState<string[]>([])
  const { busy, problem, run } = useAction()
  const fresh = press.journalists.filter(({ wasSent }) => !wasSent)
  const to = fresh.filter((one) => everybody || one.groups.some((group) => groups.includes(group)))
  const { embargoedUntil, opensAt } = press
  const send = () =>
    run(async () => {
      await ask('POST', address, { groups: everybody ? 'everybody' : groups, people: to.length })
      toast.success(
        opensAt ? `It goes to ${journalists(to.length)} then.` : `It is on its way to ${journalists(to.length)}.`,
      )
      onSent()
      onClose()
    })
  const then = [
    to.length > 0
      ? `${opensAt ? `On ${dayAndTime(opensAt)} it` : 'It'} goes to ${journalists(to.length)}.`
      : 'Choose who gets it.',
    embargoedUntil
      ? `Marked “Embargoed until ${dayAndTime(embargoedUntil)}”. Each gets a preview link of their own; who opens it is in the log.`
      : 'With a link to the page.',
  ]
  const sent = press.journalists.length - fresh.length
  return (
    <QuestionDialog
      title="Send it to journalists?"
      now={`${embargoedUntil ? 'Readers see nothing of it.' : 'Readers see it.'}${sent > 0 ? ` It was sent to ${journalists(sent)}, who get it no second time.` : ''}`}
      after={then.join(' ')}
      effects={['They get the approved text, not a newer draft.']}
      does={{
        label: to.length > 0 ? `Send it to ${journalists(to.length)}` : 'Send it',
        onDo: () => void send(),
        disabled: busy || to.length === 0,
      }}
      problem={problem}
      onClose={onClose}
    >
      <fieldset className="newsroom-press__groups">
        <legend>Groups of the press list</legend>
        <ul>
          {groupsOf(fresh).map(({ name, people }) => (
            <Choice
              key={name}
              label={name}
              count={people.length}
              checked={everybody || groups.includes(name)}
              onChange={(checked) => {
                setEverybody(false)
                setGroups(checked ? [...groups, name] : groups.filter((one) => one !== name))
              }}
            />
          ))}
          <Choice
            label="Everybody on the press list"
            count={fresh.length}
            checked={everybody}
            onChange={setEverybody}
          />
        </ul>
      </fieldset>
      {to.length > 0 && (
        <details className="newsroom-press__who">
          <summary>Who they are</summary>
          <p>{to.map(({ name, outlet }) => (outlet ? `${name} (${outlet})` : name)).join(', ')}</p>
        </details>
      )}
    </QuestionDialog>
  )
}

/**
 * Offers to send an approved text to groups of the press list, also before it is live. Nothing where it can't be sent, or
 * for who may not.
 *
 * @param version changes with each save
 */
export const SendToPress = ({ version }: { version: string | undefined }) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [press, setPress] = useState<ForPress>()
  const [isAsking, setIsAsking] = useState(false)
  const [looks, setLooks] = useState(0)
  const isForPress = Boolean(definitionIfAny(collectionSlug ?? '')?.isForPress)
  const address = `${config.routes.api}/${collectionSlug}/${id}/press`
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each save, and each sending, it may be another.
  useEffect(() => {
    if (!isForPress) return undefined
    let isHere = true
    // Who may not send it is offered nothing.
    ask<ForPress>('GET', address)
      .then((answer) => isHere && setPress(answer))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [address, isForPress, version, looks])
  if (!press || press.journalists.length === 0) return null
  const sent = press.journalists.filter(({ wasSent }) => wasSent).length
  if (press.problem && sent === 0) return null
  return (
    <section className="newsroom-tell" aria-label="Journalists">
      {sent > 0 && (
        <p className="newsroom-tell__who">
          {press.opensAt
            ? `It goes to ${journalists(sent)} on ${dayAndTime(press.opensAt)}.`
            : `Sent to ${journalists(sent)}.`}
        </p>
      )}
      {!press.problem && sent < press.journalists.length && (
        <Button
          id="action-send-to-press"
          buttonStyle="secondary"
          margin={false}
          size="medium"
          onClick={() => setIsAsking(true)}
        >
          {sent > 0 ? 'Send to more journalists …' : 'Send to journalists …'}
        </Button>
      )}
      {isAsking && (
        <PressQuestion
          press={press}
          address={address}
          onSent={() => setLooks(looks + 1)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  )
}
