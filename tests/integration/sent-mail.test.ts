import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery, Mailing } from '@/payload-types'
import { type MailServer, smtpError, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Resident, residentMaker } from './residents'

/** What becomes of mailings as a whole: when they are done, what holds them up, and what is kept of them. */

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let admin: Person
let editor: Person
let server: MailServer
let sender: Sender
let rules: typeof import('./subscription-rules')
let finish: typeof import('@/mail/finish')
let clear: typeof import('@/mail/clear')
let held: typeof import('@/notifications/release-held')
let growth: typeof import('@/subscriptions/growth')
let follow: (now?: Date) => Promise<void>
let offset = 0
const clock = () => new Date(Date.now() + offset)
const days = (count: number) => count * 86_400_000

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  rules = await import('./subscription-rules')
  finish = await import('@/mail/finish')
  clear = await import('@/mail/clear')
  held = await import('@/notifications/release-held')
  growth = await import('@/subscriptions/growth')
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
  follow = preparingFollower(newsroom.payload)
})
afterEach(() => {
  server.taken.length = 0
  server.recipient = () => undefined
  offset = 0
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

const newTopic = async () => {
  const title = newTitle()
  const { slug, id } = await newsroom.payload.create({ collection: 'topics', data: { title } as never })
  return { id, title, path: `/topics/${slug}` }
}
const publish = async (topic: { id: string }, more: object = {}, type: 'news' | 'service-notices' = 'news') => {
  const body = published(type, { topics: [topic.id], ...more })
  const answer = await newsroom.rest('POST', type, { as: admin, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string }
}
const send = async () => {
  await follow(clock())
  await sender.sendDue()
  await held.releaseHeld(newsroom.payload, clock())
  await finish.finishMailings(newsroom.payload, clock())
}
const mailingOf = async (id: string): Promise<Mailing> => {
  const where = { documentId: { equals: id } }
  const { docs } = await newsroom.payload.find({ collection: 'mailings', where, sort: 'createdAt', limit: 1, depth: 0 })
  return docs[0] as Mailing
}
const deliveriesOf = async (id: string): Promise<Delivery[]> => {
  const where = { mailing: { equals: (await mailingOf(id)).id } }
  return (await newsroom.payload.find({ collection: 'deliveries', where, sort: 'createdAt', limit: 0, depth: 0 })).docs
}
const subjectsTo = ({ address }: Resident) =>
  server.taken.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.subject)

describe('a mailing', () => {
  it('is done once something has become of everybody, and says what', async () => {
    const topic = await newTopic()
    const [well, dead, gone] = [
      await subscribed(topic.path),
      await subscribed(topic.path),
      await subscribed(topic.path),
    ]
    const later = await subscribed(topic.path, 'daily')
    server.recipient = (address) => {
      if (address === dead.address) throw smtpError(550, 'No such user')
    }
    const { id } = await publish(topic)
    await follow(clock())
    const ended = { endedAt: new Date().toISOString() }
    const where = { subscriber: { equals: gone.id } }
    await newsroom.payload.db.updateMany({ collection: 'subscriptions', where, data: ended })
    await send()
    expect(subjectsTo(well)).toHaveLength(1)
    expect(await mailingOf(id)).toMatchObject({ state: 'prepared', counts: { prepared: 4 } })
    offset = days(2)
    await send()
    expect(subjectsTo(later)).toHaveLength(1)
    const counts = { prepared: 4, accepted: 2, refused: 1, skipped: 1, bounced: 0, notSent: 0 }
    const done = await mailingOf(id)
    expect(done).toMatchObject({ state: 'done', counts })
    expect(done.doneAt).toBeTruthy()
  })

  it('counts what comes back after it is done', async () => {
    const topic = await newTopic()
    await subscribed(topic.path)
    const { id } = await publish(topic)
    await send()
    expect((await mailingOf(id)).counts).toMatchObject({ accepted: 1, bounced: 0 })
    const { dealWithReturned } = await import('@/notifications/returned-mail')
    const [{ token }] = (await deliveriesOf(id)) as [Delivery]
    await dealWithReturned(newsroom.payload, { is: 'soft', token, says: '552 full' }, new Date())
    expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: 1, accepted: 0, bounced: 1 } })
  })

  it('is not done while the numbers don’t add up', async () => {
    const topic = await newTopic()
    await Promise.all([subscribed(topic.path), subscribed(topic.path)])
    const { id } = await publish(topic)
    await follow(clock())
    const [lost] = (await deliveriesOf(id)) as [Delivery]
    await newsroom.payload.db.deleteOne({ collection: 'deliveries', where: { id: { equals: lost.id } } })
    await send()
    const mailing = await mailingOf(id)
    expect(mailing).toMatchObject({ state: 'prepared', counts: { prepared: 2 } })
    expect(finish.missing(mailing, await finish.countDeliveries(newsroom.payload, mailing.id))).toBe(1)
    // Said to administrators on the start page, and to nobody else.
    const { readMailTrouble } = await import('@/admin/dashboard/problems/read-mail-trouble')
    const troubleFor = async (person: Person) => {
      const req = await createLocalReq({ user: { ...person, collection: 'users' } as never }, newsroom.payload)
      return (await readMailTrouble({ req, now: clock() } as never)).filter(({ key }) => key.includes('unbalanced'))
    }
    expect(await troubleFor(admin)).toMatchObject([
      {
        title: 'A mailing does not add up',
        facts: [`“${mailing.about}” is not done: of its recipients, 1 are not accounted for.`],
        href: '/admin/sendings',
      },
    ])
    expect(await troubleFor(editor)).toEqual([])
  })

  it('that nobody follows is in no row of the page of sent mail, which says how many of them there were', async () => {
    const { readSendings } = await import('@/admin/sendings/read-sendings')
    const [followed, lonely] = [await newTopic(), await newTopic()]
    await subscribed(followed.path)
    const read = (now = clock()) => readSendings(newsroom.payload, 1, now)
    const before = await read()
    const told = await publish(followed)
    const startsAt = new Date(Date.now() - 1000).toISOString()
    const notice = await publish(lonely, { startsAt }, 'service-notices')
    await send()
    expect(await mailingOf(notice.id)).toMatchObject({ state: 'done', counts: { prepared: 0 } })
    const { sendings, untold } = await read()
    const titles = sendings.map(({ title }) => title)
    expect(titles.filter((title) => [told.title, notice.title].includes(title))).toEqual([told.title])
    expect(untold).toBe(before.untold + 1)
    expect((await read(new Date(Date.now() + days(31)))).untold).toBe(0)
  })

  it('keeps its numbers when who got it is erased after 90 days, and is not sent anew', async () => {
    const topic = await newTopic()
    const resident = await subscribed(topic.path)
    const { id } = await publish(topic)
    await send()
    await clear.clearOld(newsroom.payload, new Date(Date.now() + days(89)))
    expect(await deliveriesOf(id)).toHaveLength(1)
    await clear.clearOld(newsroom.payload, new Date(Date.now() + days(91)))
    expect(await deliveriesOf(id)).toEqual([])
    await send()
    expect(subjectsTo(resident)).toHaveLength(1)
    expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: 1, accepted: 1 } })
  })
})

describe('a pause', () => {
  const asEditor = (path: string, body: object, as: Person = editor) =>
    newsroom.rest('POST', `sendings/${path}`, { as, body })
  const pause = async (to: string, reason = 'Elections until 5 May.') => {
    const { status, body } = await asEditor('pause', { to, reason })
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc.id as string
  }

  it('keeps everything of its subject in, whatever it is followed by, and nothing else', async () => {
    const [paused, other] = [await newTopic(), await newTopic()]
    const [byTopic, byList, elsewhere] = [
      await subscribed(paused.path),
      await subscribed('/news'),
      await subscribed(other.path),
    ]
    const id = await pause(paused.path)
    const [first, second] = [await publish(paused), await publish(other)]
    await send()
    await send()
    expect(subjectsTo(byTopic)).toEqual([])
    expect(subjectsTo(byList)).toEqual([second.title])
    expect(subjectsTo(elsewhere)).toEqual([second.title])
    const [waits] = (await deliveriesOf(first.id)) as [Delivery]
    expect(waits).toMatchObject({ state: 'held', heldBy: id, reason: 'Paused: Elections until 5 May.', tries: 0 })
    expect((await mailingOf(first.id)).state).toBe('prepared')
    expect((await asEditor('waiting', { id })).body.waiting).toBeGreaterThanOrEqual(2)
    expect((await asEditor('resume', { id, waited: 'send' })).status).toBe(200)
    await send()
    expect([subjectsTo(byTopic), subjectsTo(byList)]).toEqual([[first.title], [second.title, first.title]])
    expect((await mailingOf(first.id)).state).toBe('done')
    await send()
    expect(subjectsTo(byTopic)).toHaveLength(1)
  })

  it('lets what waited be left out, and says so', async () => {
    const topic = await newTopic()
    const resident = await subscribed(topic.path)
    const id = await pause(topic.path)
    const { id: news } = await publish(topic)
    await send()
    expect((await asEditor('resume', { id, waited: 'skip' })).status).toBe(200)
    await send()
    expect(subjectsTo(resident)).toEqual([])
    const left = (await deliveriesOf(news)).map(({ state, reason }) => `${state}: ${reason}`)
    expect([...new Set(left)]).toEqual(['skipped: It was paused, and what waited was not sent.'])
    const after = await publish(topic)
    await send()
    expect(subjectsTo(resident)).toEqual([after.title])
    expect((await asEditor('resume', { id, waited: 'send' })).status).toBe(409)
  })

  it('goes on until the last of two pauses has ended, and sends nothing that was withdrawn meanwhile', async () => {
    const [one, two] = [await newTopic(), await newTopic()]
    const resident = await subscribed(one.path)
    const [first, second] = [await pause(one.path), await pause(two.path)]
    const both = await publish(one, { topics: [one.id, two.id] })
    const withdrawn = await publish(one)
    await send()
    const body = { withdrawal: { reason: 'It was wrong.' }, _status: 'published', confirm: true }
    expect((await newsroom.rest('PATCH', `news/${withdrawn.id}`, { as: admin, body })).status).toBe(200)
    await asEditor('resume', { id: first, waited: 'send' })
    await send()
    expect(subjectsTo(resident)).toEqual([])
    await asEditor('resume', { id: second, waited: 'send' })
    await send()
    expect(subjectsTo(resident)).toEqual([both.title])
  })

  it('lets alerts of fact through: notices, emergencies, corrections, withdrawals', async () => {
    const topic = await newTopic()
    const resident = await subscribed(topic.path)
    const before = await publish(topic)
    await send()
    const id = await pause(topic.path)
    const startsAt = new Date(Date.now() - 1000).toISOString()
    const notice = await publish(topic, { startsAt, severity: 'warning' }, 'service-notices')
    const flood = await publish(topic, { startsAt, severity: 'emergency' }, 'service-notices')
    const correct = { updates: [{ note: 'It is Tuesday.' }], _status: 'published', confirm: true }
    expect((await newsroom.rest('PATCH', `news/${before.id}`, { as: admin, body: correct })).status).toBe(200)
    expect((await newsroom.rest('POST', `news/${before.id}/tell`, { as: admin, body: {} })).status).toBe(200)
    await send()
    const subjects = subjectsTo(resident)
    expect(subjects).toContain(`Emergency: ${flood.title}`)
    expect(subjects).toContain(`Corrected: ${before.title}`)
    expect(subjects.some((subject) => subject?.includes(notice.title))).toBe(true)
    await asEditor('resume', { id, waited: 'skip' })
  })

  it('holds a newsletter, whole, until it is resumed', async () => {
    const make = async (type: string, body: object) => {
      const answer = await newsroom.rest('POST', type, { as: admin, body })
      expect(answer.status, JSON.stringify(answer.body)).toBe(201)
      return answer.body.doc as { id: string; title: string; address: string }
    }
    const series = await make('newsletter-series', { title: newTitle() })
    const resident = await subscribed(series.address)
    const id = await pause(series.address)
    const issue = await make('newsletters', published('newsletters', { series: series.id }))
    await send()
    expect(subjectsTo(resident)).toEqual([])
    expect((await deliveriesOf(issue.id)).map(({ state, heldBy }) => [state, heldBy])).toEqual([['held', id]])
    expect((await asEditor('resume', { id, waited: 'send' })).status).toBe(200)
    await send()
    expect(subjectsTo(resident)).toEqual([issue.title])
  })

  it('leaves what it holds out of a daily mail, which brings the rest', async () => {
    const [paused, other] = [await newTopic(), await newTopic()]
    const resident = await subscribed('/news', 'daily')
    const id = await pause(paused.path)
    const [kept, told] = [await publish(paused), await publish(other)]
    await send()
    offset = days(2)
    await send()
    const mails = server.taken.filter(({ to }) => to.includes(resident.address))
    expect(mails).toHaveLength(1)
    expect(mails[0]?.mail.text).toContain(told.title)
    expect(mails[0]?.mail.text).not.toContain(kept.title)
    expect((await asEditor('resume', { id, waited: 'send' })).status).toBe(200)
    await send()
    expect(server.taken.filter(({ to }) => to.includes(resident.address))).toHaveLength(2)
  })

  it('is shown with its reason to those who follow it, and ends for nobody else’s asking', async () => {
    const topic = await newTopic()
    const { reference } = await subscribed(topic.path)
    const id = await pause(topic.path, 'Quiet until the election.')
    const route = (await import('@/app/(site)/subscriptions/[token]/route')) as unknown as {
      GET: (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>
    }
    const { tokenFor } = await import('@/subscriptions/links')
    const token = tokenFor(newsroom.payload.secret, 'manage', reference)
    const request = new Request(`http://localhost:3000/subscriptions/${token}`)
    expect(await (await route.GET(request, { params: Promise.resolve({ token }) })).text()).toContain(
      'Quiet until the election.',
    )
    const author = await newsroom.person('author')
    for (const [path, body] of Object.entries({ resume: { id, waited: 'send' }, waiting: { id }, pause: {} }))
      expect((await asEditor(path, body, author)).status).toBe(403)
    expect((await asEditor('resume', { id, waited: 'maybe' })).status).toBe(400)
    expect((await asEditor('resume', { id: 'none', waited: 'send' })).status).toBe(404)
    expect((await asEditor('pause', { to: topic.path, reason: 'Again.' })).status).toBe(409)
    for (const [to, reason] of [
      ['/service-notices', 'Elections.'],
      ['/search?q=bins', 'Elections.'],
      ['/nothing', 'Elections.'],
      ['/news', ' '],
      ['/news', 'x'.repeat(301)],
    ])
      expect((await asEditor('pause', { to, reason })).status, `${to} ${reason}`).toBe(400)
    await asEditor('resume', { id, waited: 'send' })
    const { docs } = await newsroom.payload.find({
      collection: 'publication-log',
      where: { documentId: { equals: id } },
      sort: 'sequence',
    })
    expect(docs.map(({ event, reason, to }) => [event, reason ?? to])).toEqual([
      ['mail-paused', 'Quiet until the election.'],
      ['mail-resumed', 'What waited is sent'],
    ])
  })
})

describe('what is known of somebody', () => {
  const sentTo = (address: string, as: Person) => newsroom.rest('POST', 'sendings/to', { as, body: { address } })

  it('is found by their address, by administrators alone', async () => {
    const topic = await newTopic()
    const { address } = await subscribed(topic.path)
    const { title } = await publish(topic)
    await send()
    const { body } = await sentTo(` ${address.toUpperCase()} `, admin)
    expect(body.follows).toEqual([topic.title])
    expect(body.mails[0]).toMatchObject({ what: title, kind: 'Alert', became: 'Taken by the server' })
    expect((await sentTo(address, editor)).status).toBe(403)
    expect((await sentTo('nobody@example.org', admin)).body.problem).toBe(
      'Nobody subscribes with this address, or is on the press list.',
    )
    expect((await sentTo('no address', admin)).body.problem).toContain('right form')
  })

  it('is in what they can download', async () => {
    const topic = await newTopic()
    const { address } = await subscribed(topic.path)
    const { title } = await publish(topic)
    await send()
    const subscriber = await rules.findSubscriber({ payload: newsroom.payload }, { address })
    const { messages } = await rules.ownData(newsroom.payload, subscriber as never)
    expect(messages).toContainEqual(
      expect.objectContaining({ about: title, kind: 'Alert', becameOfIt: 'Taken by the server' }),
    )
  })
})

describe('how subscriptions grow', () => {
  it('is counted by month, also of those who have left and are erased since', async () => {
    const topic = await newTopic()
    const [leaves] = [await subscribed(topic.path), await subscribed(topic.path)]
    await rules.endAll(newsroom.payload, leaves.id, 'ended-all', new Date())
    const grown = async (now: Date) => {
      const about = `topic:${topic.id}`
      const all = await growth.readGrowth(newsroom.payload, { months: 3, now, group: (one) => one })
      return all.find((one) => one.about === about)
    }
    const now = new Date()
    const month = now.toISOString().slice(0, 7)
    const before = await grown(now)
    expect(before).toMatchObject({ total: 1 })
    expect(before?.months).toHaveLength(3)
    expect(before?.months.at(-1)).toEqual({ month, began: 2, ended: 1, total: 1 })
    expect(await rules.eraseEnded(newsroom.payload, new Date(Date.now() + days(30)))).toBeGreaterThanOrEqual(1)
    expect(await grown(now)).toEqual(before)
  })
})
