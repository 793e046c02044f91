import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { type MailServer, startMailServer } from '../mail-server'
import { agendaMaker } from './agendas'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Resident, residentMaker } from './residents'

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let editor: Person
let made: ReturnType<typeof agendaMaker>
let server: MailServer
let sender: Sender
let happened: typeof import('@/notifications/machines/happened')
let follow: (now?: Date) => Promise<void>
let other: (now?: Date) => Promise<void>
beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  editor = await newsroom.person('editor')
  made = agendaMaker(newsroom, editor)
  happened = await import('@/notifications/machines/happened')
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()) })
  follow = preparingFollower(newsroom.payload)
  other = preparingFollower(newsroom.payload)
})
afterEach(() => {
  server.taken.length = 0
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

const send = async () => {
  await Promise.all([follow(), other()])
  await follow()
  await sender.sendDue()
}
const mailsTo = ({ address }: Resident) =>
  server.taken.filter((one) => one.to.includes(address)).map(({ mail }) => mail)
const subjectsTo = (resident: Resident) => mailsTo(resident).map(({ subject }) => subject)
const decided = [{ verb: 'approved', text: 'the plan' }]

it('who follows a committee is told so by its name, and not that it is a search', async () => {
  const { subjectAt } = await import('./subscription-rules')
  const { title, slug } = await made.newCommittee()
  const called = async (to: string) => (await subjectAt(to, new Date()))?.title
  expect(await called(`/committees/${slug}`)).toBe(`Committee: ${title}`)
  expect(await called(`/decisions?committee=${slug}`)).toBe(`Committee: ${title}`)
  expect(await called(`/decisions?committee=${slug}&year=2026`)).toBe(`Search: ${title}, 2026`)
  expect([await called('/decisions'), await called('/decisions?page=2')]).toEqual(['Decisions', 'Decisions'])
})

describe('an item of an agenda', () => {
  it('is told of when it is decided, once, whatever it is followed by, and not before', async () => {
    const topic = (await newsroom.rest('POST', 'topics', { as: editor, body: { title: newTitle() } })).body.doc
    const { committee, meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '6', { topics: [topic.id] })
    const followers = await Promise.all(
      ['/decisions', topic.address, committee.address, item.address].map((one) => subscribed(one)),
    )
    await send()
    expect(server.taken.filter(({ mail }) => mail.subject === item.title)).toEqual([])
    expect((await made.change('agenda-items', item.id, { resolutions: decided })).status).toBe(200)
    await send()
    await made.change('agenda-items', item.id, { resolutions: [...decided, { verb: 'noted', text: 'the rest' }] })
    await send()
    for (const follower of followers) expect(subjectsTo(follower)).toEqual([item.title])
    expect(mailsTo(followers[0] as Resident)[0]?.text).toContain('Approved')
  })

  it('that is published with what was resolved is told of once', async () => {
    const { committee, meeting } = await made.newMeeting()
    const follower = await subscribed(committee.address)
    const item = await made.newItem(meeting.id, '6', { resolutions: decided })
    await send()
    await made.change('agenda-items', item.id, { resolutions: [{ verb: 'noted', text: 'it' }] })
    await send()
    expect(subjectsTo(follower)).toEqual([item.title])
  })

  it('that is exempt is told of to nobody, nor when it was resolved', async () => {
    const { meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '6', { exempt: true, exemptReason: '3' })
    const follower = await subscribed(item.address)
    await made.change('agenda-items', item.id, { resolutions: decided })
    await send()
    expect(mailsTo(follower)).toEqual([])
    expect(await made.read('agenda-items', item.id)).not.toHaveProperty('resolvedAt')
  })

  it('comes into the feed, and to other systems, when it is decided, and leaves both when it is called exempt', async () => {
    const { loadType } = await import('@/feeds/load-items')
    const { putInOutbox } = await import('@/mail/outbox')
    const { meeting } = await made.newMeeting()
    const publishedAt = new Date(Date.now() - 20 * 24 * 3_600_000).toISOString()
    await newsroom.payload.db.updateOne({ collection: 'meetings', id: meeting.id, data: { publishedAt } })
    const item = await made.newItem(meeting.id, '6', { publishedAt })
    const ref = { contentType: 'agenda-items', documentId: item.id } as const
    const inFeed = async () => {
      const context = { siteUrl: 'https://news.example', now: new Date() }
      const { items } = await loadType('agenda-items')(newsroom.payload, context)
      return items.find(({ title }) => title === item.title)
    }
    const told = async (event: string) => {
      const row = {
        sequence: Date.now(),
        event: event as 'updated',
        at: new Date().toISOString(),
        from: 'live',
        ...ref,
      }
      const found = await happened.happenedTo(newsroom.payload, ref, row, new Date())
      for (const { key, kind } of found)
        await putInOutbox(newsroom.payload, { ...ref, key, kind, note: item.address }, [])
      return found.map(({ kind }) => kind)
    }
    expect([await told('published'), await inFeed()]).toEqual([[], undefined])
    await made.change('agenda-items', item.id, { resolutions: decided })
    expect(await told('updated')).toEqual(['content.published'])
    expect(Date.now() - Number((await inFeed())?.published)).toBeLessThan(60_000)
    await made.change('agenda-items', item.id, { exempt: true, exemptReason: '3' })
    expect([await told('updated'), await inFeed()]).toEqual([['content.withdrawn'], undefined])
  })
})

describe('a meeting', () => {
  it('that is moved is told at once to who was sent it and to who follows it, once each', async () => {
    const list = await subscribed('/meetings')
    const { meeting } = await made.newMeeting()
    await send()
    const itself = await subscribed(meeting.address, 'weekly')
    const later = await subscribed('/meetings')
    server.taken.length = 0
    await made.change('meetings', meeting.id, { startsAt: '2031-12-10T18:30:00.000Z' })
    await send()
    const moved = 'Changed: '.concat(String((await made.read('meetings', meeting.id)).title))
    expect([list, itself, later].map(subjectsTo)).toEqual([[moved], [moved], []])
    const [mail] = mailsTo(itself)
    expect(mail?.text).toContain('moved from Wednesday 3 December 2031, 6:30pm to Wednesday 10 December 2031, 6:30pm')
    expect(mail?.text).toContain('/2031-12-10')
    const again = await newsroom.rest('GET', `meetings/${meeting.id}/told`, { as: editor })
    expect(again.body).toMatchObject({ people: 1, isTold: true })
    await newsroom.rest('POST', `meetings/${meeting.id}/tell`, { as: editor, body: {} })
    await made.change('meetings', meeting.id, { place: 'Town Hall' })
    await send()
    expect(subjectsTo(itself)).toEqual([moved])
    await made.change('meetings', meeting.id, { state: 'cancelled' })
    await send()
    expect(subjectsTo(itself)).toEqual([moved, expect.stringContaining('Cancelled: ')])
  })

  it('that is moved before readers know of it is told to nobody', async () => {
    const { meeting } = await made.newMeeting({ publishedAt: '2031-01-01T09:00:00.000Z' })
    await made.change('meetings', meeting.id, { startsAt: '2031-12-10T18:30:00.000Z' })
    const editors = await newsroom.rest('GET', `meetings/${meeting.id}`, { as: editor })
    expect(editors.body.rescheduledAt ?? null).toBeNull()
  })
})
