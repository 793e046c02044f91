import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { gone, missing, moved, toldBy, unknown } from './missing'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { readFileAt } from './reading-files'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

type Size = { filename: string; url: string }
type File = { id: string; filename: string; url: string; sizes: Record<'small' | 'medium' | 'large', Size> }

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()

const send = async (method: string, address: string, name: string, content: Buffer | string): Promise<File> => {
  const isPicture = typeof content !== 'string'
  const form = new FormData()
  form.append('_payload', JSON.stringify(isPicture ? { alt: 'The bridge.' } : { title: 'The plan.' }))
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name)
  const { status, body } = await newsroom.rest(method, address, { as: editor, form })
  if (status >= 300) throw new Error(JSON.stringify(body))
  return body.doc
}

/** Makes a picture public with an article. */
const release = async (id: string): Promise<string> => {
  const body = published('news', { leadImage: id })
  return (await newsroom.rest('POST', 'news', { as: editor, body })).body.doc.id
}

const addressesOf = ({ url, sizes }: File) => [url, sizes.small.url, sizes.medium.url, sizes.large.url]

describe('the address of a file', () => {
  it('leads there with what was copied behind it', async () => {
    const file = await send('POST', 'media', 'The Old Bridge.jpg', await picture(1700, 1000))
    expect(await missing(`${file.url}.`)).toEqual(unknown)
    await release(file.id)
    for (const behind of ['.', ')', ',', '%E2%80%9D', '&utm_source=x', '%20'])
      expect(await missing(`${file.url}${behind}`), behind).toEqual(moved(file.url))
  })

  it('is short, of each size too, and gives the file as what it is', async () => {
    const file = await send('POST', 'media', 'town hall.jpg', await picture(1700, 1000))
    expect(addressesOf(file)).toEqual([
      '/images/town%20hall.jpg',
      '/images/town%20hall-small.webp',
      '/images/town%20hall-medium.webp',
      '/images/town%20hall-large.webp',
    ])
    expect((await readFileAt(file.url)).status).toBe(404)
    await release(file.id)
    for (const address of addressesOf(file)) expect((await readFileAt(address)).status, address).toBe(200)
    const answer = await readFileAt(file.sizes.small.url)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('content-disposition')).toBe('inline')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['/images/none.jpg', '/files/..%2f..%2fsite.db', '/files/%00.pdf', '/files/..', '/images/none.jpg?prefix=x'])(
    '%s is told to be nowhere, to whoever asks',
    async (address) => {
      expect((await readFileAt(address)).status).toBe(404)
      expect((await readFileAt(address, editor)).status).toBe(404)
      expect(await missing(address)).toEqual(unknown)
    },
  )
})

it('a file is the same whatever is asked of it, and tells nobody that it is there before it is public', async () => {
  const { id, url } = await send('POST', 'media', 'asked.jpg', await picture(40, 30))
  const questions = ['prefix=', 'prefix=x', 'depth=x', 'where=x', 'data=x', 'locale=x']
  for (const question of questions) expect((await readFileAt(`${url}?${question}`)).status).toBe(404)
  await release(id)
  for (const question of questions) expect((await readFileAt(`${url}?${question}`)).status).toBe(200)
})

describe('a picture that is replaced', () => {
  it('is found at its old addresses, of each size too, and those of the one before', async () => {
    const first = await send('POST', 'media', 'old-bridge.jpg', await picture(1700, 1000))
    await release(first.id)
    const second = await send(
      'PATCH',
      `media/${first.id}`,
      'new-bridge.png',
      await picture(900, 600).then((jpeg) => sharp(jpeg).png().toBuffer()),
    )
    const third = await send('PATCH', `media/${first.id}`, 'newest-bridge.jpg', await picture(1800, 900))
    for (const earlier of [first, second]) {
      const addresses = addressesOf(earlier)
      const answers = await Promise.all(addresses.map((address) => readFileAt(address)))
      expect(answers.map(toldBy)).toEqual(addressesOf(third).map(moved))
    }
  })

  it('keeps its addresses when the new one has the same name', async () => {
    const first = await send('POST', 'media', 'same.jpg', await picture(1700, 1000))
    await release(first.id)
    const second = await send('PATCH', `media/${first.id}`, 'same.jpg', await picture(500, 400))
    expect(addressesOf(second)).toEqual(addressesOf(first))
    const bytes = Buffer.from(await (await readFileAt(first.url)).arrayBuffer())
    expect((await sharp(bytes).metadata()).width).toBe(500)
    expect(
      (await sharp(Buffer.from(await (await readFileAt(first.sizes.large.url)).arrayBuffer())).metadata()).width,
    ).toBe(500)
  })

  it('tells nobody where it went while it is not public', async () => {
    const first = await send('POST', 'media', 'hidden-one.jpg', await picture(40, 30))
    await send('PATCH', `media/${first.id}`, 'hidden-two.jpg', await picture(40, 30))
    expect(await missing(first.url)).toEqual(unknown)
    await release(first.id)
    expect(await missing(first.url)).toEqual(moved('/images/hidden-two.jpg'))
  })

  it('can take back an earlier name', async () => {
    const first = await send('POST', 'media', 'there.jpg', await picture(40, 30))
    await release(first.id)
    await send('PATCH', `media/${first.id}`, 'and.jpg', await picture(40, 30))
    const back = await send('PATCH', `media/${first.id}`, 'there.jpg', await picture(60, 30))
    expect(back.url).toBe('/images/there.jpg')
    expect((await readFileAt('/images/there.jpg')).status).toBe(200)
    expect(await missing('/images/and.jpg')).toEqual(moved('/images/there.jpg'))
  })
})

describe('a new file', () => {
  it('takes no address that leads to another', async () => {
    const first = await send('POST', 'documents', 'plan.csv', 'a,b\n1,2\n')
    await send('PATCH', `documents/${first.id}`, 'plan-of-may.csv', 'a,b\n1,3\n')
    const other = await send('POST', 'documents', 'plan.csv', 'a,b\n1,4\n')
    expect(other.url).toBe('/files/plan-1.csv')
  })

  it('shares no address of a size with a picture that differs in its ending', async () => {
    const jpeg = await picture(40, 30)
    const first = await send('POST', 'media', 'twin.jpg', jpeg)
    const second = await send('POST', 'media', 'twin.png', await sharp(jpeg).png().toBuffer())
    const third = await send('POST', 'media', 'twin-small.webp', await sharp(jpeg).webp().toBuffer())
    const all = [first, second, third].flatMap(addressesOf)
    expect(new Set(all).size).toBe(all.length)
  })

  it('is not put in place of many at once', async () => {
    const form = new FormData()
    form.append('_payload', '{}')
    form.append('file', new Blob(['a,b\n']), 'many.csv')
    const query = { 'where[title][exists]': true }
    const { status, body } = await newsroom.rest('PATCH', 'documents', { as: editor, form, query })
    expect({ status, message: body.errors?.[0]?.data?.errors?.[0]?.message }).toEqual({
      status: 400,
      message: 'Replace one file at a time.',
    })
  })

  it('has a name that fits, however long it was', async () => {
    const { filename } = await send('POST', 'documents', `${'é'.repeat(240)}.csv`, 'a,b\n')
    expect(Buffer.byteLength(filename)).toBeLessThan(230)
  })
})

describe('a file that is deleted', () => {
  it('is told to be gone if it was public, at earlier addresses too', async () => {
    const first = await send('POST', 'media', 'goes.jpg', await picture(40, 30))
    const news = await release(first.id)
    const second = await send('PATCH', `media/${first.id}`, 'goes-now.jpg', await picture(40, 30))
    await newsroom.payload.delete({ collection: 'news', id: news, overrideAccess: true })
    expect((await newsroom.rest('DELETE', `media/${first.id}`, { as: editor })).status).toBe(200)
    for (const address of [...addressesOf(first), ...addressesOf(second)])
      expect(toldBy(await readFileAt(address))).toEqual(gone)
  })

  it('keeps its names, and those of its sizes, from every other', async () => {
    const first = await send('POST', 'media', 'saved.jpg', await picture(40, 30))
    const news = await release(first.id)
    const second = await send('PATCH', `media/${first.id}`, 'saved-again.jpg', await picture(40, 30))
    await newsroom.payload.delete({ collection: 'news', id: news, overrideAccess: true })
    expect((await newsroom.rest('DELETE', `media/${first.id}`, { as: editor })).status).toBe(200)
    for (const name of ['saved.jpg', 'saved.png', 'saved-again.jpg', 'saved-small.webp']) {
      const jpeg = await picture(40, 30)
      const content = name.endsWith('jpg')
        ? jpeg
        : await sharp(jpeg)
            .toFormat(name.endsWith('png') ? 'png' : 'webp')
            .toBuffer()
      const other = await send('POST', 'media', name, content)
      await release(other.id)
      for (const address of addressesOf(other))
        expect([...addressesOf(first), ...addressesOf(second)]).not.toContain(address)
    }
    for (const address of [...addressesOf(first), ...addressesOf(second)])
      expect(toldBy(await readFileAt(address))).toEqual(gone)
  })

  it('leaves no trace if it never was', async () => {
    const file = await send('POST', 'media', 'never.jpg', await picture(40, 30))
    expect((await newsroom.rest('DELETE', `media/${file.id}`, { as: editor })).status).toBe(200)
    expect(await missing(file.url)).toEqual(unknown)
    expect((await send('POST', 'media', 'never.jpg', await picture(40, 30))).url).toBe(file.url)
  })
})

describe('a redirect that somebody makes', () => {
  const make = (from: string) =>
    newsroom.rest('POST', 'redirects', { as: editor, body: { from, to: 'https://example.org/' } })

  it('leads on from where the site before had a file, and not from where one is', async () => {
    const { url } = await send('POST', 'documents', 'minutes.csv', 'a,b\n')
    const { status, body } = await make(url)
    expect([status, body.errors?.[0]?.data?.errors?.[0]?.message]).toEqual([
      400,
      '“/files/minutes.csv” is the address of a file, now or earlier, and leads to it.',
    ])
    expect((await make('/files/of-the-old-site.pdf')).status).toBe(201)
    expect(await missing('/files/of-the-old-site.pdf')).toEqual(moved('https://example.org/'))
  })
})
