import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answer, agendaMaker } from './agendas'
import { type ContentTypeSlug, published } from './content'
import { admin, clock, minutes, newsroom, openPostRoom, sender, server } from './post-room'
import { type Resident, residentMaker } from './residents'

/** Whoever follows one page hears of it whatever else a save did, while it is so, and once. */

openPostRoom()

let follow: (now?: Date) => Promise<void>
let restarted: () => (now?: Date) => Promise<void>
let subscribed: ReturnType<typeof residentMaker>
beforeAll(async () => {
  const { preparingFollower } = await import('./following')
  subscribed = residentMaker(newsroom)
  restarted = () => preparingFollower(newsroom.payload)
  follow = restarted()
  await follow()
})

const at = (inMinutes: number) => new Date(Date.now() + minutes(inMinutes)).toISOString()
const day = 24 * 60
const publish = async (type: ContentTypeSlug, more: object) => {
  const { status, body } = await newsroom.rest('POST', type, { as: admin, body: published(type, { ...more }) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; title: string; address: string }
}
const change = async (type: ContentTypeSlug, id: string, body: object): Promise<Answer> => {
  const data = { _status: 'published', confirm: true, ...body }
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: admin, body: data })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.doc
}
/** Everything is told that is to be told, also by a process that begins now. */
const send = async () => {
  await follow(clock())
  await restarted()(clock())
  await sender.sendDue()
}
const mailsTo = ({ address }: Resident) =>
  server.taken.filter((one) => one.to.includes(address)).map(({ mail }) => mail)
const subjectsTo = (resident: Resident) => mailsTo(resident).map(({ subject }) => subject)
const textsTo = (resident: Resident) => mailsTo(resident).map(({ text }) => text ?? '')

/** A page that is known, and somebody who follows it. */
const followedPage = async (type: ContentTypeSlug, more: object) => {
  const page = await publish(type, more)
  const follower = await subscribed(page.address)
  await send()
  server.taken.length = 0
  return { page, follower }
}
/** With a date of two days ago: by its date alone nobody hears of it. */
const update = (text: string) => ({ updates: [{ at: at(-2 * day), text }] })

describe('an update', () => {
  it('that comes with a new beginning of a planned notice is told', async () => {
    const { page, follower } = await followedPage('service-notices', { severity: 'information', startsAt: at(day) })
    await change('service-notices', page.id, { ...update('It is a day later.'), startsAt: at(2 * day) })
    await send()
    expect(textsTo(follower)).toEqual([expect.stringContaining('It is a day later.')])
  })

  it('that comes with bringing a notice forward, or putting it off, is told', async () => {
    const { page, follower } = await followedPage('service-notices', { severity: 'information', startsAt: at(day) })
    const { updates } = await change('service-notices', page.id, { ...update('It begins now.'), startsAt: at(-1) })
    await send()
    expect(subjectsTo(follower).sort()).toEqual([page.title, `Updated: ${page.title}`])
    const later = [...updates, { at: at(-2 * day + 1), text: 'It begins tomorrow.' }]
    await change('service-notices', page.id, { updates: later, startsAt: at(day) })
    await send()
    expect(textsTo(follower)[2]).toContain('It begins tomorrow.')
    expect(mailsTo(follower)).toHaveLength(3)
  })

  it('of a page that readers had lost meanwhile is told to nobody when it comes back', async () => {
    const { page, follower } = await followedPage('consultations', { opensAt: at(-day), closesAt: at(5 * day) })
    const off = { as: admin, query: { unpublishAllLocales: true }, body: { _status: 'draft', confirm: true } }
    expect((await newsroom.rest('PATCH', `consultations/${page.id}`, off)).status).toBe(200)
    await change('consultations', page.id, { updates: [{ at: at(-2 * day), note: 'A map was added.' }] })
    await send()
    expect(subjectsTo(follower)).toEqual([])
  })
})

describe('what somebody found on a page when they began to follow it', () => {
  const open = () => ({ opensAt: at(-day), closesAt: at(5 * day) })
  const note = (minute: number) => ({ updates: [{ at: at(minute), note: 'A map was added.' }] })

  it('is not told to them when a process that was away comes back', async () => {
    const { page, follower } = await followedPage('consultations', open())
    await change('consultations', page.id, note(-200))
    const late = await subscribed(page.address)
    await send()
    expect([follower, late].map(subjectsTo)).toEqual([[`Updated: ${page.title}`], []])
    const alone = await publish('consultations', open())
    await send()
    await change('consultations', alone.id, note(-200))
    const first = await subscribed(alone.address)
    await send()
    expect(subjectsTo(first)).toEqual([])
    await change('consultations', alone.id, { outcome: { publishedAt: at(-60), decision: 'Yes' }, closesAt: at(-90) })
    const second = await subscribed(alone.address)
    await send()
    expect([first, second].map(subjectsTo)).toEqual([[`Updated: ${alone.title}`, `Outcome: ${alone.title}`], []])
  })

  it('is not told to them when an officer tells those who were sent it', async () => {
    const ofAll = await subscribed('/consultations')
    const { page, follower } = await followedPage('consultations', open())
    await change('consultations', page.id, note(-200))
    await send()
    const late = await subscribed(page.address)
    expect((await newsroom.rest('POST', `consultations/${page.id}/tell`, { as: admin, body: {} })).status).toBe(200)
    await send()
    expect([follower, ofAll, late].map(subjectsTo)).toEqual([
      [`Updated: ${page.title}`],
      [`Corrected: ${page.title}`],
      [],
    ])
  })

  it('is told to nobody again once it is forgotten who had it', async () => {
    const { page, follower } = await followedPage('consultations', open())
    await change('consultations', page.id, note(-200))
    await send()
    const where = { documentId: { equals: page.id }, kind: { equals: 'correction' } }
    const { docs } = await newsroom.payload.db.find<{ id: string }>({ collection: 'mailings', where })
    const mailing = docs[0]?.id as string
    await newsroom.payload.db.deleteMany({ collection: 'deliveries', where: { mailing: { equals: mailing } } })
    const data = { state: 'done', clearedAt: at(0) }
    await newsroom.payload.db.updateOne({ collection: 'mailings', id: mailing, data })
    await newsroom.rest('POST', `consultations/${page.id}/tell`, { as: admin, body: {} })
    await send()
    expect(subjectsTo(follower)).toEqual([`Updated: ${page.title}`])
  })
})

describe('what is not so any more when the mail leaves', () => {
  const open = () => ({ opensAt: at(-day), closesAt: at(5 * day) })

  it('is not told: an update that was taken out, and of one that was mended the words of now', async () => {
    const { page, follower } = await followedPage('consultations', open())
    const [one, two] = [at(-200), at(-100)]
    const rows = [
      { at: one, note: 'Ring Jo Bloggs.' },
      { at: two, note: 'The hall has moved.' },
    ]
    const { updates } = await change('consultations', page.id, { updates: rows })
    await follow(clock())
    await change('consultations', page.id, { updates: [{ ...updates[1], note: 'The hall is the same.' }] })
    await send()
    expect(textsTo(follower)).toEqual([expect.stringContaining('The hall is the same.')])
  })

  it('is not told: an outcome that was taken out', async () => {
    const { page, follower } = await followedPage('consultations', { opensAt: at(-9 * day), closesAt: at(-day) })
    await change('consultations', page.id, { outcome: { publishedAt: at(-60), decision: 'Approved' } })
    await follow(clock())
    await change('consultations', page.id, { outcome: { publishedAt: null, decision: null } })
    await send()
    expect(subjectsTo(follower)).toEqual([])
  })

  it('is not told: minutes of what is exempt since; they are once that is lifted', async () => {
    const { paragraphs } = await import('@/rich-text/rich-text')
    const made = agendaMaker(newsroom, admin)
    const item = await made.newItem((await made.newMeeting()).meeting.id, '6')
    const follower = await subscribed(item.address)
    await send()
    await made.change('agenda-items', item.id, { minutes: paragraphs('Members asked.') })
    await follow(clock())
    await made.change('agenda-items', item.id, { exempt: true, exemptReason: '3' })
    await send()
    expect(subjectsTo(follower)).toEqual([])
    await made.change('agenda-items', item.id, { exempt: false, exemptReason: null })
    await send()
    expect(subjectsTo(follower)).toEqual([`Minutes: ${item.title}`])
  })
})

describe('two updates of the same minute', () => {
  it('are both told, and neither once more when all are sent anew', async () => {
    const { page, follower } = await followedPage('service-notices', { severity: 'information', startsAt: at(-60) })
    const when = at(-2 * day)
    const first = await change('service-notices', page.id, { updates: [{ at: when, text: 'One.' }] })
    await send()
    await change('service-notices', page.id, { updates: [...first.updates, { at: when, text: 'Two.' }] })
    await send()
    expect(textsTo(follower)).toEqual([expect.stringContaining('One.'), expect.stringContaining('Two.')])
    const anew = ['One.', 'Two.'].map((text) => ({ at: when, text }))
    await change('service-notices', page.id, { updates: anew, message: 'Another word.' })
    await send()
    expect(mailsTo(follower)).toHaveLength(2)
  })
})

describe('an emergency', () => {
  it('that a notice became before anybody heard of it is mailed once, and not as what it was', async () => {
    const ofAll = await subscribed('/service-notices')
    const { id, title } = await publish('service-notices', { severity: 'warning', startsAt: at(-1) })
    await change('service-notices', id, { severity: 'emergency' })
    await send()
    expect(subjectsTo(ofAll)).toEqual([`Emergency: ${title}`])
  })

  it('that is none any more when a process comes back is mailed to nobody, and one that is again once', async () => {
    const ofAll = await subscribed('/service-notices')
    const { page } = await followedPage('service-notices', { severity: 'warning', startsAt: at(-1) })
    await change('service-notices', page.id, { severity: 'emergency' })
    await change('service-notices', page.id, { severity: 'warning' })
    await send()
    expect(subjectsTo(ofAll)).toEqual([])
    for (const severity of ['emergency', 'warning', 'emergency']) await change('service-notices', page.id, { severity })
    await send()
    expect(subjectsTo(ofAll)).toEqual([`Emergency: ${page.title}`])
  })

  it('that is brought forward and becomes one by the same save is mailed once', async () => {
    const ofAll = await subscribed('/service-notices')
    const { page } = await followedPage('service-notices', { severity: 'warning', startsAt: at(day) })
    await change('service-notices', page.id, { severity: 'emergency', startsAt: at(-1) })
    await send()
    expect(subjectsTo(ofAll)).toEqual([`Emergency: ${page.title}`])
  })
})

describe('what happened before a newsroom told followers of it', () => {
  it('is told to nobody when it begins to', async () => {
    const ofAll = await subscribed('/service-notices')
    const { page, follower } = await followedPage('service-notices', { severity: 'warning', startsAt: at(-60) })
    await change('service-notices', page.id, { severity: 'emergency', updates: [{ at: at(0), text: 'Stay inside.' }] })
    await newsroom.payload.kv.delete('followers-told-since')
    const first = restarted()
    await first()
    await sender.sendDue()
    expect([follower, ofAll].map(subjectsTo)).toEqual([[], []])
    await change('service-notices', page.id, { updates: [{ at: at(-2 * day), text: 'Go out again.' }] })
    await first()
    await sender.sendDue()
    expect(textsTo(follower)).toEqual([expect.stringContaining('Go out again.')])
  })

  it('asks for no old versions where nobody follows', async () => {
    const page = await publish('consultations', { opensAt: at(-day), closesAt: at(5 * day) })
    await change('consultations', page.id, { updates: [{ at: at(0), note: 'A map was added.' }] })
    const { payload } = newsroom
    const asked = vi.spyOn(payload, 'findVersions')
    await restarted()()
    const parents = asked.mock.calls.map(([{ where }]) => JSON.stringify(where))
    asked.mockRestore()
    expect(parents.filter((one) => one.includes(page.id))).toEqual([])
  })
})
