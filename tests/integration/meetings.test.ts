import { orderOf } from '@collections/agenda-items/numbers'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nextBoundaryByLog } from '@/database/dates-ahead'
import { nextBoundary } from '@/publishing/next-boundary'
import { startOfNextDay } from '@/words/dates'
import { type Answer, agendaMaker } from './agendas'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let made: ReturnType<typeof agendaMaker>
let whereabouts: typeof import('@/publishing/addresses/redirects').whereabouts
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  made = agendaMaker(newsroom, editor)
  ;({ whereabouts } = await import('@/publishing/addresses/redirects'))
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const leadsFrom = (path: string) => whereabouts({ payload: newsroom.payload }, path, new Date())

describe('a meeting', () => {
  it('is called by who meets and when, and stands at its day, where the council is', async () => {
    // Half past eleven at night in summer time is not yet the next day.
    const { committee, meeting } = await made.newMeeting({ startsAt: '2031-07-01T22:30:00.000Z' })
    expect(meeting.title).toBe(`${committee.title}, Tuesday 1 July 2031`)
    expect(meeting.address).toBe(`/meetings/${committee.slug}/2031-07-01`)
    const other = await made.publish('meetings', { committee: committee.id, startsAt: '2031-07-01T09:00:00.000Z' })
    expect(other.address).toBe(`/meetings/${committee.slug}/2031-07-01-2`)
    const named = await made.publish('meetings', {
      committee: committee.id,
      startsAt: '2031-07-02T09:00:00.000Z',
      title: 'Annual Council',
    })
    expect(named.title).toBe('Annual Council')
  })

  it('that is moved takes its agenda along, says so, and its old addresses lead on', async () => {
    const { committee, meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '1')
    const old = [meeting.address, item.address]
    expect(item.address).toBe(`${meeting.address}/${item.slug}`)
    expect((await made.change('meetings', meeting.id, { startsAt: '2031-12-10T18:30:00.000Z' })).status).toBe(200)
    const moved = await made.read('meetings', meeting.id)
    expect(moved.address).toBe(`/meetings/${committee.slug}/2031-12-10`)
    expect(moved.title).toBe(`${committee.title}, Wednesday 10 December 2031`)
    expect(moved.updates.map(({ note }: Answer) => note)).toEqual([
      'The meeting was moved from Wednesday 3 December 2031, 6:30pm to Wednesday 10 December 2031, 6:30pm.',
    ])
    const itemNow = await made.read('agenda-items', item.id)
    expect(itemNow.address).toBe(`${moved.address}/${item.slug}`)
    expect(itemNow.decidedAt).toBe('2031-12-10T18:30:00.000Z')
    expect(await Promise.all(old.map(leadsFrom))).toEqual([
      { status: 301, location: moved.address },
      { status: 301, location: itemNow.address },
    ])
  })

  it('that is cancelled says so, once', async () => {
    const { meeting } = await made.newMeeting()
    await made.change('meetings', meeting.id, { state: 'cancelled' })
    await made.change('meetings', meeting.id, { place: 'Town Hall' })
    expect((await made.read('meetings', meeting.id)).updates.map(({ note }: Answer) => note)).toEqual([
      'The meeting is cancelled.',
    ])
  })

  it('keeps when its minutes were approved, also if that is saved twice', async () => {
    const { meeting } = await made.newMeeting({ minutesState: 'draft' })
    await made.change('meetings', meeting.id, { minutesState: 'approved' })
    const { minutesApprovedAt } = await made.read('meetings', meeting.id)
    expect(minutesApprovedAt).toBeTruthy()
    await made.change('meetings', meeting.id, { minutesState: 'approved', place: 'Town Hall' })
    expect((await made.read('meetings', meeting.id)).minutesApprovedAt).toBe(minutesApprovedAt)
  })

  it('stays where it is when its committee is renamed; the next has the new name', async () => {
    const { committee, meeting } = await made.newMeeting()
    const slug = `${committee.slug}-renamed`
    await newsroom.rest('PATCH', `committees/${committee.id}`, { as: editor, body: { title: 'Renamed', slug } })
    expect((await made.read('meetings', meeting.id)).address).toBe(meeting.address)
    const next = await made.publish('meetings', { committee: committee.id, startsAt: '2032-01-07T18:30:00.000Z' })
    expect(next.address).toBe(`/meetings/${slug}/2032-01-07`)
    expect(await leadsFrom(committee.address)).toEqual({ status: 301, location: `/committees/${slug}` })
  })

  it('that moves after its committee was renamed has the new name and day; a name of its own, the new day', async () => {
    const { committee, meeting } = await made.newMeeting()
    const title = 'Annual Council, Wednesday 3 December 2031'
    const own = await made.publish('meetings', { committee: committee.id, startsAt: '2031-12-03T10:00:00.000Z', title })
    const named = await made.publish('meetings', {
      committee: committee.id,
      startsAt: '2031-12-03T12:00:00.000Z',
      title: 'Hustings',
    })
    await newsroom.rest('PATCH', `committees/${committee.id}`, { as: editor, body: { title: 'Committee of Licences' } })
    for (const { id } of [meeting, own, named])
      expect((await made.change('meetings', id, { startsAt: '2031-12-10T18:30:00.000Z' })).status).toBe(200)
    const titles = await Promise.all(
      [meeting, own, named].map(async ({ id }) => (await made.read('meetings', id)).title),
    )
    expect(titles).toEqual([
      'Committee of Licences, Wednesday 10 December 2031',
      'Annual Council, Wednesday 10 December 2031',
      'Hustings',
    ])
  })

  it('is not published for a day after its committee was abolished; what was public before may be cancelled', async () => {
    const committee = await made.newCommittee()
    const on = (day: string) => ({ committee: committee.id, startsAt: `2026-${day}T18:30:00.000Z` })
    const before = await made.publish('meetings', on('12-08'))
    const path = `committees/${committee.id}`
    await newsroom.rest('PATCH', path, { as: editor, body: { endedAt: '2026-11-20T12:00:00.000Z' } })
    const publish = (body: object) =>
      newsroom.rest('POST', 'meetings', { as: editor, body: { _status: 'published', ...body } })
    const refused = await publish(on('11-21'))
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('met until 20 November 2026. Choose a day before that, or who meets instead.'),
    ])
    expect((await publish(on('11-20'))).status, 'its last day').toBe(201)
    expect((await made.change('meetings', before.id, { startsAt: on('12-15').startsAt })).status).toBe(400)
    expect((await made.change('meetings', before.id, { place: 'Town Hall' })).status).toBe(200)
    expect((await made.change('meetings', before.id, { state: 'cancelled' })).status).toBe(200)
  })

  it('is not taken off or deleted under its agenda', async () => {
    const { meeting } = await made.newMeeting()
    await made.newItem(meeting.id, '1')
    const off = await newsroom.rest('PATCH', `meetings/${meeting.id}`, {
      as: editor,
      body: { _status: 'draft', confirm: true },
    })
    expect([off.status, off.body.errors[0].message]).toEqual([409, 'Its agenda is public. Take off its 1 item first.'])
    const admin = await newsroom.administrator()
    expect((await newsroom.rest('DELETE', `meetings/${meeting.id}`, { as: admin })).status).toBeGreaterThanOrEqual(400)
    expect((await made.read('meetings', meeting.id)).address).toBe(meeting.address)
  })
})

describe('a meeting that readers know of', () => {
  const notes = async (id: string): Promise<string[]> =>
    (await made.read('meetings', id)).updates.map(({ note }: Answer) => note)

  it('is not put off to a later publication over the heads of its agenda', async () => {
    const { meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '1')
    const later = { publishedAt: '2035-01-01T09:00:00.000Z', confirm: true }
    const put = await made.change('meetings', meeting.id, later)
    expect([put.status, put.body.errors[0].message]).toEqual([409, 'Its agenda is public. Take off its 1 item first.'])
    await newsroom.rest('PATCH', `agenda-items/${item.id}`, { as: editor, body: { _status: 'draft', confirm: true } })
    expect((await made.change('meetings', meeting.id, later)).status).toBe(200)
  })

  it('may be moved twice, and back to its first day: each address leads to where it is', async () => {
    const { committee, meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '1')
    const on = (day: string) => `/meetings/${committee.slug}/2031-12-${day}`
    for (const day of ['10', '17', '03'])
      await made.change('meetings', meeting.id, { startsAt: `2031-12-${day}T18:30:00.000Z` })
    expect((await made.read('meetings', meeting.id)).address).toBe(on('03'))
    for (const day of ['10', '17'])
      expect(await Promise.all([on(day), `${on(day)}/${item.slug}`].map(leadsFrom))).toEqual([
        { status: 301, location: on('03') },
        { status: 301, location: `${on('03')}/${item.slug}` },
      ])
    const other = await made.publish('meetings', { committee: committee.id, startsAt: '2031-12-10T18:30:00.000Z' })
    expect(other.address).toBe(on('10'))
    expect(await notes(meeting.id)).toHaveLength(3)
  })

  it.each([
    ['planned', 'The meeting takes place after all.'],
    ['held', 'The meeting took place after all.'],
  ])('says that it was cancelled by mistake, when it is %s', async (state, said) => {
    const { meeting } = await made.newMeeting({ state: 'cancelled' })
    await made.change('meetings', meeting.id, { state })
    expect(await notes(meeting.id)).toEqual([said])
  })
})

describe('an agenda item', () => {
  it('goes live with its meeting when that is put off, and whatever is kept ready knows', async () => {
    // Midnight is a boundary of its own: in the last hour of a day the next has begun.
    const midnight = startOfNextDay(new Date()).getTime()
    if (midnight - Date.now() < 3_600_000) vi.useFakeTimers({ toFake: ['Date'], now: midnight + 1000 })
    const committee = await made.newCommittee()
    const goesLive = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
    const meeting = await made.publish('meetings', {
      committee: committee.id,
      startsAt: '2031-12-03T18:30:00.000Z',
      publishedAt: goesLive(20),
    })
    await made.publish('agenda-items', { meeting: meeting.id, number: '1', title: 'Fees', publishedAt: goesLive(20) })
    const boundaries = async () => {
      const now = new Date()
      return Promise.all([nextBoundary, nextBoundaryByLog].map((boundary) => boundary(newsroom.payload, now)))
    }
    const [before, known] = await boundaries()
    expect(known).toEqual(before)
    await made.change('meetings', meeting.id, { publishedAt: goesLive(10), confirm: true })
    await made.change('meetings', meeting.id, { publishedAt: goesLive(30), confirm: true })
    const [after, knownThen] = await boundaries()
    expect(after?.getTime()).toBeGreaterThan(Date.now() + 25 * 60_000)
    expect(knownThen).toEqual(after)
  })

  it('is public with its meeting and not before', async () => {
    const committee = await made.newCommittee()
    const draft = await made.create('meetings', { committee: committee.id, startsAt: '2031-12-03T18:30:00.000Z' })
    const body = { meeting: draft.id, number: '1', title: 'Apologies', _status: 'published' }
    const refused = await newsroom.rest('POST', 'agenda-items', { as: editor, body })
    expect(JSON.stringify(refused.body)).toContain('Publish the meeting first.')
    await made.change('meetings', draft.id, { publishedAt: '2031-11-25T09:00:00.000Z' })
    const early = await newsroom.rest('POST', 'agenda-items', { as: editor, body })
    expect(JSON.stringify(early.body)).toContain('Its meeting goes live on')
    const publishedAt = '2031-11-25T09:00:00.000Z'
    expect((await newsroom.rest('POST', 'agenda-items', { as: editor, body: { ...body, publishedAt } })).status).toBe(
      201,
    )
    const later = '2031-11-27T09:00:00.000Z'
    await made.change('meetings', draft.id, { publishedAt: later, confirm: true })
    const { docs } = await newsroom.payload.find({
      collection: 'agenda-items',
      where: { meeting: { equals: draft.id } },
    })
    expect(docs.map((item) => item.publishedAt)).toEqual([later])
  })

  it('has a number of its own on its agenda, and a title that others may have', async () => {
    const [one, two] = [await made.newMeeting(), await made.newMeeting()]
    await made.newItem(one.meeting.id, '6', { title: 'Apologies' })
    const same = await made.newItem(two.meeting.id, '6', { title: 'Apologies' })
    expect(same.address).toBe(`${two.meeting.address}/apologies`)
    const body = { meeting: one.meeting.id, number: '6.', title: 'Another', _status: 'published' }
    const refused = await newsroom.rest('POST', 'agenda-items', { as: editor, body })
    expect(JSON.stringify(refused.body)).toContain('“Apologies” has the number 6 already. Use another, such as 6a.')
    expect((await made.newItem(one.meeting.id, '6A')).number).toBe('6a')
  })

  it('gives its resolutions letters, and refuses two of one', async () => {
    const { meeting } = await made.newMeeting()
    const resolutions = [
      { verb: 'noted', text: 'the report' },
      { verb: 'approved', text: 'the plan' },
    ]
    const { resolutions: kept } = await made.newItem(meeting.id, '1', { resolutions })
    expect(kept.map(({ letter }: Answer) => letter)).toEqual(['a', 'b'])
    const twice = { resolutions: resolutions.map((one) => ({ ...one, letter: 'b' })) }
    const body = { meeting: meeting.id, number: '2', title: 'Twice', _status: 'published', ...twice }
    const refused = await newsroom.rest('POST', 'agenda-items', { as: editor, body })
    expect(JSON.stringify(refused.body)).toContain('There are two resolutions b).')
  })

  it('may be an officer’s decision without a meeting', async () => {
    const said = { number: 'OD1', title: newTitle(), _status: 'published' }
    const refused = await newsroom.rest('POST', 'agenda-items', { as: editor, body: said })
    expect(JSON.stringify(refused.body)).toContain('say below which officer decided it')
    const alone = await made.publish('agenda-items', {
      ...said,
      decidedBy: 'Director of Place',
      decidedAt: '2026-03-12T09:00:00.000Z',
    })
    expect(alone.address).toBe(`/decisions/2026/${alone.slug}`)
  })

  it('is one of two hundred on its agenda, in order', async () => {
    const { agendaOf } = await import('@collections/agenda-items/queries')
    const { meeting } = await made.newMeeting()
    const rest = { meeting: meeting.id, publishedAt: '2026-01-01T00:00:00.000Z', exempt: false, _status: 'published' }
    for (let n = 200; n > 0; n -= 1) {
      const data = { ...rest, title: `Item ${n}`, number: String(n), order: orderOf(String(n)) }
      await newsroom.payload.db.create({ collection: 'agenda-items', data, returning: false })
    }
    const agenda = await agendaOf(meeting.id, new Date())
    expect(agenda.map(({ number }) => Number(number))).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  })
})

describe('readers and their programs', () => {
  it('are not told that an item will be decided at a meeting that is cancelled', async () => {
    const { LinkedDecision } = await import('@collections/agenda-items/linked')
    const { meeting } = await made.newMeeting()
    const { id } = await made.newItem(meeting.id, '1')
    const said = async () => {
      const item = await newsroom.payload.findByID({ collection: 'agenda-items', id, depth: 0 })
      return renderToStaticMarkup((await LinkedDecision({ item })) as ReactElement)
    }
    expect(await said()).toContain('To be decided on 3 December 2031')
    await made.change('meetings', meeting.id, { state: 'cancelled' })
    expect(await said()).toContain('The meeting of 3 December 2031 is cancelled')
  })

  it('find decisions by the day on which they were made, the last first, however they were published', async () => {
    const { foundPage } = await import('@/site/queries/found')
    const { decisions } = await import('@/search/filter')
    const committee = await made.newCommittee()
    const resolutions = [{ verb: 'approved', text: 'it' }]
    const titles: string[] = []
    for (const day of ['2026-03-05', '2026-05-07', '2026-04-09']) {
      const meeting = await made.publish('meetings', { committee: committee.id, startsAt: `${day}T18:30:00.000Z` })
      titles.push((await made.newItem(meeting.id, '1', { resolutions })).title)
    }
    const found = await foundPage(decisions, { committee: committee.slug }, 1, new Date())
    expect(found?.items.map(({ document }) => document.title)).toEqual([titles[1], titles[2], titles[0]])
    const { agendaItemsForReaders } = await import('@collections/agenda-items/for-readers')
    const by = found?.items.map(({ document }) => agendaItemsForReaders.found.by(document as never))
    expect(by, 'who decided').toEqual([committee.title, committee.title, committee.title])
  })

  it('find what one meeting decided in the order of its agenda', async () => {
    const { foundPage } = await import('@/site/queries/found')
    const { decisions } = await import('@/search/filter')
    const { latestDecisions } = await import('@collections/agenda-items/queries')
    const committee = await made.newCommittee()
    const resolutions = [{ verb: 'approved', text: 'it' }]
    for (const day of ['2026-03-05', '2026-04-09']) {
      const meeting = await made.publish('meetings', { committee: committee.id, startsAt: `${day}T18:30:00.000Z` })
      for (const number of ['6', '10', '6a', '3']) await made.newItem(meeting.id, number, { resolutions })
    }
    const inOrder = ['3', '6', '6a', '10']
    const found = await foundPage(decisions, { committee: committee.slug }, 1, new Date())
    expect(found?.items.map(({ document }) => document.number)).toEqual([...inOrder, ...inOrder])
    const latest = await latestDecisions(new Date(), { committee: { equals: committee.id } }, 10)
    expect(latest.map(({ number }) => number)).toEqual([...inOrder, ...inOrder])
    expect(latest[0]?.decidedAt).toBe('2026-04-09T18:30:00.000Z')
  })

  it('get all decisions in the shape of OParl, and nothing of what is exempt, withdrawn or undecided', async () => {
    const { decisionsOparl } = await import('@collections/agenda-items/oparl')
    const { committee, meeting } = await made.newMeeting({ place: 'Town Hall', startsAt: '2026-03-05T18:30:00.000Z' })
    const report = await made.upload(`report-${Date.now()}`)
    const resolutions = [
      { verb: 'noted', text: 'the report' },
      { verb: 'approved', text: 'the plan' },
    ]
    const item = await made.newItem(meeting.id, '10', { resolutions, reportDocuments: [report.id] })
    const first = await made.newItem(meeting.id, '9', { resolutions })
    const hidden = [
      await made.newItem(meeting.id, '11', { resolutions, exempt: true, exemptReason: '3' }),
      await made.newItem(meeting.id, '12'),
      await made.newItem(meeting.id, '13', {
        resolutions,
        withdrawal: { at: '2026-03-06T09:00:00.000Z', reason: 'It was wrong.' },
      }),
    ]
    const alone = await made.publish('agenda-items', {
      ...{ number: 'OD7', title: newTitle(), resolutions, decidedBy: 'Director of Place' },
      decidedAt: '2026-03-12T00:30:00.000Z',
    })
    const source = {
      payload: newsroom.payload,
      siteUrl: 'https://news.example',
      now: new Date(),
      council: 'Our Council',
    }
    const text = await decisionsOparl(source).text()
    const body = JSON.parse(text)
    const url = (path: string) => `https://news.example${path}`
    const typeOf = (name: string) => `https://schema.oparl.org/1.1/${name}`
    expect(body).toMatchObject({ id: url('/'), type: typeOf('Body'), name: 'Our Council' })
    const own = (list: Answer[], path: string) => list.find(({ id }) => id === url(path))
    expect(own(body.organization, committee.address)).toMatchObject({
      type: typeOf('Organization'),
      name: committee.title,
    })
    const found = own(body.meeting, meeting.address)
    expect(found).toMatchObject({
      type: typeOf('Meeting'),
      start: '2026-03-05T18:30:00+00:00',
      organization: [url(committee.address)],
      location: { description: 'Town Hall' },
    })
    expect(found.agendaItem.map(({ id }: Answer) => id)).toEqual([url(first.address), url(item.address)])
    expect(found.agendaItem[1]).toMatchObject({
      type: typeOf('AgendaItem'),
      number: '10',
      name: item.title,
      public: true,
      result: 'Noted and approved',
      resolutionText: 'a) noted the report\nb) approved the plan',
      auxiliaryFile: [{ type: typeOf('File'), fileName: report.filename, mimeType: 'text/csv' }],
    })
    expect(found.agendaItem[1]['newsroom:resolution'][1]).toMatchObject({
      letter: 'b',
      verb: 'approved',
      url: url(`${item.address}#b`),
    })
    expect(own(body.paper, alone.address)).toMatchObject({
      type: typeOf('Paper'),
      reference: 'OD7',
      date: '2026-03-12',
      'newsroom:decidedBy': 'Director of Place',
    })
    for (const { title } of hidden) expect(text).not.toContain(title)
  })

  it('find a committee’s decisions and calendar by the name that it had', async () => {
    const { foundPage } = await import('@/site/queries/found')
    const { isFound } = await import('@/site/queries/found')
    const { decisions } = await import('@/search/filter')
    const { GET } = await import('@/app/(site)/meetings/calendar.ics/route')
    const { committee, meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '1', { resolutions: [{ verb: 'approved', text: 'it' }] })
    for (const slug of [`${committee.slug}-two`, `${committee.slug}-three`])
      await newsroom.rest('PATCH', `committees/${committee.id}`, { as: editor, body: { slug } })
    const now = new Date()
    const found = await foundPage(decisions, { committee: committee.slug }, 1, now)
    expect([found?.total, found?.filter.committee]).toEqual([1, `${committee.slug}-three`])
    const key = { collection: 'agenda-items', id: item.id }
    // What somebody follows is kept by the address that it had.
    expect(await isFound(decisions, { committee: committee.slug }, key, now)).toBe(true)
    expect(await isFound(decisions, { committee: 'nothing-so' }, key, now)).toBe(false)
    const calendar = await GET(new Request(`http://localhost/meetings/calendar.ics?committee=${committee.slug}`))
    expect([calendar.status, await calendar.text()]).toEqual([200, expect.stringContaining('DTSTART:20311203T183000Z')])
  })

  it('get every resolution as CSV and JSON, and meetings as a calendar that moves with them', async () => {
    const { decisionsCsv, decisionsJson, resolutions } = await import('@collections/agenda-items/open-data')
    const { loadMeetings, meetingsCalendar } = await import('@collections/meetings/calendar')
    const { committee, meeting } = await made.newMeeting()
    const item = await made.newItem(meeting.id, '5', { resolutions: [{ verb: 'approved', text: '=1+1, "quoted"' }] })
    const now = new Date()
    const source = () => resolutions(newsroom.payload, 'https://news.example', now)
    const csv = (await decisionsCsv(source()).text()).split('\r\n').find((line) => line.includes(item.title))
    expect(csv).toContain(`"approved =1+1, ""quoted"""`)
    expect(csv).toContain(`https://news.example${item.address}#a`)
    const { decisions } = JSON.parse(await decisionsJson(source()).text())
    expect(decisions.find(({ title }: Answer) => title === item.title)).toMatchObject({
      committee: committee.title,
      verb: 'approved',
    })
    const context = { siteUrl: 'https://news.example', now }
    const calendar = async () =>
      meetingsCalendar('Meetings', await loadMeetings(newsroom.payload, committee.id, context), context)
    const before = await calendar()
    expect(before).toContain('DTSTART:20311203T183000Z')
    await made.change('meetings', meeting.id, { startsAt: '2031-12-10T18:30:00.000Z', state: 'cancelled' })
    const after = await calendar()
    expect(after).toContain('DTSTART:20311210T183000Z')
    expect(after).toContain('STATUS:CANCELLED')
    expect(/UID:(.*)/.exec(after)?.[1]).toBe(/UID:(.*)/.exec(before)?.[1])
  })
})
