import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const later = '2031-05-01T09:00:00.000Z'
const clock = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(later) + milliseconds })

type Kind = 'media' | 'documents'
type File = { id: string; filename: string; sizes?: Record<string, { filename?: string | null }> }

let number = 0
const upload = async (kind: Kind, as = author): Promise<File> => {
  number += 1
  const form = new FormData()
  const words = kind === 'media' ? { alt: 'The town hall.' } : { title: 'The plan.' }
  form.append('_payload', JSON.stringify(words))
  const image = async () =>
    sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#1d4e5f' } })
      .jpeg()
      .toBuffer()
  const content = kind === 'media' ? await image() : Buffer.from(`name,number\nline,${number}\n`)
  const type = kind === 'media' ? 'image/jpeg' : 'text/csv'
  const name = kind === 'media' ? `hall-${number}.jpg` : `plan-${number}.csv`
  form.append('file', new Blob([new Uint8Array(content)], { type }), name)
  const { status, body } = await newsroom.rest('POST', kind, { as, form })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc
}

/** Every way in which anybody could get at a file: its own address, each size, REST's record of it. */
const seenBy = async (kind: Kind, file: File, as?: Person) => {
  const names = [file.filename, ...Object.values(file.sizes ?? {}).flatMap(({ filename }) => filename ?? [])]
  const seen: Record<string, boolean> = {}
  for (const name of names) seen[name] = (await newsroom.raw('GET', `${kind}/file/${name}`, { as })).status === 200
  seen.record = (await newsroom.rest('GET', `${kind}/${file.id}`, { as })).status === 200
  const query = { 'where[id][equals]': file.id }
  seen.list = (await newsroom.rest('GET', kind, { as, query })).body.totalDocs > 0
  seen.count = (await newsroom.rest('GET', `${kind}/count`, { as, query })).body.totalDocs > 0
  seen['by its name'] =
    (await newsroom.rest('GET', kind, { as, query: { 'where[filename][equals]': file.filename } })).body.totalDocs > 0
  return seen
}
const isPublic = async (kind: Kind, file: File) => {
  const seen = Object.values(await seenBy(kind, file))
  if (new Set(seen).size > 1) throw new Error('A file is public in one place and hidden in another.')
  return seen[0]
}

const image = (id: string) => ({ type: 'upload', version: 3, relationTo: 'media', value: id, fields: {}, id: 'a' })
const text = (...children: object[]) => {
  const state = paragraphs('Words.') as { root: { children: object[] } }
  return { root: { ...state.root, children: [...state.root.children, ...children] } }
}
const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b', blockType, blockName: '', ...fields },
})
const download = (id: string) => block('document-download', { document: id })
const gallery = (...images: string[]) => block('photo-gallery', { images })
const beside = (image: string) => block('picture-beside-text', { image, text: 'Words.' })
const video = (image: string) =>
  block('video', { title: 'A film', url: 'https://video.example.org/1', image, transcript: 'Words.' })
const link = (id: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children: [
    {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      id: 'c',
      fields: { linkType: 'internal', doc: { relationTo: 'documents', value: id } },
      children: [{ type: 'text', version: 1, text: 'The plan', format: 0, detail: 0, mode: 'normal', style: '' }],
    },
  ],
})

const uses: {
  where: string
  kind: Kind
  type: 'news' | 'consultations' | 'inspection-reports' | 'pages'
  data: (id: string) => object
}[] = [
  { where: 'as the lead image', kind: 'media', type: 'news', data: (id) => ({ leadImage: id }) },
  { where: 'among the documents', kind: 'documents', type: 'news', data: (id) => ({ documents: [id] }) },
  { where: 'as an image in the text', kind: 'media', type: 'news', data: (id) => ({ body: text(image(id)) }) },
  // Twice, since a gallery has two pictures at least.
  { where: 'in a gallery', kind: 'media', type: 'news', data: (id) => ({ body: text(gallery(id, id)) }) },
  { where: 'beside text', kind: 'media', type: 'pages', data: (id) => ({ body: text(beside(id)) }) },
  { where: 'of a video', kind: 'media', type: 'consultations', data: (id) => ({ body: text(video(id)) }) },
  { where: 'as a download in the text', kind: 'documents', type: 'news', data: (id) => ({ body: text(download(id)) }) },
  { where: 'as a link in the text', kind: 'documents', type: 'pages', data: (id) => ({ body: text(link(id)) }) },
  {
    where: 'in the notes to editors',
    kind: 'documents',
    type: 'news',
    data: (id) => ({ notesToEditors: text(link(id)) }),
  },
  { where: 'as the report', kind: 'documents', type: 'inspection-reports', data: (id) => ({ reportDocument: id }) },
  { where: 'with a consultation', kind: 'documents', type: 'consultations', data: (id) => ({ documents: [id] }) },
]

const make = async (type: (typeof uses)[number]['type'], data: object) => {
  const { status, body } = await newsroom.rest('POST', type, { as: editor, body: data })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id as string
}
const change = (type: string, id: string, body: object, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body, query })

describe.each(uses)('a file $where', ({ kind, type, data }) => {
  it('is nobody’s until the document goes live, and then everybody’s', async () => {
    const file = await upload(kind)
    expect(await isPublic(kind, file)).toBe(false)
    const id = await make(type, complete(type, data(file.id) as never))
    expect(await isPublic(kind, file)).toBe(false)
    await change(type, id, { _status: 'published' })
    expect(await isPublic(kind, file)).toBe(true)
  })

  it('of a newer draft is not public', async () => {
    const file = await upload(kind)
    const id = await make(type, published(type))
    await change(type, id, data(file.id), { draft: true })
    expect(await isPublic(kind, file)).toBe(false)
  })
})

describe('a file under embargo', () => {
  it('is public from the millisecond at which its document goes live', async () => {
    const file = await upload('media')
    await make('news', published('news', { leadImage: file.id, publishedAt: later }))
    expect(await isPublic('media', file)).toBe(false)
    clock(-1)
    expect(await isPublic('media', file)).toBe(false)
    clock(0)
    expect(await isPublic('media', file)).toBe(true)
  })

  it('follows a new time, and is hidden again when the document is taken back before it', async () => {
    const file = await upload('media')
    const id = await make('news', published('news', { leadImage: file.id, publishedAt: '2031-04-01T09:00:00.000Z' }))
    await change('news', id, { _status: 'published', publishedAt: later })
    clock(-1)
    expect(await isPublic('media', file)).toBe(false)
    clock(0)
    expect(await isPublic('media', file)).toBe(true)
    vi.useRealTimers()
    await change('news', id, { _status: 'draft' })
    clock(0)
    expect(await isPublic('media', file)).toBe(false)
  })

  it('is not released by being taken out of the document before it goes live', async () => {
    const file = await upload('media')
    const id = await make('news', published('news', { leadImage: file.id, publishedAt: later }))
    await change('news', id, { _status: 'published', leadImage: null })
    clock(0)
    expect(await isPublic('media', file)).toBe(false)
  })

  it('that two documents use goes with the first', async () => {
    const file = await upload('media')
    await make('news', published('news', { leadImage: file.id, publishedAt: later }))
    const second = await make('news', published('news', { leadImage: file.id }))
    expect(await isPublic('media', file)).toBe(true)
    await newsroom.rest('DELETE', `news/${second}`, { as: editor })
    expect(await isPublic('media', file)).toBe(true)
  })

  it('is hidden when the only document that would release it is deleted', async () => {
    const file = await upload('documents')
    const id = await make('news', published('news', { documents: [file.id], publishedAt: later }))
    await newsroom.rest('DELETE', `news/${id}`, { as: editor })
    clock(0)
    expect(await isPublic('documents', file)).toBe(false)
  })

  it('of a consultation’s outcome waits for the outcome', async () => {
    const file = await upload('documents')
    await make('consultations', published('consultations', { outcome: { publishedAt: later, documents: [file.id] } }))
    clock(-1)
    expect(await isPublic('documents', file)).toBe(false)
    clock(0)
    expect(await isPublic('documents', file)).toBe(true)
  })

  it('does not show through the document that names it', async () => {
    const file = await upload('media')
    const id = await make('news', published('news', { leadImage: file.id, publishedAt: later }))
    const pointer = await make('news', published('news', { related: [id] }))
    const { body } = await newsroom.rest('GET', `news/${pointer}`, { query: { depth: 2 } })
    expect(JSON.stringify(body)).not.toContain(file.filename)
  })
})

describe('once released', () => {
  it.each([
    { how: 'its document expires', more: { expiresAt: later }, act: async () => clock(0) },
    {
      how: 'its document is withdrawn',
      more: {},
      act: (id: string) => change('news', id, { withdrawal: { reason: 'Wrong.' } }),
    },
    { how: 'its document is taken off', more: {}, act: (id: string) => change('news', id, { _status: 'draft' }) },
    { how: 'it is taken out', more: {}, act: (id: string) => change('news', id, { leadImage: null }) },
  ])('it stays, for those who link to it, when $how', async ({ more, act }) => {
    const file = await upload('media')
    const id = await make('news', published('news', { leadImage: file.id, ...more }))
    await act(id)
    expect(await isPublic('media', file)).toBe(true)
  })

  it('only those who publish change it', async () => {
    const file = await upload('media')
    expect((await newsroom.rest('PATCH', `media/${file.id}`, { as: author, body: { alt: 'Before.' } })).status).toBe(
      200,
    )
    await make('news', published('news', { leadImage: file.id, publishedAt: later }))
    expect((await newsroom.rest('PATCH', `media/${file.id}`, { as: author, body: { alt: 'Mine.' } })).status).toBe(403)
    expect((await newsroom.rest('PATCH', `media/${file.id}`, { as: editor, body: { alt: 'Ours.' } })).status).toBe(200)
  })

  it('nobody says themselves from when a file is public', async () => {
    const file = await upload('media')
    await newsroom.rest('PATCH', `media/${file.id}`, { as: admin, body: { releasedAt: '2020-01-01T00:00:00.000Z' } })
    expect(await isPublic('media', file)).toBe(false)
  })
})

describe('who sees what is not released', () => {
  const all = (seen: Record<string, boolean>) => new Set(Object.values(seen))

  it.each(['author', 'editor', 'notices', 'admin'] as const)('everybody who works here: %s', async (role) => {
    const seen = await seenBy('media', await upload('media'), await newsroom.person(role))
    expect(all(seen)).toEqual(new Set([true]))
  })

  it.each([
    { what: 'a draft', data: {}, act: undefined },
    { what: 'something approved for later', data: { publishedAt: later, _status: 'published' }, act: undefined },
    {
      what: 'something approved for later, beside a newer draft',
      data: { publishedAt: later, _status: 'published' },
      act: (id: string) => change('news', id, { leadImage: null }, { draft: true }),
    },
    {
      what: 'a newer draft',
      data: { _status: 'published', leadImage: undefined },
      act: (id: string, file: string) => change('news', id, { leadImage: file }, { draft: true }),
    },
  ])('not the author of something else, when it belongs to $what', async ({ data, act }) => {
    const file = await upload('media')
    const writer = await newsroom.person('author')
    const id = await make('news', complete('news', { leadImage: file.id, authors: [writer.id], ...data }))
    await act?.(id, file.id)
    expect(all(await seenBy('media', file, author))).toEqual(new Set([false]))
    expect(all(await seenBy('media', file, writer))).toEqual(new Set([true]))
    expect(all(await seenBy('media', file, editor))).toEqual(new Set([true]))
  })

  it('not an account without a role', async () => {
    const seen = await seenBy('media', await upload('media'), await newsroom.person())
    expect(new Set(Object.values(seen))).toEqual(new Set([false]))
  })
})

it('the logo is public as soon as it is set', async () => {
  const file = await upload('media')
  await newsroom.rest('POST', 'globals/site', { as: admin, body: { logo: file.id } })
  expect(await isPublic('media', file)).toBe(true)
})

it('a version that is scheduled to go live releases its files then', async () => {
  const file = await upload('media')
  const id = await make('news', published('news'))
  await change('news', id, { leadImage: file.id }, { draft: true })
  const body = { contentType: 'news', documentId: id, goesLiveAt: later }
  expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
  expect(await isPublic('media', file)).toBe(false)
  clock(0)
  expect((await newsroom.rest('GET', `news/${id}`)).body.leadImage.id).toBe(file.id)
  expect(await isPublic('media', file)).toBe(true)
})

describe('before a page is taken off', () => {
  const told = async (data: Record<string, unknown>): Promise<string[]> => {
    const { id } = (await newsroom.rest('POST', 'news', { as: editor, body: published('news', data) })).body.doc
    const { status, body } = await newsroom.rest('POST', `news/${id}/foresee`, { as: editor, body: { takesOff: true } })
    expect(status, JSON.stringify(body)).toBe(200)
    return (body.effects as string[]).filter((effect) => effect.startsWith('Its '))
  }

  it('its files are named that stay public, since no other page shows them', async () => {
    const [plan, map, hall] = [await upload('documents'), await upload('documents'), await upload('media')]
    const addressOf = ({ filename }: File) => `/files/${filename}`
    expect(await told({ documents: [plan.id] })).toEqual([
      `Its document stays public at its address until somebody deletes it: ${addressOf(plan)}`,
    ])
    const shared = await told({ documents: [plan.id] })
    expect(shared).toEqual([])
    const [both] = await told({ documents: [plan.id, map.id], leadImage: hall.id })
    expect(both).toBe(
      `Its 2 files stay public at their addresses until somebody deletes them: ${addressOf(map)}, /images/${hall.filename}`,
    )
  })

  it('nothing is said of what is not public, or of a page without files', async () => {
    expect(await told({})).toEqual([])
    expect(await told({ documents: [(await upload('documents')).id], publishedAt: later })).toEqual([])
  })
})
