import { definitionIfAny, isContentType } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { type Batch, readForBatch } from '@/mail/batch'
import { isFact } from '@/mail/kinds'
import type { Wait } from '@/mail/sender'
import type { Mailing, Pause, Subscription } from '@/payload-types'
import { waysTo } from '@/subscriptions/matching'
import { activePauses } from '@/subscriptions/pauses'

type About = Pick<Mailing, 'kind' | 'contentType' | 'documentId'>

const isOfFact = ({ kind, contentType }: About): boolean =>
  isFact(kind) || Boolean(contentType && definitionIfAny(contentType)?.isFact)

const pausesOf = readForBatch<Pause[]>()

/**
 * Asks, at the moment of sending, whether something may go out: not while a list or topic that it stands in is paused,
 * whatever it is followed by. What is said of facts goes on.
 *
 * @param because the subscriptions because of which it goes to somebody
 */
export const waitsFor = async (
  payload: BasePayload,
  mailing: About,
  because: Pick<Subscription, 'about'>[],
  now: Date,
  batch: Batch,
): Promise<Wait | undefined> => {
  if (isOfFact(mailing)) return undefined
  const pauses = await pausesOf(batch, 'active', () => activePauses(payload))
  if (pauses.length === 0) return undefined
  const { contentType, documentId } = mailing
  const ways = isContentType(contentType) && documentId ? await waysTo(payload, { contentType, documentId }, now) : []
  const abouts = new Set([...ways, ...because.map(({ about }) => about)])
  const pause = pauses.find(({ about }) => abouts.has(about))
  return pause && { heldBy: pause.id, reason: `Paused: ${pause.reason}`.slice(0, 200) }
}
