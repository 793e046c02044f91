import type { BasePayload, PayloadRequest, Where } from 'payload'
import { fieldRefusal, refusal } from '@/api/refusal'
import type { Pause } from '@/payload-types'
import { appendToLog } from '@/publishing/log/log'
import { lists, type Subject, seriesSubjects, topicSubjects } from './followed'

const running: Where = { endedAt: { exists: false } }

/** What nothing is mailed about at this moment. */
export const activePauses = async (payload: BasePayload): Promise<Pause[]> => {
  const { docs } = await payload.db.find<Pause>({
    collection: 'pauses',
    where: running,
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return docs
}

/** Whatever can be paused: all of a kind, unless it says what is so, newsletters and topics. */
export const pausable = async (payload: BasePayload): Promise<Subject[]> => [
  ...lists().filter(({ isFact }) => !isFact),
  ...(await seriesSubjects(payload)),
  ...(await topicSubjects(payload)),
]

const byName = (req: PayloadRequest) => (req.user && 'name' in req.user ? req.user.name : undefined)

const problemWith = (path: 'to' | 'reason', message: string) => fieldRefusal({ collection: 'pauses', path, message })

/** At most. In letters. */
export const longestReason = 300

/**
 * Pauses a subject from now on, in the name of who asks.
 *
 * @param asked `to`: its address; `reason`: why, for subscribers and staff to read
 * @throws {ValidationError} for what can't be paused, or no reason; {APIError} 409 for what is paused already
 */
export const pauseSubject = async (req: PayloadRequest, asked: { to: string; reason: string }): Promise<Pause> => {
  const { payload } = req
  const reason = asked.reason.trim()
  if (!reason) throw problemWith('reason', 'Say why. Subscribers read it on their page.')
  if (reason.length > longestReason) throw problemWith('reason', `Say it in ${longestReason} letters at most.`)
  const subject = (await pausable(payload)).find(({ to }) => to === asked.to)
  if (!subject) throw problemWith('to', 'This can’t be paused. Choose from the list.')
  const { title, to, about } = subject
  if ((await activePauses(payload)).some((pause) => pause.about === about))
    throw refusal('This is paused already. Load the page again to see it.', 409)
  const data = { title, to, about, reason, byName: byName(req) }
  const pause = await payload.create({ collection: 'pauses', data, depth: 0, overrideAccess: true, req })
  await appendToLog(req, { event: 'mail-paused', contentType: 'pauses', documentId: pause.id, title, reason })
  return pause
}

/**
 * Ends a pause. What waited is sent or left out, as who ends it says.
 *
 * @throws {APIError} 404 for none; 409 for one that has ended
 */
export const endPause = async (req: PayloadRequest, id: string, waited: 'send' | 'skip'): Promise<Pause> => {
  const { payload } = req
  const pause = await payload.db.findOne<Pause>({ collection: 'pauses', where: { id: { equals: id } }, req })
  if (!pause) throw refusal('There is no such pause.', 404)
  const ended = await payload.db.updateOne({
    collection: 'pauses',
    where: { and: [{ id: { equals: id } }, running] },
    data: { endedAt: new Date().toISOString(), endedByName: byName(req), waited },
    options: { atomic: true },
    req,
  })
  if (!ended) throw refusal('Somebody has resumed this already. Load the page again.', 409)
  const { title } = pause
  const to = waited === 'send' ? 'What waited is sent' : 'What waited is not sent'
  await appendToLog(req, { event: 'mail-resumed', contentType: 'pauses', documentId: id, title, to })
  return { ...pause, waited }
}
