import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Role } from '@/words/roles'
import { newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Link, previewsIn } from './previews'
import { uploaded } from './uploaded'

let newsroom: Newsroom
let previews: ReturnType<typeof previewsIn>
const people = {} as Record<Role | 'other' | 'nobody', Person>
beforeAll(async () => {
  newsroom = await startNewsroom()
  for (const role of ['author', 'editor', 'notices', 'admin'] as const) people[role] = await newsroom.person(role)
  people.other = await newsroom.person('author')
  people.nobody = await newsroom.person()
  previews = previewsIn(newsroom, people.editor)
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const clock = (moment: string | number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

type Who = keyof typeof people | 'anonymous'
const who = (name: Who) => (name === 'anonymous' ? undefined : people[name])

describe('making a link', () => {
  const rows: [Who, 'news' | 'service-notices', 'newest' | 'approved', 'own' | 'other', number][] = [
    ['anonymous', 'news', 'newest', 'other', 403],
    ['nobody', 'news', 'newest', 'other', 403],
    ['author', 'news', 'newest', 'own', 201],
    ['author', 'news', 'newest', 'other', 400],
    ['author', 'news', 'approved', 'own', 403],
    ['author', 'service-notices', 'newest', 'own', 201],
    ['author', 'service-notices', 'newest', 'other', 400],
    ['notices', 'news', 'newest', 'other', 400],
    ['notices', 'service-notices', 'newest', 'other', 201],
    ['notices', 'service-notices', 'approved', 'other', 201],
    ['editor', 'news', 'newest', 'other', 201],
    ['editor', 'news', 'approved', 'other', 201],
    ['admin', 'news', 'approved', 'other', 201],
  ]
  it.each(rows)('%s, %s, %s, %s document: %i', async (name, type, shows, whose, status) => {
    const id = await previews.draft(type, {}, whose === 'own' ? (who(name) as Person) : people.other)
    expect((await previews.askForLink(who(name), type, id, { shows })).status).toBe(status)
  })

  it('an author makes none for what others published and the public reads', async () => {
    const id = await previews.published('news')
    expect((await previews.askForLink(people.author, 'news', id)).status).toBe(400)
  })

  it.each([
    { what: 'a draft', data: {} },
    { what: 'a submitted draft', data: { submitted: true } },
    { what: 'a scheduled item', data: { _status: 'published', publishedAt: '2041-01-01T00:00:00.000Z' } },
    { what: 'a live item', data: { _status: 'published' } },
  ])('for $what', async ({ data }) => {
    const title = newTitle()
    const id = await previews.draft('news', { title, ...data })
    expect(await previews.link('news', id)).toMatchObject({ title, contentType: 'news', documentId: id })
  })

  it.each([
    { what: 'a document that is not there', type: 'news', id: 'no-such-document' },
    { what: 'no document', type: 'news', id: '' },
    { what: 'a list of documents', type: 'news', id: ['a', 'b'] },
    { what: 'a query in place of a document', type: 'news', id: { not_equals: '' } },
    { what: 'a person', type: 'users', id: 'own' },
    { what: 'a row of the log', type: 'publication-log', id: 'own' },
    { what: 'what is no collection', type: 'constructor', id: 'own' },
  ])('is refused for $what', async ({ type, id }) => {
    const { status, body } = await previews.askForLink(people.admin, type, id === 'own' ? people.admin.id : id)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].path).toBe('documentId')
  })

  it('a document that is not theirs is refused with the words for one that is not there', async () => {
    const id = await previews.draft('news')
    const [theirs, none] = [id, `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`].map((documentId) =>
      previews.askForLink(people.author, 'news', documentId),
    )
    expect((await theirs)?.body).toEqual((await none)?.body)
  })

  it.each([
    { end: () => inDays(-1), why: /passed/ },
    { end: () => inDays(91), why: /at most 90 days/ },
    { end: () => 'whenever', why: /./ },
    { end: () => null, why: /required/ },
  ])('its end must lie in the next 90 days: $why', async ({ end, why }) => {
    const id = await previews.draft('news')
    const { status, body } = await previews.askForLink(people.editor, 'news', id, { expiresAt: end() })
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0]).toMatchObject({ path: 'expiresAt', message: expect.stringMatching(why) })
  })

  it('must say for whom', async () => {
    const { status } = await previews.askForLink(people.editor, 'news', await previews.draft('news'), { forWhom: ' ' })
    expect(status).toBe(400)
  })

  it('works for a week unless somebody says otherwise, and 90 days at most', async () => {
    clock('2031-03-01T12:00:00.000Z')
    const editor = await newsroom.person('editor')
    const id = await previews.draft('news', {}, editor)
    expect((await previews.link('news', id, {}, editor)).expiresAt).toBe('2031-03-08T12:00:00.000Z')
    const expiresAt = '2031-05-30T12:00:00.000Z'
    expect((await previews.link('news', id, { expiresAt }, editor)).expiresAt).toBe(expiresAt)
  })

  it('nothing about who made it, what it shows and how often it was opened can be made up', async () => {
    const title = newTitle()
    const id = await previews.draft('news', { title }, people.author)
    const forged = {
      title: 'Another title',
      by: people.editor.id,
      byName: 'The Editor',
      openings: 40,
      lastOpenedAt: inDays(-1),
      revokedAt: inDays(-1),
      createdAt: inDays(80),
      address: 'https://example.org/',
    }
    const link = await previews.link('news', id, forged, people.author)
    const row = await newsroom.payload.findByID({ collection: 'preview-links', id: link.id, depth: 0 })
    const real = { title, by: people.author.id, byName: 'author', openings: 0 }
    expect(row).toMatchObject(real)
    expect([row.lastOpenedAt ?? null, row.revokedAt ?? null]).toEqual([null, null])
    expect(Math.abs(Date.parse(row.createdAt) - Date.now())).toBeLessThan(60_000)
    expect(link.address).toMatch(/^http:\/\/localhost:3000\/preview\/link\/[\w-]+\.[\w-]+\.[\w-]{43}$/)
    const other = await previews.draft('news')
    await previews.patchLink(link.id, {
      ...forged,
      contentType: 'pages',
      documentId: other,
      shows: 'approved',
      revokedAt: undefined,
    })
    const changed = await newsroom.payload.findByID({ collection: 'preview-links', id: link.id, depth: 0 })
    expect({ ...changed, updatedAt: '' }).toEqual({ ...row, updatedAt: '' })
  })
})

describe('changing a link', () => {
  const made = async (as = people.author, more = {}) =>
    previews.link('news', await previews.draft('news', {}, people.author), more, as)

  it('another time and another name, and its address stays the same', async () => {
    const link = await made()
    const { status, body } = await previews.patchLink(link.id, { expiresAt: inDays(60), forWhom: 'Cllr Shah' })
    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ forWhom: 'Cllr Shah', address: link.address })
    expect(await previews.open(link, new Date(inDays(50)))).toMatchObject({ is: 'open' })
    expect(await previews.open(link, new Date(inDays(61)))).toEqual({ is: 'closed' })
  })

  it('never beyond 90 days from when it was made, nor into the past', async () => {
    const link = await made()
    clock(inDays(5))
    for (const [days, status] of [
      [86, 400],
      [-1, 400],
      [84, 200],
    ] as const) {
      const editor = await newsroom.person('editor')
      expect((await previews.patchLink(link.id, { expiresAt: inDays(days) }, editor)).status).toBe(status)
    }
  })

  it('revoked: at once, for good, with a row in the log and no address any more', async () => {
    const link = await made()
    const { body } = await previews.patchLink(link.id, { revokedAt: inDays(30) }, people.author)
    expect(Math.abs(Date.parse(body.doc.revokedAt) - Date.now())).toBeLessThan(60_000)
    expect(body.doc.address).toBeNull()
    expect(await previews.open(link)).toEqual({ is: 'closed' })
    const again = await previews.patchLink(link.id, { revokedAt: null })
    expect(again.status).toBe(400)
    expect((await previews.patchLink(link.id, { forWhom: 'Cllr Shah', expiresAt: inDays(9) })).status).toBe(200)
    expect(await previews.open(link)).toEqual({ is: 'closed' })
    const rows = await previews.log({ documentId: { equals: link.documentId }, event: { contains: 'preview-link' } })
    expect(rows.map(({ event, byName, to }) => ({ event, byName, to }))).toEqual([
      { event: 'preview-link-made', byName: 'author', to: 'For Meadow Gazette' },
      { event: 'preview-link-revoked', byName: 'author', to: 'For Meadow Gazette' },
    ])
  })

  it('an author neither ends nor prolongs a link to the approved version', async () => {
    const link = await made(people.editor, { shows: 'approved' })
    expect((await previews.patchLink(link.id, { expiresAt: inDays(60) }, people.author)).status).toBe(403)
    expect((await previews.patchLink(link.id, { revokedAt: inDays(0) }, people.author)).status).toBe(403)
    expect((await previews.patchLink(link.id, { revokedAt: inDays(0) }, people.editor)).status).toBe(200)
  })

  it.each(['author', 'editor', 'admin', 'anonymous'] as const)('%s deletes none', async (name) => {
    const link = await made()
    expect((await newsroom.rest('DELETE', `preview-links/${link.id}`, { as: who(name) })).status).toBe(403)
  })

  it.each<[Who, boolean, boolean]>([
    ['anonymous', false, false],
    ['nobody', false, false],
    ['other', false, false],
    ['author', true, false],
    ['notices', false, true],
    ['editor', true, true],
    ['admin', true, true],
  ])('%s sees links of documents whose drafts they may read: %s, %s', async (name, ofNews, ofNotice) => {
    const notice = await previews.link('service-notices', await previews.draft('service-notices'))
    const live = await previews.link('news', await previews.published('news', { authors: [people.author.id] }))
    const sees = async ({ id }: Link) => {
      const one = await newsroom.rest('GET', `preview-links/${id}`, { as: who(name) })
      const list = await newsroom.rest('GET', 'preview-links', { as: who(name), query: { 'where[id][equals]': id } })
      expect(one.status === 200).toBe(list.body.totalDocs === 1)
      expect(JSON.stringify([one.body, list.body]).includes('preview/link/')).toBe(one.status === 200)
      const patched = await previews.patchLink(id, { forWhom: 'Cllr Shah' }, who(name))
      expect(patched.status === 200).toBe(one.status === 200)
      return one.status === 200
    }
    expect([await sees(await made()), await sees(notice), await sees(live)]).toEqual([ofNews, ofNotice, ofNews])
  })
})

describe('a link ends with what its maker may do', () => {
  const ownLink = async (more = {}) => {
    const maker = await newsroom.person('author')
    const id = await previews.draft('news', { authors: [maker.id], ...more })
    return { maker, id, link: await previews.link('news', id, {}, maker) }
  }
  const patch = (address: string, body: object) => newsroom.rest('PATCH', address, { as: people.admin, body })
  const seenBy = async (id: string) =>
    (await newsroom.rest('GET', `preview-links/${id}`, { as: people.editor })).body as Link

  const ways: { when: string; end: (made: { maker: Person; id: string }) => Promise<{ status: number }> }[] = [
    {
      when: 'their account is deleted',
      end: ({ maker }) => newsroom.rest('DELETE', `users/${maker.id}`, { as: people.admin }),
    },
    { when: 'they are taken off the document', end: ({ id }) => patch(`news/${id}`, { authors: [people.other.id] }) },
    { when: 'their role is taken away', end: ({ maker }) => patch(`users/${maker.id}`, { roles: [] }) },
    { when: 'their role is another', end: ({ maker }) => patch(`users/${maker.id}`, { roles: ['notices'] }) },
  ]

  it.each(ways)('when $when', async ({ end }) => {
    const made = await ownLink()
    expect(await previews.open(made.link)).toMatchObject({ is: 'open' })
    expect((await end(made)).status).toBe(200)
    expect(await previews.open(made.link)).toEqual({ is: 'ended' })
    expect((await seenBy(made.link.id)).address).toBeNull()
  })

  it('and not with that of others: an editor’s link to the same document works on', async () => {
    const { id, maker } = await ownLink()
    const link = await previews.link('news', id)
    await patch(`users/${maker.id}`, { roles: [] })
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
    expect((await seenBy(link.id)).address).toBe(link.address)
  })

  it('comes back when they are put on it again', async () => {
    const { id, maker, link } = await ownLink()
    await patch(`news/${id}`, { authors: [people.other.id] })
    await patch(`news/${id}`, { authors: [maker.id] })
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
  })

  it('of the approved version, when they may no longer approve', async () => {
    const maker = await newsroom.person('editor')
    const id = await previews.published('news', { publishedAt: inDays(10), authors: [maker.id] })
    const link = await previews.link('news', id, { shows: 'approved' }, maker)
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
    await patch(`users/${maker.id}`, { roles: ['author'] })
    expect(await previews.open(link)).toEqual({ is: 'ended' })
  })

  it('with the files that it showed', async () => {
    const maker = await newsroom.person('author')
    const leadImage = await uploaded(newsroom, 'media', maker, 'The town hall.')
    const link = await previews.link('news', await previews.draft('news', { leadImage }, maker), {}, maker)
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id: leadImage })
    const file = async () =>
      (await newsroom.raw('GET', `media/file/${filename}`, { query: { preview: previews.token(link) } })).status
    expect(await file()).toBe(200)
    await newsroom.rest('DELETE', `users/${maker.id}`, { as: people.admin })
    expect(await file()).not.toBe(200)
  })

  it('but leads to the page once that is public', async () => {
    const { maker, id, link } = await ownLink()
    await newsroom.rest('DELETE', `users/${maker.id}`, { as: people.admin })
    await newsroom.rest('PATCH', `news/${id}`, { as: people.editor, body: { _status: 'published' } })
    expect(await previews.open(link)).toMatchObject({ is: 'live' })
  })

  it('and one that the program made has no maker who could lose anything', async () => {
    const documentId = await previews.draft('news')
    const data = { contentType: 'news' as const, documentId, forWhom: 'Meadow Gazette' }
    const link = (await newsroom.payload.create({ collection: 'preview-links', data: data as never })) as Link
    expect(await previews.open(link)).toMatchObject({ is: 'open' })
  })
})
