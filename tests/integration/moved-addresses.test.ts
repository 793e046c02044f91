import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ContentTypeSlug, contentTypes, newTitle, published } from './content'
import { gone, missing, moved, unknown } from './missing'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

type Kind = ContentTypeSlug | 'topics'
type Made = { id: string; slug: string; address: string }

const clock = async (moment: string) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) })
  editor = await newsroom.person('editor')
}
const newSlug = () => newTitle().toLowerCase().replace(' ', '-')
const make = async (type: Kind, more: Record<string, unknown> = {}): Promise<Made> => {
  const body = type === 'topics' ? { title: newTitle(), ...more } : published(type, more)
  return (await newsroom.rest('POST', type, { as: editor, body })).body.doc
}
const change = (type: Kind, id: string, body: object, query = {}) =>
  newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body, query })
/** Publishes a document, at another address when the body names a slug. */
const publish = async (type: Kind, id: string, body: object = {}): Promise<Made> => {
  const status = type === 'topics' ? {} : { _status: 'published' }
  const answer = await change(type, id, { ...status, ...body })
  expect(answer.status).toBe(200)
  return answer.body.doc
}
const remove = (type: Kind, id: string) => newsroom.payload.delete({ collection: type as 'news', id })
const redirects = async (where: Record<string, string>) => {
  const query = Object.fromEntries(Object.entries(where).map(([name, value]) => [`where[${name}][equals]`, value]))
  return (await newsroom.rest('GET', 'redirects', { as: editor, query: { ...query, sort: 'createdAt' } })).body.docs
}
const logged = async (id: string, event: string) => {
  const query = { 'where[documentId][equals]': id, 'where[event][equals]': event, depth: 0, sort: 'at' }
  return (await newsroom.rest('GET', 'publication-log', { as: admin, query })).body.docs
}

/** The address of a meeting is made of its day (meetings.test.ts). */
const renamed = contentTypes.filter((type) => type !== 'meetings')

describe.each([...renamed, 'topics'] as Kind[])('%s', (type) => {
  it('that is published at another address is found at the old one', async () => {
    const { id, address } = await make(type)
    const after = await publish(type, id, { slug: newSlug() })
    expect(after.address).not.toBe(address)
    expect(await missing(address)).toEqual(moved(after.address))
    expect(await redirects({ documentId: id })).toMatchObject([
      { from: address, to: null, contentType: type, documentId: id, leadsTo: after.address },
    ])
    const row = { contentType: type, from: address, to: after.address, address, wasPublic: true, byName: 'editor' }
    expect(await logged(id, 'moved')).toMatchObject([row])
  })

  it('is one step from any address it ever had', async () => {
    const { id, ...first } = await make(type)
    const addresses = [first.address]
    for (let n = 0; n < 3; n += 1) addresses.push((await publish(type, id, { slug: newSlug() })).address)
    const last = addresses.pop() as string
    for (const address of addresses) expect(await missing(address)).toEqual(moved(last))
  })

  it('that goes back to its first address leaves no circle', async () => {
    const { id, slug, address } = await make(type)
    const second = await publish(type, id, { slug: newSlug() })
    expect((await publish(type, id, { slug })).address).toBe(address)
    expect((await redirects({ documentId: id })).map(({ from }: { from: string }) => from)).toEqual([second.address])
    expect(await missing(second.address)).toEqual(moved(address))
  })

  it('that is deleted is gone from every address it had', async () => {
    const { id, address } = await make(type)
    const second = await publish(type, id, { slug: newSlug() })
    await remove(type, id)
    for (const one of [address, second.address]) expect(await missing(one)).toEqual(gone)
    expect((await redirects({ documentId: id }))[0].leadsTo).toBe('Nothing: the page is not public')
  })

  it('gives its old address to another, which wins', async () => {
    const { id, slug, address } = await make(type)
    await publish(type, id, { slug: newSlug() })
    const other = await make(type, { slug })
    expect(other.address).toBe(address)
    expect(await redirects({ from: address })).toEqual([])
    await remove(type, other.id)
    expect(await missing(address)).toEqual(gone)
  })
})

describe.each(renamed)('%s', (type) => {
  it('keeps its address for the public while a draft has another', async () => {
    const { id, address } = await make(type)
    await change(type, id, { slug: newSlug() }, { draft: true })
    expect((await newsroom.rest('GET', `${type}/${id}`)).body.address).toBe(address)
    expect(await redirects({ documentId: id })).toEqual([])
    const after = await publish(type, id)
    expect(await missing(address)).toEqual(moved(after.address))
  })

  it('that was taken off the site is found again from its old address, not before', async () => {
    const { id, address } = await make(type)
    await change(type, id, { _status: 'draft' })
    const slug = newSlug()
    await change(type, id, { slug })
    await change(type, id, { title: newTitle() })
    expect(await missing(address)).toEqual(gone)
    const after = await publish(type, id)
    expect(after.slug).toBe(slug)
    expect(await missing(address)).toEqual(moved(after.address))
  })

  it('that is taken off after a move is gone from both addresses, and comes back', async () => {
    const { id, address } = await make(type)
    const second = await publish(type, id, { slug: newSlug() })
    await change(type, id, { _status: 'draft' })
    for (const one of [address, second.address]) expect(await missing(one)).toEqual(gone)
    await publish(type, id)
    expect(await missing(address)).toEqual(moved(second.address))
  })

  it('restored from before a move keeps its new address', async () => {
    const { id, address } = await make(type)
    const where = { 'where[parent][equals]': id, sort: 'updatedAt', limit: 1 }
    const [first] = (await newsroom.rest('GET', `${type}/versions`, { as: editor, query: where })).body.docs
    const second = await publish(type, id, { slug: newSlug() })
    const restored = await newsroom.rest('POST', `${type}/versions/${first.id}`, { as: editor })
    expect(restored.body.doc ?? restored.body).toMatchObject({ slug: second.slug, address: second.address })
    expect(await missing(address)).toEqual(moved(second.address))
  })
})

describe('before the first second in public', () => {
  it.each(['news', 'consultations', 'inspection-reports'] as const)('%s moves without a trace', async (type) => {
    const { id, address } = await make(type, { publishedAt: '2031-05-01T00:00:00.000Z' })
    await publish(type, id, { slug: newSlug() })
    expect(await redirects({ documentId: id })).toEqual([])
    expect(await missing(address)).toEqual(unknown)
  })

  it('a planned notice has a page already, and leaves a redirect', async () => {
    const { id, address } = await make('service-notices', { startsAt: '2031-05-01T00:00:00.000Z' })
    const after = await publish('service-notices', id, { slug: newSlug() })
    expect(await missing(address)).toEqual(moved(after.address))
  })

  it('is judged by what is published: a draft from before its time does not undo it', async () => {
    const { id, slug, address } = await make('news', { publishedAt: '2031-05-01T00:00:00.000Z' })
    await change('news', id, { summary: 'Better.' }, { draft: true })
    await clock('2032-01-01T12:00:00.000Z')
    const titled = await publish('news', id, { title: newTitle(), slug: '' })
    expect(titled).toMatchObject({ slug, address, firstPublishedAt: '2031-05-01T00:00:00.000Z' })
  })

  it('a draft’s other address, wished for before, leaves a redirect when it is published after', async () => {
    const { id, address } = await make('news', { publishedAt: '2031-06-01T00:00:00.000Z' })
    const slug = newSlug()
    await change('news', id, { slug, publishedAt: '2032-06-01T00:00:00.000Z' }, { draft: true })
    await clock('2032-07-01T12:00:00.000Z')
    expect((await publish('news', id)).address).toBe(`/news/2031/${slug}`)
    expect(await missing(address)).toEqual(moved(`/news/2031/${slug}`))
  })

  it('a draft saved after its time knows that it has passed', async () => {
    const { id, address } = await make('news', { publishedAt: '2031-07-01T00:00:00.000Z' })
    await change('news', id, { summary: 'Better.' }, { draft: true })
    await clock('2031-07-01T00:00:00.000Z')
    const { doc } = (await change('news', id, { slug: newSlug() }, { draft: true })).body
    expect(doc).toMatchObject({ address, firstPublishedAt: '2031-07-01T00:00:00.000Z' })
    await change('news', id, { _status: 'draft' })
    expect(await missing(address)).toEqual(gone)
  })
})

describe('what is under embargo', () => {
  it.each([
    { when: 'after the move', at: {} },
    { when: 'with the move', at: { publishedAt: '2033-01-01T00:00:00.000Z', confirm: true } },
  ])('$when does not show its new address before its time', async ({ at }) => {
    const { id, address } = await make('news')
    const { address: second } = await publish('news', id, { slug: newSlug(), ...at })
    await publish('news', id, { publishedAt: '2033-01-01T00:00:00.000Z', confirm: true })
    expect(await missing(address)).toEqual(gone)
    await clock('2033-01-01T00:00:00.000Z')
    expect(await missing(address)).toEqual(moved(second))
  })

  it('and is moved then, is found at its time from where it was public before', async () => {
    const { id, address } = await make('news')
    await publish('news', id, { publishedAt: '2034-01-01T00:00:00.000Z', confirm: true })
    const { address: second } = await publish('news', id, { slug: newSlug() })
    expect(await missing(address)).toEqual(gone)
    await clock('2034-01-01T00:00:00.000Z')
    expect(await missing(address)).toEqual(moved(second))
  })
})

describe('a scheduled change', () => {
  const goesLiveAt = '2037-01-01T00:00:00.000Z'
  const schedule = async (documentId: string, versionId?: string) => {
    const body = { contentType: 'pages', documentId, goesLiveAt, versionId }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
  }
  const newestVersion = async (id: string): Promise<string> => {
    const query = { 'where[parent][equals]': id, 'where[latest][equals]': true }
    return (await newsroom.rest('GET', 'pages/versions', { as: editor, query })).body.docs[0].id
  }
  // Timers stand still too, so that nothing but the question itself can make the change.
  const crossIt = () => vi.useFakeTimers({ toFake: ['Date', 'setInterval'], now: new Date(goesLiveAt) })

  it('moves a page at its time, and leads there from the same millisecond', async () => {
    const { id, address } = await make('pages')
    const slug = newSlug()
    await change('pages', id, { slug }, { draft: true })
    await schedule(id)
    expect(await missing(`/${slug}`)).toEqual(unknown)
    crossIt()
    expect(await missing(address)).toEqual(moved(`/${slug}`))
  })

  it('that was written before a move does not take it back', async () => {
    const { id, address } = await make('pages')
    await change('pages', id, { title: 'Written before' }, { draft: true })
    const before = await newestVersion(id)
    const second = await publish('pages', id, { slug: newSlug() })
    await change('pages', id, { title: 'Written after' }, { draft: true })
    await schedule(id, before)
    crossIt()
    expect((await newsroom.rest('GET', `pages/${id}`)).body).toMatchObject({
      title: 'Written before',
      address: second.address,
    })
    expect(await missing(address)).toEqual(moved(second.address))
  })
})

describe('an old address that another document takes', () => {
  it('leads to the first until the second goes live, and nowhere after that', async () => {
    const first = await make('consultations')
    const { address } = await publish('consultations', first.id, { slug: newSlug() })
    const publishedAt = '2035-01-01T00:00:00.000Z'
    const second = await make('consultations', { slug: first.slug, publishedAt })
    expect(await missing(first.address)).toEqual(moved(address))
    await clock(publishedAt)
    await remove('consultations', second.id)
    expect(await missing(first.address)).toEqual(gone)
  })

  it('is gone from the second when that expires', async () => {
    const { id, slug, address } = await make('news')
    const now = await publish('news', id, { slug: newSlug() })
    const times = { publishedAt: `${address.split('/')[2]}-12-31T22:00:00.000Z`, expiresAt: '2036-01-01T00:00:00.000Z' }
    expect((await make('news', { slug, ...times })).address).toBe(address)
    expect(await missing(address)).toEqual(moved(now.address))
    await clock('2036-01-01T00:00:00.000Z')
    expect(await missing(address)).toEqual(gone)
  })

  it('while the first was off the site is the second’s', async () => {
    const first = await make('pages')
    await change('pages', first.id, { _status: 'draft', slug: newSlug() })
    const second = await make('pages', { slug: first.slug })
    expect(second.address).toBe(first.address)
    await publish('pages', first.id)
    expect(await redirects({ from: first.address })).toEqual([])
    await change('pages', second.id, { _status: 'draft' })
    expect(await missing(first.address)).toEqual(gone)
  })

  it('and leaves leads to the second', async () => {
    const first = await make('pages')
    await publish('pages', first.id, { slug: newSlug() })
    const second = await make('pages', { slug: first.slug })
    const { address } = await publish('pages', second.id, { slug: newSlug() })
    expect(await missing(first.address)).toEqual(moved(address))
  })
})

describe('what stands beside or below an old address', () => {
  it('the feed of a topic goes with it, and is gone with it', async () => {
    const { id, address } = await make('topics')
    const after = await publish('topics', id, { slug: newSlug() })
    expect(await missing(`${address}/feed.xml`)).toEqual(moved(`${after.address}/feed.xml`))
    await remove('topics', id)
    for (const one of [address, after.address]) expect(await missing(`${one}/feed.xml`)).toEqual(gone)
  })

  it('the calendar of a consultation goes with it, and is gone with it', async () => {
    const { id, address } = await make('consultations')
    const after = await publish('consultations', id, { slug: newSlug() })
    expect(await missing(`${address}/calendar.ics`)).toEqual(moved(`${after.address}/calendar.ics`))
    await change('consultations', id, { _status: 'draft' })
    expect(await missing(`${address}/calendar.ics`)).toEqual(gone)
    expect(await missing(`${after.address}/calendar.ics`)).toEqual(gone)
  })

  it('nothing else does', async () => {
    const { id, address } = await make('consultations')
    await publish('consultations', id, { slug: newSlug() })
    for (const part of ['/feed.xml', '/calendar.ics/more', '.ics'])
      expect(await missing(`${address}${part}`)).toEqual(unknown)
  })

  it('an article is found in another year, in capitals, and with a slash', async () => {
    const { slug, address } = await make('news')
    for (const other of [`/news/1999/${slug}`, address.toUpperCase()])
      expect(await missing(other)).toEqual(moved(address))
    const { id, ...old } = await make('news')
    const after = await publish('news', id, { slug: newSlug() })
    for (const other of [`${old.address}/`, `${old.address.toUpperCase()}//`])
      expect(await missing(other)).toEqual(moved(after.address))
    expect(await missing(`/news/1999/${old.slug}`)).toEqual(unknown)
  })

  it('an article under embargo is not found in another year', async () => {
    const { slug } = await make('news', { publishedAt: '2099-01-01T00:00:00.000Z' })
    expect(await missing(`/news/2098/${slug}`)).toEqual(unknown)
    expect(await missing(`/news/2099/${slug.toUpperCase()}`)).toEqual(unknown)
  })
})

describe('the move and its redirect stand or fall together', () => {
  it('nothing moves when the row of the log cannot be written', async () => {
    const { id, slug, address } = await make('news')
    const { db } = newsroom.payload
    const { create } = db
    const refusing: typeof create = (args) =>
      args.data.event === 'moved' ? Promise.reject(new Error('disk full')) : create.call(db, args)
    Object.assign(db, { create: refusing })
    const answer = await change('news', id, { slug: newSlug() })
    Object.assign(db, { create })
    expect(answer.status).toBe(500)
    expect((await newsroom.rest('GET', `news/${id}`)).body).toMatchObject({ slug, address })
    expect(await redirects({ documentId: id })).toEqual([])
  })

  it('a move that is refused leaves no redirect', async () => {
    const { id, address } = await make('news')
    expect((await change('news', id, { slug: newSlug(), summary: '' })).status).toBe(400)
    expect(await redirects({ from: address })).toEqual([])
  })

  it('an author’s new slug moves nothing', async () => {
    const author = await newsroom.person('author')
    const { id } = await make('news', { authors: [author.id] })
    const body = { slug: newSlug() }
    expect((await newsroom.rest('PATCH', `news/${id}`, { as: author, body })).status).toBe(403)
    expect((await newsroom.rest('PATCH', `news/${id}`, { as: author, body, query: { draft: true } })).status).toBe(200)
    expect(await redirects({ documentId: id })).toEqual([])
  })

  it('an answer that holds no address leaves one all the same', async () => {
    const { id, address } = await make('news')
    const slug = newSlug()
    await change('news', id, { slug }, { 'select[title]': true })
    expect(await missing(address)).toEqual(moved(address.replace(/[^/]+$/, slug)))
  })

  it('many at once leave a redirect each', async () => {
    const topics = [await make('topics'), await make('topics')]
    for (const { id } of topics) await publish('topics', id, { slug: newSlug() })
    for (const { id, address } of topics) expect(await redirects({ documentId: id })).toMatchObject([{ from: address }])
  })
})
