import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Section } from '@/admin/dashboard/row'
import { paragraphs } from '@/rich-text/rich-text'
import { complete, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

type Rooms = {
  readDashboard: typeof import('@/admin/dashboard/read-dashboard')['readDashboard']
  readOccasions: typeof import('@/admin/dashboard/scheduled/read-occasions')['readOccasions']
}

let newsroom: Newsroom
let rooms: Rooms
let author: Person
let otherAuthor: Person
let editor: Person
let otherEditor: Person
let notices: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  const { readDashboard } = await import('@/admin/dashboard/read-dashboard')
  const { readOccasions } = await import('@/admin/dashboard/scheduled/read-occasions')
  rooms = { readDashboard, readOccasions }
  author = await newsroom.person('author')
  otherAuthor = await newsroom.person('author')
  editor = await newsroom.person('editor')
  otherEditor = await newsroom.person('editor')
  notices = await newsroom.person('notices')
})
afterAll(() => newsroom.close())

const hour = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const inDays = (days: number) => inHours(24 * days)

/** A request as the admin's pages have one. */
const as = async ({ id }: Person): Promise<PayloadRequest> => {
  const user = await newsroom.payload.findByID({ collection: 'users', id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
}

const dashboardOf = async (person: Person) => rooms.readDashboard({ req: await as(person), now: new Date() })

const rowsOf = ({ groups }: Section) => groups.flatMap(({ rows }) => rows)
const titlesIn = (section: Section) => rowsOf(section).map(({ title }) => title)
const rowIn = (section: Section, title: string) => rowsOf(section).find((row) => row.title === title)

const make = async (person: Person, type: string, body: Record<string, unknown>): Promise<string> => {
  const { status, body: answer } = await newsroom.rest('POST', type, { as: person, body })
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.doc.id
}

const change = async (person: Person, type: string, id: string, body: Record<string, unknown>, draft = true) => {
  const { status, body: answer } = await newsroom.rest('PATCH', `${type}/${id}`, { as: person, body, query: { draft } })
  expect(status, JSON.stringify(answer)).toBe(200)
}

const linkTo = (relationTo: string, value: string) => {
  const body = paragraphs('See also')
  const link = {
    type: 'link',
    version: 3,
    direction: null,
    format: '',
    indent: 0,
    fields: { linkType: 'internal', doc: { relationTo, value } },
    children: [],
  }
  ;(body.root.children[0] as { children: unknown[] }).children.push(link)
  return body
}

describe('drafts', () => {
  test('an author has their own and nobody else’s; an editor decides about what was handed in, oldest first', async () => {
    const [draft, first, second, theirs] = [newTitle(), newTitle(), newTitle(), newTitle()]
    await make(author, 'news', complete('news', { title: draft }))
    const early = await make(author, 'news', complete('news', { title: first }))
    const late = await make(otherAuthor, 'consultations', complete('consultations', { title: second }))
    await make(otherAuthor, 'news', complete('news', { title: theirs }))
    await change(author, 'news', early, { submitted: true })
    await change(otherAuthor, 'consultations', late, { submitted: true })
    // Saved again after the second was handed in: it still waits for longer.
    await change(author, 'news', early, { summary: 'A slip of the pen is put right.' })

    const mine = await dashboardOf(author)
    expect(titlesIn(mine.waiting)).toEqual([])
    expect(titlesIn(mine.drafts)).toEqual([draft, first])
    expect(rowIn(mine.drafts, first)?.facts[0]).toMatch(/^Waiting for an editor since today/)
    expect(JSON.stringify(mine)).not.toContain(second)
    expect(JSON.stringify(mine)).not.toContain(theirs)

    const { waiting, drafts } = await dashboardOf(editor)
    expect(titlesIn(waiting)).toEqual([first, second])
    expect(waiting.count).toBe(2)
    expect(rowIn(waiting, first)).toMatchObject({
      href: `/admin/collections/news/${early}`,
      kind: 'News',
      facts: [expect.stringMatching(/^Handed in by author today/)],
    })
    expect(drafts.count).toBe(0)

    await change(editor, 'news', early, { submitted: false, reason: 'Say when the road is closed.' })
    const after = await dashboardOf(author)
    expect(rowIn(after.waiting, first)).toMatchObject({
      facts: [expect.stringMatching(/^Returned by editor today/)],
      quote: 'Say when the road is closed.',
    })
    expect(titlesIn(after.drafts)).toEqual([draft])
    await change(otherAuthor, 'consultations', late, { submitted: false })
    expect((await dashboardOf(editor)).waiting.count).toBe(0)
  })

  test('a newer draft beside what is live is said to be one', async () => {
    const title = newTitle()
    const id = await make(editor, 'news', published('news', { title }))
    expect(titlesIn((await dashboardOf(editor)).drafts)).not.toContain(title)
    await change(editor, 'news', id, { summary: 'Newer.', _status: 'draft' })
    expect(rowIn((await dashboardOf(editor)).drafts, title)?.facts[0]).toBe('Live, newer draft')
    await newsroom.rest('DELETE', `news/${id}`, { as: editor })
  })

  test('where two people are needed, what an editor edited last waits for another', async () => {
    const administrator = await newsroom.administrator()
    const rule = (twoPeople: boolean) =>
      newsroom.rest('POST', 'globals/publishing', { as: administrator, body: { twoPeople } })
    await rule(true)
    const title = newTitle()
    const id = await make(editor, 'news', complete('news', { title, submitted: true }))
    const needs = 'You edited it last, so somebody else has to approve it.'
    expect(rowIn((await dashboardOf(editor)).waiting, title)?.facts).toContain(needs)
    expect(rowIn((await dashboardOf(otherEditor)).waiting, title)?.facts).not.toContain(needs)
    await rule(false)
    await newsroom.rest('DELETE', `news/${id}`, { as: editor })
  })

  test('who looks after service notices is asked about these and nothing else', async () => {
    const [notice, news] = [newTitle(), newTitle()]
    const one = await make(author, 'service-notices', complete('service-notices', { title: notice, submitted: true }))
    const other = await make(author, 'news', complete('news', { title: news, submitted: true }))
    expect(titlesIn((await dashboardOf(notices)).waiting)).toEqual([notice])
    await newsroom.rest('DELETE', `service-notices/${one}`, { as: editor })
    await newsroom.rest('DELETE', `news/${other}`, { as: editor })
  })

  test('the number says how many there are, also of those that are not shown', async () => {
    const made = await Promise.all(
      Array.from({ length: 9 }, () => make(author, 'news', complete('news', { submitted: true }))),
    )
    const { waiting } = await dashboardOf(editor)
    expect([waiting.count, rowsOf(waiting).length, waiting.more?.words]).toEqual([9, 6, 'and 3 more'])
    const address = new URL(waiting.more?.href ?? '', 'http://localhost')
    const query = Object.fromEntries(address.searchParams)
    const { body } = await newsroom.rest('GET', 'news', { as: editor, query: { ...query, draft: true } })
    expect(body.totalDocs).toBe(9)
    for (const id of made) await newsroom.rest('DELETE', `news/${id}`, { as: editor })
  })
})

describe('what happens by itself', () => {
  test('an embargoed item is there for its author and editors, and for nobody else', async () => {
    const title = newTitle()
    const id = await make(author, 'news', complete('news', { title }))
    await change(editor, 'news', id, { _status: 'published', publishedAt: inDays(3) }, false)
    const window = { from: new Date(), until: new Date(inDays(14)), now: new Date() }
    for (const [person, sees] of [
      [author, true],
      [editor, true],
      [otherAuthor, false],
      [notices, false],
    ] as const) {
      const { ahead } = await dashboardOf(person)
      expect(titlesIn(ahead).includes(title), person.roles.join()).toBe(sees)
      const { occasions } = await rooms.readOccasions({ req: await as(person), now: new Date() }, window)
      expect(occasions.some((one) => one.title === title)).toBe(sees)
    }
    expect(rowIn((await dashboardOf(editor)).ahead, title)?.facts).toEqual(['Goes live'])
    await newsroom.rest('DELETE', `news/${id}`, { as: editor })
  })

  test('what something live keeps to itself for now is not told to others: a withdrawal, an outcome', async () => {
    const [news, consultation] = [newTitle(), newTitle()]
    const withdrawal = { at: inDays(2), reason: 'It is out of date.' }
    await make(editor, 'news', published('news', { title: news, withdrawal }))
    const outcome = { publishedAt: inDays(4), weDid: paragraphs('We built it.') }
    await make(editor, 'consultations', published('consultations', { title: consultation, outcome }))
    const { ahead } = await dashboardOf(editor)
    expect(rowIn(ahead, news)?.facts).toEqual(['Is withdrawn'])
    expect(rowIn(ahead, consultation)?.facts).toEqual(['Outcome appears'])
    expect(JSON.stringify(await dashboardOf(author))).not.toContain(news)
    expect(titlesIn((await dashboardOf(author)).ahead)).not.toContain(consultation)
    // It has an outcome with a time: nothing is left to do.
    expect(titlesIn((await dashboardOf(editor)).needed)).not.toContain(consultation)
  })

  test('a scheduled change, a notice that starts and ends, a consultation that opens and closes', async () => {
    const [changed, notice, consultation] = [newTitle(), newTitle(), newTitle()]
    const id = await make(editor, 'news', published('news', { title: changed }))
    await change(editor, 'news', id, { summary: 'Newer.', _status: 'draft' })
    const body = { contentType: 'news', documentId: id, goesLiveAt: inDays(1) }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
    const times = { startsAt: inDays(5), endsAt: inDays(6) }
    await make(notices, 'service-notices', published('service-notices', { title: notice, ...times }))
    const dates = { opensAt: inDays(7), closesAt: inDays(8) }
    await make(editor, 'consultations', published('consultations', { title: consultation, ...dates }))

    const { ahead, drafts } = await dashboardOf(editor)
    const told = rowsOf(ahead)
      .filter(({ title }) => [changed, notice, consultation].includes(title))
      .map(({ title, facts }) => [title, ...facts])
    expect(told).toEqual([
      [changed, 'Changes'],
      [notice, 'Starts'],
      [notice, 'Ends'],
      [consultation, 'Opens'],
      [consultation, 'Closes'],
    ])
    // The draft is approved: nobody has to go on with it.
    expect(titlesIn(drafts)).not.toContain(changed)
    const others = await dashboardOf(otherAuthor)
    expect(titlesIn(others.ahead)).toEqual(expect.arrayContaining([consultation]))
    expect(titlesIn(others.ahead)).not.toContain(changed)
    expect(titlesIn(others.ahead)).not.toContain(notice)
  })
})

describe('what goes out by itself', () => {
  test('says so where somebody has written on since it was approved, to those who may know', async () => {
    const [waits, changes, as] = [newTitle(), newTitle(), newTitle()]
    const later = { publishedAt: inDays(2) }
    const id = await make(editor, 'news', published('news', { title: waits, ...later }))
    await change(editor, 'news', id, { summary: 'Newer.', _status: 'draft' })
    const other = await make(editor, 'news', published('news', { title: changes }))
    await change(editor, 'news', other, { summary: 'Newer.', _status: 'draft' })
    const body = { contentType: 'news', documentId: other, goesLiveAt: inDays(1) }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
    await change(editor, 'news', other, { summary: 'Newer still.', _status: 'draft' })
    await make(editor, 'news', published('news', { title: as, ...later }))
    const { ahead } = await dashboardOf(editor)
    expect([waits, changes, as].map((title) => rowIn(ahead, title)?.facts)).toEqual([
      ['Goes live, without the newer draft'],
      ['Changes, without the newer draft'],
      ['Goes live'],
    ])
  })
})

describe('live now, and what is needed', () => {
  test('current notices, what closes soon, closed without an outcome, and forgotten notices', async () => {
    const [emergency, forgotten, closing, closed] = [newTitle(), newTitle(), newTitle(), newTitle()]
    const soon = { startsAt: inHours(-1), endsAt: inDays(1), severity: 'emergency' }
    await make(notices, 'service-notices', published('service-notices', { title: emergency, ...soon }))
    const old = { startsAt: inDays(-20) }
    await make(notices, 'service-notices', published('service-notices', { title: forgotten, ...old }))
    const open = { publishedAt: inDays(-30), opensAt: inDays(-30), closesAt: inDays(2) }
    await make(editor, 'consultations', published('consultations', { title: closing, ...open }))
    const over = { ...open, closesAt: inDays(-5) }
    await make(editor, 'consultations', published('consultations', { title: closed, ...over }))

    const dashboard = await dashboardOf(editor)
    expect(titlesIn(dashboard.live).slice(0, 2)).toEqual([emergency, forgotten])
    expect(titlesIn(dashboard.closing)).toContain(closing)
    expect(titlesIn(dashboard.needed)).toEqual([forgotten, closed])
    expect(rowIn(dashboard.needed, closed)?.facts).toEqual(['Needs an outcome', 'Closed 5 days ago'])
    // Everybody may know what is live; only who can do something about it is asked to.
    const others = await dashboardOf(author)
    expect(titlesIn(others.live)).toContain(emergency)
    expect(titlesIn(others.closing)).toContain(closing)
    expect(titlesIn(others.needed)).toEqual([])
    expect(titlesIn((await dashboardOf(notices)).needed)).toEqual([forgotten])
  })
})

describe('problems', () => {
  test('a live item that refers to what was withdrawn, taken off or deleted, told to who can put it right', async () => {
    const [gone, related, deleted, embargoed] = [newTitle(), newTitle(), newTitle(), newTitle()]
    const ids = {
      gone: await make(editor, 'news', published('news', { title: gone })),
      related: await make(editor, 'news', published('news', { title: related })),
      deleted: await make(editor, 'pages', published('pages', { title: deleted })),
      embargoed: await make(editor, 'news', published('news', { title: embargoed, publishedAt: inDays(9) })),
    }
    const linking = (title: string, body: Record<string, unknown>) =>
      make(editor, 'news', published('news', { title, authors: [author.id], ...body }))
    const [a, b, c, d] = [newTitle(), newTitle(), newTitle(), newTitle()]
    await linking(a, { body: linkTo('news', ids.gone) })
    await linking(b, { related: [ids.related] })
    await linking(c, { body: linkTo('pages', ids.deleted) })
    await linking(d, { body: linkTo('news', ids.embargoed) })
    const before = await dashboardOf(editor)
    expect(titlesIn(before.problems)).toEqual([d])

    await change(editor, 'news', ids.gone, { _status: 'published', withdrawal: { reason: 'It was wrong.' } }, false)
    await change(editor, 'news', ids.related, { _status: 'draft' }, false)
    await newsroom.rest('DELETE', `pages/${ids.deleted}`, { as: editor })

    const { problems } = await dashboardOf(editor)
    expect(rowIn(problems, a)?.facts).toEqual([`Refers to “${gone}”, which was withdrawn today`])
    expect(rowIn(problems, b)?.facts).toEqual([`Refers to “${related}”, which is not published`])
    expect(rowIn(problems, c)?.facts).toEqual(['Refers to something that is not public, or was deleted'])
    expect(rowIn(problems, d)?.facts[0]).toMatch(`Refers to “${embargoed}”, which is not public before`)
    const mine = await dashboardOf(author)
    expect(titlesIn(mine.problems).sort()).toEqual([a, b, c, d].sort())
    // Who may not read what is referred to learns that it is not public, and nothing else.
    expect(JSON.stringify(mine)).not.toContain(embargoed)
    expect((await dashboardOf(otherAuthor)).problems.count).toBe(0)
    for (const id of Object.values(ids)) await newsroom.rest('DELETE', `news/${id}`, { as: editor })
  })

  test('what the home page is to feature and can’t', async () => {
    const title = newTitle()
    const id = await make(editor, 'news', published('news', { title }))
    await newsroom.rest('POST', 'globals/home', { as: editor, body: { featured: [id] } })
    const home = async (person: Person) => rowIn((await dashboardOf(person)).problems, 'Featured news')
    expect(await home(editor)).toBeUndefined()
    expect(titlesIn((await dashboardOf(editor)).live)).toContain(title)
    await change(editor, 'news', id, { _status: 'draft' }, false)
    expect(await home(editor)).toMatchObject({
      href: '/admin/globals/home',
      facts: [`Is to show “${title}”, which is not published`],
    })
    expect(await home(author)).toBeUndefined()
    await newsroom.rest('POST', 'globals/home', { as: editor, body: { featured: [] } })
  })

  test('a change that could not be made, until somebody deals with it', async () => {
    const title = newTitle()
    const id = await make(editor, 'news', published('news', { title }))
    await newsroom.payload.db.create({
      collection: 'scheduled-changes',
      data: {
        contentType: 'news',
        documentId: id,
        title,
        goesLiveAt: inHours(-1),
        state: 'failed',
        problem: 'The address is taken.',
      },
    })
    const found = async (person: Person) => rowIn((await dashboardOf(person)).problems, title)
    expect(await found(editor)).toMatchObject({ quote: 'The address is taken.' })
    expect(await found(otherAuthor)).toBeUndefined()
    await change(editor, 'news', id, { _status: 'published', summary: 'Done by hand.' }, false)
    expect(await found(editor)).toBeUndefined()
  })
})

test('the reads are few, and as many for fifty more items', async () => {
  const countFor = async () => {
    const finds = vi.spyOn(newsroom.payload, 'find')
    const rawFinds = vi.spyOn(newsroom.payload.db, 'find')
    await dashboardOf(editor)
    const counts = [finds.mock.calls.length, rawFinds.mock.calls.length]
    finds.mockRestore()
    rawFinds.mockRestore()
    return counts
  }
  const [before = 0] = await countFor()
  const made: string[] = []
  for (let n = 0; n < 50; n++) made.push(await make(editor, 'news', published('news')))
  const [after = 0] = await countFor()
  expect(before).toBeGreaterThan(10)
  expect(before).toBeLessThan(80)
  expect(after).toBe(before)
})
