import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Entry } from '@collections/search-part'
import { typeChannel } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { loadType } from '@/feeds/load-items'
import { rss } from '@/feeds/rss'
import { newsroom } from '@/newsroom'
import { paragraphs } from '@/rich-text/rich-text'
import { makeUpNews } from '@/sample/made-up-news'
import { archive, siteSearch } from '@/search/filter'
import { openIndexThreads } from '@/search/index/index-threads'
import type { IndexQuery } from '@/search/index/query'
import { allEntries } from '@/search/indexed-documents'
import { keepUp, rebuildIndex, searchIndex } from '@/search/keep-up'
import { parseQuestion as asked } from '@/search/parse-question'
import { countOf, foundPage, newsPage } from '@/site/queries/found'
import { documents, type FinderFigures, type PlainFigures, type Times } from './finder'
import { buildPlainIndex } from './plain-index'
import { rounded, summary, timesOf } from './times'

/* Writes the figures of `finder.ts` as JSON to the file it is told. */

const file = process.argv[3] as string
const payload = await newsroom()

const atOnce = 500

const fill = async (): Promise<FinderFigures['madeUp']> => {
  const { totalDocs } = await payload.count({ collection: 'news' })
  if (totalDocs >= documents) return undefined
  const begun = performance.now()
  for (let n = 0; n < documents; n += atOnce) await makeUpNews(payload, atOnce, new Date())
  return { items: documents, seconds: Math.round((performance.now() - begun) / 1000) }
}

/** Whole rebuild, and the same entries written once more when they are at hand. */
const measureIndex = async (): Promise<FinderFigures['index']> => {
  const begun = performance.now()
  const done = await rebuildIndex(payload)
  const rebuilt = done / ((performance.now() - begun) / 1000)
  const portions = []
  for await (const entries of allEntries(payload, new Date())) if (portions.push(entries) === 20) break
  const { writer } = openIndexThreads(`${file}.try.db`)
  await writer.beginBuild()
  const written = performance.now()
  for (const entries of portions) await writer.addToBuild(entries)
  await writer.finishBuild('{}')
  const seconds = (performance.now() - written) / 1000
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}.try.db${end}`, { force: true })
  return { rebuilt: Math.round(rebuilt), written: Math.round(portions.flat().length / seconds) }
}

/** The same searches in each run. */
let seed = 7
const chance = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

const { docs: someNews } = await payload.find({
  collection: 'news',
  limit: 400,
  page: 3,
  depth: 0,
  select: { title: true, summary: true },
})

/**
 * So many words that stand beside each other in a title or summary, as people copy and remember them;
 * not “the” alone, which nobody looks for.
 */
const typed = (words: number): string => {
  const news = someNews[chance(someNews.length)]
  const text = (chance(2) === 0 ? news?.title : news?.summary) ?? ''
  const all = text.match(/\p{L}{2,}/gu) ?? ['council']
  const from = chance(Math.max(1, all.length - words))
  const chosen = all.slice(from, from + words)
  return chosen.some((word) => word.length > 4) ? chosen.join(' ') : typed(words)
}

const search = (q: string) => foundPage(siteSearch, { q }, 1, new Date())

/** What rivals do: words anywhere in a title or summary. */
const like = (q: string) =>
  payload.find({
    collection: 'news',
    where: { or: [{ title: { like: q } }, { summary: { like: q } }] },
    sort: '-publishedAt',
    depth: 0,
    limit: 20,
    overrideAccess: false,
  })

const month = (n: number) => ({ year: String(2017 + (n % 9)), month: String(1 + (n % 12)).padStart(2, '0') })

const feed = async () => {
  const context = feedContext(new Date())
  return rss(await typeChannel(payload, context, 'news', 'feed.xml'), (await loadType('news')(payload, context)).items)
}

/** A word that nothing has yet. */
const newWord = () =>
  `zqx${randomUUID()
    .replace(/[^a-z]/g, '')
    .slice(0, 10)}`

const publishAndFind = async () => {
  const word = newWord()
  await payload.create({
    collection: 'news',
    data: {
      title: `The ${word} opens`,
      summary: 'It is open now.',
      body: paragraphs('It is open.') as never,
      kind: 'news',
      publishedAt: new Date().toISOString(),
      _status: 'published',
    },
  })
  const begun = performance.now()
  while ((await search(word))?.total !== 1) if (performance.now() - begun > 5000) throw new Error('It is not found.')
  return performance.now() - begun
}

const memory = () => Math.round(process.memoryUsage().rss / 1024 / 1024)

const measureSearch = async (): Promise<Partial<FinderFigures>> => {
  // As a start of the site does.
  await keepUp(payload)
  await searchIndex().reader.load()
  await search('council')
  const before = memory()
  const searches: Record<string, Times> = {}
  for (const words of [1, 2, 3, 4]) searches[`search, ${words} words`] = await timesOf(150, () => search(typed(words)))
  searches['search, a word of every item'] = await timesOf(30, () => search('council'))
  searches['search, a slip in it'] = await timesOf(30, () => search('recylcing centr'))
  const lists = {
    'archive, all of it': await timesOf(50, () => foundPage(archive, {}, 1, new Date())),
    'archive, page 2,000': await timesOf(50, () => foundPage(archive, {}, 2000, new Date())),
    'archive, a month': await timesOf(50, (n) => newsPage(1, { now: new Date(), ...month(n) }) as Promise<unknown>),
    'feed of news': await timesOf(50, feed),
  }
  const after = memory()
  searches['the same with LIKE, 2 words'] = await timesOf(15, () => like(typed(2)), 2)
  const published: number[] = []
  for (let n = 0; n < 20; n += 1) published.push(await publishAndFind())
  return {
    searches,
    lists,
    published: summary(published),
    heldUp: await measureHeldUp(),
    memory: { before, after, searches: 890 },
  }
}

/** How long the process was held up while four searched all the time. */
const measureHeldUp = async (): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const until = performance.now() + 5000
  const searcher = async () => {
    while (performance.now() < until) await countOf(siteSearch, { q: typed(2) }, new Date())
  }
  await Promise.all([searcher(), searcher(), searcher(), searcher()])
  delay.disable()
  return rounded(delay.max / 1e6)
}

/** The same questions to the index and to plain FTS5 with GROUP BY, both without pages, at two sizes. */
const measurePlain = async (): Promise<PlainFigures> => {
  const all: Entry[] = []
  for await (const entries of allEntries(payload, new Date())) all.push(...entries)
  const figures: PlainFigures = {}
  for (const size of [10_000, all.length].filter((count) => count <= all.length)) {
    const entries = all.slice(0, size)
    const name = `${file}.${size}`
    const { reader, writer } = openIndexThreads(`${name}.own.db`)
    const begun = performance.now()
    await writer.beginBuild()
    for (let n = 0; n < size; n += 1000) await writer.addToBuild(entries.slice(n, n + 1000))
    await writer.finishBuild('{}')
    const own = size / ((performance.now() - begun) / 1000)
    const { index, perSecond } = buildPlainIndex(`${name}.plain.db`, entries)
    const now = Date.now()
    const ask = (q: string) => reader.search({ ...asEverybodyAsks, asked: asked(q), words: q, now })
    await ask('council')
    const rows = (words: string, count: number, next: () => string) => async () => ({
      [words]: {
        own: await timesOf(count, () => ask(next())),
        plain: await timesOf(count, async () => index.search(next(), now)),
      },
    })
    const measured = [
      ...[1, 2, 3, 4].map((words) => rows(`${words} words`, 100, () => typed(words))),
      rows('a word of every item', 20, () => 'council'),
    ]
    figures[size] = { written: { own: Math.round(own), plain: Math.round(perSecond) }, searches: {} }
    for (const measure of measured) Object.assign(figures[size].searches, await measure())
    index.close()
  }
  return figures
}

const asEverybodyAsks = {
  filter: {},
  within: [...siteSearch.types],
  withdrawnToo: true,
  announcedToo: true,
  sort: 'relevance',
  offset: 0,
  limit: 20,
} as const satisfies Partial<IndexQuery>

const measureBuilding = async (): Promise<Partial<FinderFigures>> => ({
  madeUp: await fill(),
  index: await measureIndex(),
})

const halves = { index: measureBuilding, search: measureSearch, plain: measurePlain }

writeFileSync(file, JSON.stringify(await halves[process.argv[4] as keyof typeof halves]()))
process.exit(0)
