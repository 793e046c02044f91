import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { PasswordLink } from '@/accounts/invitations'
import { ask } from '@/admin/form/ask'
import { Labelled } from '@/admin/form/labelled'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { User } from '@/payload-types'
import type { Role } from '@/words/roles'
import { LinkToSend } from './link-to-send'
import { RoleChoices } from './role-choices'

/** Asks who is invited and what they may do; shows the link for them. */
const Invitation = ({ onClose }: { onClose: () => void }) => {
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const { config } = useConfig()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['author'])
  const [made, setMade] = useState<PasswordLink>()
  const { busy, problem, run } = useAction()
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('input')?.focus()
  }, [])
  const invite = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      setMade(await ask<PasswordLink>('POST', `${config.routes.api}/users/invite`, { name, email, roles }))
    })
  }
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog newsroom-invitation" aria-labelledby={field} onClose={onClose}>
      <h2 className="newsroom-dialog__title" id={field}>
        {made ? `${name} can choose a password` : 'Invite somebody'}
      </h2>
      {made ? (
        <div className="newsroom-form newsroom-form--plain">
          <LinkToSend to={name} made={made} />
          <div className="newsroom-actions">
            <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
              Done
            </Button>
          </div>
        </div>
      ) : (
        <form className="newsroom-form newsroom-form--plain" onSubmit={invite}>
          <Labelled id={`${field}-name`} label="Name" hint="As colleagues and the log are to see it.">
            <input
              id={`${field}-name`}
              aria-describedby={`${field}-name-hint`}
              className="newsroom-input"
              required
              type="text"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </Labelled>
          <Labelled id={`${field}-email`} label="E-mail">
            <input
              id={`${field}-email`}
              className="newsroom-input"
              required
              type="email"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </Labelled>
          <fieldset className="newsroom-roles-field">
            <legend className="newsroom-field__label">What they may do</legend>
            <RoleChoices chosen={roles} onChange={setRoles} />
          </fieldset>
          <ProblemNote problem={problem} />
          <div className="newsroom-actions">
            <Button id="action-invite" disabled={busy || !name || !email} margin={false} size="medium" type="submit">
              Make the invitation
            </Button>
            <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </dialog>,
    document.body,
  )
}

/** Beside the title of the list of people: they choose their own passwords, so nobody makes one up for them. */
export const InvitePerson = () => {
  const router = useRouter()
  const { user } = useAuth<User>()
  const [isOpen, setOpen] = useState(false)
  if (!user?.roles?.includes('admin')) return null
  const close = () => {
    setOpen(false)
    router.refresh()
  }
  return (
    <div className="newsroom-begin">
      <button
        className="newsroom-begin__link"
        data-usual
        id="action-open-invitation"
        type="button"
        onClick={() => setOpen(true)}
      >
        Invite somebody …
      </button>
      {isOpen && <Invitation onClose={close} />}
    </div>
  )
}
