import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { mayPublish } from '@/publishing/roles'
import type { Save } from '@/publishing/saves/save'

/**
 * Refuses what makes something public, or takes it back, to those whose role only writes drafts. The program
 * itself (sample content, an approved change whose time has come) has no user and is let through.
 *
 * @throws {APIError} 403
 */
export const publishersOnly = ({ req, type }: Save): void => {
  if (!req.user || mayPublish(req.user, type)) return
  throw refusal('Your role writes drafts. Save this as a draft and ask an editor to publish it.', 403)
}

/**
 * The same for what is asked for at an address of its own, where nobody has looked yet who asks.
 *
 * @param sentence what somebody is told who may not
 * @throws {APIError} 403
 */
export const refuseOthers = (req: PayloadRequest, type: string, sentence: string): void => {
  if (!mayPublish(req.user, type)) throw refusal(sentence, 403)
}
