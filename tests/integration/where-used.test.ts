import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WhereUsed } from '@/publishing/uses/where-used'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Person
let editor: Person
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()
const past = '2026-01-01T00:00:00.000Z'

const make = async (collection: string, body: object, as = admin): Promise<string> => {
  const answer = await newsroom.rest('POST', collection, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc.id
}
const picture = async (): Promise<string> => {
  const image = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'A square' }))
  form.set('file', new File([new Uint8Array(image)], `square-${Math.random()}.png`, { type: 'image/png' }))
  return (await newsroom.rest('POST', 'media', { as: editor, form })).body.doc.id
}
const uses = async (collection: string, id: string, as: Person): Promise<WhereUsed> =>
  (await newsroom.rest('GET', `${collection}/${id}/uses`, { as })).body
const remove = (collection: string, id: string) => newsroom.rest('DELETE', `${collection}/${id}`, { as: admin })
const textWith = (node: object) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [node] },
})

describe('where something is used', () => {
  it('names each place once, with its state, and leads there', async () => {
    const image = await picture()
    const upload = { type: 'upload', version: 3, format: '', id: 'a', relationTo: 'media', value: image, fields: {} }
    const live = await make('news', published('news', { title: 'Bridge', leadImage: image, publishedAt: past }))
    await newsroom.rest('PATCH', `news/${live}`, { as: editor, query: { draft: true }, body: { summary: 'Newer.' } })
    await make('pages', complete('pages', { title: 'About', body: textWith(upload) }))
    const { places, hidden, kept } = await uses('media', image, editor)
    expect(places).toEqual([
      {
        title: 'Bridge',
        type: 'News item',
        address: `/admin/collections/news/${live}`,
        state: 'live',
        words: 'Live, newer draft',
        isRead: true,
      },
      expect.objectContaining({ title: 'About', type: 'Page', state: 'draft' }),
    ])
    expect(places[1]?.isRead).toBeUndefined()
    expect([hidden, kept]).toEqual([0, true])
  })

  it.each([
    ['a gallery', (image: string) => ({ blockType: 'photo-gallery', images: [image, image] })],
    ['a picture beside text', (image: string) => ({ blockType: 'picture-beside-text', image, text: 'Words.' })],
    [
      'a video',
      (image: string) => ({
        blockType: 'video',
        title: 'A film',
        url: 'https://v.example.org/1',
        image,
        transcript: 'Words.',
      }),
    ],
  ])('finds a picture of %s, and keeps it from being deleted', async (_, fields) => {
    const image = await picture()
    const block = { type: 'block', version: 2, format: '', fields: { id: 'b', blockName: '', ...fields(image) } }
    await make('pages', published('pages', { title: 'The works', body: textWith(block) }))
    expect((await uses('media', image, editor)).places).toEqual([expect.objectContaining({ title: 'The works' })])
    expect((await remove('media', image)).status).toBe(409)
  })

  it('says where readers see it now: not in a newer draft, nor on a page that was taken off', async () => {
    const image = await picture()
    const id = await make('news', published('news', { title: 'Bridge', publishedAt: past }))
    const shows = { leadImage: image }
    const isRead = async () => (await uses('media', image, editor)).places.map((place) => Boolean(place.isRead))
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, query: { draft: true }, body: shows })
    expect(await isRead()).toEqual([false])
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { _status: 'published' } })
    expect(await isRead()).toEqual([true])
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { _status: 'draft' } })
    expect(await isRead()).toEqual([false])
  })

  it('counts what its reader may not see, and says no more of it', async () => {
    const contact = await make('contacts', { name: 'Press office' })
    await make('news', published('news', { title: 'Public', pressContact: contact, publishedAt: past }))
    await make('news', published('news', { title: 'Under embargo', pressContact: contact, publishedAt: tomorrow() }))
    await make('news', complete('news', { title: 'Somebody’s draft', pressContact: contact }))
    await make('news', complete('news', { title: 'My own', pressContact: contact }), author)
    const seen = await uses('contacts', contact, author)
    expect(seen.places.map(({ title }) => title).sort()).toEqual(['My own', 'Public'])
    expect(seen.hidden).toBe(2)
    expect(JSON.stringify(seen)).not.toMatch(/embargo|Somebody/)
    expect((await uses('contacts', contact, editor)).places).toHaveLength(4)
  })

  it('finds a contact that stands inside a text, and one of the site settings', async () => {
    const contact = await make('contacts', { name: 'Library' })
    const block = { type: 'block', version: 2, format: '', fields: { id: 'b', blockType: 'contact', contact } }
    await make('pages', published('pages', { title: 'Opening hours', body: textWith(block) }))
    await newsroom.rest('POST', 'globals/site', { as: admin, body: { pressOffice: contact } })
    const { places } = await uses('contacts', contact, editor)
    expect(places.map(({ title }) => title)).toEqual(['Site settings', 'Opening hours'])
    await newsroom.rest('POST', 'globals/site', { as: admin, body: { pressOffice: null } })
  })

  it('is shown to those who work here, of what they may see', async () => {
    const topic = await make('topics', { title: 'Roads' })
    expect((await newsroom.rest('GET', `topics/${topic}/uses`)).status).toBe(403)
    const nobody = await newsroom.person()
    expect((await newsroom.rest('GET', `topics/${topic}/uses`, { as: nobody })).status).toBe(403)
    expect((await newsroom.rest('GET', 'topics/nowhere/uses', { as: editor })).status).toBe(404)
    expect(await uses('topics', topic, author)).toEqual({ places: [], hidden: 0, more: false, kept: false })
    const image = await picture()
    await make('news', complete('news', { leadImage: image }))
    expect((await newsroom.rest('GET', `media/${image}/uses`, { as: author })).status).toBe(404)
  })
})

describe('deleting what pages share', () => {
  it.each([
    { what: 'live', more: { publishedAt: past } },
    { what: 'scheduled', more: { publishedAt: tomorrow() } },
    { what: 'withdrawn', more: { publishedAt: past, withdrawal: { at: past, reason: 'Wrong.' } } },
  ])('is refused while something $what uses it, and says what', async ({ more }) => {
    const topic = await make('topics', { title: `Topic ${Math.random()}` })
    const id = await make('news', published('news', { ...more, title: 'The bridge', topics: [topic] }))
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, query: { draft: true }, body: { topics: [] } })
    const { status, body } = await remove('topics', topic)
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe(
      'This can’t be deleted: it is used in news item “The bridge”. Take it out there first.',
    )
    expect((await newsroom.rest('GET', `topics/${topic}`)).status).toBe(200)
  })

  it('is refused while an approved change waits that uses it', async () => {
    const image = await picture()
    const id = await make('news', published('news', { publishedAt: past }))
    await newsroom.rest('PATCH', `news/${id}`, { as: editor, query: { draft: true }, body: { leadImage: image } })
    expect((await uses('media', image, editor)).kept).toBe(false)
    const change = { contentType: 'news', documentId: id, goesLiveAt: tomorrow() }
    await newsroom.rest('POST', 'scheduled-changes', { as: editor, body: change })
    expect((await uses('media', image, editor)).kept).toBe(true)
    expect((await remove('media', image)).status).toBe(409)
  })

  it('is allowed while only drafts and what is over use it', async () => {
    const contact = await make('contacts', { name: 'Nobody' })
    await make('news', complete('news', { pressContact: contact }))
    await make(
      'news',
      published('news', { pressContact: contact, publishedAt: past, expiresAt: '2026-02-01T00:00:00.000Z' }),
    )
    expect((await uses('contacts', contact, admin)).kept).toBe(false)
    expect((await remove('contacts', contact)).status).toBe(200)
  })

  it('of many leaves those that are used', async () => {
    const [used, free] = [await picture(), await picture()]
    await make('news', published('news', { leadImage: used }))
    const query = { 'where[id][in][0]': used, 'where[id][in][1]': free }
    const { body } = await newsroom.rest('DELETE', 'media', { as: admin, query })
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([free])
    expect(body.errors[0].message).toContain('can’t be deleted')
  })
})
