import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paragraphs } from '@/rich-text/rich-text'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { uploaded } from './uploaded'

let newsroom: Newsroom
let editor: Person
let author: Person
let other: Person
const hidden = {} as Record<
  'media' | 'documents' | 'consultations' | 'news' | 'inspection-reports' | 'pages' | 'embargoed',
  string
>
const later = '2041-05-01T09:00:00.000Z'

const make = async (type: string, data: object, as = editor) => {
  const { status, body } = await newsroom.rest('POST', type, { as, body: data })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id as string
}

beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  other = await newsroom.person('author')
  hidden.media = await uploaded(newsroom, 'media', editor, 'A factory that is to close.')
  hidden.documents = await uploaded(newsroom, 'documents', editor, 'Closure plan')
  hidden.consultations = await make('consultations', complete('consultations'))
  hidden['inspection-reports'] = await make('inspection-reports', complete('inspection-reports'))
  hidden.pages = await make('pages', complete('pages'))
  const shows = { leadImage: hidden.media, documents: [hidden.documents] }
  hidden.news = await make('news', complete('news', shows))
  hidden.embargoed = await make('news', published('news', { ...shows, publishedAt: later }))
})
afterAll(() => newsroom.close())

const text = (...children: object[]) => {
  const state = paragraphs('Words.') as { root: { children: object[] } }
  return { root: { ...state.root, children: [...state.root.children, ...children] } }
}
const image = (id: string) => ({ type: 'upload', version: 3, relationTo: 'media', value: id, fields: {}, id: 'a' })
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
const link = (relationTo: string, value: string) => ({
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
      fields: { linkType: 'internal', doc: { relationTo, value } },
      children: [{ type: 'text', version: 1, text: 'There', format: 0, detail: 0, mode: 'normal', style: '' }],
    },
  ],
})

type Ids = typeof hidden
const ways: {
  what: string
  type: 'news' | 'consultations' | 'inspection-reports' | 'pages'
  field: string
  data: (ids: Ids) => Record<string, unknown>
}[] = [
  { what: 'a picture', type: 'news', field: 'leadImage', data: ({ media }) => ({ leadImage: media }) },
  {
    what: 'a picture, as an object',
    type: 'news',
    field: 'leadImage',
    data: ({ media }) => ({ leadImage: { id: media } }),
  },
  { what: 'documents', type: 'news', field: 'documents', data: ({ documents }) => ({ documents: [documents] }) },
  { what: 'a draft', type: 'news', field: 'related', data: ({ news }) => ({ related: [news] }) },
  {
    what: 'what is under embargo',
    type: 'news',
    field: 'related',
    data: ({ embargoed }) => ({ related: [embargoed] }),
  },
  { what: 'a consultation', type: 'news', field: 'consultation', data: (ids) => ({ consultation: ids.consultations }) },
  {
    what: 'an inspection report',
    type: 'news',
    field: 'inspectionReport',
    data: (ids) => ({ inspectionReport: ids['inspection-reports'] }),
  },
  { what: 'a picture in a text', type: 'news', field: 'body', data: ({ media }) => ({ body: text(image(media)) }) },
  {
    what: 'a picture in a gallery',
    type: 'news',
    field: 'body',
    data: ({ media }) => ({ body: text(gallery(media, media)) }),
  },
  { what: 'a picture beside text', type: 'news', field: 'body', data: ({ media }) => ({ body: text(beside(media)) }) },
  { what: 'a picture of a video', type: 'pages', field: 'body', data: ({ media }) => ({ body: text(video(media)) }) },
  {
    what: 'a download in a text',
    type: 'pages',
    field: 'body',
    data: (ids) => ({ body: text(download(ids.documents)) }),
  },
  {
    what: 'a link in a text',
    type: 'news',
    field: 'notesToEditors',
    data: (ids) => ({ notesToEditors: text(link('pages', ids.pages)) }),
  },
  {
    what: 'a link to a file',
    type: 'pages',
    field: 'body',
    data: (ids) => ({ body: text(link('documents', ids.documents)) }),
  },
  {
    what: 'a text of an outcome',
    type: 'consultations',
    field: 'outcome.weDid',
    data: (ids) => ({ outcome: { weDid: text(link('consultations', ids.consultations)) } }),
  },
  {
    what: 'a report file',
    type: 'inspection-reports',
    field: 'reportDocument',
    data: (ids) => ({ reportDocument: ids.documents }),
  },
]

describe.each(ways)('$what that is hidden from an author', ({ type, field, data }) => {
  const refusal = { status: 400, body: { errors: [{ data: { errors: [{ path: field }] } }] } }
  const says = (answer: { body: unknown }) => JSON.stringify(answer.body)

  it('can’t be related by a new document, and nothing of it is told', async () => {
    const answer = await newsroom.rest('POST', type, { as: author, body: complete(type, data(hidden)) })
    expect(answer).toMatchObject(refusal)
    expect(says(answer)).toContain('There is no such')
    expect(says(answer)).not.toMatch(/factory|Closure|2041/)
  })

  it('nor by their own, alone or with others; an editor may', async () => {
    const id = await make(type, complete(type), author)
    expect(await newsroom.rest('PATCH', `${type}/${id}`, { as: author, body: data(hidden) })).toMatchObject(refusal)
    const bulk = await newsroom.rest('PATCH', type, {
      as: author,
      body: data(hidden),
      query: { 'where[id][equals]': id },
    })
    expect(bulk.body.docs).toEqual([])
    expect(says(bulk)).not.toMatch(/factory|Closure|2041/)
    const { version } = (
      await newsroom.rest('GET', `${type}/versions`, { as: author, query: { 'where[parent][equals]': id, depth: 0 } })
    ).body.docs[0]
    for (const one of Object.values(hidden)) expect(JSON.stringify(version)).not.toContain(one)
    const own = await make(type, complete(type))
    expect((await newsroom.rest('PATCH', `${type}/${own}`, { as: editor, body: data(hidden) })).status).toBe(200)
  })

  it('stays where somebody else has put it, and is not told to those who may not read it', async () => {
    const id = await make(type, complete(type, { ...data(hidden), authors: [other.id] }))
    const answer = await newsroom.rest('PATCH', `${type}/${id}`, {
      as: other,
      body: { ...data(hidden), title: 'Mine' },
    })
    expect(answer).toMatchObject({ status: 200, body: { doc: { title: 'Mine' } } })
    expect(says(answer)).not.toContain(later.slice(0, 10))
  })
})

describe('an author', () => {
  it('relates what is public, what is their own, and a file of nobody', async () => {
    const consultation = await make('consultations', published('consultations'))
    const own = await make('news', complete('news'), author)
    const leadImage = await uploaded(newsroom, 'media', author, 'The town hall.')
    const body = complete('news', {
      consultation,
      related: [own],
      leadImage,
      body: text(image(leadImage), link('news', own)),
    })
    expect((await newsroom.rest('POST', 'news', { as: author, body })).status).toBe(201)
  })

  it('relates what is live while somebody writes a newer draft of it', async () => {
    const live = await make('news', published('news'))
    await newsroom.rest('PATCH', `news/${live}`, { as: editor, body: { title: 'Newer' }, query: { draft: true } })
    expect(
      (await newsroom.rest('POST', 'news', { as: author, body: complete('news', { related: [live] }) })).status,
    ).toBe(201)
  })

  it('does not open a file by naming it: not the record, not the file', async () => {
    const form = complete('news', { leadImage: hidden.media })
    await newsroom.rest('POST', 'news', { as: author, body: form })
    expect((await newsroom.rest('GET', `media/${hidden.media}`, { as: author })).status).toBe(404)
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id: hidden.media })
    expect((await newsroom.raw('GET', `media/file/${filename}`, { as: author })).status).not.toBe(200)
  })

  it('does not learn from what is their own when something else goes live', async () => {
    const leadImage = await uploaded(newsroom, 'media', author, 'The bridge.')
    await make('news', complete('news', { leadImage }), author)
    await make('news', published('news', { leadImage, publishedAt: later }))
    const own = await newsroom.rest('GET', `media/${leadImage}`, { as: author })
    expect(own).toMatchObject({ status: 200, body: { alt: 'The bridge.' } })
    expect(JSON.stringify(own.body)).not.toContain(later.slice(0, 10))
    expect(
      (await newsroom.rest('GET', 'media', { as: author, query: { 'where[releasedAt][greater_than]': '2030-01-01' } }))
        .status,
    ).toBe(400)
    expect((await newsroom.rest('GET', `media/${leadImage}`, { as: editor })).body.releasedAt).toBe(later)
  })

  it('copies what is live, and what it refers to comes with it', async () => {
    const live = await make('news', published('news', { consultation: hidden.consultations }))
    const copy = await newsroom.rest('POST', `news/${live}/duplicate`, { as: author, body: {} })
    expect(copy.status).toBe(200)
    expect(copy.body.doc.consultation).toBe(hidden.consultations)
  })
})
