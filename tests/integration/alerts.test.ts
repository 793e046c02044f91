import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readEnvironment } from '@/environment'
import type { Returned } from '@/mail/returns/classify'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery } from '@/payload-types'
import { type MailServer, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Resident, residentMaker } from './residents'

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let admin: Person
let server: MailServer
let sender: Sender
let rules: typeof import('./subscription-rules')
let nextDigest: typeof import('@/notifications/who-gets').nextDigest
let follow: (now?: Date) => Promise<void>
let other: (now?: Date) => Promise<void>
let offset = 0
const clock = () => new Date(Date.now() + offset)
const hours = (count: number) => count * 3_600_000

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  rules = await import('./subscription-rules')
  ;({ nextDigest } = await import('@/notifications/who-gets'))
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  admin = await newsroom.administrator()
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
  follow = preparingFollower(newsroom.payload)
  other = preparingFollower(newsroom.payload)
})
afterEach(() => {
  server.taken.length = 0
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
  const { slug, id } = (await newsroom.payload.create({ collection: 'topics', data: { title } as never })) as {
    slug: string
    id: string
  }
  return { id, path: `/topics/${slug}` }
}
const publish = async (more: object = {}, type: 'news' | 'service-notices' = 'news') => {
  const { status, body } = await newsroom.rest('POST', type, { as: admin, body: published(type, { ...more }) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; title: string; address: string }
}
const change = async (id: string, body: object, type = 'news') => {
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: admin, body: { ...body, confirm: true } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const withdraw = (id: string) => change(id, { withdrawal: { reason: 'It was wrong.' }, _status: 'published' })
const send = async () => {
  await follow(clock())
  await sender.sendDue()
}
const to = ({ address }: Resident) => server.taken.filter((one) => one.to.includes(address))
const subjectsTo = (resident: Resident) => to(resident).map(({ mail }) => mail.subject)
const deliveriesTo = async ({ id }: Resident): Promise<Delivery[]> => {
  // What asks them to confirm is not what this is about.
  const where: Where = { and: [{ subscriber: { equals: id } }, { kind: { not_equals: 'confirm-subscription' } }] }
  return (await newsroom.payload.find({ collection: 'deliveries', where, sort: 'createdAt', depth: 0, limit: 0 })).docs
}

describe('an emergency', () => {
  const often = ['at-once', 'daily', 'weekly'] as const
  const begin = async () => {
    const topic = await newTopic()
    const residents = await Promise.all(
      often.flatMap((one) => [subscribed([topic.path], one), subscribed(['/service-notices'], one)]),
    )
    return { notice: { startsAt: new Date().toISOString(), topics: [topic.id] }, residents }
  }
  const leave = (residents: Resident[]) =>
    Promise.all(residents.map(({ id }) => rules.endAll(newsroom.payload, id, 'ended-all', new Date())))
  const expectOnce = async (residents: Resident[], subject: string) => {
    await send()
    for (const resident of residents) expect(subjectsTo(resident)).toEqual([subject])
    server.taken.length = 0
    offset = (nextDigest('weekly', new Date()) as Date).getTime() - Date.now() + 1000
    await send()
    for (const resident of residents) expect(subjectsTo(resident)).toEqual([])
  }

  it('is sent at once to everybody, however often they hear of other things, and not once more in the morning', async () => {
    const { residents, notice } = await begin()
    const { title } = await publish({ ...notice, severity: 'emergency' }, 'service-notices')
    await expectOnce(residents, `Emergency: ${title}`)
    await leave(residents)
  })

  it('is one from when a notice becomes it, for whoever was told of it as something less, too', async () => {
    const { residents, notice } = await begin()
    const { id, title } = await publish({ ...notice, severity: 'warning' }, 'service-notices')
    await send()
    server.taken.length = 0
    await change(id, { severity: 'emergency' }, 'service-notices')
    await send()
    for (const resident of residents) expect(subjectsTo(resident)).toEqual([`Emergency: ${title}`])
    await leave(residents)
  })
})

describe('what somebody gets for several reasons', () => {
  /** Clicks once, as a mail program does. @returns the page that answers */
  const leaveBy = async (mail: MailServer['taken'][number]['mail']) => {
    const { POST } = await import('@/app/(site)/unsubscribe/[token]/route')
    const header = mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? ''
    const token = /unsubscribe\/([a-z2-7]+)>/.exec(header)?.[1] ?? ''
    expect(mail.text).toContain(`/unsubscribe/${token}`)
    const asked = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
    const request = new Request(`http://localhost:3000/unsubscribe/${token}`, asked)
    const answer = await POST(request, { params: Promise.resolve({ token }) } as never)
    expect(answer.status).toBe(200)
    return answer.text()
  }
  const left = async ({ id }: Resident) =>
    (await rules.followedBy({ payload: newsroom.payload }, id)).map(({ to: path, frequency }) => `${path} ${frequency}`)

  it('names them all, and one click ends all that send such a mail at once', async () => {
    const [one, two, other] = [await newTopic(), await newTopic(), await newTopic()]
    const resident = await subscribed([one.path, two.path, other.path])
    const slow = await subscribed('/news', 'daily', resident.address)
    expect(slow.id).toBe(resident.id)
    await publish({ topics: [one.id, two.id] })
    await send()
    const [{ mail }] = to(resident) as [MailServer['taken'][number]]
    const titleOf = async (id: string) => (await newsroom.payload.findByID({ collection: 'topics', id })).title
    const titles = [await titleOf(one.id), await titleOf(two.id)]
    for (const title of titles) expect(mail.text?.split('You get this because')[1]).toContain(title)
    expect(mail.text).not.toContain(await titleOf(other.id))
    const page = await leaveBy(mail)
    for (const title of titles) expect(page).toContain(title)
    expect((await left(resident)).sort()).toEqual(['/news daily', `${other.path} at-once`].sort())
    await leaveBy(mail)
    expect(await left(resident)).toHaveLength(2)
  })

  it('in the mail of a day names all that brought something, and one click ends those', async () => {
    const topics = [await newTopic(), await newTopic(), await newTopic()]
    const [one, two, quiet] = topics as [{ id: string; path: string }, { id: string; path: string }, { path: string }]
    const resident = await subscribed([one.path, two.path, quiet.path], 'daily')
    await publish({ topics: [one.id] })
    await publish({ topics: [two.id] })
    await send()
    offset = (nextDigest('daily', new Date()) as Date).getTime() - Date.now() + 1000
    await send()
    expect(to(resident)).toHaveLength(1)
    await leaveBy((to(resident) as [MailServer['taken'][number]])[0].mail)
    expect(await left(resident)).toEqual([`${quiet.path} daily`])
  })
})

describe('what goes live', () => {
  it('is sent once to whoever follows it, however much they follow it by, and to nobody else', async () => {
    const [topic, elsewhere] = [await newTopic(), await newTopic()]
    const [much, little] = [await subscribed(['/news', topic.path]), await subscribed([elsewhere.path])]
    const { title, address } = await publish({ topics: [topic.id], summary: 'Bins & boxes are collected.' })
    await Promise.all([follow(clock()), other(clock())])
    await send()
    await send()
    expect(subjectsTo(much)).toEqual([title])
    expect(to(little)).toEqual([])
    const [{ mail, from }] = to(much) as [MailServer['taken'][number]]
    expect(mail.text).toContain(address)
    expect(mail.text).toContain('Bins & boxes are collected.')
    expect(mail.html).toContain('Bins &amp; boxes are collected.')
    expect(from).toMatch(/^bounces\+[a-z2-7]{26}@council\.example$/)
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value
    expect(header('list-unsubscribe')).toMatch(/^<http:\/\/localhost:3000\/unsubscribe\/(?:[a-z2-7]{13}){3}>$/)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('list-id')).toMatch(/^<[a-z0-9.-]+\.council\.example>$/i)
    expect(mail.text).toMatch(/http:\/\/localhost:3000\/subscriptions\/[a-z2-7]{26}/)
  })

  it('is sent at its second and not before it, without anybody saving', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const at = Date.now() + 1500
    const { title } = await publish({ topics: [topic.id], publishedAt: new Date(at).toISOString() })
    while (Date.now() < at - 150) {
      await send()
      expect(to(resident)).toEqual([])
      await pause(50)
    }
    await pause(at - Date.now() + 20)
    await send()
    expect(subjectsTo(resident)).toEqual([title])
  })

  it('of a notice says until when it is so, and where to read more, and what it is once', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const link = { label: 'What to do', url: 'https://water.example.org/boil' }
    const endsAt = new Date(Date.now() + hours(30)).toISOString()
    const startsAt = new Date().toISOString()
    const more = {
      topics: [topic.id],
      severity: 'emergency',
      startsAt,
      message: 'Boil it.\nHelp: 01632 960 111',
      endsAt,
      link,
    }
    await publish(more, 'service-notices')
    await send()
    const [{ mail } = {}] = to(resident)
    expect(mail?.text).toMatch(/Boil it\.\nHelp: 01632 960 111\n\n.*until/i)
    expect(mail?.text).toContain('What to do:\nhttps://water.example.org/boil')
    expect(mail?.html).toContain('Boil it.<br>Help')
    expect(mail?.text?.match(/emergency/gi)).toHaveLength(1)
  })

  it('is sent though it was approved after its own date, and not when an archive is filled', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const { title } = await publish({ topics: [topic.id], publishedAt: new Date(Date.now() - hours(60)).toISOString() })
    await publish({ topics: [topic.id], publishedAt: '2024-01-01T10:00:00.000Z' })
    await send()
    expect(subjectsTo(resident)).toEqual([title])
  })

  it('and was withdrawn before it was sent is not sent, and says why', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const { id } = await publish({ topics: [topic.id] })
    await follow(clock())
    expect((await deliveriesTo(resident)).map(({ state }) => state)).toEqual(['queued'])
    await withdraw(id)
    await send()
    expect(to(resident)).toEqual([])
    expect((await deliveriesTo(resident))[0]).toMatchObject({
      state: 'skipped',
      reason: 'Readers do not see it any more.',
    })
  })

  it('is not sent to who has left meanwhile', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    await publish({ topics: [topic.id] })
    await follow(clock())
    const ended = { endedAt: new Date().toISOString(), endedReason: 'unsubscribed' }
    const where = { subscriber: { equals: resident.id } }
    await newsroom.payload.db.updateMany({ collection: 'subscriptions', where, data: ended })
    await send()
    expect(to(resident)).toEqual([])
    expect((await deliveriesTo(resident))[0]?.state).toBe('skipped')
  })

  it('is an emergency: it overtakes what waits', async () => {
    const topic = await newTopic()
    const residents: Resident[] = []
    for (let n = 0; n < 12; n += 1) residents.push(await subscribed([topic.path]))
    const story = await publish({ topics: [topic.id] })
    await follow(clock())
    const startsAt = new Date(Date.now() - 1000).toISOString()
    const flood = await publish({ topics: [topic.id], severity: 'emergency', startsAt }, 'service-notices')
    await send()
    const order = server.taken.map(({ mail }) => mail.subject)
    const emergency = `Emergency: ${flood.title}`
    expect(order.filter((subject) => subject === emergency)).toHaveLength(12)
    // Several connections are busy at once: the last emergency and the first story may change places, no more.
    const before = order.slice(0, order.lastIndexOf(emergency)).filter((subject) => subject === story.title)
    expect(before.length).toBeLessThan(5)
    expect(order.filter((subject) => subject === story.title).length).toBeGreaterThanOrEqual(12)
  })

  it('is an emergency: it is held up by one rest at most while what waits gives way to readers', async () => {
    const topic = await newTopic()
    const residents: Resident[] = []
    for (let n = 0; n < 30; n += 1) residents.push(await subscribed([topic.path]))
    const story = await publish({ topics: [topic.id] })
    await follow(clock())
    const startsAt = new Date(Date.now() - 1000).toISOString()
    let published: Promise<{ title: string }> | undefined
    const rest = async () => {
      // While the first of the story leave.
      published ??= publish({ topics: [topic.id], severity: 'emergency', startsAt }, 'service-notices').then(
        async (flood) => {
          await follow(clock())
          return flood
        },
      )
      await published
    }
    const { writeMail } = await import('@/notifications/write-mail')
    const transport = mailTransport(readEnvironment())
    const giveWay = { isBusy: () => true, rest }
    await createSender(newsroom.payload, writeMail, { transport, clock, giveWay }).sendDue()
    transport.close()
    const order = server.taken.map(({ mail }) => mail.subject)
    const emergency = `Emergency: ${(await published)?.title}`
    expect(order.filter((subject) => subject === emergency).length).toBeGreaterThanOrEqual(30)
    const before = order.slice(0, order.lastIndexOf(emergency)).filter((subject) => subject === story.title)
    expect(before.length).toBeLessThan(10)
  })

  it('and can’t be told keeps nothing else from being told, and is told as soon as it can be', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const broken = await publish({ topics: [topic.id] })
    const other = await publish({ topics: [topic.id] })
    const create = vi.spyOn(newsroom.payload, 'create').mockImplementation(async (made) => {
      if ((made.data as { documentId?: string }).documentId === broken.id) throw new Error('The disk is full.')
      return newsroom.payload.db.create({ collection: made.collection, data: made.data as never })
    })
    await expect(follow(clock())).rejects.toThrow('The disk is full.')
    create.mockRestore()
    await sender.sendDue()
    expect(subjectsTo(resident)).toEqual([other.title])
    await send()
    expect(subjectsTo(resident)).toEqual([other.title, broken.title])
  })
})

describe('once a day and once a week', () => {
  it('everything is in one mail, in the morning, without what was withdrawn meanwhile', async () => {
    const topic = await newTopic()
    const [daily, weekly] = [await subscribed([topic.path], 'daily'), await subscribed([topic.path], 'weekly')]
    const [first, second, withdrawn] = [
      await publish({ topics: [topic.id] }),
      await publish({ topics: [topic.id] }),
      await publish({ topics: [topic.id] }),
    ]
    await send()
    expect([...to(daily), ...to(weekly)]).toEqual([])
    await withdraw(withdrawn.id)
    const morning = nextDigest('daily', new Date()) as Date
    offset = morning.getTime() - Date.now() + 1000
    await Promise.all([sender.sendDue(), sender.sendDue()])
    expect(to(daily)).toHaveLength(1)
    const [{ mail }] = to(daily) as [MailServer['taken'][number]]
    for (const { title, address } of [first, second]) {
      expect(mail.text).toContain(title)
      expect(mail.html).toContain(address)
    }
    expect(mail.text).not.toContain(withdrawn.title)
    expect((await deliveriesTo(daily)).map(({ state }) => state).sort()).toEqual(['accepted', 'accepted', 'skipped'])
    const monday = nextDigest('weekly', new Date()) as Date
    offset = monday.getTime() - Date.now() + 1000
    await sender.sendDue()
    await sender.sendDue()
    expect([to(daily).length, to(weekly).length]).toEqual([1, 1])
  })

  it('what is in the language that they chose comes first', async () => {
    const topic = await newTopic()
    const [welsh, english] = [await subscribed([topic.path], 'daily'), await subscribed([topic.path], 'daily')]
    const data = { language: 'cy' }
    await newsroom.payload.db.updateOne({ collection: 'subscribers', id: welsh.id, data })
    const theirs = await publish({ topics: [topic.id], language: 'cy' })
    const newest = await publish({ topics: [topic.id] })
    await send()
    offset = (nextDigest('daily', new Date()) as Date).getTime() - Date.now() + 1000
    await sender.sendDue()
    await sender.sendDue()
    expect(subjectsTo(welsh)).toEqual([`${theirs.title}, and 1 more`])
    expect(subjectsTo(english)).toEqual([`${newest.title}, and 1 more`])
    expect(to(welsh)[0]?.mail.html).toContain('lang="cy"')
  })

  it('what they left is left out, and what they changed meanwhile loses nothing', async () => {
    const [left, kept, changed] = [await newTopic(), await newTopic(), await newTopic()]
    const resident = await subscribed([left.path, kept.path, changed.path], 'daily')
    const stories = [
      await publish({ topics: [left.id] }),
      await publish({ topics: [kept.id] }),
      await publish({ topics: [changed.id] }),
    ]
    await send()
    const [ended, , atOnce] = (await rules.followedBy({ payload: newsroom.payload }, resident.id)).sort(
      (a, b) =>
        [left, kept, changed].findIndex(({ path }) => path === a.to) -
        [left, kept, changed].findIndex(({ path }) => path === b.to),
    )
    const set = (id: string | undefined, data: Record<string, unknown>) =>
      newsroom.payload.db.updateOne({ collection: 'subscriptions', id: id ?? '', data, returning: false })
    await set(ended?.id, { endedAt: new Date().toISOString() })
    await set(atOnce?.id, { frequency: 'at-once' })
    offset = (nextDigest('daily', new Date()) as Date).getTime() - Date.now() + 1000
    await sender.sendDue()
    expect(to(resident)).toHaveLength(1)
    const text = to(resident)[0]?.mail.text ?? ''
    expect(stories.map(({ title }) => text.includes(title))).toEqual([false, true, true])
    expect((await deliveriesTo(resident)).map(({ state }) => state)).toEqual(['skipped', 'accepted', 'accepted'])
  })

  it.each([
    ['daily', '2026-11-28T06:59:00Z', '2026-11-28T07:00:00.000Z'],
    ['daily', '2026-11-28T07:00:00Z', '2026-11-29T07:00:00.000Z'],
    ['daily', '2026-07-01T12:00:00Z', '2026-07-02T06:00:00.000Z'],
    ['daily', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['daily', '2026-10-24T12:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['weekly', '2026-11-28T12:00:00Z', '2026-11-30T07:00:00.000Z'],
    ['weekly', '2026-11-30T07:00:00Z', '2026-12-07T07:00:00.000Z'],
  ] as const)('%s after %s is %s', (frequency, now, next) =>
    expect(nextDigest(frequency, new Date(now))?.toISOString()).toBe(next),
  )
})

describe('what becomes of it', () => {
  const told = (id: string, as: Person = admin) => newsroom.rest('GET', `news/${id}/told`, { as })
  const tell = (id: string, as: Person = admin) => newsroom.rest('POST', `news/${id}/tell`, { as, body: {} })

  it('is told, when an officer says so, to exactly those who got the original, once', async () => {
    const topic = await newTopic()
    const [before, left] = [await subscribed([topic.path]), await subscribed([topic.path])]
    const { id, title } = await publish({ topics: [topic.id] })
    expect((await told(id)).body).toEqual({ people: 0, isTold: false })
    await send()
    expect([to(before).length, to(left).length]).toEqual([1, 1])
    const people = server.taken.filter(({ mail }) => mail.subject === title).length
    server.taken.length = 0
    const after = await subscribed([topic.path])
    const where = { subscriber: { equals: left.id } }
    const data = { endedAt: new Date().toISOString() }
    await newsroom.payload.db.updateMany({ collection: 'subscriptions', where, data })
    expect((await told(id)).body).toEqual({ people, isTold: false })
    expect((await tell(id)).status).toBe(409)
    await change(id, { updates: [{ note: 'It is Tuesday, not Monday.' }], _status: 'published' })
    const since = { kind: 'correction', note: 'It is Tuesday, not Monday.' }
    expect((await told(id)).body).toEqual({ people, since, isTold: false })
    const answers = await Promise.all([tell(id), tell(id)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await told(id)).body).toEqual({ people, since, isTold: true })
    await send()
    expect([before, left, after].map(subjectsTo)).toEqual([[`Corrected: ${title}`], [`Corrected: ${title}`], []])
    expect(to(before)[0]?.mail.text).toContain('> It is Tuesday, not Monday.')
    server.taken.length = 0
    await withdraw(id)
    await tell(id)
    await send()
    expect([before, left, after].map(subjectsTo)).toEqual([[`Withdrawn: ${title}`], [`Withdrawn: ${title}`], []])
    expect(to(before)[0]?.mail.text).toContain('> It was wrong.')
  })

  it('is not told to who got it as it was corrected already', async () => {
    const topic = await newTopic()
    const [asItWas, asItIs] = [await subscribed([topic.path]), await subscribed([topic.path], 'daily')]
    const { id, title } = await publish({ topics: [topic.id] })
    await send()
    await change(id, { updates: [{ note: 'It is Tuesday, not Monday.' }], _status: 'published' })
    offset = (nextDigest('daily', new Date()) as Date).getTime() - Date.now() + 1000
    await sender.sendDue()
    expect([asItWas, asItIs].map((one) => to(one).length)).toEqual([1, 1])
    server.taken.length = 0
    const sentOriginal = (await told(id)).body.people
    await tell(id)
    await send()
    expect([asItWas, asItIs].map(subjectsTo)).toEqual([[`Corrected: ${title}`], []])
    expect(server.taken.filter(({ mail }) => mail.subject === `Corrected: ${title}`)).toHaveLength(sentOriginal)
  })

  it('is told to who may have got the original of a process that was killed then', async () => {
    const { claim } = await import('@/mail/claims')
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    const { id, title } = await publish({ topics: [topic.id] })
    await follow(clock())
    await claim(newsroom.payload, { channel: 'mail', most: 100, now: clock() })
    await change(id, { updates: [{ note: 'It is Tuesday, not Monday.' }], _status: 'published' })
    // Long enough after the correction to say what it says.
    offset = hours(1)
    await sender.sendDue()
    expect(subjectsTo(resident)).toEqual([title])
    await tell(id)
    await send()
    expect(subjectsTo(resident)).toEqual([title, `Corrected: ${title}`])
  })

  it('is asked and told by those who publish alone', async () => {
    const { id } = await publish()
    for (const as of [await newsroom.person('author'), await newsroom.person('notices')])
      expect([(await told(id, as)).status, (await tell(id, as)).status]).toEqual([403, 403])
  })
})

describe('what comes back', () => {
  const sentTo = async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    await publish({ topics: [topic.id] })
    await send()
    const [delivery] = await deliveriesTo(resident)
    return { resident, token: delivery?.token as string }
  }
  const comeBack = async (returned: Returned) => {
    const { dealWithReturned } = await import('@/notifications/returned-mail')
    return dealWithReturned(newsroom.payload, returned, clock())
  }
  const followed = async ({ id }: Resident) => (await rules.followedBy({ payload: newsroom.payload }, id)).length

  it('from a dead address ends what is followed from it, and a new confirmation starts it again', async () => {
    const { resident, token } = await sentTo()
    expect(await comeBack({ is: 'hard', token, says: '550 no such user' })).toBe(true)
    expect((await deliveriesTo(resident))[0]).toMatchObject({
      state: 'bounced',
      reason: 'There is no such address: 550 no such user',
    })
    expect(await followed(resident)).toBe(0)
    const subject = await rules.subjectAt('/news', new Date())
    const asked = { address: resident.address, frequency: 'at-once' as const, language: 'en-GB', consent: 'Again.' }
    const again = await rules.askFor(newsroom.payload, { ...asked, subjects: subject ? [subject] : [] }, new Date())
    await rules.confirmAsk(newsroom.payload, again?.ask as string, new Date())
    expect(await followed(resident)).toBe(1)
  })

  it('from a full mailbox ends nothing before the fifth time', async () => {
    const topic = await newTopic()
    const resident = await subscribed([topic.path])
    for (let n = 1; n <= 5; n += 1) {
      await publish({ topics: [topic.id] })
      await send()
      const { token } = (await deliveriesTo(resident)).at(-1) as Delivery
      await comeBack({ is: 'soft', token, says: '552 full' })
      // The same report again counts once.
      await comeBack({ is: 'soft', token, says: '552 full' })
      expect(await followed(resident)).toBe(n < 5 ? 1 : 0)
    }
  })

  it('as spam ends everything, as unwanted or automatic nothing, and what names no mail is for a person', async () => {
    const [spam, unwanted, away] = [await sentTo(), await sentTo(), await sentTo()]
    await comeBack({ is: 'complaint', token: spam.token, says: '' })
    await comeBack({ is: 'policy', token: unwanted.token, says: '554 spam' })
    expect(await comeBack({ is: 'none', token: away.token, says: '' })).toBe(true)
    expect(await Promise.all([spam, unwanted, away].map(({ resident }) => followed(resident)))).toEqual([0, 1, 1])
    expect((await deliveriesTo(away.resident))[0]?.state).toBe('accepted')
    expect(await comeBack({ is: 'unclear', token: away.token, says: '' })).toBe(false)
    expect(await comeBack({ is: 'hard', token: 'abcdefghij234567klmnopqrst', says: '' })).toBe(false)
  })
})
