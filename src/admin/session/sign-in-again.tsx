'use client'

import { Button, toast, useAuth, useConfig } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { User } from '@/payload-types'
import { type SessionEnd, setSessionEnd, whoIsSignedIn } from './session-end'

const why: Record<SessionEnd, string> = {
  'in time':
    'You have been signed out, because the session’s time was up. Nothing is lost: all you typed is still here.',
  'at a save': 'Not saved: you have been signed out. Nothing is lost: all you typed is still here.',
}

type Props = { end: SessionEnd; user: User }

/** Signs in the same person again, over the form, which stays as it is. A dialog of the browser’s own. */
export const SignInAgain = ({ end, user }: Props) => {
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { config } = useConfig()
  const { fetchFullUser } = useAuth()
  const [password, setPassword] = useState('')
  const { busy, problem, run } = useAction()
  const { api } = config.routes

  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[type="password"]')?.focus()
    // Whoever signs in in another window is signed in here, too.
    const look = async () => {
      if ((await whoIsSignedIn(api))?.user?.id === user.id) dialog.current?.close()
    }
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [api, user.id])

  const signIn = (event: FormEvent) => {
    // It stands in the page beside the form of the document, which is to hear nothing of it.
    event.preventDefault()
    event.stopPropagation()
    void run(async () => {
      await ask('POST', `${api}/users/login`, { email: user.email, password })
      await fetchFullUser()
      toast.success(end === 'at a save' ? 'You are signed in again. Now save once more.' : 'You are signed in again.')
      dialog.current?.close()
    })
  }
  return createPortal(
    <dialog
      ref={dialog}
      className="newsroom-dialog newsroom-sign-in"
      aria-labelledby={`${field}-title`}
      onClose={() => setSessionEnd()}
    >
      <form className="newsroom-form newsroom-form--plain" onSubmit={signIn}>
        <h2 className="newsroom-dialog__title" id={`${field}-title`}>
          Sign in again
        </h2>
        <p>{why[end]}</p>
        <Labelled id={`${field}-email`} label="E-mail">
          <input
            id={`${field}-email`}
            className="newsroom-input"
            type="email"
            autoComplete="username"
            readOnly
            value={user.email}
          />
        </Labelled>
        <Labelled id={field} label="Password">
          <input
            id={field}
            className="newsroom-input"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Labelled>
        <ProblemNote problem={problem} />
        <div className="newsroom-actions">
          <Button id="action-sign-in-again" disabled={busy || !password} margin={false} size="medium" type="submit">
            Sign in
          </Button>
          <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
            Not now
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
