import { setTimeout as pause } from 'node:timers/promises'
import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery } from '@/payload-types'
import { paragraphs } from '@/rich-text/paragraphs'
import { type MailServer, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Resident, residentMaker } from './residents'

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let editor: Person
let server: MailServer
let sender: Sender
let rules: typeof import('./subscription-rules')
let follow: (now?: Date) => Promise<void>
let other: (now?: Date) => Promise<void>
let offset = 0
const clock = () => new Date(Date.now() + offset)

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  rules = await import('./subscription-rules')
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  editor = await newsroom.person('editor')
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

const make = async (type: string, body: object, as = editor) => {
  const answer = await newsroom.rest('POST', type, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string; slug: string; address: string }
}
const change = async (type: string, id: string, body: object) => {
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body: { ...body, confirm: true } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const withdraw = (type: string, id: string) =>
  change(type, id, { withdrawal: { reason: 'It was wrong.' }, _status: 'published' })
const newSeries = (more: object = {}) => make('newsletter-series', { title: newTitle(), ...more })
const publish = (series: { id: string }, more: Record<string, unknown> = {}) =>
  make('newsletters', published('newsletters', { series: series.id, ...more }))
const send = async () => {
  await follow(clock())
  await sender.sendDue()
}
const to = ({ address }: { address: string }) => server.taken.filter((one) => one.to.includes(address))
const subjectsTo = (resident: { address: string }) => to(resident).map(({ mail }) => mail.subject)
const deliveriesTo = async ({ id }: Resident): Promise<Delivery[]> => {
  const where: Where = { and: [{ subscriber: { equals: id } }, { kind: { not_equals: 'confirm-subscription' } }] }
  return (await newsroom.payload.find({ collection: 'deliveries', where, sort: 'createdAt', depth: 0, limit: 0 })).docs
}
const items = (...documents: { type: string; id: string }[]) => [
  {
    blockType: 'items',
    heading: 'From the site',
    items: documents.map(({ type, id }) => ({ relationTo: type, value: id })),
  },
]
const newNews = async (more: Record<string, unknown> = {}) => ({
  type: 'news',
  ...(await make('news', published('news', more))),
})

describe('an issue', () => {
  it('says which of its series it is, as its page does', async () => {
    const series = await newSeries()
    const resident = await subscribed([series.address])
    await publish(series, { publishedAt: new Date(Date.now() - 3600_000).toISOString() })
    const { title } = await publish(series)
    await send()
    await send()
    const mail = to(resident).find((one) => one.mail.subject === title)?.mail
    expect(mail?.text).toContain(`${series.title} · Issue 2 · `)
    expect(mail?.html).toContain('· Issue 2 · ')
  })

  it('is sent once, whole, to each who follows its series, however often they want to hear of things', async () => {
    const series = await newSeries({ fromName: 'Merrowby, monthly' })
    const [daily, all, elsewhere] = [
      await subscribed([series.address], 'weekly'),
      await subscribed([series.address, '/newsletters', '/news']),
      await subscribed([(await newSeries()).address]),
    ]
    const news = await newNews({ summary: 'Bins & boxes.' })
    const { title, address } = await publish(series, {
      summary: 'What is in it.',
      sections: [
        { blockType: 'contribution', heading: 'Caddies', name: 'Ada', role: 'Leader', text: paragraphs('They come.') },
        ...items(news),
      ],
    })
    await Promise.all([follow(clock()), other(clock())])
    await send()
    await send()
    for (const resident of [daily, all]) expect(subjectsTo(resident).filter((one) => one === title)).toEqual([title])
    expect(to(elsewhere)).toEqual([])
    const [{ mail }] = to(daily) as [MailServer['taken'][number]]
    expect(mail.from).toMatchObject({ name: 'Merrowby, monthly', address: 'newsroom@council.example' })
    for (const words of ['What is in it.', 'Ada, Leader', 'They come.', news.title, news.address, address])
      expect(mail.text).toContain(words)
    expect(mail.html).toContain('Bins &amp; boxes.')
    expect(mail.html).toContain('lang="en-GB"')
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value
    expect(header('list-unsubscribe')).toMatch(/^<http:\/\/localhost:3000\/unsubscribe\/[a-z2-7]{26}>$/)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(await deliveriesTo(daily)).toMatchObject([{ kind: 'newsletter', lane: 5, state: 'accepted' }])
  })

  it('leaves at its second and not before, without anybody saving', async () => {
    const series = await newSeries()
    const resident = await subscribed([series.address])
    const at = Date.now() + 120_000
    const { title } = await publish(series, { publishedAt: new Date(at).toISOString() })
    offset = at - Date.now() - 1500
    await send()
    expect(to(resident)).toEqual([])
    offset = at - Date.now() + 50
    await send()
    expect(subjectsTo(resident)).toEqual([title])
  })

  it('shows what it shows of the site as that is when it is sent; what was withdrawn drops out, and is told', async () => {
    const series = await newSeries()
    const resident = await subscribed([series.address])
    const [kept, wrong, later] = [
      await newNews(),
      await newNews(),
      await newNews({ publishedAt: '2033-01-01T09:00:00.000Z' }),
    ]
    const { id, title } = await publish(series, { sections: items(kept, wrong, later) })
    await follow(clock())
    await change('news', kept.id, { title: 'Quite another title', _status: 'published' })
    await withdraw('news', wrong.id)
    await pause(150)
    await sender.sendDue()
    const [{ mail }] = to(resident) as [MailServer['taken'][number]]
    expect(mail.text).toContain('Quite another title')
    for (const gone of [kept.title, wrong.title, later.title]) expect(mail.text).not.toContain(gone)
    await send()
    expect(subjectsTo({ address: editor.email }).sort()).toEqual(
      [`Left out: ${wrong.title}`, `Left out: ${later.title}`].sort(),
    )
    const { docs } = await newsroom.payload.find({
      collection: 'mailings',
      where: { key: { equals: `live:newsletters:${id}` } },
    })
    expect(docs).toMatchObject([{ about: title, note: expect.stringContaining(wrong.title) }])
    // Once, whoever looks at it again.
    await send()
    expect(to({ address: editor.email })).toHaveLength(2)
  })

  it('in which nothing is left when it is sent goes to nobody, and whoever published it is told', async () => {
    const series = await newSeries()
    const [resident, searching] = [await subscribed([series.address]), await subscribed(['/newsletters'], 'daily')]
    const [one, two] = [await newNews(), await newNews()]
    const { id, title } = await publish(series, { sections: items(one, two) })
    await follow(clock())
    await withdraw('news', one.id)
    await withdraw('news', two.id)
    await pause(150)
    await send()
    for (const reader of [resident, searching]) {
      expect(to(reader)).toEqual([])
      expect(await deliveriesTo(reader)).toMatchObject([
        { state: 'skipped', reason: expect.stringMatching(/^Nothing stands in it any more/) },
      ])
    }
    await send()
    const told = to({ address: editor.email }).map(({ mail }) => mail)
    expect(told.map(({ subject }) => subject).sort()).toEqual(
      [`Left out: ${one.title}`, `Left out: ${two.title}`].sort(),
    )
    expect(told[0]?.text).toContain('it is not sent to anybody')
    expect((await newsroom.payload.findByID({ collection: 'newsletters', id })).title).toBe(title)
    await rules.endAll(newsroom.payload, searching.id, 'ended-all', new Date())
  })

  it('that is withdrawn, or moved, before it leaves is sent to nobody, and the rest of a run stops', async () => {
    const series = await newSeries()
    const residents = [await subscribed([series.address]), await subscribed([series.address])]
    const first = await publish(series)
    await follow(clock())
    await withdraw('newsletters', first.id)
    const second = await publish(series)
    await follow(clock())
    await change('newsletters', second.id, { publishedAt: '2033-01-01T09:00:00.000Z', _status: 'published' })
    await sender.sendDue()
    expect(server.taken.flatMap(({ to: all }) => all)).not.toEqual(
      expect.arrayContaining([residents[0]?.address as string]),
    )
    for (const resident of residents)
      expect(await deliveriesTo(resident)).toMatchObject([
        { state: 'skipped', reason: 'Readers do not see it any more.' },
        { state: 'skipped', reason: 'Readers do not see it any more.' },
      ])
  })

  it('goes to nobody who has left that series, and still to those who have left another', async () => {
    const [mine, others] = [await newSeries(), await newSeries()]
    const resident = await subscribed([mine.address, others.address])
    await publish(mine)
    const kept = await publish(others)
    await follow(clock())
    const [delivery] = (await deliveriesTo(resident)).filter(({ about }) => about !== kept.title)
    await rules.endOne(newsroom.payload, String(delivery?.subscription), 'unsubscribed', new Date())
    await sender.sendDue()
    expect(subjectsTo(resident)).toEqual([kept.title])
    const later = await publish(mine)
    await send()
    expect(subjectsTo(resident)).not.toContain(later.title)
  })

  it('is told as anything else to whoever only searches for its words', async () => {
    const series = await newSeries()
    const resident = await subscribed(['/search?q=zebrafish'])
    await publish(series, {
      title: 'Of zebrafish',
      summary: 'Fish.',
      sections: [{ blockType: 'text', text: paragraphs('All of it.') }],
    })
    const { keepUp } = await import('@/search/keep-up')
    await keepUp(newsroom.payload)
    await send()
    const [{ mail }] = to(resident) as [MailServer['taken'][number]]
    expect(mail.text).toContain('Fish.')
    expect(mail.text).not.toContain('All of it.')
  })

  it('that was sent is corrected, and withdrawn, to exactly those who were sent it', async () => {
    const series = await newSeries()
    const resident = await subscribed([series.address])
    const { id, title } = await publish(series)
    await send()
    await pause(5)
    const late = await subscribed([series.address])
    const updates = [{ at: new Date().toISOString(), note: 'It is Tuesday.' }]
    await change('newsletters', id, { updates, _status: 'published' })
    const tell = () => newsroom.rest('POST', `newsletters/${id}/tell`, { as: editor })
    expect((await tell()).status).toBe(200)
    await send()
    expect(subjectsTo(resident)).toEqual([title, `Corrected: ${title}`])
    expect(to(late)).toEqual([])
    await withdraw('newsletters', id)
    expect((await tell()).status).toBe(200)
    await send()
    expect(subjectsTo(resident).at(-1)).toBe(`Withdrawn: ${title}`)
  })

  it('is no larger than the checklist says, and not half as large', async () => {
    const { mailSize } = await import('@/writing/checklist/mail-size')
    const { textsOf } = await import('@/writing/written-fields')
    const series = await newSeries()
    const resident = await subscribed([series.address])
    const summary = 'What it says, in as many words as a summary may have. '.repeat(5).trim()
    const shown = await Promise.all(Array.from({ length: 8 }, () => newNews({ summary })))
    const text = paragraphs(
      Array.from({ length: 30 }, () => 'A paragraph as people write it, “with quotes”. '.repeat(5)).join('\n\n'),
    )
    const data = { summary: 'In it.', sections: [{ blockType: 'text', heading: 'Long', text }, ...items(...shown)] }
    const { title } = await publish(series, data)
    await send()
    const [{ mail }] = to(resident) as [MailServer['taken'][number]]
    const written = { ...data, title }
    const estimate = mailSize({ data: written, texts: textsOf('newsletters', written) })
    const actual = Buffer.byteLength(mail.html ?? '')
    expect(actual).toBeLessThanOrEqual(estimate)
    expect(actual).toBeGreaterThan(estimate / 2)
  })

  it('is not published when its mail would be cut off', async () => {
    const series = await newSeries()
    const text = paragraphs(Array.from({ length: 400 }, () => 'Nobody reads so much of it. '.repeat(9)).join('\n\n'))
    const body = published('newsletters', { series: series.id, sections: [{ blockType: 'text', text }] })
    const { status, body: answer } = await newsroom.rest('POST', 'newsletters', { as: editor, body })
    expect(status).toBe(400)
    expect(answer.errors[0].data.errors[0]).toMatchObject({ path: 'sections.0.text' })
    expect(answer.errors[0].data.errors[0].message).toContain('KB')
  })
})
