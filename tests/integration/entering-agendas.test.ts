import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, agendaMaker } from './agendas'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
let made: ReturnType<typeof agendaMaker>
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  made = agendaMaker(newsroom, editor)
})
afterAll(() => newsroom.close())

describe('entering', () => {
  const agenda = `1. Apologies\n2. Library strategy\nTo decide on it.\nContact: Sam Okafor, 01632 960 175\n3. Costs\nPART II\n4. A claim`

  it('a pasted agenda becomes drafts with their officer and report, all or none, and twice nothing', async () => {
    const contact = (await newsroom.rest('POST', 'contacts', { as: editor, body: { name: 'Sam Okafor' } })).body.doc
    const report = await made.upload('Library strategy')
    const { meeting } = await made.newMeeting()
    const path = `meetings/${meeting.id}/agenda`
    const trial = await newsroom.rest('POST', path, { as: author, body: { text: agenda, trial: true } })
    expect(trial.body.items.map(({ number, title, exempt }: Answer) => [number, title, exempt])).toEqual([
      ['1', 'Apologies', false],
      ['2', 'Library strategy', false],
      ['3', 'Costs', false],
      ['4', 'A claim', true],
    ])
    const entered = await newsroom.rest('POST', path, { as: author, body: { text: agenda } })
    expect([entered.status, entered.body.entered], JSON.stringify(entered.body)).toEqual([200, 4])
    const again = await newsroom.rest('POST', path, { as: author, body: { text: agenda } })
    expect(again.body.entered).toBe(0)
    const where = { meeting: { equals: meeting.id } }
    const { docs } = await newsroom.payload.find({
      collection: 'agenda-items',
      where,
      draft: true,
      sort: 'order',
      depth: 0,
    })
    expect(docs.map(({ number, exempt, _status }) => [number, exempt, _status])).toEqual([
      ['1', false, 'draft'],
      ['2', false, 'draft'],
      ['3', false, 'draft'],
      ['4', true, 'draft'],
    ])
    expect([docs[1]?.officerContact, docs[1]?.reportDocuments]).toEqual([contact.id, [report.id]])
    expect((await newsroom.rest('POST', path, { body: { text: agenda } })).status).toBe(403)
    for (const text of ['', 'No agenda at all'])
      expect((await newsroom.rest('POST', path, { as: author, body: { text } })).status).toBe(400)
  })

  it('two people who paste the same agenda at once enter it once, also over a colleague’s drafts', async () => {
    const { meeting } = await made.newMeeting()
    const paste = (as: Person) => newsroom.rest('POST', `meetings/${meeting.id}/agenda`, { as, body: { text: agenda } })
    const both = await Promise.all([author, editor, author].map(paste))
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(both.map(({ body }) => body.entered).sort()).toEqual([0, 0, 4])
    expect((await paste(await newsroom.person('author'))).body.entered).toBe(0)
    const where = { meeting: { equals: meeting.id } }
    const count = { collection: 'agenda-items', where } as const
    expect((await newsroom.payload.count(count)).totalDocs).toBe(4)
  })

  it('what has the number of an item under another title is left out, and said to be, but no colleague’s draft', async () => {
    const { meeting } = await made.newMeeting()
    const path = `meetings/${meeting.id}/agenda`
    const found = async (as: Person) => {
      const body = { text: '6. Un\n6. Dau\n7. Tri newydd\n8. Pedwar', trial: true }
      const { body: answer } = await newsroom.rest('POST', path, { as, body })
      return answer.items.map(({ isThere, thereAs }: Answer) => [isThere, thereAs ?? null])
    }
    await newsroom.rest('POST', path, { as: author, body: { text: '6. Un\n6. Dau\n7. Tri' } })
    const there = (title: string | null) => [
      [true, null],
      [true, null],
      [true, title],
      [false, null],
    ]
    expect(await found(author)).toEqual(there('Tri'))
    expect(await found(await newsroom.person('author'))).toEqual(there(null))
  })

  it('two items of one number are both entered, and said to be', async () => {
    const { meeting } = await made.newMeeting({ language: 'cy' })
    const path = `meetings/${meeting.id}/agenda`
    const { body } = await newsroom.rest('POST', path, {
      as: editor,
      body: { text: '6. Un\n6. Dau\n7. Tri (Exempt – paragraph 3)' },
    })
    expect(body.items.map(({ isTwice }: Answer) => isTwice)).toEqual([true, true, false])
    const where = { meeting: { equals: meeting.id } }
    const { docs } = await newsroom.payload.find({ collection: 'agenda-items', where, draft: true, sort: 'number' })
    expect(docs.map(({ number, language, exemptReason }) => [number, language, exemptReason ?? null])).toEqual([
      ['6', 'cy', null],
      ['6', 'cy', null],
      ['7', 'cy', '3'],
    ])
    const { body: published } = await newsroom.rest('POST', `meetings/${meeting.id}/publish-agenda`, {
      as: editor,
      body: {},
    })
    expect(published.published).toBe(1)
    expect(published.problems.sort()).toEqual([
      '6 Dau: “Un” has the number 6 already. Use another, such as 6a.',
      '6 Un: “Dau” has the number 6 already. Use another, such as 6a.',
    ])
  })

  it('a meeting that isn’t there takes nothing, on trial either', async () => {
    for (const body of [{ text: agenda }, { text: agenda, trial: true }])
      for (const what of ['agenda', 'minutes'])
        expect((await newsroom.rest('POST', `meetings/nonsense/${what}`, { as: author, body })).status).toBe(404)
  })

  it('minutes go to nobody’s item but one’s own, and keep the ids of resolutions', async () => {
    const { meeting } = await made.newMeeting()
    await newsroom.rest('POST', `meetings/${meeting.id}/agenda`, { as: editor, body: { text: agenda } })
    const path = `meetings/${meeting.id}/minutes`
    const text = '2. Library strategy\nRESOLVED – that the Cabinet:\na) noted the answers\nb) approved the strategy'
    expect((await newsroom.rest('POST', path, { as: author, body: { text } })).status).toBe(403)
    const enter = async () => {
      await newsroom.rest('POST', path, { as: editor, body: { text } })
      const where = { meeting: { equals: meeting.id }, number: { equals: '2' } }
      const { docs } = await newsroom.payload.find({ collection: 'agenda-items', where, draft: true, depth: 0 })
      return docs[0]?.resolutions?.map(({ id }) => id)
    }
    const ids = await enter()
    expect(ids).toHaveLength(2)
    const { body } = await newsroom.rest('POST', path, { as: editor, body: { text, trial: true } })
    expect(body.items.filter(({ replaces }: Answer) => replaces).map(({ number }: Answer) => number)).toEqual(['2'])
    expect(await enter()).toEqual(ids)
  })

  it('minutes empty nothing that is not in the text, and a heading alone is not entered', async () => {
    const { meeting } = await made.newMeeting()
    await newsroom.rest('POST', `meetings/${meeting.id}/agenda`, { as: editor, body: { text: agenda } })
    const path = `meetings/${meeting.id}/minutes`
    const enter = (text: string, trial = false) => newsroom.rest('POST', path, { as: editor, body: { text, trial } })
    const stored = async () => {
      const where = { meeting: { equals: meeting.id }, number: { equals: '2' } }
      const { docs } = await newsroom.payload.find({ collection: 'agenda-items', where, draft: true, depth: 0 })
      return [JSON.stringify(docs[0]?.minutes ?? null), docs[0]?.resolutions?.map(({ text }) => text)]
    }
    await enter('2. Library strategy\nRESOLVED – That the strategy be approved.')
    expect(await stored(), 'no empty minutes').toEqual(['null', ['That the strategy be approved.']])
    const alone = await enter('2. Library strategy')
    expect([alone.status, alone.body.errors[0].message]).toEqual([
      400,
      'Nothing stands below the headings in it. Paste the minutes with them.',
    ])
    const said = await enter('2. Library strategy\nThe Head of Libraries spoke.', true)
    expect(said.body.items[1]).toMatchObject({ isFound: true, replaces: false, paragraphs: 1 })
    await enter('2. Library strategy\nThe Head of Libraries spoke.\n3. Costs')
    const [minutes, resolutions] = await stored()
    expect(minutes).toContain('The Head of Libraries spoke.')
    expect(resolutions).toEqual(['That the strategy be approved.'])
    const again = await enter('2. Library strategy\nShe spoke.\n3. Costs', true)
    expect(again.body.items.map(({ isFound, replaces }: Answer) => [isFound, replaces])).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [false, false],
    ])
  })

  it('a meeting whose minutes are pasted has draft minutes, which readers are told of with them', async () => {
    const { meeting } = await made.newMeeting()
    const path = `meetings/${meeting.id}`
    await newsroom.rest('POST', `${path}/agenda`, { as: editor, body: { text: '2. Library strategy' } })
    const text = '2. Library strategy\nRESOLVED – That it be approved.'
    await newsroom.rest('POST', `${path}/minutes`, { as: editor, body: { text, trial: true } })
    const state = async (draft: boolean) =>
      (await newsroom.payload.findByID({ collection: 'meetings', id: meeting.id, draft })).minutesState
    expect([await state(true), await state(false)], 'a trial').toEqual(['none', 'none'])
    await newsroom.rest('POST', `${path}/minutes`, { as: editor, body: { text } })
    expect([await state(true), await state(false)]).toEqual(['draft', 'none'])
    const { body } = await newsroom.rest('POST', `${path}/publish-agenda`, { as: editor, body: {} })
    expect(body).toMatchObject({ published: 1, problems: [], meeting: { minutesState: 'draft' } })
    const { updatedAt } = await newsroom.payload.findByID({ collection: 'meetings', id: meeting.id })
    expect(body.meeting.updatedAt, 'for the form that is open').toBe(updatedAt)
    expect([await state(true), await state(false)]).toEqual(['draft', 'draft'])
  })

  it('minutes of a meeting with other changes leave those to whoever publishes them', async () => {
    const { meeting } = await made.newMeeting()
    const path = `meetings/${meeting.id}`
    await newsroom.rest('POST', `${path}/agenda`, { as: editor, body: { text: '2. Library strategy' } })
    await newsroom.rest('PATCH', path, {
      as: editor,
      query: { draft: true },
      body: { place: 'Town Hall', _status: 'draft' },
    })
    await newsroom.rest('POST', `${path}/minutes`, { as: editor, body: { text: '2. Library strategy\nHello.' } })
    const { body } = await newsroom.rest('POST', `${path}/publish-agenda`, { as: editor, body: {} })
    expect(body.published).toBe(1)
    expect(body.problems).toEqual([expect.stringContaining('The meeting has other changes')])
    expect((await made.read('meetings', meeting.id)).place ?? null).toBeNull()
  })

  it('pasted minutes are split to the items, as drafts', async () => {
    const { meeting } = await made.newMeeting()
    const path = `meetings/${meeting.id}/minutes`
    const minutes = `2. LIBRARY STRATEGY\nThe Head of Libraries spoke.\n• Councillor Hale asked about Sundays.\nRESOLVED – that the Cabinet:\na) noted the answers\nb) approved the strategy`
    expect((await newsroom.rest('POST', path, { as: author, body: { text: minutes } })).status).toBe(409)
    await newsroom.rest('POST', `meetings/${meeting.id}/agenda`, { as: author, body: { text: agenda } })
    const { body, status } = await newsroom.rest('POST', path, { as: author, body: { text: minutes } })
    expect([status, body.entered], JSON.stringify(body)).toEqual([200, 1])
    const where = { meeting: { equals: meeting.id }, number: { equals: '2' } }
    const { docs } = await newsroom.payload.find({ collection: 'agenda-items', where, draft: true, depth: 0 })
    expect(docs[0]?.resolutions?.map(({ letter, verb, text }) => [letter, verb, text])).toEqual([
      ['a', 'noted', 'the answers'],
      ['b', 'approved', 'the strategy'],
    ])
    expect(JSON.stringify(docs[0]?.minutes)).toContain('Councillor Hale asked about Sundays.')
  })
})

it('an agenda is published with its meeting, each item by itself', async () => {
  const committee = await made.newCommittee()
  const draft = await made.create('meetings', { committee: committee.id, startsAt: '2031-12-03T18:30:00.000Z' })
  const path = `meetings/${draft.id}/publish-agenda`
  await newsroom.rest('POST', `meetings/${draft.id}/agenda`, {
    as: editor,
    body: { text: '1. Apologies\n2. Costs\nPART II\n3. A claim' },
  })
  expect((await newsroom.rest('POST', path, { as: editor, body: {} })).status).toBe(409)
  const publishedAt = '2031-11-25T09:00:00.000Z'
  await made.change('meetings', draft.id, { publishedAt })
  expect((await newsroom.rest('POST', path, { as: author, body: {} })).status).toBe(403)
  const { body } = await newsroom.rest('POST', path, { as: editor, body: {} })
  expect(body).toMatchObject({ published: 2 })
  expect(body.problems).toEqual([expect.stringMatching(/^3 A claim: /)])
  const where = { meeting: { equals: draft.id }, _status: { equals: 'published' } }
  const { docs } = await newsroom.payload.find({ collection: 'agenda-items', where, depth: 0 })
  expect(docs.map((item) => item.publishedAt)).toEqual([publishedAt, publishedAt])
})
