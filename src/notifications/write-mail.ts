import type { BasePayload } from 'payload'
import { brandOf, chosenColours } from '@/brand/brand-colours'
import { readEnvironment } from '@/environment'
import { type Batch, readForBatch } from '@/mail/batch'
import { htmlOf, type Message, textOf } from '@/mail/message'
import type { MailBrand } from '@/mail/part-html'
import type { Part, Skip, Writer } from '@/mail/sender'
import type { Outgoing } from '@/mail/transport'
import type { Delivery, Subscriber, User } from '@/payload-types'
import { findJournalist } from '@/subscriptions/press-list'
import { subscribersWith } from '@/subscriptions/subscribers'
import { idOf, idsOf } from '@/words/references'
import { invitation, passwordReset } from './account-mail'
import type { Composer } from './composer'
import { leftOutOf, testOf } from './newsletter-mail'
import { forJournalist } from './press-mail'
import { endAllTo } from './returned-mail'
import { endsSoon, goesLiveSoon, returnedToAuthors, waitsForApproval } from './staff-mail'
import { forSubscriber } from './subscriber-mail'

const toPeople: Partial<Record<Part['mailing']['kind'], Composer>> = {
  'password-reset': passwordReset,
  invitation,
  'waits-for-approval': waitsForApproval,
  returned: returnedToAuthors,
  'goes-live-soon': goesLiveSoon,
  'ends-soon': endsSoon,
  'left-out': leftOutOf,
  'newsletter-test': testOf,
}

const readBrand = async (payload: BasePayload): Promise<MailBrand> => {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  const { light } = brandOf(chosenColours(site.primaryColour, site.accentColour))
  const { brand: colour, onBrand: onColour, accent } = light
  return { council: site.name, colour, onColour, accent, address: readEnvironment().siteUrl }
}

/** A change of the council's look is in the mails after this long. In milliseconds. */
const brandKeptFor = 5000

const brands = new WeakMap<BasePayload, { brand: MailBrand; until: number }>()

/** How the council looks in mails, at this moment. */
export const brandFor = async (payload: BasePayload): Promise<MailBrand> => {
  const known = brands.get(payload)
  if (known && known.until > Date.now()) return known.brand
  const brand = await readBrand(payload)
  brands.set(payload, { brand, until: Date.now() + brandKeptFor })
  return brand
}

const mailWith = async (
  payload: BasePayload,
  message: Message,
  { to, delivery: { token }, list, personal }: Pick<Outgoing, 'to' | 'list' | 'personal'> & { delivery: Delivery },
): Promise<Outgoing> => {
  const brand = await brandFor(payload)
  return {
    to,
    subject: message.subject,
    text: textOf(message, brand),
    html: htmlOf(message, brand),
    token,
    fromName: message.fromName ?? brand.council,
    language: message.language ?? 'en-GB',
    list,
    personal,
  }
}

const writeToPerson = async (payload: BasePayload, { delivery, mailing }: Part, id: string) => {
  const person = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  if (!person) return { skip: 'They have no account any more.' }
  if (person.noMail?.some((kind) => kind === mailing.kind)) return { skip: 'They do not want these.' }
  const compose = toPeople[mailing.kind]
  const message: Message | Skip = compose
    ? await compose({ payload, mailing, person })
    : { skip: 'This is not for people who work here.' }
  if ('skip' in message) return message
  return { mail: await mailWith(payload, message, { to: person.email, delivery }) }
}

type When = { now: Date; batch: Batch }

const subscribersOf = readForBatch<Map<string, Subscriber>>()

const writeToSubscriber = async (payload: BasePayload, parts: [Part, ...Part[]], id: string, when: When) => {
  const { batch } = when
  const asked = () => subscribersWith(payload, idsOf(batch.map(({ subscriber }) => subscriber)))
  const subscriber = (await subscribersOf(batch, 'all', asked)).get(id)
  if (!subscriber?.address) return { skip: 'They follow nothing any more.' }
  const written = await forSubscriber({ payload, subscriber, ...when }, parts)
  if ('skip' in written) return written
  const { message, list, personal, left, waits } = written
  const [{ delivery }] = parts
  const mail = message && (await mailWith(payload, message, { to: subscriber.address, delivery, list, personal }))
  return { mail, left, waits, ifDeadAddress: () => endAllTo(payload, delivery, 'bounced', when.now) }
}

const writeToJournalist = async (payload: BasePayload, part: Part, id: string, when: When) => {
  const journalist = await findJournalist({ payload }, { id })
  if (!journalist) return { skip: 'They are not on the press list any more.' }
  const written = await forJournalist({ payload, journalist, ...when }, part)
  if ('skip' in written) return written
  const { delivery } = part
  if ('wait' in written) return { waits: new Map([[delivery.id, written.wait]]) }
  const { message, list } = written
  const mail = await mailWith(payload, message, { to: journalist.email, delivery, list })
  return { mail, ifDeadAddress: () => endAllTo(payload, delivery, 'bounced', when.now) }
}

/** Writes any mail there is, in the council's colours. */
export const writeMail: Writer = async (payload, parts, now, batch) => {
  const [first] = parts
  const when = { now, batch }
  const person = idOf(first.delivery.person)
  if (person) return writeToPerson(payload, first, String(person))
  const subscriber = idOf(first.delivery.subscriber)
  if (subscriber) return writeToSubscriber(payload, parts, String(subscriber), when)
  const journalist = idOf(first.delivery.journalist)
  if (journalist) return writeToJournalist(payload, first, String(journalist), when)
  return { skip: 'They have no account any more.' }
}
