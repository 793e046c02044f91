import { writeFileSync } from 'node:fs'
import { latestNews } from '@collections/news/queries'
import { createClient } from '@libsql/client'
import { newsroom } from '@/newsroom'
import { makeUpNews } from '@/sample/made-up-news'
import { pageLength } from '@/site/queries/documents'
import { newsPage } from '@/site/queries/found'
import { type Cost, documents } from './live-rule'

/*
 * The site's own queries for lists of news beside the same without any rule, with the index on status
 * and go-live time and without. Writes its figures as JSON to the file it is told.
 */

const repetitions = 50
const atOnce = 500

const payload = await newsroom()
for (let n = 0; n < 12; n += 1) await payload.create({ collection: 'topics', data: { title: `Topic ${n}` } })
for (let n = 0; n < documents; n += atOnce) await makeUpNews(payload, atOnce, new Date())

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** Of a hundred 80 stay live (one of them withdrawn, some with an end ahead), 10 are scheduled, 5 expired, 5 drafts. */
const states = [
  { first: 0, last: 4, is: "_status = 'draft', published_at = NULL" },
  { first: 5, last: 9, is: `expires_at = '${inDays(-1)}'` },
  {
    first: 10,
    last: 19,
    is: "published_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 day', (rowid % 5000) || ' minutes')",
  },
  { first: 20, last: 27, is: `expires_at = '${inDays(90)}'` },
  { first: 28, last: 28, is: `withdrawal_at = '${inDays(-1)}', withdrawal_reason = 'The figures were wrong.'` },
]

const giveStates = async () => {
  const database = createClient({ url: String(process.env.DATABASE_URL) })
  for (const { first, last, is } of states)
    await database.execute(`UPDATE news SET ${is} WHERE rowid % 100 BETWEEN ${first} AND ${last}`)
  database.close()
}
await giveStates()

const withoutRule = (pagination: boolean) =>
  payload.find({
    collection: 'news',
    sort: ['-publishedAt', 'id'],
    select: {
      title: true,
      summary: true,
      kind: true,
      address: true,
      publishedAt: true,
      leadImage: true,
      topics: true,
    },
    depth: 1,
    limit: pageLength,
    pagination,
    overrideAccess: true,
  })

const queries = [
  {
    query: 'the newest 20',
    withRule: () => latestNews({ now: new Date() }),
    withoutRule: () => withoutRule(false),
  },
  {
    query: 'the newest 20 and how many there are',
    withRule: () => newsPage(1, { now: new Date() }),
    withoutRule: () => withoutRule(true),
  },
]

const timesOf = async (work: () => Promise<unknown>) => {
  const times: number[] = []
  for (let n = 0; n < repetitions + 5; n += 1) {
    const begun = performance.now()
    await work()
    // The first five warm up.
    if (n >= 5) times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] as number) * 10) / 10
  return { p50: at(0.5), p95: at(0.95) }
}

const dropIndex = async () => {
  const database = createClient({ url: String(process.env.DATABASE_URL) })
  const { rows } = await database.execute(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'news'",
  )
  const ofRule = rows.filter(({ sql }) => String(sql).includes('(`_status`,`published_at`'))
  if (ofRule.length === 0) throw new Error('The news have no index on status and go-live time.')
  for (const { name } of ofRule) await database.execute(`DROP INDEX \`${name}\``)
  database.close()
}

const costs: Cost[] = []
for (const index of [true, false]) {
  if (!index) await dropIndex()
  for (const { query, ...work } of queries) {
    costs.push({ query, rule: true, index, ...(await timesOf(work.withRule)) })
    costs.push({ query, rule: false, index, ...(await timesOf(work.withoutRule)) })
  }
}
writeFileSync(process.argv[3] as string, JSON.stringify(costs))
process.exit(0)
