import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { archive, docm, docx, ods, odt, program, xlsx } from './office-files'
import { readFileAt } from './reading-files'

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
    message: /“logo.png” is not a PNG picture, as its name says/,
  },
  {
    what: 'a web page that says it is a JPEG',
    send: () => ({ to: 'media', name: 'x.jpg', type: 'image/jpeg', content: '<html><script>1</script>', data: alt }),
    path: 'file',
    message: /“x.jpg” is not a JPEG picture, as its name says/,
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
    message: /“plan.pdf” is not a PDF, as its name says/,
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

const page = '<!doctype html><html><script>alert(1)</script></html>'
const zip = archive({ name: 'run.bat', content: 'del *.*' })
const documentOf = (name: string, content: string | Buffer, type: string) => (): Upload => ({
  to: 'documents',
  name,
  type,
  content,
  data: { title: name },
})
const pictureOf = (name: string, content: () => string | Buffer, type: string) => (): Upload => ({
  to: 'media',
  name,
  type,
  content: content(),
  data: alt,
})
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What the name and the sender say, against what the file holds. */
const untrue: { what: string; send: () => Upload; message: RegExp }[] = [
  { what: 'a web page named .pdf', send: documentOf('a.pdf', page, 'application/pdf'), message: /is not a PDF/ },
  { what: 'a web page named .docx', send: documentOf('a.docx', page, word), message: /is not a Word document/ },
  { what: 'a web page named .csv', send: documentOf('a.csv', page, 'text/csv'), message: /has HTML or a script/ },
  {
    what: 'a table with a script in a cell',
    send: documentOf('a.csv', 'Ward,Note\nNorth,<ScRiPt src=//x.example>\n', 'text/csv'),
    message: /has HTML or a script/,
  },
  {
    what: 'a table with an image that runs a script',
    send: documentOf('a.csv', 'Ward,Note\nNorth,<img src=x onerror=alert(1)>\n', 'text/csv'),
    message: /has HTML or a script/,
  },
  {
    what: 'bytes named .csv',
    send: documentOf('a.csv', Buffer.from([0x41, 0x2c, 0x00, 0x01, 0x02, 0x0a]), 'text/csv'),
    message: /is not plain text/,
  },
  { what: 'a PDF named .csv', send: documentOf('a.csv', pdf, 'text/csv'), message: /but a PDF\. Rename it/ },
  { what: 'a program named .docx', send: documentOf('a.docx', program, word), message: /is not a Word document/ },
  { what: 'a program named .pdf', send: documentOf('a.pdf', program, 'application/pdf'), message: /is not a PDF/ },
  {
    what: 'an archive that is no Word document',
    send: documentOf('a.docx', zip, word),
    message: /but application\/zip/,
  },
  {
    what: 'a Word document with macros, under the name of one without',
    send: documentOf('a.docx', docm, word),
    message: /is not a Word document/,
  },
  {
    what: 'an Excel workbook named .docx',
    send: documentOf('a.docx', xlsx, word),
    message: /but an Excel workbook \(.xlsx\)/,
  },
  { what: 'a PDF named .docx', send: documentOf('a.docx', pdf, word), message: /but a PDF/ },
  {
    what: 'a web page before a PDF',
    send: documentOf('a.pdf', `${page}\n${pdf}`, 'application/pdf'),
    message: /has a web page or a script hidden in it/,
  },
  {
    what: 'a program before a PDF',
    send: documentOf('a.pdf', Buffer.concat([program.subarray(0, 900), Buffer.from(pdf)]), 'application/pdf'),
    message: /is not a PDF/,
  },
  {
    what: 'a PDF after more than programs look at',
    send: documentOf('a.pdf', `${' '.repeat(1025)}${pdf}`, 'application/pdf'),
    message: /is not a PDF/,
  },
  {
    what: 'an archive behind a PDF',
    send: documentOf('a.pdf', Buffer.concat([Buffer.from(pdf), zip]), 'application/pdf'),
    message: /has an archive hidden in it/,
  },
  { what: 'an empty PDF', send: documentOf('a.pdf', '', 'application/pdf'), message: /is empty|Choose a file/ },
  { what: 'an empty table', send: documentOf('a.csv', '', 'text/csv'), message: /is empty|Choose a file/ },
  {
    what: 'a PDF with a second ending',
    send: documentOf('report.pdf.html', pdf, 'application/pdf'),
    message: /its name must end with/,
  },
  {
    what: 'a PDF among the images, named .png',
    send: pictureOf('a.png', () => pdf, 'image/png'),
    message: /is not a PNG picture, as its name says, but a PDF/,
  },
  {
    what: 'a JPEG named .png',
    send: pictureOf('a.png', () => photograph, 'image/png'),
    message: /but a JPEG picture\. Rename it/,
  },
  {
    what: 'a web page behind a photograph',
    send: pictureOf('a.jpg', () => Buffer.concat([photograph, Buffer.from(page)]), 'image/jpeg'),
    message: /has a web page or a script hidden in it/,
  },
  {
    what: 'an archive behind a photograph',
    send: pictureOf('a.jpg', () => Buffer.concat([photograph, zip]), 'image/jpeg'),
    message: /has an archive hidden in it/,
  },
  {
    what: 'a script that begins like a GIF',
    send: pictureOf('a.gif', () => 'GIF89a/*<script>alert(1)</script>*/=1', 'image/gif'),
    message: /has a web page or a script hidden in it/,
  },
  { what: 'an empty image', send: pictureOf('a.jpg', () => '', 'image/jpeg'), message: /is empty|Choose a file/ },
  {
    what: 'a photograph that breaks off',
    send: pictureOf('a.png', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'),
    message: /./,
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

  it.each(untrue)('$what', async ({ send, message }) => {
    const before = await kept()
    const answer = await upload(send())
    expect(answer.status).toBe(400)
    const [error] = answer.body.errors
    expect(error.data?.errors[0].message ?? error.message).toMatch(message)
    expect(await kept()).toEqual(before)
  })

  it('a new file for a document, which keeps its old one', async () => {
    const made = await upload(documentOf('kept.pdf', pdf, 'application/pdf')())
    expect(made.status).toBe(201)
    const before = await kept()
    expect((await upload(documentOf('kept.pdf', page, 'application/pdf')(), 'PATCH', made.body.doc.id)).status).toBe(
      400,
    )
    expect(await kept()).toEqual(before)
  })

  it('an image fetched by the server from the newsroom itself', async () => {
    const made = await upload({ to: 'media', name: 'own.jpg', type: 'image/jpeg', content: photograph, data: alt })
    const before = await kept()
    const body = { ...alt, url: made.body.doc.url, filename: 'copy.html' }
    const answer = await newsroom.rest('POST', 'media', { as: author, body })
    expect(answer.body.errors[0].data.errors[0]).toEqual({ path: 'file', message: 'Choose a file.' })
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
    const file = await newsroom.raw('GET', `media/file/${body.doc.filename}`, { as: author })
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
    const climbed = newsroom.filesKept().filter((file) => file.includes('climb'))
    expect(climbed.length).toBeGreaterThan(0)
    for (const file of climbed) expect(file.startsWith(`${newsroom.folder}/media/images/`)).toBe(true)
  })

  it.each([
    { name: 'plan.pdf', type: 'application/pdf', content: pdf },
    { name: 'spending.csv', type: 'text/csv', content: 'Date,Amount\n2026-01-01,500\n' },
  ])('$name', async ({ name, type, content }) => {
    const { status, body } = await upload({ to: 'documents', name, type, content, data: { title: name } })
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ filename: name, filesize: content.length })
    const file = await newsroom.raw('GET', `documents/file/${name}`, { as: author })
    expect(await file.text()).toBe(content)
  })

  it.each([
    { name: 'letter.docx', content: docx, type: word },
    { name: 'budget.xlsx', content: xlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { name: 'letter.odt', content: odt, type: 'application/vnd.oasis.opendocument.text' },
    { name: 'budget.ods', content: ods, type: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'MINUTES.v2.PDF', content: Buffer.from(pdf), type: 'application/pdf' },
    {
      name: 'page-in-it.pdf',
      content: Buffer.from(pdf.replace('trailer', `%${page}\ntrailer`)),
      type: 'application/pdf',
    },
    { name: 'sums.csv', content: Buffer.from('\ufeffWard,Note\nNorth,5 < 6 & 7 > 2\n'), type: 'text/csv' },
  ])('$name, as what it is and not as what the sender says', async ({ name, content, type }) => {
    const sent: Upload = { to: 'documents', name, type: 'text/html', content, data: { title: name } }
    const { status, body } = await upload(sent)
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: type, filesize: content.length })
  })

  it.each(['png', 'webp', 'avif', 'gif'] as const)('a picture in %s', async (format) => {
    const content = await sharp(photograph).toFormat(format).toBuffer()
    const { status, body } = await upload(pictureOf(`hall.${format}`, () => content, `image/${format}`)())
    expect(status).toBe(201)
    expect(body.doc.mimeType).toBe(`image/${format}`)
  })
})

describe('a file is sent', () => {
  it.each([
    { to: 'documents', name: 'sent.pdf', content: () => pdf, type: 'application/pdf', shown: 'inline' },
    { to: 'documents', name: 'sent.csv', content: () => 'A,B\n1,2\n', type: 'text/csv', shown: 'attachment' },
    { to: 'documents', name: 'sent.docx', content: () => docx, type: word, shown: 'attachment' },
    { to: 'media', name: 'sent.jpg', content: () => photograph, type: 'image/jpeg', shown: 'inline' },
  ] as const)(
    '$name: $shown, and as nothing that a browser might guess',
    async ({ to, name, content, type, shown }) => {
      const made = await upload({ to, name, type, content: content(), data: { ...alt, title: name } })
      expect(made.status).toBe(201)
      const file = await newsroom.raw('GET', `${to}/file/${made.body.doc.filename}`, { as: author })
      expect(file.status).toBe(200)
      expect(file.headers.get('Content-Type')).toContain(type)
      expect(file.headers.get('Content-Disposition')).toBe(shown)
      expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff')
    },
  )
})

describe('a part of a file', () => {
  const text = 'Date,Amount\n2026-01-01,500\n'
  const part = 'bytes=5-10'
  let url: string
  let whole: Headers
  const get = (asked: Record<string, string>) => readFileAt(url, author, asked)
  beforeAll(async () => {
    const made = await upload({
      to: 'documents',
      name: 'part.csv',
      type: 'text/csv',
      content: text,
      data: { title: 'x' },
    })
    url = made.body.doc.url
    whole = (await get({})).headers
  })

  it('says of which content it is, as the whole does', async () => {
    const answer = await get({ range: part })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes 5-10/${text.length}`)
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    for (const name of ['etag', 'last-modified']) expect(answer.headers.get(name)).toBe(whole.get(name))
    expect(await answer.text()).toBe('Amount')
  })

  it('is sent to whoever holds the rest of it, and to others the whole', async () => {
    const rows: [string, number][] = [
      [String(whole.get('etag')), 206],
      [String(whole.get('last-modified')), 206],
      ['"another"', 200],
      [`W/${whole.get('etag')}`, 200],
      ['Thu, 01 Jan 2026 00:00:00 GMT', 200],
      ['nonsense', 200],
    ]
    for (const [held, status] of rows) {
      const answer = await get({ range: part, 'if-range': held })
      expect([held, answer.status, await answer.text()]).toEqual([held, status, status === 206 ? 'Amount' : text])
    }
  })

  it('that there is not is refused with how long it is, and what is held already is not sent', async () => {
    const beyond = await get({ range: 'bytes=999-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${text.length}`])
    expect((await get({ 'if-none-match': String(whole.get('etag')) })).status).toBe(304)
    expect(await (await get({ range: 'bytes=-4' })).text()).toBe('500\n')
  })
})

describe('a form that cannot be read', () => {
  it.each([
    ['breaks off', '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc', 'boundary=x'],
    [
      'has a name with a control letter',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a\0.jpg"\r\n\r\nabc\r\n--x--\r\n',
      'boundary=x',
    ],
    ['does not say where its parts end', 'abc', ''],
  ])('because it %s is refused with a sentence', async (_, body, parameter) => {
    const { default: config } = await import('@payload-config')
    const headers = { Authorization: `JWT ${author.token}`, 'Content-Type': `multipart/form-data; ${parameter}` }
    const request = new Request('http://localhost:3000/api/media', { method: 'POST', headers, body })
    const answer = await handleEndpoints({ config, request })
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].message).toMatch(/^This form could not be read\./)
  })
})
