import { setSessionEnd, whoIsSignedIn } from '@/admin/session/session-end'

/** After a save that was refused: returns whether that is only because a session has ended. Then it asks to sign in again. */
export const askIfSignedOut = async (api: string): Promise<boolean> => {
  const found = await whoIsSignedIn(api)
  if (!found || found.user) return false
  setSessionEnd('at a save')
  return true
}
