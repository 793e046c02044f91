import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { readFileAt } from './reading-files'

/* Pictures as others take them: those who show links, feeds, journalists. */

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Picture = { id: string; url: string; filename: string }

const upload = async (name: string, content: Buffer): Promise<Picture> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'The bridge.' }))
  form.append('file', new Blob([new Uint8Array(content)]), name)
  const { status, body } = await newsroom.rest('POST', 'media', { as: editor, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const release = ({ id }: Picture) =>
  newsroom.rest('POST', 'news', { as: editor, body: published('news', { leadImage: id }) })

const shared = async (id: string): Promise<Response> => {
  const { GET } = await import('@/app/(site)/share-image/[collection]/[file]/route')
  const params = Promise.resolve({ collection: 'media', file: `${id}.jpg` })
  return GET(new Request('http://localhost:3000/'), { params })
}

const glass = () =>
  sharp({ create: { width: 1600, height: 1000, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })

describe('a picture for those who show links', () => {
  it.each(['webp', 'avif', 'png'] as const)('in %s is a JPEG on white, no wider than is taken', async (format) => {
    const picture = await upload(`glass.${format}`, await glass().toFormat(format).toBuffer())
    expect((await shared(picture.id)).status).toBe(404)
    await release(picture)
    const answer = await shared(picture.id)
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    const bytes = Buffer.from(await answer.arrayBuffer())
    const { format: found, width, height } = await sharp(bytes).metadata()
    expect([found, width, height]).toEqual(['jpeg', 1200, 750])
    const { dominant } = await sharp(bytes).stats()
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240)
  })

  it.each(['none', '../../x', ''])('“%s” is none', async (id) => expect((await shared(id)).status).toBe(404))
})

describe('the photo for the press', () => {
  it('is saved under its name, and shown without being asked for so', async () => {
    const jpeg = await glass().flatten({ background: '#123456' }).jpeg().toBuffer()
    const picture = await upload('café.jpg', jpeg)
    await release(picture)
    expect((await readFileAt(picture.url)).headers.get('content-disposition')).toBe('inline')
    const answer = await readFileAt(`${picture.url}?download`)
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''caf%C3%A9.jpg")
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(1600)
  })

  it('stands on the page of its article, with caption and credit', async () => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    const { createElement } = await import('react')
    const { PhotoDownload } = await import('@/site/document/photo-download')
    const media = {
      url: '/images/a.jpg?preview=x',
      mimeType: 'image/jpeg',
      width: 4000,
      height: 3000,
      filesize: 2_400_000,
      caption: 'The bridge',
      credit: 'Jo',
    }
    const html = renderToStaticMarkup(createElement(PhotoDownload, { media: media as never }))
    expect(html).toContain('<a href="/images/a.jpg?preview=x&amp;download">Download the picture</a>')
    expect(
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Download the picture JPEG, 4000 × 3000, 2.4 MB. Caption: The bridge. Credit: Jo')
  })
})
