'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import { QuestionDialog } from '@/admin/publishing/question-dialog'

/** A pause that is on. */
export type ShownPause = {
  id: string
  title: string
  reason: string
  /** In words, and who made it. */
  since: string
  waiting: number
}

type Choice = { to: string; title: string }

const emails = (count: number): string => (count === 1 ? 'one e-mail' : `${count.toLocaleString('en-GB')} e-mails`)

const whatWaits = (count: number): string => {
  if (count === 0) return 'No e-mail waits.'
  return count === 1 ? 'One e-mail waits.' : `${count.toLocaleString('en-GB')} e-mails wait.`
}

const useServer = () => {
  const { config } = useConfig()
  const router = useRouter()
  const action = useAction()
  const post = (path: string, body: object) => ask('POST', `${config.routes.api}/sendings/${path}`, body)
  return { ...action, post, reload: () => router.refresh() }
}

type ResumeProps = { pause: ShownPause; onClose: () => void }

/** Asks what becomes of the e-mails that waited. */
const ResumeQuestion = ({ pause, onClose }: ResumeProps) => {
  const { busy, problem, run, post, reload } = useServer()
  const resume = (waited: 'send' | 'skip') =>
    run(async () => {
      await post('resume', { id: pause.id, waited })
      toast.success(`${pause.title}: e-mails go out again.`)
      onClose()
      reload()
    })
  const { waiting } = pause
  return (
    <QuestionDialog
      title={`Send e-mails about “${pause.title}” again?`}
      now={`Paused. ${whatWaits(waiting)}`}
      after={
        waiting > 0
          ? 'New e-mails go out again. What waited is sent now, if it is still public, or never: you choose.'
          : 'New e-mails go out again.'
      }
      does={{
        label: waiting > 0 ? `Resume and send ${emails(waiting)}` : 'Resume',
        onDo: () => void resume(waiting > 0 ? 'send' : 'skip'),
        disabled: busy,
      }}
      back="Keep it paused"
      problem={problem}
      onClose={onClose}
    >
      {waiting > 0 && (
        <div className="newsroom-actions">
          <Button
            buttonStyle="secondary"
            disabled={busy}
            margin={false}
            size="medium"
            onClick={() => void resume('skip')}
          >
            Resume without what waited
          </Button>
        </div>
      )}
    </QuestionDialog>
  )
}

type FormProps = { choices: Choice[]; onDone: () => void }

/** Pauses a subject, for a reason that subscribers read. */
const PauseForm = ({ choices, onDone }: FormProps) => {
  const ids = { subject: useId(), reason: useId() }
  const [to, setTo] = useState(choices[0]?.to ?? '')
  const [reason, setReason] = useState('')
  const { busy, problem, run, post, reload } = useServer()
  const pause = () =>
    run(async () => {
      await post('pause', { to, reason })
      toast.success('Paused. Nothing about it goes out by e-mail until you resume it.')
      onDone()
      reload()
    })
  return (
    <div className="newsroom-form">
      <Labelled id={ids.subject} label="Pause what">
        <select id={ids.subject} className="newsroom-input" value={to} onChange={(event) => setTo(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.to} value={choice.to}>
              {choice.title}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id={ids.reason} label="Why" hint="Subscribers read this on their page.">
        <textarea
          id={ids.reason}
          aria-describedby={`${ids.reason}-hint`}
          className="newsroom-input newsroom-input--lines"
          maxLength={300}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Labelled>
      <p className="newsroom-quiet">
        Service notices, emergencies, corrections and withdrawals go out all the same. The site itself stays as it is.
      </p>
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button disabled={busy || !to || !reason.trim()} margin={false} size="medium" onClick={() => void pause()}>
          Pause
        </Button>
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

type Props = { pauses: ShownPause[]; choices: Choice[] }

/** What nothing is mailed about at the moment, and why; the way to pause something, and to resume it. */
export const PausePanel = ({ pauses, choices }: Props) => {
  const [isOpen, setIsOpen] = useState(false)
  const [resuming, setResuming] = useState<ShownPause>()
  return (
    <section className="newsroom-pauses" aria-labelledby="pauses">
      <h2 id="pauses">Paused</h2>
      {pauses.length === 0 && <p className="newsroom-quiet">Nothing is paused.</p>}
      <ul>
        {pauses.map((pause) => (
          <li key={pause.id}>
            <p>
              <strong dir="auto">{pause.title}</strong> <span className="newsroom-quiet">{pause.since}</span>
            </p>
            <p className="newsroom-reason" dir="auto">
              {pause.reason}
            </p>
            <p>{whatWaits(pause.waiting)}</p>
            <Button
              aria-label={`Resume: ${pause.title} …`}
              buttonStyle="secondary"
              margin={false}
              size="medium"
              onClick={() => setResuming(pause)}
            >
              Resume …
            </Button>
          </li>
        ))}
      </ul>
      {resuming && <ResumeQuestion pause={resuming} onClose={() => setResuming(undefined)} />}
      {isOpen ? (
        <PauseForm choices={choices} onDone={() => setIsOpen(false)} />
      ) : (
        <Button id="action-pause" buttonStyle="secondary" margin={false} size="medium" onClick={() => setIsOpen(true)}>
          Pause something …
        </Button>
      )}
    </section>
  )
}
