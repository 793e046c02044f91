import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { paragraphs } from '../collections/rich-text/rich-text'
import { newsChannel } from '../src/feeds/channels'
import { feedContext } from '../src/feeds/context'
import { loadNews } from '../src/feeds/load-items'
import { rss } from '../src/feeds/rss'
import { archive, siteSearch } from '../src/finder/filter'
import { openIndexThreads } from '../src/finder/index/index-threads'
import { allEntries } from '../src/finder/indexed-documents'
import { keepUp, rebuildIndex } from '../src/finder/keep-up'
import { newsroom } from '../src/newsroom'
import { makeUpNews } from '../src/sample/made-up-news'
import { countOf, foundPage, newsPage } from '../src/site/queries/found'
import { documents, type FinderFigures, type Times } from './finder'

/* Writes the figures of `finder.ts` as JSON to the file it is told. */

const file = process.argv[3] as string
const payload = await newsroom()

const rounded = (value: number) => Math.round(value * 10) / 10

const summary = (times: number[]): Times => {
  times.sort((a, b) => a - b)
  const at = (share: number) => rounded(times[Math.min(times.length - 1, Math.floor(times.length * share))] as number)
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

const timesOf = async (count: number, work: (n: number) => Promise<unknown>, warmUp = 5): Promise<Times> => {
  const times: number[] = []
  for (let n = 0; n < count + warmUp; n += 1) {
    const begun = performance.now()
    await work(n)
    if (n >= warmUp) times.push(performance.now() - begun)
  }
  return summary(times)
}

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
  return rss(await newsChannel(payload, context, 'feed.xml'), (await loadNews(payload, context)).items)
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
  await keepUp(payload)
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

const measureBuilding = async (): Promise<Partial<FinderFigures>> => ({
  madeUp: await fill(),
  index: await measureIndex(),
})

writeFileSync(file, JSON.stringify(await (process.argv[4] === 'index' ? measureBuilding() : measureSearch())))
process.exit(0)
