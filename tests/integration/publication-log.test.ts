import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { complete, contentTypes, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

const rows = async (documentId: string) => {
  const query = { 'where[documentId][equals]': documentId, sort: 'at', limit: 50, depth: 0 }
  return (await newsroom.rest('GET', 'publication-log', { as: editor, query })).body.docs as Record<string, unknown>[]
}
const events = async (id: string) => (await rows(id)).map(({ event }) => event)
const make = async (body: object) => (await newsroom.rest('POST', 'news', { as: editor, body })).body.doc
const change = (id: string, body: object, query = {}) =>
  newsroom.rest('PATCH', `news/${id}`, { as: editor, body, query })

describe('one row an event', () => {
  it('through the life of a document', async () => {
    const { id } = await make(complete('news'))
    await change(id, { summary: 'Better.' })
    await change(id, { _status: 'published' })
    await change(id, { summary: 'Better still.' })
    await change(id, { summary: 'Not yet.' }, { draft: true })
    await change(id, { _status: 'published', updates: [{ at: '2026-01-01T00:00:00.000Z', note: 'Amount corrected.' }] })
    await change(id, { withdrawal: { reason: 'The figures were wrong.' } })
    await change(id, { withdrawal: { at: null, reason: null } })
    await change(id, { _status: 'draft' })
    await newsroom.rest('DELETE', `news/${id}`, { as: editor })
    expect(await events(id)).toEqual([
      'drafted',
      'drafted',
      'published',
      'updated',
      'drafted',
      'corrected',
      'withdrawn',
      'reinstated',
      'unpublished',
      'deleted',
    ])
  })

  it('of a save that changes nothing there is none, unless it gives a reason', async () => {
    const story = paragraphs('The whole story.')
    const { id } = await make(complete('news', { body: story, submitted: true }))
    await change(id, { body: story }, { draft: true })
    await change(id, { _status: 'published' })
    const { body } = await newsroom.rest('GET', `news/${id}`, { as: editor, query: { depth: 2 } })
    await change(id, { ...body, _status: 'published' })
    await newsroom.rest('PATCH', 'news', {
      as: editor,
      body: { _status: 'published' },
      query: { 'where[id][in]': id },
    })
    expect(await events(id)).toEqual(['submitted', 'published'])
    await change(id, { authors: [] })
    await change(id, { reason: 'Looked at again.' })
    expect(await events(id)).toEqual(['submitted', 'published', 'updated', 'updated'])
  })

  it('says what, where, who, and why', async () => {
    const { id, title, address } = await make(published('news'))
    await change(id, { withdrawal: { reason: 'The figures were wrong.' } })
    const [first, second] = await rows(id)
    const common = { contentType: 'news', documentId: id, title, address, by: editor.id, byName: 'editor' }
    expect(first).toMatchObject({ ...common, event: 'published', to: 'live', wasPublic: true })
    expect(second).toMatchObject({
      ...common,
      event: 'withdrawn',
      from: 'live',
      to: 'withdrawn',
      reason: 'The figures were wrong.',
      wasPublic: true,
    })
    expect(new Date(String(first?.at)).getTime()).toBeLessThanOrEqual(Date.now())
  })

  it('of what nobody has seen yet says so', async () => {
    const { id } = await make(published('news', { publishedAt: '2031-01-01T00:00:00.000Z' }))
    expect((await rows(id))[0]).toMatchObject({ event: 'scheduled', to: 'scheduled', wasPublic: false })
  })

  it('of the system itself says so', async () => {
    const { id } = await newsroom.payload.create({ collection: 'news', data: published('news') as never })
    expect((await rows(String(id)))[0]).toMatchObject({ byName: 'System' })
  })

  it.each(contentTypes)('is written for %s', async (type) => {
    const { body } = await newsroom.rest('POST', type, { as: editor, body: published(type) })
    expect(await events(body.doc.id)).toEqual(['published'])
  })

  it('each of many that are changed or deleted at once', async () => {
    const made = [await make(published('news')), await make(published('news'))]
    const query = { 'where[id][in]': made.map(({ id }) => id).join(',') }
    await newsroom.rest('PATCH', 'news', { as: editor, query, body: { _status: 'draft' } })
    await newsroom.rest('DELETE', 'news', { as: editor, query })
    for (const { id } of made) expect(await events(id)).toEqual(['published', 'unpublished', 'deleted'])
  })
})

describe('nobody writes to the log by REST', () => {
  it('not even an administrator', async () => {
    const { id } = await make(published('news'))
    const [row] = await rows(id)
    const body = { at: new Date().toISOString(), event: 'deleted', contentType: 'news', documentId: id }
    const where = { 'where[documentId][equals]': id }
    for (const as of [undefined, editor, admin]) {
      expect((await newsroom.rest('POST', 'publication-log', { as, body })).status).toBe(403)
      expect((await newsroom.rest('PATCH', `publication-log/${row?.id}`, { as, body })).status).toBe(403)
      expect((await newsroom.rest('PATCH', 'publication-log', { as, body, query: where })).status).toBe(403)
      expect((await newsroom.rest('DELETE', `publication-log/${row?.id}`, { as })).status).toBe(403)
      expect((await newsroom.rest('DELETE', 'publication-log', { as, query: where })).status).toBe(403)
      expect((await newsroom.rest('POST', `publication-log/${row?.id}/duplicate`, { as })).status).toBe(403)
    }
    expect(await rows(id)).toEqual([row])
  })

  it('anonymous readers do not read it', async () => {
    expect((await newsroom.rest('GET', 'publication-log')).status).toBe(403)
    expect((await newsroom.rest('GET', 'publication-log/count')).status).toBe(403)
  })
})

describe('the row and the change stand or fall together', () => {
  const write = () => newsroom.payload.db.create
  let undo: (() => unknown) | undefined
  const restore = () => {
    undo?.()
    undo = undefined
  }
  afterEach(restore)

  /** Makes the database refuse rows of the log. */
  const failToLog = () => {
    const { db } = newsroom.payload
    const create = write()
    undo = () => Object.assign(db, { create })
    const refusing: typeof create = (args) =>
      args.collection === 'publication-log' ? Promise.reject(new Error('disk full')) : create.call(db, args)
    Object.assign(db, { create: refusing })
  }

  /** A hook that fails after everything, the row included, has been written. */
  const failAfterwards = () => {
    const hooks = newsroom.payload.collections.news.config.hooks.afterChange as CollectionAfterChangeHook[]
    hooks.push(() => {
      throw new Error('power cut')
    })
    undo = () => hooks.pop()
  }

  const kept = async () => ({
    news: (await newsroom.payload.find({ collection: 'news', limit: 200, depth: 0, sort: 'id' })).docs,
    versions: (await newsroom.payload.countVersions({ collection: 'news' })).totalDocs,
    rows: (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs,
  })

  const failures = [
    { failure: 'the row cannot be written', fail: failToLog },
    { failure: 'something fails after both', fail: failAfterwards },
  ]

  describe.each(failures)('when $failure', ({ fail }) => {
    it.each([
      { what: 'a new document', action: () => newsroom.rest('POST', 'news', { as: editor, body: published('news') }) },
      { what: 'a change', action: (id: string) => change(id, { summary: 'Changed.' }) },
      { what: 'a draft', action: (id: string) => change(id, { summary: 'Changed.' }, { draft: true }) },
      { what: 'a document taken back', action: (id: string) => change(id, { _status: 'draft' }) },
      {
        what: 'many at once',
        action: (id: string) =>
          newsroom.rest('PATCH', 'news', {
            as: editor,
            query: { 'where[id][equals]': id },
            body: { _status: 'draft' },
          }),
      },
    ])('nothing is left of $what', async ({ action }) => {
      const { id } = await make(published('news'))
      const before = await kept()
      fail()
      expect((await action(id)).status).toBe(500)
      restore()
      expect(await kept()).toEqual(before)
      expect((await change(id, { summary: 'And then it works.' })).status).toBe(200)
    })
  })

  it.each([
    { what: 'one', action: (id: string) => newsroom.rest('DELETE', `news/${id}`, { as: editor }) },
    {
      what: 'many',
      action: (id: string) => newsroom.rest('DELETE', 'news', { as: editor, query: { 'where[id][equals]': id } }),
    },
  ])('deleting $what whose row cannot be written deletes nothing', async ({ action }) => {
    const { id } = await make(published('news'))
    const before = await kept()
    failToLog()
    expect((await action(id)).status).toBe(500)
    restore()
    expect(await kept()).toEqual(before)
  })

  it('a save that is refused leaves no row', async () => {
    const before = await kept()
    const body = published('news', { title: '<b>x</b>' })
    expect((await newsroom.rest('POST', 'news', { as: editor, body })).status).toBe(400)
    expect(await kept()).toEqual(before)
  })
})

describe('who reads it', () => {
  const seen = async (as: Person | undefined, documentId: string) => {
    const { body } = await newsroom.rest('GET', 'publication-log', {
      as,
      query: { 'where[documentId][equals]': documentId },
    })
    return (body.totalDocs ?? 0) > 0
  }

  it('those who may read the document', async () => {
    const author = await newsroom.person('author')
    const mine = (await newsroom.rest('POST', 'news', { as: author, body: complete('news') })).body.doc.id
    const { id } = await make(complete('news'))
    const notice = await newsroom.rest('POST', 'service-notices', { as: editor, body: complete('service-notices') })
    const notices = await newsroom.person('notices')
    expect([await seen(author, mine), await seen(author, id)]).toEqual([true, false])
    expect([await seen(notices, notice.body.doc.id), await seen(notices, id)]).toEqual([true, false])
    for (const as of [undefined, await newsroom.person()]) expect(await seen(as, id)).toBe(false)
  })

  it('what happened to people and settings is for administrators', async () => {
    await newsroom.rest('POST', 'globals/site', { as: admin, body: { name: `Council ${Date.now()}` } })
    expect([await seen(admin, 'site'), await seen(editor, 'site')]).toEqual([true, false])
  })
})

describe('the settings', () => {
  it('a change is a row with what it changed, from what to what', async () => {
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: true } })
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: true } })
    await newsroom.rest('POST', 'globals/publishing', { as: admin, body: { twoPeople: false } })
    const query = { 'where[documentId][equals]': 'publishing', sort: 'at' }
    const { docs } = (await newsroom.rest('GET', 'publication-log', { as: admin, query })).body
    expect(docs).toHaveLength(2)
    expect(docs[0]).toMatchObject({ event: 'settings-changed', reason: 'twoPeople', to: 'true' })
    expect(docs[1]).toMatchObject({ from: 'true', to: 'false' })
  })

  it('what is no text is named, not shown as it is kept', async () => {
    const links = [{ label: 'Pay your council tax', url: 'https://example.org/pay' }]
    expect((await newsroom.rest('POST', 'globals/site', { as: admin, body: { footerLinks: links } })).status).toBe(200)
    const query = { 'where[documentId][equals]': 'site', sort: '-sequence' }
    const { docs } = (await newsroom.rest('GET', 'publication-log', { as: admin, query })).body
    expect(docs[0].reason).toBe('footerLinks')
    expect([docs[0].from ?? null, docs[0].to ?? null]).toEqual([null, null])
  })
})

describe('nobody changes it', () => {
  it('not even the program', async () => {
    const { id } = await make(complete('news'))
    const [row] = await rows(id)
    const collection = 'publication-log'
    const one = String(row?.id)
    await expect(newsroom.payload.update({ collection, id: one, data: { event: 'published' } })).rejects.toThrow(
      'can’t be changed',
    )
    await expect(newsroom.payload.delete({ collection, id: one })).rejects.toThrow('can’t be changed')
    await expect(newsroom.payload.delete({ collection, where: {} })).rejects.toThrow('can’t be changed')
    expect(await rows(id)).toEqual([row])
  })
})

describe('a correction', () => {
  const at = '2026-01-01T00:00:00.000Z'

  it('can itself be corrected, and the log knows both wordings', async () => {
    const { id } = await make(published('news', { updates: [{ at, note: 'The fee is £12.' }] }))
    const { updates } = (await newsroom.rest('GET', `news/${id}`)).body
    await change(id, { updates: [{ ...updates[0], note: 'The fee is £13.' }] })
    expect((await rows(id)).at(-1)).toMatchObject({
      event: 'correction-changed',
      from: 'The fee is £12.',
      to: 'The fee is £13.',
    })
    expect((await newsroom.rest('GET', `news/${id}`)).body.updates[0].note).toBe('The fee is £13.')
  })
})

it('a save that asks for a part of the answer is logged as a whole', async () => {
  const { id, title, address } = await make(published('news'))
  await change(id, { summary: 'Changed.' }, { 'select[summary]': true })
  expect((await rows(id)).at(-1)).toMatchObject({ event: 'updated', title, address, wasPublic: true })
  await newsroom.rest('DELETE', `news/${id}`, { as: editor, query: { 'select[id]': true } })
  expect((await rows(id)).at(-1)).toMatchObject({ event: 'deleted', title, address, wasPublic: true })
})
