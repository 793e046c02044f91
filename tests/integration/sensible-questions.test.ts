import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* Questions to REST that make no sense, or ask for too much, are refused with a sentence before a database is asked. */

let newsroom: Newsroom
let editor: Person
const title = newTitle()
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
  await newsroom.rest('POST', 'news', { as: editor, body: published('news', { title }) })
})
afterAll(() => newsroom.close())

const ask = (query: string, as?: Person, address = 'news'): ReturnType<Newsroom['rest']> =>
  newsroom.rest('GET', address, { as, query: Object.fromEntries(new URLSearchParams(query)) })

const many = (count: number, of: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join('&')

const nested = (depth: number): object => (depth === 0 ? { title: { equals: 'a' } } : { and: [nested(depth - 1)] })

const senseless: [query: string, says: RegExp][] = [
  ['where[publishedAt][greater_than]=notadate', /“publishedAt” is a date/],
  ['where[publishedAt][greater_than]=03/12/2026', /“publishedAt” is a date/],
  ['where[publishedAt][in]=2026-11-28,31/12/2026', /“publishedAt” is a date/],
  ['where[createdAt][less_than]=2026-02-30', /“createdAt” is a date/],
  ['where[withdrawal.at][equals]=yesterday', /“withdrawal.at” is a date/],
  ['where[title][near]=1', /“near” asks for places/],
  ['where[title][within]=x', /“within” asks for places/],
  ['where[title][intersects]=a', /“intersects” asks for places/],
  ['where[title][all]=a', /“all” asks for lists/],
  ['where[title][equals][a]=b', /compares with a value/],
  ['where[title][like][]=b', /compares with a value/],
  ['where[title][in][a]=b', /takes a list of values/],
  ['where[topics][in][0][a]=b', /compares with a value/],
  ['where[body.root][equals]=1', /can’t be asked about/],
  ['where=x', /names fields and what to compare them with/],
  ['where=[1]', /names fields and what to compare them with/],
  ['where="x"', /names fields and what to compare them with/],
  ['where[or][0]=x', /names fields and what to compare them with/],
  ['where[or]=x', /takes a list of conditions/],
  ['where[and][title][equals]=a', /takes a list of conditions/],
  [`where=${JSON.stringify(nested(8))}`, /too many conditions within conditions/],
  [many(101, (n) => `where[or][${n}][title][equals]=a`), /A question has 100 conditions at most: this has 101/],
  [`where[id][in]=${Array(1001).fill('a').join(',')}`, /compares with 1000 values at most/],
]

/** Parts of a list, which a count has not. */
const parts = [
  'page=1e300',
  'page=-1e30',
  'page=1.05',
  'page=Infinity',
  'limit=1.5',
  'limit=0.1',
  'limit=Infinity',
  'limit=9e15&page=9e15',
]

describe.each([
  ['somebody who is not signed in', (): Person | undefined => undefined],
  ['an editor', (): Person | undefined => editor],
])('%s', (_, who) => {
  it.each(parts)('is refused a part of a list that cannot be counted to: %s', async (query) => {
    const { status, body } = await ask(query, who())
    expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/is a whole number/)])
  })

  it.each(['page=2&limit=1', 'page=abc', 'limit=abc', 'page=-1', 'limit=-1', 'limit=0'])(
    'is answered %s',
    async (query) => {
      expect((await ask(query, who())).status).toBe(200)
    },
  )

  it.each(['news', 'service-notices', 'pages', 'topics', 'contacts', 'users'])(
    'is refused to make or change one of nothing: %s',
    async (address) => {
      for (const [method, one] of [
        ['POST', address],
        ['PATCH', `${address}/1`],
      ] as const) {
        const { status, body } = await newsroom.rest(method, one, { as: who() })
        expect([status, body.errors[0].message]).toEqual([400, 'Send the fields as one object.'])
      }
    },
  )

  it.each(senseless)('is refused %s', async (query, says) => {
    for (const address of ['news', 'news/count']) {
      const { status, body } = await ask(query, who(), address)
      expect([address, status]).toEqual([address, 400])
      expect(body.errors[0].message).toMatch(says)
    }
  })

  it.each([
    `where[title][equals]=${encodeURIComponent(title)}`,
    `where={"title":{"equals":"${title}"}}`,
    `where[and][0][title][like]=${encodeURIComponent(title)}&where[and][1][publishedAt][less_than]=2099-01-01`,
    `where[title][in]=${encodeURIComponent(title)},x`,
    `where[title][like]=${encodeURIComponent(title)}&where[publishedAt][exists]=true`,
    `where[publishedAt][greater_than]=2001-01-01T00:00:00.000Z&where[title][equals]=${encodeURIComponent(title)}`,
    `${many(99, (n) => `where[or][${n}][title][equals]=a${n}`)}&where[or][99][title][equals]=${encodeURIComponent(title)}`,
  ])('is answered %s', async (query) => {
    const { status, body } = await ask(query, who())
    expect(status).toBe(200)
    expect(body.docs.map((one: { title: string }) => one.title)).toEqual([title])
  })
})

it('a version is asked about as its document is', async () => {
  const wrong = await ask('where[version.publishedAt][equals]=notadate', editor, 'news/versions')
  expect([wrong.status, wrong.body.errors[0].message]).toEqual([400, expect.stringMatching(/is a date/)])
  expect((await ask('where[version.publishedAt][exists]=true', editor, 'news/versions')).status).toBe(200)
})

it('somebody who is not signed in gets 1,000 documents at once, and is told that there are more', async () => {
  for (const query of ['limit=0', 'limit=1000000', 'limit=-1', 'limit=0&pagination=false']) {
    const { status, body } = await ask(query)
    expect([query, status, body.limit, body.hasNextPage]).toEqual([query, 200, 1000, false])
  }
  expect((await ask('limit=7')).body.limit).toBe(7)
  expect((await ask('limit=5000', editor)).body.limit).toBe(5000)
})
