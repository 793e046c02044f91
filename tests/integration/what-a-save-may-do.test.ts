import { APIError } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { savePartsOf } from '@/publishing/saves/save'
import { paragraphs } from '@/rich-text/rich-text'
import { complete, contentTypes } from './content'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'

/*
 * A save does what it says and nothing else: what cannot be named is refused, and leaves the database as it was.
 */

let newsroom: Newsroom
let author: Person
let editor: Person
let second: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  editor = await newsroom.person('editor')
  second = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Body = Record<string, unknown>

const write = async (type: string, body: Body) => {
  const answer = await newsroom.rest('POST', type, { as: author, body: { ...body, _status: 'draft' } })
  expect(answer.status).toBe(201)
  return answer.body.doc.id as string
}
const patch = (type: string, id: string, body: Body, as = editor, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as, body, query })
const publicly = (type: string, id: string) => newsroom.rest('GET', `${type}/${id}`, { query: { depth: 0 } })
const newest = (type: string, id: string) =>
  newsroom.rest('GET', `${type}/${id}`, { as: editor, query: { draft: true, depth: 0 } })
const versions = async (type: string, id: string) =>
  (
    await newsroom.rest('GET', `${type}/versions`, {
      as: editor,
      query: { 'where[parent][equals]': id, limit: 100, depth: 0, sort: '-updatedAt' },
    })
  ).body.docs as { id: string; version: Body }[]
const logged = async (id: string) =>
  (
    await newsroom.rest('GET', 'publication-log', {
      as: editor,
      query: { 'where[documentId][equals]': id, limit: 100, depth: 0, sort: 'sequence' },
    })
  ).body.docs as { event: string; reason?: string | null }[]

/** All that a refused save has to leave as it was. */
const everything = async (type: string, id: string) => ({
  publicly: await publicly(type, id),
  newest: await newest(type, id),
  versions: await versions(type, id),
  log: await logged(id),
})

const approved = async (type: string, more: Body = {}) => {
  const id = await write(type, complete(type as 'news', more))
  expect((await patch(type, id, { _status: 'published' })).status).toBe(200)
  return id
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString()

describe('a status that is none', () => {
  const statuses: [string, unknown][] = [
    ['null', null],
    ['empty', ''],
    ['zero', 0],
    ['one', 1],
    ['false', false],
    ['true', true],
    ['a capital', 'Published'],
    ['capitals', 'DRAFT'],
    ['a space behind', 'draft '],
    ['a space before', ' published'],
    ['a word of the newsroom', 'withdrawn'],
    ['a list', []],
    ['a list that holds one', ['published']],
    ['an object', {}],
    ['an object with a status', { equals: 'published' }],
    ['a changed letter', 'draſt'],
  ]

  it.each(statuses)('is refused from an author and an editor: %s', async (_name, _status) => {
    const id = await approved('news')
    const before = await everything('news', id)
    for (const as of [author, editor])
      for (const query of [{}, { draft: true }, { unpublishAllLocales: true }, { autosave: true }]) {
        const { status, body } = await patch('news', id, { _status, title: 'Other words' }, as, query)
        expect(status).toBe(400)
        expect(body.errors[0].message).toContain('A status is “draft” or “published”')
      }
    expect(await everything('news', id)).toEqual(before)
  })

  it.each(statuses)('is refused under embargo, in bulk and for something new: %s', async (_name, _status) => {
    const id = await approved('news', { publishedAt: inAWeek() })
    const before = await everything('news', id)
    const many = { 'where[id][in]': id }
    for (const as of [author, editor]) {
      expect((await patch('news', id, { _status }, as)).status).toBe(400)
      const body = { _status, title: 'Other words' }
      expect((await newsroom.rest('PATCH', 'news', { as, body, query: many })).status).toBe(400)
      expect((await newsroom.rest('POST', 'news', { as, body: complete('news', { _status }) })).status).toBe(400)
      expect((await newsroom.rest('POST', `news/${id}/duplicate`, { as: editor, body: { _status } })).status).toBe(400)
    }
    expect(await everything('news', id)).toEqual(before)
  })

  it.each(contentTypes)('is refused for %s', async (type) => {
    const id = await approved(type)
    const before = await everything(type, id)
    expect((await patch(type, id, { _status: null }, author)).status).toBe(400)
    expect(await everything(type, id)).toEqual(before)
  })
})

describe('a flag of Payload’s own', () => {
  const flags = ['unpublishAllLocales', 'publishAllLocales', 'publishSpecificLocale', 'autosave'] as const

  it.each(flags)('lets no author write over what was approved: %s', async (flag) => {
    const id = await approved('news')
    await patch('news', id, { summary: 'For next week.' }, author, { draft: true })
    const [waits] = await versions('news', id)
    const at = { contentType: 'news', documentId: id, versionId: waits?.id, goesLiveAt: inAWeek() }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: at })).status).toBe(201)
    const isOn = flag === 'publishSpecificLocale' ? 'en' : true
    await patch('news', id, { title: 'Not approved by anybody' }, author, { [flag]: isOn })
    const kept = (await versions('news', id)).find((version) => version.id === waits?.id)
    expect(kept?.version).toEqual(waits?.version)
  })

  it.each(flags)('publishes nothing incomplete: %s', async (flag) => {
    const id = await write('news', { title: 'Only a title' })
    const before = await everything('news', id)
    const isOn = flag === 'publishSpecificLocale' ? 'en' : true
    expect((await patch('news', id, { _status: 'published' }, editor, { [flag]: isOn })).status).toBe(400)
    expect(await everything('news', id)).toEqual(before)
  })

  it('of the button that takes something off does so for an editor, and for nobody else', async () => {
    const id = await approved('news')
    const before = await everything('news', id)
    const off = { unpublishAllLocales: true }
    expect((await patch('news', id, { _status: 'draft' }, author, off)).status).toBe(403)
    expect(await everything('news', id)).toEqual(before)
    expect((await patch('news', id, { _status: 'draft' }, editor, off)).status).toBe(200)
    expect((await publicly('news', id)).status).toBe(404)
  })
})

describe('what is restored', () => {
  const corrected = async () => {
    const id = await approved('news')
    const [first] = await versions('news', id)
    const at = new Date().toISOString()
    const updates = [{ at, note: 'The figure was wrong.' }]
    expect((await patch('news', id, { _status: 'published', updates })).status).toBe(200)
    const withdrawn = await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'All wrong.' } })
    expect(withdrawn.status).toBe(200)
    return { id, first: first?.id }
  }

  it.each([{}, { draft: true }, { draft: false }])('is a draft, and readers see no change (%j)', async (query) => {
    const { id, first } = await corrected()
    const before = await publicly('news', id)
    expect(before.body).toMatchObject({ withdrawal: { reason: 'All wrong.' }, updates: [expect.anything()] })
    const { status, body } = await newsroom.rest('POST', `news/versions/${first}`, { as: editor, query })
    expect(status).toBe(200)
    expect(body.message).toBe('Restored as a draft. Readers see no change.')
    expect(await publicly('news', id)).toEqual(before)
    expect((await newest('news', id)).body).toMatchObject({ _status: 'draft', updates: [] })
    expect((await logged(id)).at(-1)?.event).toBe('restored')
  })

  it('is published by no program either', async () => {
    const { id, first } = await corrected()
    const before = await everything('news', id)
    const restored = newsroom.payload.restoreVersion({ collection: 'news', id: String(first) })
    await expect(restored).rejects.toThrow('What is restored becomes a draft')
    expect(await everything('news', id)).toEqual(before)
  })

  it('is refused to whoever may not write it', async () => {
    const { id, first } = await corrected()
    const before = await everything('news', id)
    const stranger = await newsroom.person('author')
    for (const as of [stranger, undefined])
      expect((await newsroom.rest('POST', `news/versions/${first}`, as ? { as } : {})).status).toBe(403)
    expect(await everything('news', id)).toEqual(before)
  })
})

describe('what is decided about a document', () => {
  it('is not decided by a version from before: it waits for nobody, and who works on it stays', async () => {
    const stranger = await newsroom.person('author')
    const { body } = await newsroom.rest('POST', 'news', {
      as: author,
      body: complete('news', { authors: [author.id, stranger.id] }),
    })
    const { id } = body.doc
    expect((await patch('news', id, { submitted: true }, author, { draft: true })).status).toBe(200)
    const [submitted] = await versions('news', id)
    await patch('news', id, { submitted: false, authors: [author.id], reason: 'Not yet.' }, editor, { draft: true })
    const publishedAt = inAWeek()
    await patch('news', id, { publishedAt }, editor, { draft: true })
    expect((await newsroom.rest('POST', `news/versions/${submitted?.id}`, { as: author })).status).toBe(200)
    const restored = (await newest('news', id)).body
    expect(restored).toMatchObject({ submitted: false, authors: [author.id], publishedAt })
    expect((await newsroom.rest('GET', `news/${id}`, { as: stranger, query: { draft: true } })).status).toBe(404)
  })

  it('decides who reads its versions: nobody who was taken off it', async () => {
    const stranger = await newsroom.person('author')
    const { body } = await newsroom.rest('POST', 'news', {
      as: author,
      body: complete('news', { authors: [author.id, stranger.id] }),
    })
    const { id } = body.doc
    const read = (as: Person) => newsroom.rest('GET', 'news/versions', { as, query: { 'where[parent][equals]': id } })
    expect((await read(stranger)).body.totalDocs).toBe(1)
    await patch('news', id, { authors: [author.id] }, editor, { draft: true })
    expect((await read(stranger)).body.totalDocs).toBe(0)
    expect((await read(author)).body.totalDocs).toBe(2)
  })

  it.each([5, {}, '', 'nowhere'])('for later names a version by its id: %j', async (versionId) => {
    const id = await approved('news')
    await patch('news', id, { summary: 'For next week.' }, author, { draft: true })
    const body = { contentType: 'news', documentId: id, versionId, goesLiveAt: inAWeek() }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(400)
  })
})

describe('two people', () => {
  beforeAll(() => newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: true } }))
  afterAll(() => newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: false } }))

  it('see that a text was changed, whatever stands beside its root', async () => {
    const body = (words: string) => ({ id: 'm', createdAt: 'x', ...paragraphs(words) })
    const id = await write('news', complete('news', { body: body('Four million.') }))
    expect((await patch('news', id, { summary: 'Edited by another.' }, second, { draft: true })).status).toBe(200)
    expect((await patch('news', id, { body: body('Fourteen million.') }, editor, { draft: true })).status).toBe(200)
    expect((await newest('news', id)).body.lastEditedBy).toBe(editor.id)
    expect((await patch('news', id, { _status: 'published' })).status).toBe(403)
    const again = { _status: 'published', body: body('Forty million.') }
    expect((await patch('news', id, again, second)).status).toBe(403)
  })

  it('see that a picture in a text was exchanged, whichever way it is named', async () => {
    const picture = async () => {
      const image = sharp({ create: { width: 40, height: 30, channels: 3, background: '#1d4e5f' } })
      const form = new FormData()
      form.append('_payload', JSON.stringify({ alt: 'A blue field' }))
      form.append(
        'file',
        new Blob([new Uint8Array(await image.jpeg().toBuffer())], { type: 'image/jpeg' }),
        'field.jpg',
      )
      return (await newsroom.rest('POST', 'media', { as: author, form })).body.doc.id as string
    }
    const [one, other] = [await picture(), await picture()]
    const body = (id: string) => {
      const { root } = paragraphs('With a picture.')
      const upload = { type: 'upload', version: 3, relationTo: 'media', value: { id }, fields: {}, format: '', id: 'u' }
      return { root: { ...root, children: [...root.children, upload] } }
    }
    const id = await write('news', complete('news', { body: body(one) }))
    await patch('news', id, { summary: 'Edited by another.' }, second, { draft: true })
    const exchanged = { _status: 'published', body: body(other) }
    expect((await patch('news', id, exchanged)).status).toBe(403)
  })

  it.each(['\u200b', ' \u00a0 ', '\u3164', '\u2800', '\u00ad\u2060'])(
    'take no reason that nobody can see: %j',
    async (reason) => {
      const id = await write('news', complete('news'))
      await patch('news', id, { summary: 'Edited.' }, editor, { draft: true })
      expect((await patch('news', id, { _status: 'published', reason })).status).toBe(403)
      expect((await patch('news', id, { _status: 'published', reason: `${reason}On duty alone.` })).status).toBe(200)
    },
  )

  it('are two also for other words of a withdrawal, however its time is moved', async () => {
    const id = await approved('news', { publishedAt: '2026-01-01T00:00:00.000Z' })
    await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason: 'All wrong.' } })
    const { at } = (await publicly('news', id)).body.withdrawal
    const earlier = new Date(new Date(at).getTime() - 1).toISOString()
    const withdrawal = { at: earlier, reason: 'Other words.' }
    expect((await patch('news', id, { _status: 'published', withdrawal })).status).toBe(403)
    expect((await patch('news', id, { _status: 'published', withdrawal }, second)).status).toBe(403)
    expect((await publicly('news', id)).body.withdrawal.reason).toBe('All wrong.')
  })

  it('leave in the log that one withdrew and published alone', async () => {
    const id = await approved('news')
    const withdrawal = { at: new Date().toISOString(), reason: 'All wrong.' }
    const body = { _status: 'published', summary: 'Other text.', withdrawal, reason: 'On duty alone.' }
    expect((await patch('news', id, body)).status).toBe(200)
    const said = 'All wrong. Published without a second person: On duty alone.'
    expect((await logged(id)).at(-1)).toMatchObject({ event: 'withdrawn', reason: said })
  })

  it('log a reason with the document that it was given for, and with no other of many', async () => {
    const own = await write('news', complete('news'))
    await patch('news', own, { summary: 'Edited.' }, editor, { draft: true })
    const others = [await write('news', complete('news')), await write('news', complete('news'))]
    const { status, body } = await newsroom.rest('PATCH', 'news', {
      as: editor,
      body: { _status: 'published', reason: 'On duty alone.' },
      query: { 'where[id][in]': [own, ...others].join(','), sort: 'createdAt' },
    })
    expect([status, body.errors]).toEqual([200, []])
    const reasonOf = async (id: string) => (await logged(id)).find(({ event }) => event === 'published')?.reason
    expect(await reasonOf(own)).toBe('Published without a second person: On duty alone.')
    for (const other of others) expect(await reasonOf(other)).toBe('On duty alone.')
  })
})

describe('taken off the site', () => {
  it('is a page also when its draft wishes for an address that another has by now', async () => {
    const id = await approved('news')
    const { slug } = (await publicly('news', id)).body
    await patch('news', id, { slug: 'wished-for' }, author, { draft: true })
    await approved('news', { slug: 'wished-for' })
    expect((await patch('news', id, { _status: 'draft' })).status).toBe(200)
    expect((await publicly('news', id)).status).toBe(404)
    expect((await patch('news', id, { slug, _status: 'published' })).status).toBe(200)
  })
})

describe('what fails after it was written', () => {
  it('takes all of it back, and of the others that were saved with it', async () => {
    const ids = [await approved('news'), await approved('news'), await approved('news')]
    const before = await Promise.all(ids.map((id) => publicly('news', id)))
    // It would be told as refused, by itself, although it is written.
    const parts = savePartsOf(newsroom.payload.collections.news.config)
    parts.push({
      after: async ({ id }) => {
        if (id === ids[1]) throw new APIError('The disk is full.', 409, null, true)
      },
    })
    const query = { 'where[id][in]': ids.join() }
    const answer = await newsroom
      .rest('PATCH', 'news', { as: editor, body: { summary: 'Changed.', _status: 'published' }, query })
      .finally(() => parts.pop())
    expect(answer.status).toBe(500)
    expect(JSON.stringify(answer.body)).not.toContain('disk')
    expect(await Promise.all(ids.map((id) => publicly('news', id)))).toEqual(before)
    for (const id of ids) expect((await logged(id)).map(({ event }) => event)).not.toContain('updated')
  })
})

describe('several new ones at once on one request', () => {
  // MongoDB takes one thing at a time in a transaction.
  it.skipIf(onMongodb)('are each saved as they are', async () => {
    const titles = ['One', 'Two', 'Three'].map((title) => `${title} at once`)
    const { commitTransaction, createLocalReq, initTransaction } = await import('payload')
    const req = await createLocalReq({}, newsroom.payload)
    await initTransaction(req)
    const make = (title: string, n: number) =>
      newsroom.payload.create({
        collection: 'news',
        data: { ...complete('news', { title }), _status: n % 2 ? 'published' : 'draft' } as never,
        req,
      })
    const made = await Promise.all(titles.map(make))
    await commitTransaction(req)
    expect(made.map(({ title }) => title)).toEqual(titles)
    for (const { id, title } of made) expect((await logged(String(id)))[0]).toMatchObject({ title })
  })
})

describe('a withdrawal', () => {
  it.each(['\u200b', ' ', '\u3164'])('needs a reason that readers can see: %j', async (reason) => {
    const id = await approved('news')
    const before = await everything('news', id)
    expect((await newsroom.rest('POST', `news/${id}/withdraw`, { as: editor, body: { reason } })).status).toBe(400)
    const withdrawal = { at: new Date().toISOString(), reason }
    expect((await patch('news', id, { _status: 'published', withdrawal })).status).toBe(400)
    expect(await everything('news', id)).toEqual(before)
  })
})
