import type { PayloadRequest } from 'payload'
import { readWaiting } from './read-waiting'
import { waitingSection } from './waiting-rows'

/** Returns how many documents wait for the person who is signed in, as the start page counts them. */
export const countWaiting = async (req: PayloadRequest): Promise<number> => {
  if (!req.user) return 0
  const now = new Date()
  const { documents, notRead } = await readWaiting({ req, now })
  return waitingSection(documents, { me: String(req.user.id), now, notRead }).count
}
