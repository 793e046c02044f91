import { toast } from '@payloadcms/ui'
import { ask } from '../ask'

const SignInAgain = ({ href }: { href: string }) => (
  <span>
    <strong>Not saved: you have been signed out.</strong> Nothing is lost: sign in again in the other window, come back
    and save.{' '}
    <a href={href} target="_blank" rel="noreferrer">
      Sign in
    </a>
  </span>
)

/** After a save that was refused: whether that is only because a session has ended, and what to do then. */
export const sayIfSignedOut = async ({ api, admin }: { api: string; admin: string }): Promise<void> => {
  const { user } = await ask<{ user: unknown }>('GET', `${api}/users/me`).catch(() => ({ user: 'unknown' }))
  if (user) return
  // What Payload said of it sounds like a missing right.
  toast.dismiss()
  toast.error(<SignInAgain href={`${admin}/login`} />, { duration: Number.POSITIVE_INFINITY })
}
