import { hashOf } from '@collections/behaviours/source-hash'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* What the library of pictures is told by the server: which file it has already, and how often each picture is used. */

let newsroom: Newsroom
let editor: Person
let author: Person
let other: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  other = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const photograph = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

const send = async (content: Buffer, name: string): Promise<string> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A square of one colour.', sourceHash: 'made up' }))
  form.set('file', new File([new Uint8Array(content)], name, { type: 'image/jpeg' }))
  const { status, body } = await newsroom.rest('POST', 'media', { as: editor, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id
}

const withHash = async (hash: string, as?: Person) =>
  newsroom.rest('GET', 'media', { as, query: { 'where[sourceHash][equals]': hash, depth: 0 } })

describe('the same file', () => {
  it('is found again by what it was when it came, under any name, and after its picture was replaced', async () => {
    const [first, second] = [await photograph('teal'), await photograph('maroon')]
    const id = await send(first, 'bridge.jpg')
    expect((await withHash(hashOf(first), author)).body.docs.map((doc: { id: string }) => doc.id)).toEqual([id])
    expect((await withHash(hashOf(second), author)).body.docs).toEqual([])
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Another' }))
    form.set('file', new File([new Uint8Array(second)], 'other.jpg', { type: 'image/jpeg' }))
    expect((await newsroom.rest('PATCH', `media/${id}`, { as: editor, form })).status).toBe(200)
    expect((await withHash(hashOf(second), author)).body.docs).toHaveLength(1)
    expect((await withHash('made up', author)).body.docs ?? []).toEqual([])
  })

  it('is told to nobody outside', async () => {
    const content = await photograph('navy')
    await send(content, 'pier.jpg')
    const answer = await withHash(hashOf(content))
    expect(JSON.stringify(answer.body)).not.toContain('pier.jpg')
    expect(JSON.stringify((await newsroom.rest('GET', 'media')).body)).not.toContain(hashOf(content))
  })
})

describe('how often a picture is used', () => {
  const countsFor = async (ids: string[], as?: Person) =>
    newsroom.rest('GET', 'media/use-counts', { as, query: { ids: ids.join(',') } })

  it('counts each document once, and drafts only for who may read them', async () => {
    const id = await send(await photograph('olive'), 'mill.jpg')
    const unused = await send(await photograph('gold'), 'sun.jpg')
    const draft = { ...complete('news', { title: 'Mill reopens' }), leadImage: id }
    expect((await newsroom.rest('POST', 'news?draft=true', { as: author, body: draft })).status).toBe(201)
    const live = { ...complete('news', { title: 'Mill closes' }), leadImage: id, _status: 'published' }
    const published = await newsroom.rest('POST', 'news', { as: editor, body: live })
    expect(published.status, JSON.stringify(published.body)).toBe(201)
    expect((await countsFor([id, unused], editor)).body).toEqual({ [id]: 2, [unused]: 0 })
    expect((await countsFor([id], author)).body).toEqual({ [id]: 2 })
    expect((await countsFor([id], other)).body).toEqual({ [id]: 1 })
  })

  it('is told to those who work here alone, and asks nothing of what is no id', async () => {
    expect((await countsFor(['x'])).status).toBe(403)
    expect((await countsFor(['x', "' or 1=1"], editor)).body).toEqual({})
    expect((await newsroom.rest('GET', 'media/use-counts', { as: editor })).body).toEqual({})
  })
})
