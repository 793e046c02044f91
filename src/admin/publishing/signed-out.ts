import { toast } from '@payloadcms/ui'
import { setSessionEnd, whoIsSignedIn } from '../session/session-end'

/** After a save that was refused: whether that is only because a session has ended. Then it asks to sign in again. */
export const askIfSignedOut = async (api: string): Promise<void> => {
  const found = await whoIsSignedIn(api)
  if (!found || found.user) return
  // What Payload said of it sounds like a missing right.
  toast.dismiss()
  setSessionEnd('at a save')
}
