import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '@/publishing/history/comparison'
import type { Timeline } from '@/publishing/history/timeline'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let otherAuthor: Person
let editor: Person

beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  otherAuthor = await newsroom.person('author')
  editor = await newsroom.person('editor')
}, 60_000)
afterAll(() => newsroom.close())

const tuesday = '2036-11-25T10:00:00.000Z'

const make = async (as: Person, body: Record<string, unknown>): Promise<string> => {
  const { status, body: answer } = await newsroom.rest('POST', 'news', { as, body })
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.doc.id
}

const save = async (as: Person, id: string, body: Record<string, unknown>, draft = true) => {
  const { status, body: answer } = await newsroom.rest('PATCH', `news/${id}`, { as, body, query: { draft } })
  expect(status, JSON.stringify(answer)).toBe(200)
}

type Told = Timeline & { approvedVersionId?: string }

const timelineFor = async (as: Person | undefined, id: string, query = {}): Promise<Told> =>
  (await newsroom.rest('GET', `news/${id}/timeline`, { as, query })).body

const compared = (as: Person, id: string, from?: string, to?: string) =>
  newsroom.rest('GET', `news/${id}/comparison`, { as, query: { from, to } })

const saved = async (versionId: string | undefined) => {
  const { version } = await newsroom.payload.findVersionByID({ collection: 'news', id: String(versionId), depth: 0 })
  expect(versionId).toBeTruthy()
  return version
}

describe('the timeline of a document', () => {
  test('says who did what and why, newest first, each with the very text that was saved with it', async () => {
    const id = await make(author, complete('news', { title: 'Homes', summary: 'The council owns 5,120 homes.' }))
    await save(author, id, { submitted: true, reason: 'Figures checked.' })
    await save(editor, id, { submitted: false, reason: 'Not yet.' })
    await save(author, id, { summary: 'The council owns 5,164 homes.' })
    await save(editor, id, { _status: 'published', publishedAt: tuesday }, false)
    await save(editor, id, { title: 'More homes' })
    const { entries, approvedVersionId, hasOlder } = await timelineFor(editor, id)
    expect(hasOlder).toBe(false)
    expect(entries.map(({ by, words, reason }) => [by.isYou ? 'you' : by.name, words, reason])).toEqual([
      ['you', 'saved a draft', undefined],
      ['you', 'approved it for Tuesday 25 November 2036, 10am', undefined],
      ['author', 'saved a draft', undefined],
      ['you', 'sent it back', 'Not yet.'],
      ['author', 'asked for approval', 'Figures checked.'],
      ['author', 'began it', undefined],
    ])
    expect(entries.map(({ changed }) => changed)).toEqual([
      'title changed',
      'goes live changed',
      '1 figure changed',
      undefined,
      undefined,
      undefined,
    ])
    const [newest, approval, figure] = entries
    expect(approval?.versionId).toBe(approvedVersionId)
    expect((await saved(newest?.versionId)).title).toBe('More homes')
    expect(await saved(approval?.versionId)).toMatchObject({ title: 'Homes', _status: 'published' })
    expect(await saved(figure?.versionId)).toMatchObject({ _status: 'draft', submitted: false })
    expect(JSON.stringify(entries.map(({ words, changed }) => [words, changed]))).not.toMatch(/[0-9a-f]{8}/)
  })

  test('what is restored is the newest text, however old it is', async () => {
    const id = await make(editor, published('news', { summary: 'The first.' }))
    const [first] = (await timelineFor(editor, id)).entries
    await save(editor, id, { summary: 'The second.', _status: 'published' }, false)
    const path = `news/versions/${first?.versionId}`
    expect((await newsroom.rest('POST', path, { as: editor, query: { draft: true } })).status).toBe(200)
    const { entries } = await timelineFor(editor, id)
    expect(entries.map(({ words, changed }) => [words, changed])).toEqual([
      ['restored an older text', '1 sentence changed'],
      ['published changes', '1 sentence changed'],
      ['published it', undefined],
    ])
    expect((await saved(entries[0]?.versionId)).summary).toBe('The first.')
    const { body } = await newsroom.rest('GET', `news/${id}/state`, { as: editor })
    expect(body.facts.differs).toBe('1 sentence changed')
  })

  test('knows what readers see also after saves that changed nothing', async () => {
    const id = await make(editor, published('news', { summary: 'The first.' }))
    await save(editor, id, { _status: 'published' }, false)
    await save(editor, id, { summary: 'The second.', _status: 'published' }, false)
    for (let n = 0; n < 3; n += 1) await save(editor, id, { _status: 'published' }, false)
    const { entries, approvedVersionId } = await timelineFor(editor, id)
    expect(entries.map(({ words, changed }) => [words, changed])).toEqual([
      ['published changes', '1 sentence changed'],
      ['published it', undefined],
    ])
    expect(entries[0]?.versionId).toBe(approvedVersionId)
    expect((await saved(entries[1]?.versionId)).summary).toBe('The first.')
  })

  test('comes in parts that together are all of it', async () => {
    const id = await make(editor, complete('news'))
    for (let n = 0; n < 24; n += 1) await save(editor, id, { summary: `Version ${n}.` })
    const first = await timelineFor(editor, id)
    expect([first.entries.length, first.hasOlder]).toEqual([20, true])
    const rest = await timelineFor(editor, id, { before: first.entries.at(-1)?.at })
    expect([rest.entries.length, rest.hasOlder]).toEqual([5, false])
    const ids = [...first.entries, ...rest.entries].map(({ versionId }) => versionId)
    expect(new Set(ids).size).toBe(25)
    expect((await saved(ids[20])).summary).toBe('Version 3.')
    const { status } = await newsroom.rest('GET', `news/${id}/timeline`, { as: editor, query: { before: 'then' } })
    expect(status).toBe(400)
  })

  test('is told to nobody who may not read the drafts', async () => {
    const id = await make(author, complete('news'))
    expect((await newsroom.rest('GET', `news/${id}/timeline`, {})).status).toBe(403)
    expect((await timelineFor(otherAuthor, id)).entries).toEqual([])
    const live = await make(editor, published('news'))
    expect(await timelineFor(otherAuthor, live)).toEqual({ entries: [], hasOlder: false })
    expect((await timelineFor(author, id)).entries.length).toBe(1)
  })
})

describe('two texts of a document', () => {
  test('are compared field by field, without what the program keeps for itself', async () => {
    const id = await make(editor, published('news', { title: 'Bridge', summary: 'It opens on Monday.' }))
    await save(editor, id, { summary: 'It opens on Tuesday.' })
    const [draft, live] = (await timelineFor(editor, id)).entries
    const { status, body } = await compared(editor, id, live?.versionId, draft?.versionId)
    expect(status).toBe(200)
    const { fields, inNumbers } = body as Comparison
    expect(inNumbers).toBe('1 sentence changed')
    expect(fields.find(({ label }) => label === 'Title')).toEqual({ label: 'Title' })
    expect(fields.find(({ label }) => label === 'Summary')?.paragraphs).toEqual([
      {
        pieces: [
          { kind: 'same', value: 'It opens on ' },
          { kind: 'removed', value: 'Monday.' },
          { kind: 'added', value: 'Tuesday.' },
        ],
      },
    ])
    expect(fields.map(({ label }) => label)).not.toContain('Updated at')
    const { body: panel } = await newsroom.rest('GET', `news/${id}/state`, { as: editor })
    expect(panel.facts.differs).toBe('1 sentence changed')
  })

  test('must be this document’s, and the reader’s to read', async () => {
    const id = await make(editor, published('news'))
    await save(editor, id, { summary: 'Newer.' })
    const other = await make(editor, complete('news'))
    const [draft, live] = (await timelineFor(editor, id)).entries
    const [foreign] = (await timelineFor(editor, other)).entries
    const statusOf = async (as: Person, from?: string, to?: string) => (await compared(as, id, from, to)).status
    expect(await statusOf(editor, live?.versionId, foreign?.versionId)).toBe(404)
    expect(await statusOf(otherAuthor, live?.versionId, draft?.versionId)).toBe(404)
    expect(await statusOf(editor, live?.versionId, 'no-such-version')).toBe(400)
    expect(await statusOf(editor, live?.versionId)).toBe(400)
  })
})
