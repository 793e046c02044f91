'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { PasswordLink } from '@/accounts/invitations'
import { ask } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'
import type { User } from '@/payload-types'
import { LinkToSend } from './link-to-send'

/** Beside somebody's account: makes a link by which they choose a password, for who forgot theirs. */
export const PasswordLinkPanel = () => {
  const heading = useId()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { config } = useConfig()
  const name = useFormFields(([fields]) => fields?.name?.initialValue as string | undefined)
  const [made, setMade] = useState<PasswordLink>()
  const { busy, problem, run } = useAction()
  if (!id || id === user?.id || !user?.roles?.includes('admin')) return null
  const make = () =>
    run(async () => setMade(await ask<PasswordLink>('POST', `${config.routes.api}/users/${id}/password-link`, {})))
  return (
    <section className="newsroom-panel" aria-labelledby={heading}>
      <h2 className="newsroom-panel__title" id={heading}>
        Password forgotten?
      </h2>
      {made ? (
        <LinkToSend to={name ?? 'them'} made={made} />
      ) : (
        <>
          <p>A link lets {name ?? 'them'} choose a new one. Until then the old one goes on working.</p>
          <ProblemNote problem={problem} />
          <div className="newsroom-actions">
            <Button
              id="action-make-password-link"
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              size="medium"
              onClick={() => void make()}
            >
              Make a link
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
