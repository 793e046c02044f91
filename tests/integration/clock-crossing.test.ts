import { type BasePayload, getPayload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import { expectExact, type Question, secondAhead } from './clock-crossing/ask-around'
import { type ContentTypeSlug, complete, newTitle } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/*
 * On the real clock: readers ask without a pause while a second passes at which something goes live,
 * expires, is replaced or is withdrawn. An answer that was given wholly before that second has to show
 * the old state, one that was asked for from that second on the new one. Nothing runs beside the reads:
 * the server's own look at what is due stands still.
 */

let newsroom: Newsroom
let site: typeof import('@collections/news/queries')
let editor: Person
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  newsroom = await startNewsroom()
  // Only now: it loads the configuration, which has to find the environment of this newsroom.
  site = await import('@collections/news/queries')
  // An interval of a clock that is taken away never ends.
  vi.useRealTimers()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const where = (id: string) => ({ 'where[id][equals]': id, depth: 0 })
const get = (address: string, query = {}) => newsroom.rest('GET', address, { query })

/** Every way to find out whether the public sees a document. */
const visible = (type: ContentTypeSlug, id: string): Question[] => [
  { what: `${type} by id`, ask: async () => (await get(`${type}/${id}`, { depth: 0 })).status === 200 },
  { what: `${type} in a list`, ask: async () => (await get(type, where(id))).body.docs.length > 0 },
  { what: `${type} in a count`, ask: async () => (await get(`${type}/count`, where(id))).body.totalDocs > 0 },
]

const onTheSite = async (id: string) => {
  const found = await site.latestNews({ now: new Date(), where: { id: { equals: id } } })
  return found.length > 0
}

const not = ({ what, ask }: Question): Question => ({ what, ask: async () => !(await ask()) })

const dates = {
  news: { from: 'publishedAt', until: 'expiresAt' },
  'service-notices': { from: 'startsAt', until: 'endsAt' },
  consultations: { from: 'publishedAt', until: undefined },
  'inspection-reports': { from: 'publishedAt', until: undefined },
} as const
type Dated = keyof typeof dates
const dated = Object.keys(dates) as Dated[]
const everyType: ContentTypeSlug[] = [...dated, 'pages']

const write = async (type: ContentTypeSlug, more = {}): Promise<string> =>
  (await newsroom.rest('POST', type, { as: editor, body: complete(type, more) })).body.doc.id
const change = async (type: ContentTypeSlug, id: string, body: object, query = {}) => {
  const { status } = await newsroom.rest('PATCH', `${type}/${id}`, { as: editor, body, query })
  expect(status).toBe(200)
}

const timed = async <T>(work: () => Promise<T>): Promise<{ took: number; result: T }> => {
  const begun = Date.now()
  return { result: await work(), took: Date.now() - begun }
}

const inOrder = async <T, U>(list: readonly T[], each: (entry: T) => Promise<U>): Promise<U[]> => {
  const results: U[] = []
  for (const entry of list) results.push(await each(entry))
  return results
}

describe('with no job running, nothing is early and nothing late', () => {
  it('when something goes live, and when it expires', async () => {
    const { took, result } = await timed(() => inOrder(dated, async (type) => ({ type, id: await write(type) })))
    const goesLive = secondAhead(took)
    const expires = goesLive + 3000 + Math.ceil(took / 1000) * 1000
    for (const { type, id } of result) {
      const { from, until } = dates[type]
      const times = { [from]: new Date(goesLive), ...(until ? { [until]: new Date(expires) } : {}) }
      await change(type, id, { _status: 'published', ...times })
    }
    const questions = (types: readonly Dated[]) =>
      result
        .filter(({ type }) => types.includes(type))
        .flatMap(({ type, id }) => [
          ...visible(type, id),
          ...(type === 'news' ? [{ what: 'news on the site', ask: () => onTheSite(id) }] : []),
        ])
    await expectExact('going live', goesLive, questions(dated))
    await expectExact('expiring', expires, questions(['news', 'service-notices']).map(not))
  })

  it('when an approved change replaces what is live', async () => {
    const { took, result } = await timed(() =>
      inOrder(everyType, async (type) => {
        const id = await write(type)
        await change(type, id, { _status: 'published' })
        const title = newTitle()
        await change(type, id, { title }, { draft: true })
        return { type, id, title }
      }),
    )
    const second = secondAhead(took)
    // A change is scheduled at least a minute ahead, so it was two minutes ago.
    for (const { type, id } of result) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 120_000 })
      const body = { contentType: type, documentId: id, goesLiveAt: new Date(second) }
      const { status } = await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })
      vi.useRealTimers()
      expect(status).toBe(201)
    }
    const questions = result.flatMap(({ type, id, title }): Question[] => {
      const named = { ...where(id), 'where[title][equals]': title }
      return [
        { what: `${type} by id`, ask: async () => (await get(`${type}/${id}`)).body.title === title },
        { what: `${type} in a list`, ask: async () => (await get(type, where(id))).body.docs[0].title === title },
        { what: `${type} in a count`, ask: async () => (await get(`${type}/count`, named)).body.totalDocs > 0 },
      ]
    })
    await expectExact('an approved change', second, questions)
  })

  it('when something is withdrawn', async () => {
    const types = ['news', 'consultations', 'inspection-reports'] as const
    const { took, result } = await timed(() => inOrder(types, async (type) => ({ type, id: await write(type) })))
    const second = secondAhead(took)
    for (const { type, id } of result)
      await change(type, id, {
        _status: 'published',
        withdrawal: { at: new Date(second), reason: 'The figures were wrong.' },
      })
    const questions = result.flatMap(({ type, id }): Question[] => [
      { what: `${type} by id`, ask: async () => Boolean((await get(`${type}/${id}`)).body.withdrawal?.reason) },
      {
        what: `${type} in a list`,
        ask: async () => Boolean((await get(type, where(id))).body.docs[0].withdrawal?.reason),
      },
      ...(type === 'news' ? [not({ what: 'news on the site', ask: () => onTheSite(id) })] : []),
    ])
    await expectExact('withdrawing', second, questions)
  })

  const due = async () => {
    const id = await write('news')
    const second = secondAhead(120_000)
    await change('news', id, { _status: 'published' })
    await change('news', id, { summary: 'Replaced.' }, { draft: true })
    const body = { contentType: 'news', documentId: id, goesLiveAt: new Date(second) }
    expect((await newsroom.rest('POST', 'scheduled-changes', { as: editor, body })).status).toBe(201)
    return { id, second }
  }

  it('when the server looked just before the second and has not finished', async () => {
    const { id, second } = await due()
    const looking = makeDueChanges(newsroom.payload, new Date(second - 1))
    const reading = makeDueChanges(newsroom.payload, new Date(second))
    await Promise.all([looking, reading])
    expect((await get(`news/${id}`)).body.summary).toBe('Replaced.')
  })

  it('when somebody saves at that second', async () => {
    for (const attempt of [1, 2, 3]) {
      const { id, second } = await due()
      vi.useFakeTimers({ toFake: ['Date'], now: second })
      const saving = change('news', id, { kind: 'speech' }, { draft: true })
      const { body } = await get(`news/${id}`)
      await saving
      vi.useRealTimers()
      expect(body.summary, `attempt ${attempt}`).toBe('Replaced.')
    }
  })

  it('when two servers are asked at that second', async () => {
    const { default: config } = await import('@payload-config')
    const another = await getPayload({ config, key: 'another server', disableOnInit: true })
    another.logger.level = 'silent'
    const changes = await inOrder([1, 2, 3], due)
    const second = Math.max(...changes.map((change) => change.second))
    vi.useFakeTimers({ toFake: ['Date'], now: second })
    const ask = async (payload: BasePayload, id: string) =>
      (await payload.findByID({ collection: 'news', id, overrideAccess: false })).summary
    const answers = await Promise.all(
      [newsroom.payload, another].flatMap((payload) => changes.map(({ id }) => ask(payload, id))),
    )
    vi.useRealTimers()
    await another.destroy()
    expect(answers).toEqual(answers.map(() => 'Replaced.'))
  })
})
