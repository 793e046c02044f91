'use client'

import { SeverityIcon } from '@collections/service-notices/severity'
import { useRef, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { ServiceNotice } from '@/payload-types'
import { AskOnce } from './ask-once'
import { type BigChoice, BigChoices } from './big-choices'
import { emptyDraft, longestMessage, longestTitle, type NoticeDraft, type Problems, problemsOf } from './notice-draft'
import { NoticePreview } from './notice-preview'
import { publishNotice } from './publish-notice'
import { SignInLink } from './sign-in-link'
import { TextField } from './text-field'
import { UntilField } from './until-field'
import { useKept } from './use-kept'
import { type TopicName, WhereChoices } from './where-choices'

const severities: BigChoice<ServiceNotice['severity']>[] = [
  { value: 'information', label: 'Information', hint: 'Changed hours, planned work' },
  { value: 'warning', label: 'Warning', hint: 'Something does not work: a closed road, late bins' },
  { value: 'emergency', label: 'Emergency', hint: 'Danger to life or property' },
].map((choice) => ({ ...choice, icon: <SeverityIcon severity={choice.value as 'warning'} /> }) as never)

type Props = {
  userId: string
  topics: TopicName[]
  now: Date
  onPublished: (notice: ServiceNotice) => void
}

/** A new notice, from the most urgent question to the least. */
export const NoticeForm = ({ userId, topics, now, onPublished }: Props) => {
  const { value: draft, change, forget, ready, isFound } = useKept(`newsroom:notice:${userId}`, emptyDraft)
  const [problems, setProblems] = useState<Problems>({})
  const [asking, setAsking] = useState(false)
  const [chosenAt, setChosenAt] = useState<Date>()
  const form = useRef<HTMLFormElement>(null)
  const attempts = useRef(0)
  const confirmed = useRef(false)
  const { busy, error, run, clear } = useAction()

  const set = (more: Partial<NoticeDraft>) => {
    const next = { ...draft, ...more }
    if (more.severity === 'emergency' && !next.until) next.until = { key: 'open' }
    if (more.severity) confirmed.current = false
    if (more.until) setChosenAt(now)
    change(next)
    const left = Object.keys(more).flatMap((name) => (name === 'placement' ? ['topics'] : [name]))
    setProblems(Object.fromEntries(Object.entries(problems).filter(([name]) => !left.includes(name))))
  }

  const startAfresh = () => {
    forget()
    setProblems({})
    setChosenAt(undefined)
    attempts.current = 0
    confirmed.current = false
    clear()
  }

  const send = () =>
    run(async () => {
      attempts.current += 1
      const notice = await publishNotice(draft, new Date(), attempts.current > 1)
      startAfresh()
      onPublished(notice)
    })

  const asks = draft.severity === 'emergency'
  const submit = () => {
    const found = problemsOf(draft, new Date())
    setProblems(found)
    if (found.until) setChosenAt(undefined)
    const [first] = Object.keys(found)
    if (first) {
      const at = { severity: '#severity-information', until: '#until-open', topics: '#where-topics' }[first]
      return form.current?.querySelector<HTMLElement>(at ?? `#notice-${first}`)?.focus()
    }
    if (asks && !confirmed.current) return setAsking(true)
    return void send()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 className="quick-notice__part" id="new-notice">
        New notice
      </h2>
      {isFound && (
        <p className="quick-notice__kept">
          What you typed before is here again.{' '}
          <button type="button" className="quick-notice__button" onClick={startAfresh}>
            Start afresh
          </button>
        </p>
      )}
      <fieldset className="quick-notice__all" disabled={!ready || busy}>
        <legend className="quick-notice__unseen">New notice</legend>
        <BigChoices
          name="severity"
          legend="How severe is it?"
          choices={severities}
          value={draft.severity}
          problem={problems.severity}
          onChange={(severity) => set({ severity })}
        />
        <TextField
          id="notice-title"
          label="Title"
          hint="What is affected, for example “Lathe Bridge closed”."
          value={draft.title}
          longest={longestTitle}
          problem={problems.title}
          onChange={(title) => set({ title })}
        />
        <TextField
          id="notice-message"
          label="Message"
          hint="What is wrong, whom it concerns, what to do."
          value={draft.message}
          longest={longestMessage}
          lines={4}
          problem={problems.message}
          onChange={(message) => set({ message })}
        />
        <UntilField
          value={draft.until}
          offeredAt={chosenAt ?? now}
          now={now}
          problem={problems.until}
          onChange={(until) => set({ until })}
        />
        <WhereChoices draft={draft} topics={topics} problem={problems.topics} onChange={set} />
        <NoticePreview draft={draft} now={now} />
        <div className="quick-notice__foot">
          <button
            type="submit"
            className={`quick-notice__button quick-notice__button--wide quick-notice__button--${asks ? 'danger' : 'main'}`}
          >
            {busy ? 'Publishing …' : asks ? 'Check and publish …' : 'Publish'}
          </button>
        </div>
      </fieldset>
      <ProblemNote problem={error?.message}>
        <SignInLink error={error} />
      </ProblemNote>
      <AskOnce
        open={asking}
        draft={draft}
        now={now}
        onBack={() => setAsking(false)}
        onPublish={() => {
          confirmed.current = true
          setAsking(false)
          void send()
        }}
      />
    </form>
  )
}
