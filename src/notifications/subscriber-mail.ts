import { typeWordsOf } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import type { FeedItem } from '@/feeds/feed-item'
import { type Batch, readForBatch } from '@/mail/batch'
import { digestLane } from '@/mail/kinds'
import type { Message } from '@/mail/message'
import { subscriptionsOf } from '@/mail/outbox'
import type { Part, Skip, Wait } from '@/mail/sender'
import { isToAllWhoWereSent } from '@/mail/told'
import type { Mailing, Subscriber, Subscription } from '@/payload-types'
import { aboutDocument } from '@/subscriptions/followed'
import { managePath, mostInOneLink, tokenOf, unsubscribePath } from '@/subscriptions/links'
import { subscriptionsWith } from '@/subscriptions/subscribers'
import { defaultLanguage } from '@/words/languages'
import { itemOf, siteUrlIn } from './about-site'
import { confirmationMail } from './confirmation-mail'
import { type About, aboutHappening, noLongerSo, notPublic } from './happening-mail'
import { happeningOf } from './happenings'
import { waitsFor } from './held'
import { isWhole, wholeMailOf } from './whole-mail'

/** What somebody who follows something is told, and how one click ends it. */
export type ForSubscriber = {
  /** None where nothing of it can be told now. */
  message?: Message
  list?: { name: string; unsubscribe: string }
  /** The tokens of their own links in it. */
  personal?: string[]
  left: Map<string, string>
  waits?: Map<string, Wait>
}

const notFollowed = 'They do not follow this any more.'
const emptied = 'Nothing stands in it any more: readers see none of what it shows.'

type Told = { payload: BasePayload; subscriber: Subscriber; now: Date; batch: Batch }

const subscriptionsIn = readForBatch<Map<string, Subscription>>()

/** The subscriptions because of which somebody gets something, that they have not ended. */
const activeFor = async ({ payload, batch }: Told, { delivery }: Part): Promise<Subscription[]> => {
  const references = subscriptionsOf(delivery)
  if (references.length === 0) return []
  const found = await subscriptionsIn(batch, 'all', () => subscriptionsWith(payload, batch.flatMap(subscriptionsOf)))
  return references.flatMap((one) => found.get(one) ?? []).filter(({ endedAt }) => !endedAt)
}

export const kindOf = ({ kinds }: FeedItem): string | undefined => kinds?.join(', ') || undefined

/** What can be done about it, by full addresses: what is done on its own page needs no second way there. */
const buttonsOf = ({ url, besides }: FeedItem): Message['parts'] => {
  const act = besides?.act && { ...besides.act, address: new URL(besides.act.address, url).href }
  if (act?.address.startsWith(`${url}#`)) return [{ button: act }]
  return [{ button: { words: 'Read it in full', address: url } }, ...(act ? [{ button: act }] : [])]
}

/** What a mail says of what has gone live. */
export const alertAbout = (item: FeedItem): About => {
  const kind = kindOf(item)
  const times = item.besides?.times
  return {
    subject: item.title,
    heading: item.title,
    // A title that begins with it says it.
    kind: kind && item.title.startsWith(`${kind}: `) ? undefined : kind,
    parts: [{ paragraph: item.summary }, ...(times ? [{ paragraph: times, isOurs: true }] : []), ...buttonsOf(item)],
    language: item.language,
  }
}

const corrected = {
  subject: 'Corrected',
  kind: 'Correction',
  sentence: 'We sent you this earlier, and have corrected it since:',
}

export const correctionOf = (item: FeedItem, { contentType, note }: Mailing): About => {
  const { subject, kind, sentence } = typeWordsOf(contentType ?? '').changed ?? corrected
  return {
    subject: `${subject}: ${item.title}`,
    heading: item.title,
    kind,
    parts: [
      { paragraph: sentence, isOurs: true },
      ...(note ? [{ quote: note }] : []),
      { button: { words: 'Read it as it is now', address: item.url } },
    ],
    language: item.language,
  }
}

export const withdrawalOf = ({ about, note }: Mailing): About => ({
  subject: `Withdrawn: ${about ?? 'what we sent you'}`,
  heading: about ?? 'What we sent you is withdrawn',
  kind: 'Withdrawn',
  parts: [
    { paragraph: 'We sent you this earlier, and have withdrawn it since. Please do not rely on it.' },
    ...(note ? [{ quote: note }] : []),
  ],
})

/** In one order for everybody, so that mails to many are alike; no more than one link can end. */
const inOneOrder = (because: Subscription[]): Subscription[] =>
  [...because].sort((a, b) => (a.title < b.title ? -1 : 1)).slice(0, mostInOneLink)

/** What is told, because of which subscriptions, what is left out, and what waits. */
type Followed = { about?: About; because?: Subscription[]; left: Map<string, string>; waits?: Map<string, Wait> }

/** So many are told with their summary, and so many more by their title: Gmail cuts off what is larger than 102 kB. */
const mostWithSummary = 25
const mostWithTitle = 50

const partsOfDigest = (items: FeedItem[]): Message['parts'] => {
  const inShort = items.slice(mostWithSummary, mostWithSummary + mostWithTitle)
  const left = items.length - mostWithSummary - inShort.length
  return [
    ...items.slice(0, mostWithSummary).map((item) => ({
      item: {
        kind: [kindOf(item), item.besides?.times].filter(Boolean).join(' · ') || undefined,
        title: item.title,
        address: item.url,
        summary: item.summary,
        language: item.language,
      },
    })),
    ...inShort.map(({ title, url, language }) => ({ item: { title, address: url, language } })),
    ...(left > 0
      ? [
          { paragraph: `And ${left} more, which you find on our site.` },
          { button: { words: 'See what is new', address: `${readEnvironment().siteUrl}/` } },
        ]
      : []),
  ]
}

/** What is in the language that they chose comes first, and of that the newest. */
const inOrderFor = (subscriber: Subscriber) => {
  const isTheirs = ({ language = defaultLanguage }: FeedItem) => Number(language === subscriber.language)
  return (a: FeedItem, b: FeedItem) => isTheirs(b) - isTheirs(a) || b.announced.getTime() - a.announced.getTime()
}

/** What somebody hears of once a day or a week: what is not public any more, or not followed any more, is left out. */
const aboutMany = async (told: Told, parts: Part[]): Promise<Followed | Skip> => {
  const { payload, subscriber, now, batch } = told
  const left = new Map<string, string>()
  const waits = new Map<string, Wait>()
  const items: FeedItem[] = []
  const because = new Map<string, Subscription>()
  for (const part of parts) {
    const reasons = await activeFor(told, part)
    const isFollowed = reasons.length > 0
    if (
      isFollowed &&
      part.mailing.kind === 'newsletter' &&
      (await wholeMailOf(payload, part.mailing, now, batch))?.isEmpty
    ) {
      left.set(part.delivery.id, emptied)
      continue
    }
    const item = isFollowed ? await itemOf(payload, part.mailing, now, batch) : undefined
    const wait = item && (await waitsFor(payload, part.mailing, reasons, now, batch))
    if (wait) {
      waits.set(part.delivery.id, wait)
      continue
    }
    if (item) items.push(item)
    else left.set(part.delivery.id, isFollowed ? notPublic : notFollowed)
    if (item) for (const one of reasons) because.set(one.reference, one)
  }
  const [first, ...others] = items.sort(inOrderFor(subscriber))
  if (!first && waits.size > 0) return { left, waits }
  if (!first) return { skip: [...left.values()].includes(notPublic) ? notPublic : notFollowed }
  const about = {
    subject: others.length > 0 ? `${first.title}, and ${others.length} more` : first.title,
    heading: others.length > 0 ? `${items.length} things are new` : 'One thing is new',
    parts: partsOfDigest(items),
  }
  return { about, because: inOneOrder([...because.values()]), left, waits }
}

/** What is said of a document that readers see now: all of it, where it is mailed itself; undefined when they don’t. */
const aboutNow = async (
  { payload, now, batch }: Told,
  mailing: Mailing,
  because: Subscription[],
): Promise<About | Skip | undefined> => {
  const whole = mailing.kind === 'newsletter' ? await wholeMailOf(payload, mailing, now, batch) : undefined
  if (whole?.isEmpty) return { skip: emptied }
  if (whole && because.some(isWhole)) return whole.message
  const item = await itemOf(payload, mailing, now, batch)
  return item && (mailing.kind === 'correction' ? correctionOf(item, mailing) : alertAbout(item))
}

/** What is said in a mail of its own, if it is still so. */
const whatToSay = async (told: Told, mailing: Mailing, because: Subscription[]): Promise<About | Skip> => {
  const happening = happeningOf(mailing)
  const { contentType, documentId } = mailing
  const itself = aboutDocument(contentType ?? '', documentId ?? '')
  if (happening && because.some(({ about }) => about === itself)) return aboutHappening(told, mailing, happening)
  if (mailing.kind === 'withdrawal') return (await noLongerSo(told, mailing)) ?? withdrawalOf(mailing)
  return (await aboutNow(told, mailing, because)) ?? { skip: notPublic }
}

/** What somebody hears of at once, or what became of it: who was sent something is told that also when they have left since. */
const aboutOne = async (told: Told, part: Part): Promise<Followed | Skip> => {
  const { mailing } = part
  const because = await activeFor(told, part)
  const left = new Map<string, string>()
  const wasSent = (mailing.kind === 'correction' || mailing.kind === 'withdrawal') && isToAllWhoWereSent(mailing)
  if (!wasSent && because.length === 0) return { skip: notFollowed }
  const about = await whatToSay(told, mailing, because)
  if ('skip' in about) return about
  const wait = await waitsFor(told.payload, mailing, because, told.now, told.batch)
  if (wait) return { left, waits: new Map([[part.delivery.id, wait]]) }
  return { about, because: inOneOrder(because), left }
}

/** Writes what a subscriber is told, or why there is nothing to tell. */
export const forSubscriber = async (told: Told, parts: [Part, ...Part[]]): Promise<ForSubscriber | Skip> => {
  const { payload, subscriber } = told
  const [first] = parts
  if (first.mailing.kind === 'confirm-subscription') {
    const message = await confirmationMail(told, first.mailing)
    return 'skip' in message ? message : { message, left: new Map() }
  }
  const isDigest = first.delivery.lane === digestLane
  const followed = isDigest ? await aboutMany(told, parts) : await aboutOne(told, first)
  if ('skip' in followed) return followed
  const { about, because = [], left, waits } = followed
  if (!about) return { left, waits }
  const { secret } = payload
  const siteUrl = siteUrlIn(told.batch)
  const managing = managePath(secret, subscriber.reference)
  const manage = { words: 'Change or end what you follow', address: `${siteUrl}${managing}` }
  if (because.length === 0)
    return {
      message: { ...about, why: 'You get this because we sent you what it is about.', ways: [manage] },
      personal: [tokenOf(managing)],
      left,
      waits,
    }
  const ending = unsubscribePath(secret, ...because.map(({ reference }) => reference))
  const unsubscribe = `${siteUrl}${ending}`
  const titles = because.map(({ title }) => title)
  return {
    message: {
      ...about,
      why: `You get this because you follow: ${titles.join(', ')}.`,
      ways: [manage, { words: 'Stop these', address: unsubscribe }],
    },
    list: { name: titles[0] as string, unsubscribe },
    personal: [managing, ending].map(tokenOf),
    left,
    waits,
  }
}
