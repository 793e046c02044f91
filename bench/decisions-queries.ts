import { writeFileSync } from 'node:fs'
import { GET as decisionPage } from '@/app/(site)/meetings/[committee]/[slug]/[item]/route'
import { GET as articlePage } from '@/app/(site)/news/[year]/[slug]/route'
import { newsroom } from '@/newsroom'
import { makeUpDecisions } from '@/sample/made-up-decisions'
import { makeUpNews } from '@/sample/made-up-news'
import { decisions, siteSearch } from '@/search/filter'
import { keepUp, rebuildIndex } from '@/search/keep-up'
import { foundPage } from '@/site/queries/found'
import { articles, type DecisionFigures, decisionsMade } from './decisions'
import type { Times } from './finder'
import { summary, timesOf } from './times'

/* Writes the figures of `decisions.ts` as JSON to the file it is told. */

const [, , , file = '', half] = process.argv
const payload = await newsroom()

const atOnce = 500

const fill = async (): Promise<DecisionFigures['madeUp']> => {
  const { totalDocs } = await payload.count({ collection: 'agenda-items' })
  if (totalDocs >= decisionsMade) return undefined
  const begun = performance.now()
  for (let n = 0; n < decisionsMade; n += atOnce) await makeUpDecisions(payload, atOnce, new Date())
  const seconds = Math.round((performance.now() - begun) / 1000)
  for (let n = 0; n < articles; n += atOnce) await makeUpNews(payload, atOnce, new Date())
  await rebuildIndex(payload)
  return { items: decisionsMade, seconds }
}

/** The same words in each run. */
let seed = 7
const chance = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * below)
}

const some = async (collection: 'agenda-items' | 'news', count: number) => {
  const { totalDocs } = await payload.count({ collection, where: { address: { contains: 'made-up' } } })
  const { docs } = await payload.find({
    collection,
    where: { address: { contains: 'made-up' } },
    limit: count,
    page: 1 + Math.floor(totalDocs / count / 2),
    sort: 'id',
    depth: 0,
    select: { title: true, address: true },
  })
  return docs.map(({ title, address }) => ({ title, address: address as string }))
}

if (half === 'made-up') {
  writeFileSync(file, JSON.stringify({ madeUp: await fill() }))
  process.exit(0)
}

await keepUp(payload)
const items = await some('agenda-items', 300)
const news = await some('news', 300)

/** Words that stand beside each other in a title. */
const typed = (words: number): string => {
  const all = (items[chance(items.length)]?.title ?? '').match(/\p{L}{2,}/gu) ?? ['council']
  const from = chance(Math.max(1, all.length - words))
  const chosen = all.slice(from, from + words)
  return chosen.some((word) => word.length > 4) ? chosen.join(' ') : typed(words)
}

const { docs: committees } = await payload.find({ collection: 'committees', limit: 1, sort: 'slug', depth: 0 })
const committee = committees[0]?.slug ?? undefined

const searches: Record<string, Times> = {}
for (const words of [1, 2, 3, 4]) {
  searches[`decisions, ${words} words`] = await timesOf(80, () =>
    foundPage(decisions, { q: typed(words) }, 1, new Date()),
  )
  searches[`the whole site, ${words} words`] = await timesOf(80, () =>
    foundPage(siteSearch, { q: typed(words) }, 1, new Date()),
  )
}
searches['decisions, a word of every item'] = await timesOf(30, () =>
  foundPage(decisions, { q: 'approved' }, 1, new Date()),
)
searches['decisions, all of them'] = await timesOf(30, () => foundPage(decisions, {}, 1, new Date()))
searches['decisions, page 2,000'] = await timesOf(30, () => foundPage(decisions, {}, 2000, new Date()))
searches['decisions of a committee'] = await timesOf(30, () => foundPage(decisions, { committee }, 1, new Date()))

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

const ask = async (route: Route, address: string, params: Record<string, string>): Promise<number> => {
  const begun = performance.now()
  const answer = await route(new Request(`http://localhost:3000${address}`), {
    params: Promise.resolve(params as never),
  })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`)
  return performance.now() - begun
}

/** One of each by turns: whatever else the machine does befalls both. The first ones warm the program up. */
const measurePages = async () => {
  const [ofArticles, ofDecisions]: [number[], number[]] = [[], []]
  const warmUp = 40
  for (let n = 0; n < Math.min(items.length, news.length); n += 1) {
    const [, , year = '', slug = ''] = (news[n]?.address ?? '').split('/')
    const article = await ask(articlePage as Route, news[n]?.address ?? '', { year, slug })
    const [, , body = '', meeting = '', item = ''] = (items[n]?.address ?? '').split('/')
    const decision = await ask(decisionPage as Route, items[n]?.address ?? '', { committee: body, slug: meeting, item })
    if (n < warmUp) continue
    ofArticles.push(article)
    ofDecisions.push(decision)
  }
  return { 'an article': summary(ofArticles), 'a decision': summary(ofDecisions) }
}

writeFileSync(file, JSON.stringify({ searches, pages: await measurePages() } satisfies DecisionFigures))
process.exit(0)
