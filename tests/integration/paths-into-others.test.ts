import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { uploaded } from './uploaded'

let newsroom: Newsroom
const people = {} as Record<'nobody' | 'author' | 'notices' | 'editor', Person>
let hidden: string
let shown: string
beforeAll(async () => {
  newsroom = await startNewsroom()
  people.nobody = await newsroom.person()
  for (const role of ['author', 'notices', 'editor'] as const) people[role] = await newsroom.person(role)
  const make = async (type: string, data: object) =>
    (await newsroom.rest('POST', type, { as: people.editor, body: data })).body.doc.id as string
  hidden = await make('consultations', complete('consultations', { title: 'Zebra crossing to close' }))
  const report = await make('inspection-reports', complete('inspection-reports', { title: 'Zebra report' }))
  const ahead = await make('news', published('news', { publishedAt: '2041-01-01T00:00:00.000Z' }))
  const leadImage = await uploaded(newsroom, 'media', people.editor, 'A zebra crossing.')
  const plan = await uploaded(newsroom, 'documents', people.editor, 'Zebra plan')
  await make('news', complete('news', { leadImage, documents: [plan] }))
  const topic = await make('topics', { title: 'Roads' })
  const data = {
    consultation: hidden,
    inspectionReport: report,
    related: [ahead],
    topics: [topic],
    authors: [people.author.id],
  }
  shown = await make('news', published('news', data))
  await make('inspection-reports', published('inspection-reports', { earlierReport: report }))
})
afterAll(() => newsroom.close())

const into = [
  'consultation.title',
  'consultation.contact.name',
  'consultation.outcome.publishedAt',
  'consultation__title',
  'inspectionReport.summary',
  'related.publishedAt',
  'related.consultation.title',
  'leadImage.alt',
  'leadImage.releasedAt',
  'documents.title',
]
const outsiders = [
  ['nobody signed in', undefined],
  ['no role', 'nobody'],
  ['an author', 'author'],
  ['service notices', 'notices'],
] as const

describe.each(outsiders)('%s', (_, name) => {
  const ask = (address: string, query: Record<string, string | undefined>) =>
    newsroom.rest('GET', address, { as: name && people[name], query })

  it.each(into)('can’t ask by %s, which stands in another document', async (path) => {
    for (const sort of [path, `-${path}`, `title,-${path}`, ` ${path}`])
      expect([sort, (await ask('news', { sort })).status]).toEqual([sort, 400])
    for (const key of [
      `where[${path}][like]`,
      `where[or][0][${path}][exists]`,
      `where[and][0][or][1][${path}][not_in]`,
    ])
      for (const address of ['news', 'news/count'])
        expect([key, (await ask(address, { [key]: 'Zebra' })).status]).toEqual([key, 400])
    const versions = await ask('news/versions', { sort: `version.${path}` })
    expect([400, 403]).toContain(versions.status)
    expect([400, 403]).toContain((await ask('news/versions', { [`where[version.${path}][like]`]: 'Zebra' })).status)
  })

  it('can’t ask about a version by the document it belongs to', async () => {
    for (const query of [{ sort: 'parent.title' }, { 'where[parent.title][like]': 'Zebra' }])
      expect([400, 403]).toContain((await ask('news/versions', query)).status)
  })

  it('can’t change or delete by what stands in another document', async () => {
    const query = { 'where[consultation.title][like]': 'Zebra' }
    const as = name && people[name]
    for (const method of ['PATCH', 'DELETE']) {
      const { status } = await newsroom.rest(method, 'news', { as, query, body: method === 'PATCH' ? {} : undefined })
      expect([400, 403]).toContain(status)
    }
  })

  it('can ask which document it is, and by what everybody reads', async () => {
    for (const key of ['where[consultation][equals]', 'where[consultation.id][equals]']) {
      const answer = await ask('news', { [key]: hidden })
      expect(answer.body).toMatchObject({ totalDocs: 1, docs: [{ id: shown }] })
    }
    expect((await ask('news', { 'where[topics.title][equals]': 'Roads' })).body.totalDocs).toBe(1)
    expect((await ask('news', { sort: '-publishedAt,title' })).status).toBe(200)
  })
})

it('an editor, who reads them all, asks by anything', async () => {
  const as = people.editor
  expect((await newsroom.rest('GET', 'news', { as, query: { sort: 'consultation.title' } })).status).toBe(200)
  const query = { 'where[consultation.title][like]': 'Zebra' }
  expect((await newsroom.rest('GET', 'news', { as, query })).body.totalDocs).toBe(1)
})

it('the Local API asks no more than its person may', async () => {
  const user = {
    ...(await newsroom.payload.findByID({ collection: 'users', id: people.author.id })),
    collection: 'users' as const,
  }
  const find = (sort: string, rule: object) => newsroom.payload.find({ collection: 'news', sort, ...rule })
  await expect(find('consultation.title', { user, overrideAccess: false })).rejects.toThrow('consultation.title')
  const distinct = { collection: 'news', field: 'consultation.title', overrideAccess: false, user } as const
  await expect(newsroom.payload.findDistinct(distinct as never)).rejects.toThrow('consultation.title')
  expect((await find('consultation.title', {})).totalDocs).toBeGreaterThan(0)
})

it('nothing is joined to a document, whose query would lead into others', () => {
  for (const { config } of Object.values(newsroom.payload.collections)) expect(Object.keys(config.joins)).toEqual([])
})
