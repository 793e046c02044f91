import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let other: Person
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  other = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

type Body = Record<string, unknown>

const past = '2026-01-05T09:00:00.000Z'
const ahead = '2031-12-03T00:01:00.000Z'
const make = async (more: Body = {}, as = editor) => {
  const { status, body } = await newsroom.rest('POST', 'news', { as, body: published('news', more) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; slug: string; summary: string }
}
const patch = (id: string, body: Body, as = editor, query: Body = {}) =>
  newsroom.rest('PATCH', `news/${id}`, { as, body, query: query as Record<string, string> })
const draft = async (id: string, body: Body, as = editor) =>
  expect((await newsroom.rest('PATCH', `news/${id}`, { as, body, query: { draft: true } })).status).toBe(200)
const newest = async (id: string) =>
  (await newsroom.rest('GET', `news/${id}`, { as: editor, query: { draft: true, depth: 0 } })).body
const publicly = (id: string) => newsroom.rest('GET', `news/${id}`, { query: { depth: 0 } })
const rows = async (id: string) => {
  const where = { documentId: { equals: id } }
  return (await newsroom.payload.find({ collection: 'publication-log', where, sort: 'sequence', depth: 0 })).docs
}
const versions = async (id: string) =>
  (await newsroom.payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, sort: 'updatedAt' }))
    .docs
const lock = async (id: string, by: Person) => {
  const document = { relationTo: 'news', value: id }
  const body = { document, user: { relationTo: 'users', value: by.id } }
  expect((await newsroom.rest('POST', 'payload-locked-documents', { as: by, body })).status).toBe(201)
}

describe('a draft beside what is published', () => {
  const drop = (id: string, body: Body = { confirm: true }, as: Person | undefined = editor) =>
    newsroom.rest('POST', `news/${id}/drop-draft`, { as, body })

  it('is dropped once that is confirmed, is logged and stays in the history; readers see no change', async () => {
    const { id, slug } = await make({ publishedAt: past })
    await patch(id, { updates: [{ at: past, note: 'The fee is £12.' }], _status: 'published' })
    const before = (await publicly(id)).body
    await draft(id, { title: 'Half done', slug: 'wished-for', submitted: true, publishedAt: ahead })
    const refused = await drop(id, {})
    expect([refused.status, refused.body.errors[0].data]).toEqual([
      409,
      {
        needsConfirmation: true,
        question: expect.stringMatching(/^Drop the draft of .*\?$/),
        readersNow: expect.any(String),
        readersThen: expect.any(String),
        does: 'Drop the draft',
      },
    ])
    expect(await newest(id)).toMatchObject({ title: 'Half done', _status: 'draft' })

    expect((await drop(id)).status).toBe(200)
    const { title, summary, slug: at, address, updates, publishedAt } = before
    expect((await publicly(id)).body).toMatchObject({ title, summary, slug: at, address, updates, publishedAt })
    expect(await newest(id)).toMatchObject({
      title: before.title,
      slug,
      publishedAt: past,
      _status: 'published',
      submitted: false,
    })
    expect((await rows(id)).map(({ event }) => event)).toEqual(['published', 'corrected', 'submitted', 'draft-dropped'])
    expect((await versions(id)).map(({ version }) => version.title)).toEqual([
      before.title,
      before.title,
      'Half done',
      before.title,
    ])
    const state = (await newsroom.rest('GET', `news/${id}/state`, { as: editor })).body
    expect(state.facts.differs).toBeUndefined()
    expect(state.facts.approval).toMatchObject({ byYou: true })
  })

  it('is not there, or nothing is published: that is said', async () => {
    const { id } = await make()
    expect((await drop(id)).body.errors[0].message).toBe('There is no draft beside what is published.')
    const only = (await newsroom.rest('POST', 'news', { as: editor, body: complete('news') })).body.doc.id
    const none = await drop(only)
    expect([none.status, none.body.errors[0].message]).toEqual([
      404,
      'Nothing is published here, so there is nothing to go back to.',
    ])
    expect((await drop('nowhere')).status).toBe(404)
  })

  it('is dropped by nobody else, not while somebody writes it, nor while a change waits', async () => {
    const { id } = await make({ publishedAt: past })
    await draft(id, { title: 'Half done' })
    for (const who of [author, await newsroom.person('notices'), await newsroom.person()])
      expect((await drop(id, { confirm: true }, who)).status).toBe(403)
    expect((await newsroom.rest('POST', `news/${id}/drop-draft`, { body: { confirm: true } })).status).toBe(403)
    await lock(id, other)
    const held = await drop(id)
    expect([held.status, held.body.errors[0].message]).toEqual([423, expect.stringMatching(/^editor is editing this/)])
    await newsroom.payload.db.deleteMany({ collection: 'payload-locked-documents', where: {} })
    const body = { contentType: 'news', documentId: id, goesLiveAt: ahead }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
    expect((await drop(id)).status).toBe(409)
    expect(await newest(id)).toMatchObject({ title: 'Half done', _status: 'draft' })
  })
})

describe('a text of the history', () => {
  const approve = (versionId: string | undefined, body: Body = {}, as: Person | undefined = editor) =>
    newsroom.rest('POST', `news/versions/${versionId}/approve`, { as, body })
  const idOf = async (id: string, summary: string) =>
    (await versions(id)).find(({ version }) => version.summary === summary)?.id

  it('is approved, by its own words, beside a newer draft', async () => {
    const { id, slug } = await make({ publishedAt: past, summary: 'The first.' })
    await draft(id, { summary: 'The second.', slug: 'wished-for', publishedAt: ahead })
    await draft(id, { summary: 'The third.', publishedAt: past })
    expect((await approve(await idOf(id, 'The second.'))).status).toBe(200)
    expect((await publicly(id)).body).toMatchObject({ summary: 'The second.', publishedAt: past, slug })
    expect(await newest(id)).toMatchObject({ summary: 'The third.', _status: 'draft' })
    const [published, kept] = (await rows(id)).slice(-2)
    expect([published?.event, published?.reason]).toEqual(['updated', expect.stringMatching(/^The text of /)])
    expect(kept?.event).toBe('drafted')
    const again = (await versions(id)).findLast(({ version }) => version._status === 'published')?.id
    expect((await approve(again)).body.errors[0].message).toBe('This is the text that is approved already.')
  })

  it('is approved of something that was never public, at once or for its time', async () => {
    for (const [publishedAt, status] of [
      [past, 200],
      [ahead, 404],
    ] as const) {
      const body = complete('news', { summary: 'The first.', publishedAt })
      const { id } = (await newsroom.rest('POST', 'news', { as: editor, body })).body.doc
      await draft(id, { summary: 'The second.' })
      expect((await approve(await idOf(id, 'The first.'))).status).toBe(200)
      expect((await publicly(id)).status).toBe(status)
      expect(await newest(id)).toMatchObject({ summary: 'The second.', _status: 'draft' })
    }
  })

  it('asks before readers would lose a correction or the notice of a withdrawal by it', async () => {
    const { id } = await make({ publishedAt: past, summary: 'The first.' })
    await draft(id, { summary: 'The second.' })
    const version = await idOf(id, 'The second.')
    await patch(id, { _status: 'published', updates: [{ at: past, note: 'The fee is £12.' }] })
    await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'All wrong.' } })
    const before = (await publicly(id)).body
    const refused = await approve(version)
    expect([refused.status, refused.body.errors[0].data.question]).toEqual([
      409,
      'Lift the withdrawal? Take a public correction away?',
    ])
    expect((await publicly(id)).body).toEqual(before)
    expect((await approve(version, { confirm: true })).status).toBe(200)
    expect((await publicly(id)).body).toMatchObject({ summary: 'The second.', updates: [] })
  })

  it('lifts a withdrawal for good: a draft that was withdrawn with the page doesn’t withdraw it again', async () => {
    const { id } = await make({ publishedAt: past, summary: 'The first.' })
    await draft(id, { summary: 'The second.' })
    await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'All wrong.' } })
    expect((await newest(id)).withdrawal.reason).toBe('All wrong.')
    expect((await approve(await idOf(id, 'The first.'), { confirm: true })).status).toBe(200)
    expect((await newest(id)).summary).toBe('The second.')
    expect((await patch(id, { _status: 'published' })).status).toBe(200)
    const { summary, withdrawal } = (await publicly(id)).body
    expect([summary, withdrawal?.at ?? null]).toEqual(['The second.', null])
  })

  it('needs what readers need, the second person, and the role; and no change may wait', async () => {
    const { id } = await make({ publishedAt: past, summary: 'The first.' })
    await draft(id, { summary: '' })
    await draft(id, { summary: 'The third.' })
    expect((await approve(await idOf(id, ''))).status).toBe(400)
    const third = await idOf(id, 'The third.')
    for (const who of [author, await newsroom.person('notices'), await newsroom.person()])
      expect((await approve(third, {}, who)).status).toBe(403)
    expect((await newsroom.rest('POST', `news/versions/${third}/approve`, { body: {} })).status).toBe(403)
    expect((await approve('nowhere')).status).toBe(404)

    const admin = await newsroom.administrator()
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: true } })
    expect((await approve(third)).status).toBe(403)
    expect((await approve(third, {}, other)).status).toBe(200)
    expect((await publicly(id)).body.summary).toBe('The third.')
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: false } })

    await draft(id, { summary: 'The fourth.' })
    const body = { contentType: 'news', documentId: id, goesLiveAt: ahead }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
    expect((await approve(await idOf(id, 'The first.'))).status).toBe(409)
  })
})
