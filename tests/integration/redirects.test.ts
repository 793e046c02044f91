import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/words/roles'
import { complete, newTitle, published } from './content'
import { gone, missing, moved, unknown } from './missing'
import { type Answer, type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
const people: Partial<Record<Role | 'nobody', Person>> = {}
beforeAll(async () => {
  newsroom = await startNewsroom()
  for (const role of ['author', 'editor', 'notices', 'admin'] as const) people[role] = await newsroom.person(role)
  people.nobody = await newsroom.person()
})
afterAll(() => newsroom.close())

const rest = (method: string, address: string, body?: object, query = {}) =>
  newsroom.rest(method, address, { as: people.editor, body, query })
const post = (body: object) => rest('POST', 'redirects', body)
const newPath = () => `/old-${randomUUID().slice(0, 8)}`
const redirect = async (from: string, to: string) => {
  const answer = await post({ from, to })
  expect(answer.status).toBe(201)
  return answer.body.doc as { id: string; from: string; to: string; leadsTo: string }
}
const article = async (more = {}) => (await rest('POST', 'news', published('news', more))).body.doc
const expectRefused = ({ status, body }: Answer, path: string, message: string) => {
  expect([status, body.errors?.[0]?.data?.errors]).toEqual([400, [{ path, message }]])
}
/** As a row stands in the database whose makers knew nothing of any check. */
const unchecked = (data: Record<string, unknown>) =>
  newsroom.payload.db.create({ collection: 'redirects', data, returning: false })

describe.each([
  { name: 'anonymous', reads: false, edits: false },
  { name: 'nobody', reads: false, edits: false },
  { name: 'author', reads: true, edits: false },
  { name: 'notices', reads: true, edits: false },
  { name: 'editor', reads: true, edits: true },
  { name: 'admin', reads: true, edits: true },
])('$name', ({ name, reads, edits }) => {
  it(`${reads ? 'reads' : 'does not read'} redirects, and ${edits ? 'edits' : 'does not edit'} them`, async () => {
    const as = people[name as Role]
    const { id } = await redirect(newPath(), '/news')
    const read = await newsroom.rest('GET', `redirects/${id}`, { as })
    expect(read.status).toBe(reads ? 200 : 403)
    const body = { from: newPath(), to: '/search' }
    expect((await newsroom.rest('POST', 'redirects', { as, body })).status).toBe(edits ? 201 : 403)
    const changed = await newsroom.rest('PATCH', `redirects/${id}`, { as, body: { to: '/search' } })
    expect(changed.status).toBe(edits ? 200 : 403)
    expect((await newsroom.rest('DELETE', `redirects/${id}`, { as })).status).toBe(edits ? 200 : 403)
  })
})

describe('a redirect that somebody enters', () => {
  it('works at once, and no more when it is deleted; the log knows', async () => {
    const from = newPath()
    const { id } = await redirect(from, '/news')
    expect(await missing(from)).toEqual(moved('/news'))
    await rest('PATCH', `redirects/${id}`, { to: '/search?q=bins#found' }, { 'select[note]': true })
    expect(await missing(from)).toEqual(moved('/search?q=bins#found'))
    await rest('DELETE', `redirects/${id}`)
    expect(await missing(from)).toEqual(unknown)
    const query = { 'where[documentId][equals]': id, sort: 'at', depth: 0 }
    const row = { contentType: 'redirects', title: from, from, byName: 'editor' }
    const log = await newsroom.rest('GET', 'publication-log', { as: people.admin, query })
    expect(log.body.docs).toMatchObject([
      { ...row, event: 'redirect-made', to: '/news' },
      { ...row, event: 'redirect-changed', to: '/search?q=bins#found', reason: `Was ${from} → /news` },
      { ...row, event: 'redirect-deleted', to: '/search?q=bins#found' },
    ])
  })

  it('can lead to another site, and nothing that is asked for can', async () => {
    const from = newPath()
    await redirect(from, 'https://elections.example.org/how to vote?lang=cy')
    expect(await missing(from)).toEqual(moved('https://elections.example.org/how%20to%20vote?lang=cy'))
    expect(await missing(`${from}.evil.example`)).toEqual(unknown)
  })

  it('says where readers arrive', async () => {
    const { address, id } = await article()
    const row = await redirect(newPath(), (await redirect(newPath(), address)).from)
    const shown = async () => (await rest('GET', `redirects/${row.id}`)).body.leadsTo
    expect(await shown()).toBe(address)
    await rest('PATCH', `news/${id}`, { _status: 'draft' })
    expect(await shown()).toBe('Nothing: the page is not public')
    expect((await newsroom.rest('GET', 'redirects', { as: people.author })).body.docs.length).toBeGreaterThan(1)
  })

  it.each([
    { what: 'without its first slash', typed: 'old/PAGE', stored: '/old/PAGE' },
    { what: 'with a slash at its end', typed: '/old/a/', stored: '/old/a' },
    { what: 'with a query and a fragment', typed: ' /old/b.aspx?id=12#top ', stored: '/old/b.aspx' },
    { what: 'as a full address of this site', typed: 'http://localhost:3000/old/c?x', stored: '/old/c' },
    { what: 'percent-encoded', typed: '/old/caf%c3%a9%20bar', stored: '/old/café%20bar' },
    { what: 'in letters', typed: '/old/Sgwâr y Dref', stored: '/old/Sgwâr%20y%20Dref' },
    { what: 'with letters encoded that need not be', typed: '/%6Fld/%7Euser', stored: '/old/~user' },
    { what: 'with an encoded slash, which is none', typed: '/old/a%2fb', stored: '/old/a%2Fb' },
    { what: 'with commas, as old systems made them', typed: '/old/0,1020,1,00.html', stored: '/old/0,1020,1,00.html' },
    { what: 'with steps up', typed: '/old/x/../d', stored: '/old/d' },
  ])('is kept in one form when typed $what, and found in each', async ({ typed, stored }) => {
    const row = await redirect(typed, '/news')
    expect(row.from).toBe(stored)
    for (const asked of [stored, new URL(stored, 'http://localhost').pathname, `${stored}/`])
      expect(await missing(asked)).toEqual(moved('/news'))
    const again = await rest('PATCH', `redirects/${row.id}`, { note: 'From the old site.' })
    expect(again.body.doc).toMatchObject({ from: stored, to: '/news' })
  })

  it.each([
    { typed: 'http://localhost:3000/news?page=2', stored: '/news?page=2' },
    { typed: '/news/', stored: '/news' },
    { typed: ' HTTPS://Example.ORG ', stored: 'https://example.org/' },
    { typed: '/', stored: '/' },
  ])('keeps “$typed” as $stored', async ({ typed, stored }) => {
    expect((await redirect(newPath(), typed)).to).toBe(stored)
  })
})

describe('a redirect is refused', () => {
  const notOurs = 'Enter a path of this site, for example “/old-page”.'
  const own = (from: string) => `“${from}” is an address the site itself uses.`
  it.each([
    { from: 'https://other.example/page', message: notOurs },
    { from: '//other.example/page', message: notOurs },
    { from: '\\\\other.example', message: notOurs },
    { from: 'javascript:alert(1)', message: notOurs },
    { from: '/broken-%E9', message: notOurs },
    { from: '/%', message: notOurs },
    { from: '/', message: own('/') },
    { from: '?q=1', message: own('/') },
    { from: '/news/', message: own('/news') },
    { from: '/news/2019', message: own('/news/2019') },
    { from: '/news/2019/03', message: own('/news/2019/03') },
    { from: '/search?q=bins', message: own('/search') },
    { from: '/admin', message: own('/admin') },
    { from: '/admin/collections/news', message: own('/admin/collections/news') },
    { from: '/x/../api/news', message: own('/api/news') },
    { from: '/internal/missing', message: own('/internal/missing') },
    { from: '/news/feed.xml', message: own('/news/feed.xml') },
  ])('from $from', async ({ from, message }) => {
    expectRefused(await post({ from, to: '/consultations' }), 'from', message)
  })

  const notAnAddress = 'Enter a path of this site that starts with /, or a full address that starts with https://.'
  it.each([
    'news',
    'javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://',
    'https://user:pass@evil.example/',
    'ftp://example.org/',
    '/%zz',
  ])('to %j', async (to) => {
    expectRefused(await post({ from: newPath(), to }), 'to', notAnAddress)
  })

  it('without an old address, or one that is no text', async () => {
    for (const from of [undefined, '', '  ', 7, ['/a']]) {
      const { status, body } = await post({ from, to: '/news' })
      expect([status, body.errors[0].data.errors[0].path]).toEqual([400, 'from'])
    }
  })

  it.each([{}, { to: '' }, { to: null }])('without a target: %j', async (body) => {
    expectRefused(await post({ from: newPath(), ...body }), 'to', 'Enter the address that this leads to.')
  })

  it('to itself', async () => {
    const from = newPath()
    const message = 'This is the old address itself. Enter the address that it leads to.'
    expectRefused(await post({ from, to: `${from}/?again#` }), 'to', message)
  })

  it('from an address that has one', async () => {
    const { from } = await redirect(newPath(), '/news')
    const message = `There is a redirect from “${from}” already. Change that one instead.`
    expectRefused(await post({ from: `${from}/`, to: '/search' }), 'from', message)
    const other = await redirect(newPath(), '/news')
    expectRefused(await rest('PATCH', `redirects/${other.id}`, { from }), 'from', message)
  })

  it('from where a page is now, or what hangs below it', async () => {
    const { address } = await article()
    const topic = (await rest('POST', 'topics', { title: newTitle() })).body.doc
    for (const from of [address, topic.address, `${topic.address}/feed.xml`]) {
      const message = `There is a page at “${from}” now, and a page always wins: nobody would ever be redirected.`
      expectRefused(await post({ from, to: '/news' }), 'from', message)
    }
  })

  it('round in a circle, when it is made and when it is changed', async () => {
    const [a, b, c] = [newPath(), newPath(), newPath()]
    await redirect(a, b)
    await redirect(b, `${c}?x=1`)
    const message = `This would lead round in a circle: ${c} → ${a} → ${b} → ${c}.`
    expectRefused(await post({ from: c, to: a }), 'to', message)
    const row = await redirect(c, '/news')
    expectRefused(await rest('PATCH', `redirects/${row.id}`, { to: a }), 'to', message)
    const elsewhere = await redirect(newPath(), a)
    const renamed = await rest('PATCH', `redirects/${elsewhere.id}`, { from: newPath(), to: b })
    expect(renamed.status).toBe(200)
    for (const from of [a, b, c]) expect(await missing(from)).toEqual(moved('/news'))
  })
})

describe('a chain', () => {
  it('of three is one step', async () => {
    const { address } = await article()
    const paths = [newPath(), newPath(), newPath()] as const
    await redirect(paths[0], paths[1])
    await redirect(paths[1], paths[2])
    await redirect(paths[2], address)
    for (const path of paths) expect(await missing(path)).toEqual(moved(address))
  })

  it('through a page that has moved follows the page', async () => {
    const { id, address } = await article()
    const { from } = await redirect(newPath(), address)
    const renamed = await rest('PATCH', `news/${id}`, { slug: newPath().slice(1) })
    expect(await missing(from)).toEqual(moved(renamed.body.doc.address))
  })

  it('that is a circle all the same ends', async () => {
    const [a, b, c] = [newPath(), newPath(), newPath()]
    await unchecked({ from: a, to: b })
    await unchecked({ from: b, to: a })
    await unchecked({ from: c, to: a })
    for (const path of [a, b, c]) expect(await missing(path)).toEqual(unknown)
    expect((await rest('GET', 'redirects', undefined, { 'where[from][equals]': a })).body.docs[0].leadsTo).toBe(
      'Nothing',
    )
    expect((await post({ from: newPath(), to: c })).status).toBe(201)
  })

  it('of thousands ends', async () => {
    const start = newPath()
    for (let n = 0; n < 60; n += 1) await unchecked({ from: `${start}-${n}`, to: `${start}-${n + 1}` })
    expect((await missing(`${start}-0`)).status).toBe(301)
  })
})

describe('what is not public', () => {
  it('is not told by a redirect to where it will be', async () => {
    const { address } = await article({ publishedAt: '2099-01-01T00:00:00.000Z' })
    const { from } = await redirect(newPath(), `${address}?utm=x`)
    expect(await missing(from)).toEqual(unknown)
    const draft = (await rest('POST', 'consultations', complete('consultations'))).body.doc
    for (const part of ['', '/calendar.ics']) {
      const row = await redirect(newPath(), `${draft.address}${part}`)
      expect(await missing(row.from)).toEqual(unknown)
    }
  })

  it('and was, is gone', async () => {
    const { id, address } = await article()
    const { from } = await redirect(newPath(), address)
    await rest('PATCH', `news/${id}`, { _status: 'draft' })
    expect(await missing(from)).toEqual(gone)
  })

  it('leaves its address to a redirect that is made after it', async () => {
    const { id, address } = await article()
    await rest('DELETE', `news/${id}`)
    expect(await missing(address)).toEqual(gone)
    const { id: row } = await redirect(address, '/news')
    expect(await missing(address)).toEqual(moved('/news'))
    await rest('DELETE', `redirects/${row}`)
    expect(await missing(address)).toEqual(gone)
  })
})

describe('a redirect that follows a document', () => {
  it('can be made by hand, and its old address changed', async () => {
    const { id, address } = await article()
    const made = await post({ from: newPath(), contentType: 'news', documentId: id })
    expect(made.body.doc).toMatchObject({ documentId: id, leadsTo: address })
    const from = newPath()
    const changed = await rest('PATCH', `redirects/${made.body.doc.id}`, { from, note: 'A printed leaflet has this.' })
    expect(changed.status).toBe(200)
    expect(await missing(from)).toEqual(moved(address))
  })

  it('can be turned into one that leads to an address', async () => {
    const { id } = await article()
    const { doc } = (await post({ from: newPath(), contentType: 'news', documentId: id })).body
    const both = 'This redirect follows a document. It cannot lead to an address as well.'
    expectRefused(await rest('PATCH', `redirects/${doc.id}`, { to: '/news' }), 'to', both)
    const body = { to: '/news', contentType: null, documentId: null }
    expect((await rest('PATCH', `redirects/${doc.id}`, body)).status).toBe(200)
    expect(await missing(doc.from)).toEqual(moved('/news'))
  })

  it.each([
    { body: { contentType: 'news', documentId: 'nothing' }, message: 'There is no such document.' },
    { body: { contentType: 'users', documentId: 'nothing' }, message: 'There is no such document.' },
    { body: { documentId: 'nothing' }, message: 'Name both the document and its type.' },
    { body: { contentType: 'news' }, message: 'Name both the document and its type.' },
  ])('is refused without one: $body', async ({ body, message }) => {
    expectRefused(await post({ from: newPath(), ...body }), 'documentId', message)
  })

  it('tells nothing of a document that was never public', async () => {
    const { id } = await article({ publishedAt: '2099-01-01T00:00:00.000Z' })
    const { doc } = (await post({ from: newPath(), contentType: 'news', documentId: id })).body
    expect(await missing(doc.from)).toEqual(unknown)
    expect(doc.leadsTo).toBe('Nothing: the page is not public')
  })
})

describe('an address that means harm', () => {
  it.each([
    '',
    'nothing',
    '/%',
    '/%zz/%E9',
    '/%00',
    '/%0d%0aSet-Cookie:%20a=b',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '//evil.example/%2e%2e',
    'https://evil.example/',
    '/https://evil.example/',
    '/news/2026/%2e%2e%2f%2e%2e',
    '/__proto__',
    '/constructor/prototype',
    `/${'a'.repeat(15_000)}`,
    `/${'%C3%A9'.repeat(600)}`,
    `/${'a/'.repeat(1_900)}`,
    '/topics//feed.xml',
    '/news/2026/\u{1F4A9}',
    "/' or 1=1 --",
  ])('is unknown: %j', async (address) => expect(await missing(address)).toEqual(unknown))

  it('is never sent where a row in the database that no check has seen leads', async () => {
    for (const to of ['//evil.example', '/\\evil.example', 'javascript:alert(1)', '', 'evil']) {
      const from = newPath()
      await unchecked({ from, to })
      expect(await missing(from)).toEqual(unknown)
    }
  })
})

describe('an address that was copied out of a text', () => {
  it.each([
    '.',
    ',',
    ';',
    ':',
    ')',
    ').',
    ']',
    '>',
    '!',
    '%22',
    '%20',
    '%20.',
    '%C2%A0',
    '%E2%80%9D', // ”
    '%E2%80%99.', // ’.
    '%E2%80%A6', // …
    '%E2%80%8B', // a space without width
    '&utm_source=newsletter&utm_medium=email',
    '&amp;utm_source=x',
    '&fbclid=abc',
    '%3Futm_source=x',
    '%23charges',
    '%60',
    '%E3%80%82', // 。
  ])('leads to the page without what stands behind it: %s', async (behind) => {
    const { address } = await article()
    expect(await missing(`${address}${behind}`)).toEqual(moved(address))
  })

  it('leads to the page in capitals, cut in two, and with all of it', async () => {
    const { address } = await article()
    expect(await missing(address.toUpperCase())).toEqual(moved(address))
    expect(await missing(`${address.slice(0, 12)}%20${address.slice(12)}`)).toEqual(moved(address))
    expect(await missing(`${address.toUpperCase()}).`)).toEqual(moved(address))
  })

  it.each([
    ['/News', '/news'],
    ['/NEWS/ARCHIVE.', '/news/archive'],
    ['/Service-Notices', '/service-notices'],
    ['/news/2026.', '/news/2026'],
    ['/News/Feed.xml', '/news/feed.xml'],
    ['/consultations)', '/consultations'],
    ['/%E2%80%9Cnews%E2%80%9D', '/news'],
    ['/(consultations)', '/consultations'],
    ["/'service-notices'", '/service-notices'],
    ['/news/%5B2026', '/news/2026'],
    ['/search&q=bins', '/search'],
  ])('%s leads to %s', async (copied, address) => {
    expect(await missing(copied)).toEqual(moved(address))
  })

  it.each([
    ['/news?page=2.', '/news?page=2'],
    ['/news?page=2)', '/news?page=2'],
    ['/news?page=2%20', '/news?page=2'],
    ['/news?page=2%E2%80%9D.', '/news?page=2'],
    ['/search?q=flood.&page=2.', '/search?q=flood.&page=2'],
    ['/service-notices?month=2026-10)', '/service-notices?month=2026-10'],
    ['/news/archive?year=2026&month=3%3E', '/news/archive?year=2026&month=3'],
    ['/consultations?state=.', '/consultations'],
  ])('%s leads to %s', async (copied, address) => {
    expect(await missing(copied)).toEqual(moved(address))
  })

  it.each(['/search?q=flood.', '/search?page=999&q=what%3F', '/news?page=999', '/nothing-here?page=2.'])(
    'of the query of %s nothing is taken off',
    async (copied) => {
      expect(await missing(copied)).toEqual(unknown)
    },
  )

  it('leads to a page of a topic', async () => {
    const { address } = (await rest('POST', 'topics', { title: newTitle() })).body.doc
    expect(await missing(`${address}?page=2).`)).toEqual(moved(`${address}?page=2`))
  })

  it('leads to a topic’s feed', async () => {
    const { body } = await rest('POST', 'topics', { title: newTitle() })
    expect(await missing(`${body.doc.address}/Feed.xml.`)).toEqual(moved(`${body.doc.address}/feed.xml`))
  })

  it('goes where the page went', async () => {
    const from = newPath()
    await redirect(from, '/news')
    expect(await missing(`${from}.`)).toEqual(moved('/news'))
    expect(await missing(`${from.toUpperCase()}),`)).toEqual(moved('/news'))
  })

  it('tells nothing of what is not public', async () => {
    const { body } = await rest('POST', 'news', complete('news'), { draft: true })
    expect(await missing(`${body.doc.address}.`)).toEqual(unknown)
  })

  it.each(['/nothing-here.', '/News/2026/Nothing)', '/%25', '/%00', '/news/2026/%2F', '/news/2026/💩.'])(
    '%s is unknown still',
    async (copied) => {
      expect(await missing(copied)).toEqual(unknown)
    },
  )
})
