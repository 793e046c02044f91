import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Frequency } from '@/words/subscriptions'
import { type Answer, agendaMaker } from './agendas'
import { type ContentTypeSlug, published } from './content'
import { admin, clock, minutes, newsroom, openPostRoom, sender, server, setAhead } from './post-room'
import { type Resident, residentMaker } from './residents'

openPostRoom()

let follow: (now?: Date) => Promise<void>
let other: (now?: Date) => Promise<void>
let subscribed: ReturnType<typeof residentMaker>
let made: ReturnType<typeof agendaMaker>
beforeAll(async () => {
  const { preparingFollower } = await import('./following')
  subscribed = residentMaker(newsroom)
  made = agendaMaker(newsroom, admin)
  follow = preparingFollower(newsroom.payload)
  other = preparingFollower(newsroom.payload)
})

const at = (inMinutes: number) => new Date(Date.now() + minutes(inMinutes)).toISOString()
const day = 24 * 60
const publish = async (type: ContentTypeSlug, more: object) => {
  const { status, body } = await newsroom.rest('POST', type, { as: admin, body: published(type, { ...more }) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; title: string; address: string }
}
const change = async (type: ContentTypeSlug, id: string, body: object) => {
  const data = { _status: 'published', confirm: true, ...body }
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: admin, body: data })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const call = async (path: string, body: object = {}) => {
  const answer = await newsroom.rest('POST', path, { as: admin, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const send = async () => {
  await Promise.all([follow(clock()), other(clock())])
  await follow(clock())
  await sender.sendDue()
}
const mailsTo = ({ address }: Resident) =>
  server.taken.filter((one) => one.to.includes(address)).map(({ mail }) => mail)
const subjectsTo = (resident: Resident) => mailsTo(resident).map(({ subject }) => subject)
const textTo = (resident: Resident) => mailsTo(resident).at(-1)?.text ?? ''

/** A page that two follow who hear of things at once and once a week, and whose type a third one follows. */
const followedPage = async (type: ContentTypeSlug, more: object, list: string) => {
  const page = await publish(type, more)
  await send()
  const often: Frequency[] = ['at-once', 'weekly']
  const followers = await Promise.all(often.map((one) => subscribed(page.address, one)))
  const ofAll = await subscribed(list)
  await send()
  server.taken.length = 0
  return { page, followers, follower: followers[0] as Resident, ofAll }
}
const expectAllTold = async (followers: Resident[], subjects: string[]) => {
  await send()
  await send()
  for (const follower of followers) expect(subjectsTo(follower)).toEqual(subjects)
}

describe('whoever follows one consultation', () => {
  const open = { opensAt: at(-day), closesAt: at(5 * day) }
  const begin = (more: object = open) => followedPage('consultations', more, '/consultations')

  it('is told that its closing date was moved, each once, and nobody is who follows all of them', async () => {
    const { page, followers, follower, ofAll } = await begin()
    await change('consultations', page.id, { closesAt: at(9 * day) })
    await expectAllTold(followers, [`Updated: ${page.title}`])
    expect(textTo(follower)).toContain('Closing date moved from')
    expect(textTo(follower)).toContain(page.address)
    expect(mailsTo(ofAll)).toEqual([])
  })

  it('is told of an update with its words, whatever date it is given, and not of a mended word', async () => {
    const { page, follower } = await begin()
    await change('consultations', page.id, { summary: 'What it is all about.' })
    await send()
    expect(mailsTo(follower)).toEqual([])
    await change('consultations', page.id, { updates: [{ at: at(-200), note: 'A map was added.' }] })
    await send()
    expect(subjectsTo(follower)).toEqual([`Updated: ${page.title}`])
    expect(textTo(follower)).toContain('A map was added.')
    await change('consultations', page.id, { summary: 'Mended again.' })
    await send()
    expect(mailsTo(follower)).toHaveLength(1)
  })

  it('is told of an update that was dated ahead when it comes, and not before', async () => {
    const { page, follower } = await begin()
    await change('consultations', page.id, { updates: [{ at: at(10), note: 'The hall has moved.' }] })
    await send()
    setAhead(minutes(9))
    await send()
    expect(mailsTo(follower)).toEqual([])
    setAhead(minutes(11))
    await expectAllTold([follower], [`Updated: ${page.title}`])
    expect(textTo(follower)).toContain('The hall has moved.')
  })

  it('is told of its outcome, also of one that was published with a date that had passed', async () => {
    const { page, followers, follower } = await begin({ opensAt: at(-9 * day), closesAt: at(-day) })
    await change('consultations', page.id, { outcome: { publishedAt: at(-60), decision: 'Approved with changes' } })
    await expectAllTold(followers, [`Outcome: ${page.title}`])
    expect(textTo(follower)).toContain('Approved with changes')
    await change('consultations', page.id, { outcome: { publishedAt: at(-90), decision: 'Approved with a change' } })
    await expectAllTold(followers, [`Outcome: ${page.title}`])
  })

  it('is told of an outcome that waits for the closing date once that comes', async () => {
    const closesAt = at(20)
    const { page, follower } = await begin({ opensAt: at(-day), closesAt })
    await change('consultations', page.id, { outcome: { publishedAt: at(5), decision: 'Approved' } })
    setAhead(minutes(15))
    await send()
    expect(mailsTo(follower)).toEqual([])
    setAhead(minutes(21))
    await expectAllTold([follower], [`Outcome: ${page.title}`])
  })

  it('is told that it was withdrawn, and why; not once that was lifted', async () => {
    const { page, followers, follower } = await begin()
    await call(`consultations/${page.id}/withdraw`, { reason: 'A wrong map was shown.' })
    await follow(clock())
    await change('consultations', page.id, { withdrawal: { at: null, reason: null } })
    await send()
    expect(mailsTo(follower)).toEqual([])
    await call(`consultations/${page.id}/withdraw`, { reason: 'Two wrong maps were shown.' })
    await expectAllTold(followers, [`Withdrawn: ${page.title}`])
    expect(textTo(follower)).toContain('Two wrong maps were shown.')
  })

  it('is told once, also where all who were sent it are told besides; who has left is not told', async () => {
    const ofAll = await subscribed('/consultations')
    const page = await publish('consultations', open)
    await send()
    const [follower, left] = await Promise.all([subscribed(page.address), subscribed(page.address)])
    server.taken.length = 0
    await change('consultations', page.id, { updates: [{ at: at(0), note: 'The map was wrong.' }] })
    await follow(clock())
    const { endAll } = await import('./subscription-rules')
    await endAll(newsroom.payload, left.id, 'ended-all', new Date())
    await send()
    const toTell = (await newsroom.rest('GET', `consultations/${page.id}/told`, { as: admin })).body
    expect(toTell.isTold).toBe(false)
    expect(mailsTo(ofAll)).toEqual([])
    await call(`consultations/${page.id}/tell`)
    await send()
    expect(subjectsTo(follower)).toEqual([`Updated: ${page.title}`])
    expect(subjectsTo(ofAll)).toEqual([`Corrected: ${page.title}`])
    expect(mailsTo(left)).toEqual([])
    expect((await newsroom.rest('GET', `consultations/${page.id}/told`, { as: admin })).body.isTold).toBe(true)
  })
})

describe('whoever follows one notice', () => {
  const emergency = { severity: 'emergency', startsAt: at(-60) }
  const begin = (more: object = emergency) => followedPage('service-notices', more, '/service-notices')

  it('is told of each update, with how grave it is, and that somebody ended it early', async () => {
    const { page, followers, follower } = await begin()
    await call(`service-notices/${page.id}/updates`, { text: 'Water is handed out at the school.' })
    await send()
    await call(`service-notices/${page.id}/updates`, { text: 'Half of the homes have water.' })
    await send()
    expect(textTo(follower)).toContain('Half of the homes have water.')
    await call(`service-notices/${page.id}/end`)
    const title = `Emergency: ${page.title}`
    await expectAllTold(followers, [`Updated: ${title}`, `Updated: ${title}`, `Ended: ${title}`])
  })

  it('is told of an update while it is planned, and not that it ended at its time', async () => {
    const { page, follower } = await begin({ severity: 'information', startsAt: at(30), endsAt: at(60) })
    await call(`service-notices/${page.id}/updates`, { text: 'Only one lane is closed.' })
    await send()
    expect(subjectsTo(follower)).toEqual([`Updated: ${page.title}`])
    setAhead(minutes(70))
    await send()
    expect(mailsTo(follower)).toHaveLength(1)
  })

  it('that is put back before anybody was told that it ended is told of nothing', async () => {
    const { page, follower } = await begin()
    await call(`service-notices/${page.id}/end`)
    await follow(clock())
    await call(`service-notices/${page.id}/reopen`, { endsAt: at(120) })
    await send()
    expect(mailsTo(follower)).toEqual([])
  })
})

describe('whoever follows one decision', () => {
  const begin = async (more: object = {}) => {
    const { meeting } = await made.newMeeting()
    const item: Answer = await made.newItem(meeting.id, '6', more)
    const follower = await subscribed(item.address)
    await send()
    server.taken.length = 0
    return { item, follower }
  }

  it('is told of its minutes, and that it was corrected', async () => {
    const { paragraphs } = await import('@/rich-text/rich-text')
    const { item, follower } = await begin({ resolutions: [{ verb: 'approved', text: 'the plan' }] })
    await made.change('agenda-items', item.id, { minutes: paragraphs('Members asked about costs.') })
    await send()
    await made.change('agenda-items', item.id, { minutes: paragraphs('Members asked about the costs.') })
    await send()
    expect(subjectsTo(follower)).toEqual([`Minutes: ${item.title}`])
    await made.change('agenda-items', item.id, { updates: [{ at: at(0), note: 'The vote was 5 to 4.' }] })
    await expectAllTold([follower], [`Minutes: ${item.title}`, `Updated: ${item.title}`])
    expect(textTo(follower)).toContain('The vote was 5 to 4.')
  })

  it('is told once of what was decided and said, and nothing of what is exempt', async () => {
    const { paragraphs } = await import('@/rich-text/rich-text')
    const said = { resolutions: [{ verb: 'noted', text: 'it' }], minutes: paragraphs('Members asked.') }
    const { item, follower } = await begin()
    await made.change('agenda-items', item.id, said)
    await send()
    expect(subjectsTo(follower)).toEqual([item.title])
    const secret = await begin({ exempt: true, exemptReason: '3' })
    await made.change('agenda-items', secret.item.id, said)
    await send()
    expect(mailsTo(secret.follower)).toEqual([])
  })
})

describe('whoever follows one meeting', () => {
  beforeEach(() => {
    server.taken.length = 0
  })

  it('is told once that it was moved, of any other update, and that it was withdrawn', async () => {
    const { meeting, committee } = await made.newMeeting()
    await send()
    const [follower, ofCommittee] = await Promise.all([subscribed(meeting.address), subscribed(committee.address)])
    await made.change('meetings', meeting.id, { startsAt: '2031-12-10T18:30:00.000Z' })
    await send()
    const moved = await made.read('meetings', meeting.id)
    expect(subjectsTo(follower)).toEqual([`Changed: ${moved.title}`])
    const updates = [...moved.updates, { at: at(0), note: 'The lift is out of order.' }]
    await made.change('meetings', meeting.id, { updates })
    await send()
    expect(textTo(follower)).toContain('The lift is out of order.')
    await call(`meetings/${meeting.id}/withdraw`, { reason: 'There is no such meeting.' })
    await expectAllTold([follower], [`Changed: ${moved.title}`, `Changed: ${moved.title}`, `Withdrawn: ${moved.title}`])
    expect(mailsTo(ofCommittee)).toEqual([])
  })
})
