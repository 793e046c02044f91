import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { complete, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let editor: Person
let other: Person
let notices: Person
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  editor = await newsroom.person('editor')
  other = await newsroom.person('editor')
  notices = await newsroom.person('notices')
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

const twoPeople = (on: boolean) =>
  newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: on }, overrideAccess: true })
afterEach(() => twoPeople(false))

const write = async (as: Person, more = {}, type = 'news') =>
  (await newsroom.rest('POST', type, { as, body: complete(type as 'news', more) })).body.doc
const change = (id: string, as: Person, body: object, { type = 'news', draft = false } = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query: draft ? { draft } : {} })
const approve = (id: string, as: Person, more = {}, type = 'news') =>
  change(id, as, { _status: 'published', ...more }, { type })
const isPublic = async (id: string, type = 'news') => (await newsroom.rest('GET', `${type}/${id}`)).status === 200
const lastRow = async (documentId: string) => {
  const query = { 'where[documentId][equals]': documentId, sort: '-at', limit: 1, depth: 0 }
  return (await newsroom.rest('GET', 'publication-log', { as: admin, query })).body.docs[0]
}

describe('from draft to public', () => {
  it('an author hands in, an editor publishes, and the log tells each step', async () => {
    const { id } = await write(author)
    await change(id, author, { submitted: true })
    expect(await lastRow(id)).toMatchObject({ event: 'submitted', from: 'draft', to: 'submitted', byName: 'author' })
    const waiting = await newsroom.rest('GET', 'news', {
      as: editor,
      query: { draft: true, 'where[submitted][equals]': true, 'where[id][equals]': id },
    })
    expect(waiting.body.totalDocs).toBe(1)
    await approve(id, editor)
    expect(await lastRow(id)).toMatchObject({ event: 'published', from: 'submitted', to: 'live', byName: 'editor' })
    expect((await newsroom.rest('GET', `news/${id}`, { as: editor })).body.submitted).toBe(false)
  })

  it('an editor gives it back with a reason', async () => {
    const { id } = await write(author, { submitted: true })
    await change(id, editor, { submitted: false, reason: 'Check the date of the meeting.' })
    expect(await lastRow(id)).toMatchObject({ event: 'returned', reason: 'Check the date of the meeting.' })
    expect(JSON.stringify(await newsroom.payload.findByID({ collection: 'news', id, draft: true }))).not.toContain(
      'Check the date',
    )
  })

  it('an author who edits what is approved makes a draft, which needs approval anew', async () => {
    const { id } = await write(author)
    await approve(id, editor, { publishedAt: '2031-01-01T00:00:00.000Z' })
    const changed = await change(id, author, { summary: 'Another summary.' }, { draft: true })
    expect(changed.status).toBe(200)
    const stored = await newsroom.payload.findByID({ collection: 'news', id, overrideAccess: true })
    expect(stored.summary).toBe('What happened.')
    expect((await approve(id, author)).status).toBe(403)
  })

  it('whoever starts a document is its author, and may add colleagues', async () => {
    const colleague = await newsroom.person('author')
    const { id } = await write(author)
    expect((await change(id, colleague, { title: newTitle() })).status).toBe(403)
    await change(id, author, { authors: [author.id, colleague.id] })
    expect((await change(id, colleague, { title: newTitle() })).status).toBe(200)
    const read = await newsroom.rest('GET', `news/${id}`, { as: colleague, query: { draft: true } })
    expect(read).toMatchObject({ status: 200, body: { summary: 'What happened.' } })
    await approve(id, editor)
    const public_ = (await newsroom.rest('GET', `news/${id}`)).body
    await change(id, editor, { authors: [author.id] }, { draft: true })
    expect((await change(id, colleague, { title: newTitle() }, { draft: true })).status).toBe(403)
    expect((await newsroom.rest('GET', `news/${id}`)).body).toEqual(public_)
  })

  it('nobody writes the record of who edited last', async () => {
    const { id } = await write(author, { lastEditedBy: other.id })
    await change(id, author, { summary: 'Mine.', lastEditedBy: other.id })
    const stored = await newsroom.payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
    expect(stored.lastEditedBy).toBe(author.id)
  })
})

describe('two people', () => {
  it.each([
    { who: 'an editor', as: () => editor },
    { who: 'an administrator', as: () => admin },
  ])('$who publishes directly while the rule is off', async ({ as }) => {
    const answer = await newsroom.rest('POST', 'news', { as: as(), body: published('news') })
    expect(answer.status).toBe(201)
  })

  it('nobody publishes what they edited last, and nothing of it is public', async () => {
    await twoPeople(true)
    const { id } = await write(editor)
    const answer = await approve(id, editor)
    expect(answer.status).toBe(403)
    expect(answer.body.errors[0].message).toContain('somebody else has to approve it')
    expect(await isPublic(id)).toBe(false)
    expect((await newsroom.rest('POST', 'news', { as: admin, body: published('news') })).status).toBe(403)
  })

  it('somebody else publishes it, and may choose when', async () => {
    await twoPeople(true)
    const { id } = await write(editor)
    expect((await approve(id, other, { publishedAt: '2026-01-01T00:00:00.000Z', featured: true })).status).toBe(200)
    expect(await isPublic(id)).toBe(true)
  })

  it('who sends the whole form unchanged has not edited', async () => {
    await twoPeople(true)
    const { id } = await write(editor, { updates: [{ at: '2026-01-01T00:00:00.000Z', note: 'A note.' }] })
    const form = (await newsroom.rest('GET', `news/${id}`, { as: other, query: { draft: true, depth: 0 } })).body
    expect((await approve(id, other, form)).status).toBe(200)
  })

  it('who changes a word as they publish has edited', async () => {
    await twoPeople(true)
    const { id } = await write(editor)
    expect((await approve(id, other, { title: newTitle() })).status).toBe(403)
  })

  it('an edit after approval needs approval by another person', async () => {
    await twoPeople(true)
    const { id } = await write(editor)
    await approve(id, other)
    await change(id, other, { summary: 'Reworded.' }, { draft: true })
    expect((await approve(id, other)).status).toBe(403)
    expect((await approve(id, editor)).status).toBe(200)
  })

  it('in a hurry an editor gives a reason, which is recorded and shown', async () => {
    await twoPeople(true)
    const { id } = await write(editor)
    expect((await approve(id, editor, { reason: 'Flood warning, nobody else on duty.' })).status).toBe(200)
    expect(await lastRow(id)).toMatchObject({
      event: 'published',
      reason: 'Published without a second person: Flood warning, nobody else on duty.',
    })
  })

  it('a reason does not help an author', async () => {
    await twoPeople(true)
    const { id } = await write(author)
    expect((await approve(id, author, { reason: 'Please.' })).status).toBe(403)
  })

  it('an older version restored by one person needs another to be published', async () => {
    const { id } = await write(author)
    await approve(id, editor)
    await change(id, editor, { summary: 'Second.' })
    await twoPeople(true)
    const query = { 'where[parent][equals]': id, sort: 'updatedAt', limit: 10 }
    const versions = await newsroom.rest('GET', 'news/versions', { as: editor, query })
    const first = versions.body.docs.find(
      ({ version }: never) => (version as { _status: string })._status === 'published',
    )
    expect((await newsroom.rest('POST', `news/versions/${first.id}`, { as: editor })).status).toBe(200)
    expect((await approve(id, editor)).status).toBe(403)
    expect((await approve(id, other)).status).toBe(200)
  })

  it('a withdrawal is never held up, its lifting is', async () => {
    const { id } = await write(editor)
    await approve(id, editor)
    await twoPeople(true)
    expect((await change(id, editor, { withdrawal: { reason: 'The figures were wrong.' } })).status).toBe(200)
    expect((await change(id, editor, { withdrawal: { at: null, reason: null } })).status).toBe(403)
    expect((await change(id, editor, { _status: 'draft' })).status).toBe(200)
  })

  it.each(['information', 'emergency'])('a service notice goes out at once: %s', async (severity) => {
    await twoPeople(true)
    const body = published('service-notices', { severity })
    const answer = await newsroom.rest('POST', 'service-notices', { as: notices, body })
    expect(answer.status).toBe(201)
    expect(await isPublic(answer.body.doc.id, 'service-notices')).toBe(true)
  })

  it.each(['author', 'notices', 'editor', 'admin'] as const)(
    'the rule is changed by administrators: %s',
    async (role) => {
      const as = await newsroom.person(role)
      const answer = await newsroom.rest('POST', 'globals/publishing', { as, body: { twoPeople: false } })
      expect(answer.status).toBe(role === 'admin' ? 200 : 403)
    },
  )

  it('anonymous readers are told nothing of it', async () => {
    expect((await newsroom.rest('GET', 'globals/publishing')).status).toBe(403)
  })
})

describe('what readers are told', () => {
  it('nothing of who wrote, edited or approved', async () => {
    const { id } = await write(author, { submitted: true })
    await approve(id, editor)
    const { body } = await newsroom.rest('GET', `news/${id}`, { query: { depth: 2 } })
    for (const name of ['authors', 'lastEditedBy', 'submitted', 'reason', 'usedMedia', 'usedDocuments', 'usedContacts'])
      expect(body).not.toHaveProperty(name)
    for (const path of ['authors', 'lastEditedBy', 'submitted']) {
      const asked = await newsroom.rest('GET', 'news', { query: { [`where[${path}][exists]`]: true } })
      expect(asked.status).toBe(400)
      expect((await newsroom.rest('GET', 'news', { query: { sort: path } })).status).toBe(400)
    }
  })
})
