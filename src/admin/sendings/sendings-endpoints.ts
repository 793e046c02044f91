import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { countHeld, releaseHeld } from '@/notifications/release-held'
import { hasRole } from '@/publishing/roles'
import { endPause, pauseSubject } from '@/subscriptions/pauses'
import { maySeeSendings } from './may-see'
import { readSentTo } from './read-sent-to'

const asked = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  if (!maySeeSendings(req.user)) throw refusal('Only editors and administrators do this.', 403)
  return jsonBody(req)
}

const textIn = (body: Record<string, unknown>, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

/** `POST /api/sendings/pause`: `{ to, reason }` pauses what is mailed about a subject. */
const pause: Endpoint = {
  path: '/sendings/pause',
  method: 'post',
  handler: async (req) => {
    const body = await asked(req)
    const doc = await pauseSubject(req, { to: textIn(body, 'to'), reason: textIn(body, 'reason') })
    return jsonAnswer(req, { doc }, { status: 201 })
  },
}

/** `POST /api/sendings/waiting`: `{ id }`, how many e-mails wait for a pause to end. */
const waiting: Endpoint = {
  path: '/sendings/waiting',
  method: 'post',
  handler: async (req) => {
    const body = await asked(req)
    return jsonAnswer(req, { waiting: await countHeld(req.payload, textIn(body, 'id')) }, { noStore: true })
  },
}

/** `POST /api/sendings/resume`: `{ id, waited: 'send' | 'skip' }` ends a pause. */
const resume: Endpoint = {
  path: '/sendings/resume',
  method: 'post',
  handler: async (req) => {
    const { id, waited } = await asked(req)
    if (typeof id !== 'string' || (waited !== 'send' && waited !== 'skip'))
      throw refusal('Say whether what waited is to be sent (“send”) or left out (“skip”).', 400)
    const doc = await endPause(req, id, waited)
    // The next look does the same: who is told that it is resumed need not wait for that.
    await releaseHeld(req.payload, new Date())
    return jsonAnswer(req, { doc }, { noStore: true })
  },
}

/** `POST /api/sendings/to`: `{ address }`, what was sent to an address, for administrators. Never in an address itself. */
const sentTo: Endpoint = {
  path: '/sendings/to',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) throw refusal('Only administrators see addresses.', 403)
    return jsonAnswer(req, await readSentTo(req.payload, textIn(await jsonBody(req), 'address')), { noStore: true })
  },
}

export const sendingsEndpoints: Endpoint[] = [pause, waiting, resume, sentTo]
