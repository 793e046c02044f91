import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf, isContentType } from '@collections/definitions'
import { TZDate } from '@date-fns/tz'
import type { BasePayload } from 'payload'
import { digestLane, type MailKind } from '@/mail/kinds'
import type { Recipient } from '@/mail/outbox'
import type { WhoGets } from '@/mail/prepare'
import { isToAllWhoWereSent, sentBefore } from '@/mail/told'
import type { Subscription } from '@/payload-types'
import { followersOfDocument, type Match, matching } from '@/subscriptions/matching'
import { defaultTimeZone } from '@/words/dates'
import type { Frequency } from '@/words/subscriptions'
import { happeningOf } from './happenings'
import { isWhole, wholeMailOf } from './whole-mail'

/** The hour at which the mails of a day and of a week go out, in the council's time. */
const morning = 7

const monday = 1

/** Returns when somebody who hears of things so often hears of the next; undefined for at once. */
export const nextDigest = (frequency: Frequency, now: Date, zone = defaultTimeZone): Date | undefined => {
  if (frequency === 'at-once') return undefined
  const next = new TZDate(now.getTime(), zone)
  next.setHours(morning, 0, 0, 0)
  while (next.getTime() <= now.getTime() || (frequency === 'weekly' && next.getDay() !== monday))
    next.setDate(next.getDate() + 1)
  return new Date(next.getTime())
}

const order: Frequency[] = ['at-once', 'daily', 'weekly']

/** The frequency by which they hear of it soonest. */
const soonestOf = (subscriptions: Subscription[]): Frequency | undefined =>
  order.find((frequency) => subscriptions.some((one) => one.frequency === frequency))

/** Who follows a newsletter, or all of them, gets each issue whole, and at once; a search finds it as anything else. */
const wholeBecauseOf = (subscriptions: Subscription[]): Subscription[] => [
  ...subscriptions.filter(({ kind }) => kind === 'series'),
  ...subscriptions.filter((one) => one.kind !== 'series' && isWhole(one)),
]

const referencesOf = (subscriptions: Subscription[]): string[] => subscriptions.map(({ reference }) => reference)

type Sent = {
  /** Whole, to those who follow it as a newsletter. */
  isMailed: boolean
  /** At once, however often somebody hears of other things. */
  isEmergency: boolean
}

const recipientOf = ({ subscriber, subscriptions }: Match, { isMailed, isEmergency }: Sent, now: Date): Recipient => {
  const whole = isMailed ? wholeBecauseOf(subscriptions) : []
  if (whole.length > 0) return { subscriber, subscriptions: referencesOf(whole) }
  if (isEmergency) return { subscriber, subscriptions: referencesOf(subscriptions) }
  // Whoever ends these gets no more mails of this kind; less often they may hear of it still.
  const soonest = soonestOf(subscriptions)
  const because = subscriptions.filter(({ frequency }) => frequency === soonest)
  const due = soonest && nextDigest(soonest, now)
  return { subscriber, subscriptions: referencesOf(because), later: due && { lane: digestLane, due } }
}

type Ref = { contentType: ContentTypeSlug; documentId: string }

/** Who follows it; a document that is mailed itself goes to some of them whole. */
async function* followersNow(
  payload: BasePayload,
  kind: MailKind,
  ref: Ref,
  clock: () => Date,
): AsyncGenerator<Recipient> {
  const { mailedTo }: TypeDefinition<ContentTypeSlug> = definitionOf(ref.contentType)
  const isMailed = Boolean(mailedTo)
  const sent = { isMailed, isEmergency: kind === 'emergency' }
  // The clock is asked for each: in the morning, who was told of their day a moment ago hears of this tomorrow.
  for await (const match of matching(payload, ref, { now: clock() })) yield recipientOf(match, sent, clock())
  // Also where nobody gets it, whoever published it hears of what it does not show.
  if (isMailed) await wholeMailOf(payload, ref, clock())
}

/**
 * Says who gets what goes to many: whoever follows what has gone live; of what happens to it, whoever follows that very one,
 * and where it is asked for, whoever was sent it.
 */
export const whoGetsIn = (payload: BasePayload): WhoGets =>
  async function* (mailing, clock) {
    const { kind, contentType, documentId, at, createdAt } = mailing
    if (!isContentType(contentType) || !documentId) return
    const ref: Ref = { contentType, documentId }
    const happening = happeningOf(mailing)
    if (happening) yield* followersOfDocument(payload, ref, new Date(at ?? createdAt).toISOString())
    else if (kind !== 'correction' && kind !== 'withdrawal') return yield* followersNow(payload, kind, ref, clock)
    if (isToAllWhoWereSent(mailing)) yield* sentBefore(payload, mailing)
  }
