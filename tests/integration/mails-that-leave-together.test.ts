import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender, type Writer } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { type MailServer, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { residentMaker } from './residents'

/** Mails that are claimed together: what they need is read once, and is none the less as it is at that moment. */

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let admin: Person
let server: MailServer
let sender: Sender
let writeMail: Writer
let follow: (now?: Date) => Promise<void>

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  const { preparingFollower } = await import('./following')
  ;({ writeMail } = await import('@/notifications/write-mail'))
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  admin = await newsroom.administrator()
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()) })
  follow = preparingFollower(newsroom.payload)
})
afterEach(() => {
  server.taken.length = 0
  server.answer = () => undefined
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

const newTopic = async () => {
  const { slug, id } = (await newsroom.payload.create({
    collection: 'topics',
    data: { title: newTitle() } as never,
  })) as { slug: string; id: string }
  return { id, path: `/topics/${slug}` }
}

/** So many who follow a topic, and news of it that waits to be sent to them. */
const waiting = async (count: number) => {
  const topic = await newTopic()
  for (let n = 0; n < count; n += 1) await subscribed(topic.path)
  // What asks them to confirm has left.
  await sender.sendDue()
  server.taken.length = 0
  const body = published('news', { topics: [topic.id] })
  const { doc } = (await newsroom.rest('POST', 'news', { as: admin, body })).body
  await follow()
  return { topic, id: doc.id as string, title: doc.title as string }
}

const states = async (title: string) => {
  const where = { about: { equals: title } }
  const { docs } = await newsroom.payload.find({ collection: 'deliveries', where, limit: 0, depth: 0 })
  return docs.map(({ state, reason }) => (state === 'accepted' ? state : `${state}: ${reason}`)).sort()
}

/** A server that takes a while over each mail, and what happens once it has taken the first few. */
const slowlyUntil = (happens: () => Promise<unknown>): void => {
  let over: Promise<unknown> | undefined
  server.answer = async () => {
    await pause(60)
    // No connection goes on before what was known until it happened is not good any more.
    if (server.taken.length >= 4) over ??= happens().then(() => pause(250))
    await over
  }
}

it('what all of them need is asked once for all, and not once for each', async () => {
  const many = 24
  const { title } = await waiting(many)
  const asked = new Map<string, number>()
  const { find, findOne } = newsroom.payload.db
  const counted = <T extends (query: never) => unknown>(read: T): T =>
    ((query: { collection: string }) => {
      asked.set(query.collection, (asked.get(query.collection) ?? 0) + 1)
      return (read as unknown as (given: unknown) => unknown).call(newsroom.payload.db, query)
    }) as unknown as T
  Object.assign(newsroom.payload.db, { find: counted(find), findOne: counted(findOne) })
  try {
    await sender.sendDue()
  } finally {
    Object.assign(newsroom.payload.db, { find, findOne })
  }
  expect(await states(title)).toEqual(Array.from({ length: many }, () => 'accepted'))
  // A slow machine may ask again, after 200 ms.
  const most = Math.max(...['pauses', 'subscribers', 'subscriptions', 'mailings'].map((one) => asked.get(one) ?? 0))
  expect(most).toBeLessThanOrEqual(many / 3)
  expect(asked.get('pauses')).toBeGreaterThan(0)
})

it('whoever leaves while the first of them are on their way gets none', async () => {
  const { title } = await waiting(20)
  slowlyUntil(() =>
    newsroom.payload.db.updateMany({
      collection: 'subscriptions',
      where: {},
      data: { endedAt: new Date().toISOString() },
    }),
  )
  await sender.sendDue()
  const all = await states(title)
  expect(all).toHaveLength(20)
  const accepted = all.filter((one) => one === 'accepted')
  // Those that were on their way in that moment, on five connections, and nobody else.
  expect(accepted.length).toBeLessThanOrEqual(10)
  expect(new Set(all)).toEqual(new Set(['accepted', 'skipped: They do not follow this any more.']))
})

it('what is withdrawn while the first of them are on their way goes to nobody else', async () => {
  const { id, title } = await waiting(20)
  slowlyUntil(() =>
    newsroom.rest('PATCH', `news/${id}`, {
      as: admin,
      body: { withdrawal: { reason: 'It was wrong.' }, _status: 'published', confirm: true },
    }),
  )
  await sender.sendDue()
  const all = await states(title)
  expect(all.filter((one) => one === 'accepted').length).toBeLessThanOrEqual(10)
  expect(new Set(all)).toEqual(new Set(['accepted', 'skipped: Readers do not see it any more.']))
})

it('a pause that begins while the first of them are on their way keeps the others in', async () => {
  const { topic, title } = await waiting(20)
  slowlyUntil(() =>
    newsroom.rest('POST', 'sendings/pause', { as: admin, body: { to: topic.path, reason: 'Elections until 5 May.' } }),
  )
  await sender.sendDue()
  const all = await states(title)
  expect(all.filter((one) => one === 'accepted').length).toBeLessThanOrEqual(10)
  expect(new Set(all)).toEqual(new Set(['accepted', 'held: Paused: Elections until 5 May.']))
})

it('who is told to stop finishes what is under way, and the rest goes out by another at once', async () => {
  const { title } = await waiting(20)
  const stopped = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()) })
  slowlyUntil(async () => stopped.stop())
  await stopped.sendDue()
  stopped.close()
  const left = (await states(title)).filter((one) => one !== 'accepted')
  expect(left.length).toBeGreaterThanOrEqual(8)
  expect(new Set(left)).toEqual(new Set(['queued: ']))
  server.answer = () => undefined
  await sender.sendDue()
  expect(await states(title)).toEqual(Array.from({ length: 20 }, () => 'accepted'))
  // Each once: nothing waits for a lease, and nothing is sent again.
  expect(server.taken.filter(({ mail }) => mail.subject === title)).toHaveLength(20)
})

it('what waits is found in the order of an index, however much there is', async () => {
  if (newsroom.payload.db.name !== 'sqlite') return
  const { client } = newsroom.payload.db as unknown as {
    client: { execute: (asked: unknown) => Promise<{ rows: { detail: string }[] }> }
  }
  const { execute } = client
  const plans: string[] = []
  client.execute = async (asked: unknown) => {
    const { sql = '', args = [] } = asked as { sql?: string; args?: unknown[] }
    if (/^select .* from "deliveries" .* limit \?$/s.test(sql)) {
      const { rows } = await execute.call(client, { sql: `explain query plan ${sql}`, args })
      plans.push(rows.map(({ detail }) => detail).join('; '))
    }
    return execute.call(client, asked)
  }
  try {
    await sender.sendDue()
  } finally {
    client.execute = execute
  }
  expect(plans.length).toBeGreaterThan(0)
  expect(plans.filter((plan) => plan.includes('TEMP B-TREE'))).toEqual([])
})
