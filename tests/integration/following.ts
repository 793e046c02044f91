import type { BasePayload } from 'payload'
import { createPreparer } from '@/mail/prepare'
import { createFollower } from '@/notifications/follow'
import { whoGetsIn } from '@/notifications/who-gets'

/** Follows the log and the clock and writes down who gets what, as the process that sends mail does beside sending. */
export const preparingFollower = (payload: BasePayload) => {
  const follow = createFollower(payload)
  let asOf = new Date()
  const preparer = createPreparer(payload, whoGetsIn(payload), { clock: () => asOf })
  return async (now = new Date()): Promise<void> => {
    asOf = now
    await follow(now).finally(preparer.prepare)
  }
}
