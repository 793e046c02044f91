import Database from 'libsql'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archive, siteSearch } from '@/search/filter'
import { type Newsroom, startNewsroom } from '../newsroom'

const news = 2200
const token = 'the token of this test'

let newsroom: Newsroom
let finder: typeof import('@/search/keep-up')
let progress: typeof import('@/search/progress')
let found: typeof import('@/site/queries/found')

beforeAll(async () => {
  process.env.INTERNAL_TOKEN = token
  newsroom = await startNewsroom()
  const { makeUpNews } = await import('@/sample/made-up-news')
  await newsroom.payload.create({ collection: 'topics', data: { title: 'Bins', slug: 'bins' } })
  for (let made = 0; made < news; made += 550) await makeUpNews(newsroom.payload, 550, new Date())
  finder = await import('@/search/keep-up')
  progress = await import('@/search/progress')
  found = await import('@/site/queries/found')
})
afterAll(() => newsroom.close())

/** Lets nothing be written to the index until it is told to go on. */
const holdUp = (): (() => void) => {
  const index = new Database(String(process.env.SEARCH_INDEX))
  index.exec('PRAGMA busy_timeout = 10000')
  index.exec('BEGIN IMMEDIATE')
  return () => {
    index.exec('ROLLBACK')
    index.close()
  }
}

const asked = (path: string) => new Request(`http://localhost${path}`)
const noParams = { params: Promise.resolve({}) }

/** What the page server is told. */
const log = async (position?: unknown) => {
  const { GET } = await import('@/app/(site)/internal/log/route')
  const query = new URLSearchParams(position ? { position: JSON.stringify(position) } : {})
  const headers = { 'x-internal-token': token }
  return (await GET(new Request(`http://localhost/internal/log?${query}`, { headers }))).json()
}

const lists = () => {
  const now = new Date()
  return [
    { page: 1, period: { now } },
    { page: 40, period: { now } },
    { page: 1, period: { now, year: '2022' } },
    { page: 2, period: { now, year: '2022' } },
    { page: 1, period: { now, year: '2022', month: '03' } },
    { page: 1000, period: { now } },
  ]
}

const shown = () =>
  Promise.all(
    lists().map(async ({ page, period }) => {
      const list = await found.newsPage(page, period)
      return list && { ids: list.items.map(({ id }) => id), total: list.total, pages: list.pages }
    }),
  )

describe('while the index is built for the first time', () => {
  test('lists show what they will show, search says that it is not ready, and that ends by itself', async () => {
    let keeping = Promise.resolve()
    const all = await new Promise<number>((reported) => {
      keeping = finder.keepUp(newsroom.payload, (_, of) => reported(of))
    })
    expect(all).toBeGreaterThanOrEqual(news)
    const goOn = holdUp()

    await expect(found.foundPage(siteSearch, { q: 'council' }, 1, new Date())).rejects.toThrow('being built')
    const search = await import('@/app/(site)/search/route')
    const page = await search.GET(asked('/search?q=council'), noParams)
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await page.text()).toContain('Search is being made ready')
    const feed = await import('@/app/(site)/news/archive/feed.xml/route')
    const fed = await feed.GET(asked('/news/archive/feed.xml'))
    expect([fed.status, fed.headers.get('retry-after')]).toEqual([503, '30'])

    const topics = await import('@/app/(site)/topics/route')
    const ofTopics = await (await topics.GET(asked('/topics'), noParams)).text()
    expect(ofTopics).toContain('Bins')
    expect(ofTopics).not.toMatch(/\d items|Nothing yet/)
    const { docs } = await newsroom.payload.find({ collection: 'news', limit: 1, depth: 0 })
    const article = await import('@/app/(site)/news/[year]/[slug]/route')
    const [, , year = '', slug = ''] = String(docs[0]?.address).split('/')
    const read = await article.GET(asked(`/news/${year}/${slug}`), { params: Promise.resolve({ year, slug }) })
    expect(read.status).toBe(200)

    const admin = await newsroom.payload.findByID({ collection: 'users', id: (await newsroom.administrator()).id })
    const req = await createLocalReq({ user: { ...admin, collection: 'users' } }, newsroom.payload)
    const { readDashboard } = await import('@/admin/dashboard/read-dashboard')
    const { problems } = await readDashboard({ req, now: new Date() })
    expect(JSON.stringify(problems)).toMatch(/The search index is being built: [\d,]+ of [\d,]+ so far/)

    const before = await shown()
    const told = await log()
    expect((await log(told.position)).changed).toBe(false)
    expect(progress.indexProgress()?.of).toBe(all)

    goOn()
    await keeping
    // Pages that said so are made again.
    const next = await log(told.position)
    expect(next.changed).toBe(true)
    expect((await log(next.position)).changed).toBe(false)
    expect(await shown()).toEqual(before)
    expect(before[0]).toMatchObject({ total: news, pages: news / 20 })
    expect(before.at(-1)).toBeUndefined()
    expect((await found.foundPage(archive, {}, 1, new Date()))?.total).toBe(news)
  })

  test('another process may begin to build it, and is waited for', async () => {
    const { buildIndex } = await import('@/search/build-index')
    const { openIndexThreads } = await import('@/search/index/index-threads')
    const { writer } = finder.searchIndex()
    const standing = String(await writer.standing())
    // Of another database, so that it must be built anew.
    const other = JSON.stringify({ ...JSON.parse(standing), row: { sequence: 1, id: 'of another database' } })
    await writer.apply({ before: standing, after: other, put: [], remove: [] })

    const others = openIndexThreads(String(process.env.SEARCH_INDEX))
    let building: Promise<number> | undefined
    await finder.keepUp(newsroom.payload, () => {
      building ??= buildIndex(newsroom.payload, others)
    })
    expect(await building).toBe(news + 1)
    expect((await found.foundPage(archive, {}, 1, new Date()))?.total).toBe(news)
  })
})
