import { definitions } from '@collections/definitions'
import { createLocalReq, type Field, type FlattenedField, flattenAllFields, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContentTypeSlug, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const hour = 3_600_000
const hours = (n: number): string => new Date(Date.now() + n * hour).toISOString()

const make = async (type: ContentTypeSlug, body: object): Promise<string> => {
  const answer = await newsroom.rest('POST', type, { as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc.id
}

const change = async (type: ContentTypeSlug, id: string, body: object, draft = false): Promise<void> => {
  const answer = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, query: { draft }, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

/** The ids that a list has, in its order. */
const listed = async (type: ContentTypeSlug, query: Record<string, string | boolean> = {}, as?: Person) => {
  const answer = await newsroom.rest('GET', type, { as, query: { limit: 100, ...query } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.docs.map(({ id }: { id: string }) => id) as string[]
}

const dated = definitions.flatMap(({ slug, lifetime }) =>
  'from' in lifetime ? [[slug, lifetime.from] as [ContentTypeSlug, string]] : [],
)

describe.each(dated)('of %s', (type, from) => {
  let newer: string
  let older: string
  let undated: string
  const only = (ids: string[]) => ids.filter((id) => [newer, older, undated].includes(id))
  beforeAll(async () => {
    newer = await make(type, { ...published(type), title: 'Published later', [from]: hours(-1) })
    older = await make(type, { ...published(type), title: 'Published earlier', [from]: hours(-2) })
    undated = await make(type, { title: 'Has no date yet', _status: 'draft' })
    // Somebody goes back to what was published first.
    await change(type, older, { title: 'Mended', _status: 'published' })
  })

  it('those that are worked on come by their last change', async () => {
    expect(only(await listed(type, { draft: true }, editor))).toEqual([older, undated, newer])
  })

  it('an order that staff ask for is kept, also where it is that of the type', async () => {
    const own: Record<string, string>[] = [
      { sort: `-${from}` },
      { sort: `-${from},-createdAt` },
      { 'sort[0]': `-${from}`, 'sort[1]': '-createdAt' },
    ]
    for (const asked of own)
      expect(only(await listed(type, { draft: true, ...asked }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type, { draft: true, sort: 'createdAt' }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type, { draft: true, sort: '-createdAt' }, editor))).toEqual([undated, older, newer])
  })

  it('readers get the order of the type, whether they ask for drafts or not, and any other that they ask for', async () => {
    for (const draft of [false, true]) {
      expect(only(await listed(type, { draft }))).toEqual([newer, older])
      expect(only(await listed(type, { draft, sort: `-${from},-createdAt` }))).toEqual([newer, older])
      expect(only(await listed(type, { draft, sort: '-updatedAt' }))).toEqual([older, newer])
    }
    expect(only(await listed(type, {}, editor)).filter((id) => id !== undated)).toEqual([newer, older])
  })

  it('what is looked for by a date comes by its date', async () => {
    const since = { [`where[and][0][${from}][greater_than]`]: hours(-3) }
    expect(only(await listed(type, { draft: true, ...since }, editor))).toEqual([newer, older])
    const either = { [`where[or][0][${from}][exists]`]: 'true', 'where[or][1][title][equals]': 'Has no date yet' }
    expect(only(await listed(type, { draft: true, ...either }, editor))).toEqual([newer, older, undated])
    // When it was saved is no date of the document.
    const saved = { 'where[updatedAt][greater_than]': hours(-3) }
    expect(only(await listed(type, { draft: true, ...saved }, editor))).toEqual([older, undated, newer])
  })

  it('a draft beside what is published is its last change', async () => {
    await change(type, newer, { title: 'Being rewritten' }, true)
    expect(only(await listed(type, { draft: true }, editor))).toEqual([newer, older, undated])
    expect(only(await listed(type))).toEqual([newer, older])
  })
})

it('views and years that ask about dates come by the date, the others by the last change', async () => {
  const year = '2024'
  const made: Record<string, string> = {}
  const add = async (name: string, body: Record<string, unknown>) => {
    made[name] = await make('news', published('news', body))
  }
  await add('nextWeek', { publishedAt: hours(24 * 7) })
  await add('tomorrow', { publishedAt: hours(24) })
  await add('expiredLately', { publishedAt: '2024-05-02T09:00:00.000Z', expiresAt: hours(-1) })
  await add('expired', { publishedAt: '2024-05-01T09:00:00.000Z', expiresAt: hours(-1) })
  await add('endsOfLate', { publishedAt: '2024-06-02T09:00:00.000Z', expiresAt: hours(24) })
  await add('ends', { publishedAt: '2024-06-01T09:00:00.000Z', expiresAt: hours(24) })
  const own = published('news', { _status: 'draft', publishedAt: null, submitted: true })
  for (const name of ['waits', 'waitsLonger']) made[name] = await make('news', own)
  // What comes later by its date is saved last.
  for (const name of ['tomorrow', 'expired', 'ends'])
    await change('news', String(made[name]), { title: `Mended ${name}`, _status: 'published' })
  await change('news', String(made.waits), { title: 'Mended', submitted: true }, true)

  const inList = async (query: Record<string, string>) => {
    const user = await newsroom.payload.findByID({ collection: 'users', id: editor.id })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
    req.query = query
    const filter = newsroom.payload.collections.news.config.admin.baseFilter
    const where = ((await filter?.({ limit: 500, page: 1, req, sort: '' })) ?? {}) as Where
    const find = { collection: 'news', where, draft: true, req, overrideAccess: false, limit: 500, depth: 0 } as const
    const { docs } = await newsroom.payload.find(find)
    return docs.flatMap(({ id }) => Object.keys(made).filter((name) => made[name] === id))
  }
  expect(await inList({ view: 'scheduled' })).toEqual(['nextWeek', 'tomorrow'])
  expect(await inList({ view: 'ended' })).toEqual(['expiredLately', 'expired'])
  expect(await inList({ view: 'ending' })).toEqual(['endsOfLate', 'ends'])
  expect(await inList({ view: 'live' })).toEqual(['endsOfLate', 'ends'])
  expect(await inList({ year })).toEqual(['endsOfLate', 'ends', 'expiredLately', 'expired'])
  expect(await inList({ view: 'waiting' })).toEqual(['waits', 'waitsLonger'])
})

/** Every field that names documents, in sections and in the form for links of a text too; not those drawn otherwise. */
const namesDocuments = (fields: FlattenedField[]): Extract<FlattenedField, { type: 'relationship' }>[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship') return field.admin?.components?.Field ? [] : [field]
    if (field.type === 'blocks') return field.blocks.flatMap((block) => namesDocuments(block.flattenedFields))
    if (field.type !== 'richText') return 'flattenedFields' in field ? namesDocuments(field.flattenedFields) : []
    const { editorConfig } = (field.editor ?? {}) as {
      editorConfig?: { resolvedFeatureMap: Map<string, { sanitizedServerFeatureProps: { fields: Field[] } }> }
    }
    const link = editorConfig?.resolvedFeatureMap.get('link')
    return link ? namesDocuments(flattenAllFields({ fields: link.sanitizedServerFeatureProps.fields })) : []
  })

it('fields that name a document offer what was changed last first', () => {
  const { collections, globals } = newsroom.payload.config
  const types = new Set<string>(dated.map(([slug]) => slug))
  const shown = collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const asked = [...shown, ...globals].flatMap(({ slug, flattenedFields }) =>
    namesDocuments(flattenedFields).flatMap(({ name, relationTo, admin }) =>
      [relationTo].flat().flatMap((to) => {
        const order = admin?.sortOptions as string | Record<string, string> | undefined
        return types.has(to) ? [[`${slug} ${name} ${to}`, typeof order === 'object' ? order[to] : order]] : []
      }),
    ),
  )
  expect(asked.length).toBeGreaterThan(15)
  expect(asked.filter(([, order]) => order !== '-updatedAt')).toEqual([])
})
