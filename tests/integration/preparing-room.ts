import type { Where } from 'payload'
import { beforeAll } from 'vitest'
import { finishMailings } from '@/mail/finish'
import { createPreparer, type Preparer, type WhoGets } from '@/mail/prepare'
import type { Mailing } from '@/payload-types'
import { clock, newsroom, newTopic, openPostRoom, publish } from './post-room'
import { manyResidents } from './residents'

/** Mailings to many, which are begun, and written down by whom a test chooses. */

export let whoGets: WhoGets
let follow: (now?: Date) => Promise<void>

/** As many as are written together here, and more than two times as many. */
export const portion = 20
export const many = 45

export const openPreparingRoom = (): void => {
  openPostRoom()
  beforeAll(async () => {
    const { createFollower } = await import('@/notifications/follow')
    const { whoGetsIn } = await import('@/notifications/who-gets')
    follow = createFollower(newsroom.payload)
    whoGets = whoGetsIn(newsroom.payload)
  })
}

/** Something on a topic that so many follow, of which nobody has been told yet. */
export const begun = async (count = many, type: 'news' | 'service-notices' = 'news', more: object = {}) => {
  const topic = await newTopic()
  const people = await manyResidents(newsroom, topic.path, count)
  const document = await publish(type, { topics: [topic.id], ...more })
  await follow(clock())
  return { topic, people, ...document }
}

export const preparer = (whom = whoGets, more: { written?: () => void } = {}): Preparer =>
  createPreparer(newsroom.payload, whom, { clock, portion, ...more })

/** Goes no further than the first portion of a mailing until it is let go on. */
export const heldUp = (id: string) => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let isHeldUp = () => {}
  const reached = new Promise<void>((resolve) => {
    isHeldUp = resolve
  })
  const whom: WhoGets = async function* (mailing, at) {
    let count = 0
    for await (const one of whoGets(mailing, at)) {
      yield one
      count += 1
      if (mailing.documentId !== id || count !== portion) continue
      isHeldUp()
      await held
    }
  }
  return { whom, reached, goOn: () => goOn() }
}

/** A mailing of which the first portion is written down, and whoever writes it down is held up. */
export const halfPrepared = async (count = many) => {
  const news = await begun(count)
  const { whom, reached, goOn } = heldUp(news.id)
  const done = preparer(whom).prepare()
  await reached
  const goOnToTheEnd = () => {
    goOn()
    return done
  }
  return { ...news, goOn: goOnToTheEnd }
}

export const mailingOf = async (id: string, kind = 'alert'): Promise<Mailing> => {
  const where: Where = { and: [{ documentId: { equals: id } }, { kind: { equals: kind } }] }
  return (await newsroom.payload.find({ collection: 'mailings', where, depth: 0 })).docs[0] as Mailing
}
export const deliveriesOf = async (id: string, kind = 'alert') => {
  const where = { mailing: { equals: (await mailingOf(id, kind)).id } }
  return (await newsroom.payload.find({ collection: 'deliveries', where, limit: 0, depth: 0 })).docs
}
export const sorted = (values: (string | undefined)[]) => [...values].sort()
/** Whom a mailing has, each as often as it has them. */
export const subscribersOf = async (id: string) =>
  sorted((await deliveriesOf(id)).map(({ subscriber }) => String(subscriber)))
export const finish = () => finishMailings(newsroom.payload, clock())
