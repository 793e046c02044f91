import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let author: Person
let photograph: Buffer
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
  photograph = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => newsroom.close())

type Upload = { to: 'media' | 'documents'; name: string; type: string; content: string | Buffer; data?: object }

const upload = ({ to, name, type, content, data = {} }: Upload, method = 'POST', id = '') => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))], { type }), name)
  return newsroom.rest(method, id ? `${to}/${id}` : to, { as: author, form })
}

const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const alt = { alt: 'The town hall in the evening.' }

const refused: { what: string; send: () => Upload; path: string; message: RegExp }[] = [
  {
    what: 'an image without a text alternative',
    send: () => ({ to: 'media', name: 'hall.jpg', type: 'image/jpeg', content: photograph }),
    path: 'alt',
    message: /required/,
  },
  {
    what: 'an image whose text alternative is HTML',
    send: () => ({
      to: 'media',
      name: 'hall.jpg',
      type: 'image/jpeg',
      content: photograph,
      data: { alt: '<b>Hall</b>' },
    }),
    path: 'alt',
    message: /plain text/,
  },
  {
    what: 'an SVG with a script',
    send: () => ({ to: 'media', name: 'logo.svg', type: 'image/svg+xml', content: svg, data: alt }),
    path: 'file',
    message: /“logo.svg” is not a file to use here/,
  },
  {
    what: 'an SVG that says it is a PNG',
    send: () => ({ to: 'media', name: 'logo.png', type: 'image/png', content: svg, data: alt }),
    path: 'file',
    message: /Invalid MIME type|not allowed/,
  },
  {
    what: 'a web page that says it is a JPEG',
    send: () => ({ to: 'media', name: 'x.jpg', type: 'image/jpeg', content: '<html><script>1</script>', data: alt }),
    path: 'file',
    message: /./,
  },
  {
    what: 'an image under a name that says web page',
    send: () => ({ to: 'media', name: 'hall.html', type: 'text/html', content: photograph, data: alt }),
    path: 'file',
    message: /“hall.html” is not a file to use here: its name must end with .jpg, .jpeg, /,
  },
  {
    what: 'a PDF among the images',
    send: () => ({ to: 'media', name: 'a.pdf', type: 'application/pdf', content: pdf, data: alt }),
    path: 'file',
    message: /“a.pdf” is not a file to use here/,
  },
  {
    what: 'a PDF that is none',
    send: () => ({
      to: 'documents',
      name: 'plan.pdf',
      type: 'application/pdf',
      content: 'Just text.',
      data: { title: 'Plan' },
    }),
    path: 'file',
    message: /\(from extension pdf\) is not allowed/,
  },
  {
    what: 'a web page among the documents',
    send: () => ({
      to: 'documents',
      name: 'x.html',
      type: 'text/html',
      content: '<script>1</script>',
      data: { title: 'x' },
    }),
    path: 'file',
    message: /its name must end with .pdf, /,
  },
  {
    what: 'a web page that says it is a spreadsheet',
    send: () => ({
      to: 'documents',
      name: 'x.html',
      type: 'text/csv',
      content: '<script>1</script>',
      data: { title: 'x' },
    }),
    path: 'file',
    message: /its name must end with .pdf, /,
  },
  {
    what: 'a document without a title',
    send: () => ({ to: 'documents', name: 'plan.pdf', type: 'application/pdf', content: pdf }),
    path: 'title',
    message: /required/,
  },
]

describe('refused, and nothing kept', () => {
  const kept = async () => ({
    media: (await newsroom.payload.count({ collection: 'media' })).totalDocs,
    documents: (await newsroom.payload.count({ collection: 'documents' })).totalDocs,
    files: newsroom.filesKept(),
  })

  it.each(refused)('$what', async ({ send, path, message }) => {
    const before = await kept()
    const answer = await upload(send())
    expect(answer.status).toBe(400)
    const [error] = answer.body.errors[0].data.errors
    expect(error.path).toBe(path)
    expect(error.message).toMatch(message)
    expect(await kept()).toEqual(before)
  })

  it('an image of 60 MB, with words that say the limit', async () => {
    const before = await kept()
    const content = Buffer.concat([photograph, Buffer.alloc(60 * 1024 * 1024)])
    const answer = await upload({ to: 'media', name: 'huge.jpg', type: 'image/jpeg', content, data: alt })
    expect(answer.status).toBe(413)
    expect(JSON.stringify(answer.body)).toContain('This file is too large: the limit is 20 MB.')
    expect(await kept()).toEqual(before)
  })

  it('an image that is no file at all', async () => {
    const answer = await newsroom.rest('POST', 'media', { as: author, body: alt })
    expect(answer.status).toBe(400)
  })

  it('a file fetched from elsewhere by the server', async () => {
    const before = await kept()
    const body = { ...alt, url: 'http://127.0.0.1:1/secret.jpg', filename: 'secret.jpg' }
    expect((await newsroom.rest('POST', 'media', { as: author, body })).status).toBeGreaterThanOrEqual(400)
    expect(await kept()).toEqual(before)
  })

  it('a new file for an image, which keeps its old one', async () => {
    const made = await upload({ to: 'media', name: 'keep.jpg', type: 'image/jpeg', content: photograph, data: alt })
    expect(made.status).toBe(201)
    const before = { ...(await kept()), document: await newsroom.rest('GET', `media/${made.body.doc.id}`) }
    const bad: Upload = { to: 'media', name: 'keep.jpg', type: 'image/jpeg', content: photograph, data: { alt: '' } }
    expect((await upload(bad, 'PATCH', made.body.doc.id)).status).toBe(400)
    expect({ ...(await kept()), document: await newsroom.rest('GET', `media/${made.body.doc.id}`) }).toEqual(before)
  })
})

describe('accepted', () => {
  it('a photograph, in every size, and read back as it was sent', async () => {
    const { status, body } = await upload({
      to: 'media',
      name: 'hall.jpg',
      type: 'image/jpeg',
      content: photograph,
      data: alt,
    })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ ...alt, mimeType: 'image/jpeg', width: 1200, height: 800 })
    const names = newsroom.filesKept().map((file) => file.split('/').at(-1))
    expect(names).toEqual(expect.arrayContaining([body.doc.filename, body.doc.sizes.small.filename]))
    const file = await newsroom.raw('GET', `media/file/${body.doc.filename}`)
    expect(file.status).toBe(200)
    expect(Buffer.from(await file.arrayBuffer()).equals(photograph)).toBe(true)
  })

  it('a name that climbs out of its folder stays in it', async () => {
    const { status } = await upload({
      to: 'media',
      name: '../../climb.jpg',
      type: 'image/jpeg',
      content: photograph,
      data: alt,
    })
    expect(status).toBe(201)
    for (const file of newsroom.filesKept()) expect(file.startsWith(`${newsroom.folder}/media/images/`)).toBe(true)
  })

  it.each([
    { name: 'plan.pdf', type: 'application/pdf', content: pdf },
    { name: 'spending.csv', type: 'text/csv', content: 'Date,Amount\n2026-01-01,500\n' },
  ])('$name', async ({ name, type, content }) => {
    const { status, body } = await upload({ to: 'documents', name, type, content, data: { title: name } })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ filename: name, filesize: content.length })
    const file = await newsroom.raw('GET', `documents/file/${name}`)
    expect(await file.text()).toBe(content)
  })
})
