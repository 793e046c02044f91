import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { Message } from '@/mail/message'
import type { Skip } from '@/mail/sender'
import type { Mailing, Subscriber } from '@/payload-types'
import { daysToConfirm } from '@/subscriptions/ask'
import { askedFor } from '@/subscriptions/confirm'
import { comesWhenItIsOut, oftenInWords } from '@/subscriptions/followed'
import { confirmPath, managePath } from '@/subscriptions/links'
import { followedBy } from '@/subscriptions/subscribers'
import { emergenciesAtOnce } from '@/words/subscriptions'

type Told = { payload: BasePayload; subscriber: Subscriber; now: Date }

/** Asks whoever reads mail at an address whether it was they who subscribed: until they say so, they get nothing else. */
export const confirmationMail = async (
  { payload, subscriber, now }: Told,
  { note }: Mailing,
): Promise<Message | Skip> => {
  const ask = note ?? ''
  const asked = await askedFor({ payload }, ask, now)
  if (asked.is !== 'waiting') return { skip: 'It is confirmed already, or was not in time.' }
  const isLater = asked.subscriptions.some((one) => !comesWhenItIsOut(one) && one.frequency !== 'at-once')
  const follows = (await followedBy({ payload }, subscriber.id)).length > 0
  const otherwise = follows
    ? 'nothing is added to what you get already.'
    : 'nothing else is sent to you, and your address is erased.'
  const { siteUrl } = readEnvironment()
  const { secret } = payload
  const manage = `${siteUrl}${managePath(secret, subscriber.reference)}`
  return {
    subject: 'Confirm what you want to get by e-mail',
    heading: 'One step more',
    parts: [
      { paragraph: 'Somebody, perhaps you, asked that we tell you by e-mail of:' },
      ...asked.subscriptions.map(({ title, ...one }) => {
        const often = oftenInWords(one)
        return { paragraph: often ? `${title} (${often})` : title }
      }),
      ...(isLater ? [{ paragraph: emergenciesAtOnce }] : []),
      { button: { words: 'Confirm', address: `${siteUrl}${confirmPath(secret, ask)}` } },
      {
        paragraph: `The link works for ${daysToConfirm} days. If it was not you, do nothing: ${otherwise}`,
      },
    ],
    why: 'You get this once, because your address was entered on our site.',
    ways: subscriber.confirmedAt ? [{ words: 'See and change what you get already', address: manage }] : undefined,
  }
}
