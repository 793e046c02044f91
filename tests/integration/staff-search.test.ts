import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { staffSearchIndex } from '@/search/staff/keep-staff-index'
import { searchStaff } from '@/search/staff/search-staff'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let author: Person
let another: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  author = await newsroom.person('author')
  another = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const write = async (as: Person, data: object, collection = 'news') => {
  const { status, body } = await newsroom.rest('POST', `${collection}?draft=true`, {
    as,
    body: { title: newTitle(), ...data },
  })
  expect(status).toBe(201)
  return body.doc as { id: string; title: string }
}

const found = async (as: Person | undefined, q: string) => {
  const { status, body } = await newsroom.rest('GET', 'staff-search', { as, query: { q } })
  return status === 200 ? (body.results as { id: string; excerpt: string[]; state?: string }[]) : status
}
const ids = async (as: Person, q: string) => ((await found(as, q)) as { id: string }[]).map(({ id }) => id)

it('finds a draft by a word of its story, and follows what is saved', async () => {
  const draft = await write(author, { body: 'The wheelwrights have begun their work.' })
  expect(await ids(author, 'wheelwright')).toEqual([draft.id])
  const [result] = (await found(author, 'wheelwright')) as { excerpt: string[]; state?: string }[]
  expect(result?.excerpt[1]).toBe('wheelwrights')
  expect(result?.state).toBe('Draft')
  await newsroom.rest('PATCH', `news/${draft.id}?draft=true`, { as: author, body: { body: 'Thatchers, too.' } })
  expect(await ids(author, 'wheelwright')).toEqual([])
  expect(await ids(author, 'thatch')).toEqual([draft.id])
})

it('shows nobody what they may not read', async () => {
  const draft = await write(author, { summary: 'The quinquennial review.' })
  expect(await ids(editor, 'quinquennial')).toEqual([draft.id])
  expect(await ids(another, 'quinquennial')).toEqual([])
  expect(await found(undefined, 'quinquennial')).toBe(403)
})

it('finds nothing for others by what a live page does not say yet', async () => {
  const title = newTitle()
  const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString()
  const { status, body } = await newsroom.rest('POST', 'consultations', {
    as: editor,
    body: {
      title,
      summary: 'What do you think of the moor?',
      body: 'Tell us.',
      opensAt: '2025-01-01T00:00:00.000Z',
      closesAt: '2025-03-01T00:00:00.000Z',
      _status: 'published',
      outcome: { publishedAt: inAYear, weDid: 'We bought the peatland.' },
    },
  })
  expect(status).toBe(201)
  expect(await ids(another, 'moor')).toEqual([body.doc.id])
  expect(await ids(editor, 'peatland')).toEqual([body.doc.id])
  expect(await ids(another, 'peatland')).toEqual([])
})

it('finds contacts by who they are, best by title, and the last word when it is only begun', async () => {
  const contact = await newsroom.rest('POST', 'contacts', { as: editor, body: { name: 'Zebedee Lantern' } })
  const mention = await write(author, { summary: 'Ask Zebedee Lantern about it.' })
  expect(await ids(editor, 'zebedee lant')).toEqual([contact.body.doc.id, mention.id])
})

it('forgets what is deleted', async () => {
  const draft = await write(author, { summary: 'A short-lived ephemeron.' })
  expect(await ids(editor, 'ephemeron')).toEqual([draft.id])
  await newsroom.rest('DELETE', `news/${draft.id}`, { as: editor })
  expect(await ids(editor, 'ephemeron')).toEqual([])
})

it('answers what has no words, or only signs, with nothing', async () => {
  for (const q of ['', '*', '""', '🎄', 'NEAR(', '{title}:']) expect(Array.isArray(await found(editor, q))).toBe(true)
  expect(await ids(editor, '*')).toEqual([])
})

it('builds its index in the background, and says meanwhile that what is found is not all', async () => {
  const draft = await write(author, { summary: 'The campanile leans.' })
  expect(await ids(editor, 'campanile')).toEqual([draft.id])
  const user = await newsroom.payload.findByID({ collection: 'users', id: editor.id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
  const search = (patience: number) => searchStaff(req, 'campanile', { patience })
  await staffSearchIndex().empty()
  expect((await search(0)).isBuilding).toBe(true)
  // Whoever asks meanwhile is not held up either.
  const whole = await search(20_000)
  expect([whole.isBuilding, whole.results.map(({ id }) => id)]).toEqual([false, [draft.id]])
  expect((await search(0)).isBuilding).toBe(false)
})

it.each([
  ['media', 'oxbow-lake-0427.png', 'alt', 'A heronry above the water'],
  ['documents', 'oxbow-plan-0428.csv', 'title', 'The heronry plan'],
] as const)(
  'names what it finds of %s by its words, with the file’s name beside, and finds it by both',
  async (collection, name, field, words) => {
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#1d4e5f' } })
      .png()
      .toBuffer()
    const data = collection === 'media' ? picture : Buffer.from('Year,Pairs\n2026,12\n')
    const mimetype = collection === 'media' ? 'image/png' : 'text/csv'
    const { id } = await newsroom.payload.create({
      collection,
      data: { [field]: words } as never,
      file: { data, mimetype, name, size: data.length },
    })
    for (const asked of ['heronry', name.split('.')[0] as string]) {
      const results = (await found(editor, asked)) as { id: string; title?: string; file?: string }[]
      expect(results.find((one) => one.id === id)).toMatchObject({ title: words, file: name })
    }
  },
)

it('a picture is called by what it shows', () => {
  expect(newsroom.payload.collections.media.config.admin.useAsTitle).toBe('alt')
})
