import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { putInOutbox } from '@/mail/outbox'
import { newReference } from '@/mail/reference'
import type { Subscriber } from '@/payload-types'
import type { Frequency } from '@/words/subscriptions'
import type { Subject } from './followed'
import { findSubscriber } from './subscribers'

/** In a day, to one address, whoever asks: somebody else's mailbox is not filled through this site. */
export const mostAsksADay = 5

const day = 24 * 3_600_000

/** For so long what was asked for can be confirmed. In days. */
export const daysToConfirm = 7

type Asked = {
  /** As `readAddress` gives it. */
  address: string
  subjects: Subject[]
  frequency: Frequency
  language: string
  /** The words beside the button. */
  consent: string
}

/** What is to be confirmed by mail, and by whom. */
export type Ask = { ask: string; subscriber: Subscriber }

/** Asks for the confirmation by mail. */
const byMail = (payload: BasePayload, { ask, subscriber }: Ask, req: PayloadRequest): Promise<boolean> =>
  putInOutbox(
    payload,
    { key: `confirm:${ask}`, kind: 'confirm-subscription', note: ask },
    [{ subscriber: subscriber.id }],
    req,
  )

const knownOrNew = async (
  payload: BasePayload,
  { address, language }: Asked,
  req: PayloadRequest,
): Promise<Subscriber> => {
  const known = await findSubscriber({ payload, req }, { address })
  if (known) return known
  const data = { address, language, reference: newReference(), asks: 0 }
  return payload.create({ collection: 'subscribers', data, depth: 0, overrideAccess: true, req })
}

/** Counts an ask. Returns whether it is one too many. */
const isTooOften = async (
  payload: BasePayload,
  { id, asks, asksSince, confirmedAt }: Subscriber,
  { language }: Asked,
  now: Date,
  req: PayloadRequest,
): Promise<boolean> => {
  const isNewDay = !asksSince || now.getTime() - new Date(asksSince).getTime() >= day
  if (!isNewDay && asks >= mostAsksADay) return true
  const data = {
    asks: isNewDay ? 1 : asks + 1,
    ...(isNewDay ? { asksSince: now.toISOString() } : {}),
    // What is confirmed is changed by the person alone, on their own page.
    ...(confirmedAt ? {} : { language }),
  }
  await payload.db.updateOne({ collection: 'subscribers', id, data, req, returning: false })
  return false
}

/**
 * Keeps what somebody asks to be told of, until whoever reads mail at that address confirms it. What they follow
 * already stays as it is until then.
 *
 * @param told asks them to confirm; what is kept stands or falls with it
 * @returns undefined when there were too many for that address today: nothing is kept or sent
 */
export const askFor = async (
  payload: BasePayload,
  asked: Asked,
  now: Date,
  told: (ask: Ask, req: PayloadRequest) => Promise<unknown> = (ask, req) => byMail(payload, ask, req),
): Promise<Ask | undefined> => {
  const once = async (): Promise<Ask | undefined> => {
    const req = await createLocalReq({}, payload)
    return inTransaction(req, async () => {
      const subscriber = await knownOrNew(payload, asked, req)
      if (await isTooOften(payload, subscriber, asked, now, req)) return undefined
      const ask = newReference()
      for (const { to, about, kind, title } of asked.subjects)
        await payload.create({
          collection: 'subscriptions',
          data: {
            to,
            about,
            kind,
            title,
            frequency: asked.frequency,
            consent: asked.consent,
            askedAt: now.toISOString(),
            subscriber: subscriber.id,
            ask,
            reference: newReference(),
          },
          depth: 0,
          overrideAccess: true,
          req,
        })
      await told({ ask, subscriber }, req)
      return { ask, subscriber }
    })
  }
  try {
    return await once()
  } catch (error) {
    // Another request has made the same subscriber in this moment.
    if (!(await findSubscriber({ payload }, { address: asked.address }))) throw error
    return once()
  }
}
