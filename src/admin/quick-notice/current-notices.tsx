'use client'

import { useEffect, useRef, useState } from 'react'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { ServiceNotice } from '@/payload-types'
import { CurrentNotice } from './current-notice'
import { endNotice, putBack } from './publish-notice'
import { SignInLink } from './sign-in-link'

/** Describes what was done last, and what it was done to. */
export type LastDone = {
  what: 'published' | 'updated' | 'ended' | 'back'
  notice: ServiceNotice
  endedBefore?: string | null
}

const said = {
  published: 'Published',
  updated: 'Update published',
  ended: 'Ended',
  back: 'Put back',
} as const

type Props = {
  notices: ServiceNotice[]
  userId: string
  now: Date
  ready: boolean
  done?: LastDone
  onDone: (done: LastDone) => void
}

/** The notices that are up, and what was done last, which can be taken back if it was an end. */
export const CurrentNotices = ({ notices, userId, now, ready, done, onDone }: Props) => {
  const { busy, error, run } = useAction()
  const [hidden, setHidden] = useState<string>()
  const status = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (done) status.current?.focus()
  }, [done])
  const end = (notice: ServiceNotice) =>
    run(async () => {
      const { endedBefore } = await endNotice(notice.id)
      setHidden(notice.id)
      onDone({ what: 'ended', notice, endedBefore })
    })
  const back = ({ notice, endedBefore = null }: LastDone) =>
    run(async () => {
      await putBack(notice.id, endedBefore)
      setHidden(undefined)
      onDone({ what: 'back', notice })
    })
  const shown = notices.filter(({ id }) => id !== hidden)
  return (
    <section aria-labelledby="quick-notice-current">
      <div ref={status} tabIndex={-1} role="status" className="quick-notice__done" hidden={!done}>
        {done && (
          <>
            <p>
              <strong>{said[done.what]}:</strong>{' '}
              <a href={done.notice.address ?? undefined} dir="auto">
                {done.notice.title}
              </a>
            </p>
            {done.what === 'ended' && (
              <button type="button" className="quick-notice__button" disabled={busy} onClick={() => void back(done)}>
                Put it back
              </button>
            )}
          </>
        )}
      </div>
      <ProblemNote problem={error?.message}>
        <SignInLink error={error} />
      </ProblemNote>
      <h2 className="quick-notice__part" id="quick-notice-current">
        Up now
      </h2>
      {shown.length === 0 ? (
        <p className="quick-notice__hint">No notice is up.</p>
      ) : (
        <ul className="quick-notice__list">
          {shown.map((notice) => (
            <CurrentNotice
              key={notice.id}
              notice={notice}
              userId={userId}
              now={now}
              busy={busy || !ready}
              onUpdated={() => onDone({ what: 'updated', notice })}
              onEnd={() => void end(notice)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
