'use client'

import { SeverityTag } from '@collections/service-notices/severity'
import { lastUpdated, noticeTimes } from '@collections/service-notices/state'
import { useEffect, useRef, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { ServiceNotice } from '@/payload-types'
import { publishUpdate } from './publish-notice'
import { SignInLink } from './sign-in-link'
import { TextField } from './text-field'
import { useKept } from './use-kept'

type UpdateProps = { notice: ServiceNotice; userId: string; onDone: () => void; onCancel: () => void }

const UpdateForm = ({ notice, userId, onDone, onCancel }: UpdateProps) => {
  const field = `update-${notice.id}`
  const { value, change, forget } = useKept(`newsroom:update:${userId}:${notice.id}`, '')
  const { busy, error, run } = useAction()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const publish = () =>
    run(async () => {
      await publishUpdate(notice.id, value)
      forget()
      onDone()
    })
  return (
    <form
      ref={form}
      className="quick-notice__update"
      onSubmit={(event) => {
        event.preventDefault()
        void publish()
      }}
    >
      <TextField
        id={field}
        label="What readers should know"
        hint="Stands first on its page, with the time of now."
        value={value}
        longest={500}
        lines={3}
        onChange={change}
      />
      <ProblemNote problem={error?.message}>
        <SignInLink error={error} />
      </ProblemNote>
      <div className="quick-notice__deeds">
        <button
          type="submit"
          className="quick-notice__button quick-notice__button--main"
          disabled={busy || !value.trim()}
        >
          Publish the update
        </button>
        <button type="button" className="quick-notice__button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

type Props = {
  notice: ServiceNotice
  userId: string
  now: Date
  /** Nothing can be done until the page has started, or while something is done. */
  busy: boolean
  onUpdated: () => void
  onEnd: () => void
}

/** A notice that is up, with what is done to it most: a word of what is new, and its end. */
export const CurrentNotice = ({ notice, userId, now, busy, onUpdated, onEnd }: Props) => {
  const [updating, setUpdating] = useState(false)
  return (
    <li className="quick-notice__current">
      <h3 className="quick-notice__current-title">
        <SeverityTag severity={notice.severity} />{' '}
        <a href={notice.address ?? undefined} dir="auto">
          {notice.title}
        </a>
      </h3>
      <p className="quick-notice__hint">
        {[noticeTimes(notice, now), lastUpdated(notice, now)].filter(Boolean).join(' · ')}
      </p>
      {updating ? (
        <UpdateForm
          notice={notice}
          userId={userId}
          onCancel={() => setUpdating(false)}
          onDone={() => {
            setUpdating(false)
            onUpdated()
          }}
        />
      ) : (
        <div className="quick-notice__deeds">
          <button type="button" className="quick-notice__button" disabled={busy} onClick={() => setUpdating(true)}>
            Add an update<span className="quick-notice__unseen"> to {notice.title}</span>
          </button>
          <button type="button" className="quick-notice__button" disabled={busy} onClick={onEnd}>
            End it now<span className="quick-notice__unseen">: {notice.title}</span>
          </button>
        </div>
      )}
    </li>
  )
}
