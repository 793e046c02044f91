import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/*
 * What it costs a list of news to show only what is live, at a size no council reaches: 100,000 items
 * of about 2,500 characters in the embedded database.
 */

export const documents = 100_000

/** How long a query took: one that asks by the live rule or not, with its index or without. */
export type Cost = { query: string; rule: boolean; index: boolean; p50: number; p95: number }

/**
 * Fills a database and measures, in a process of its own.
 *
 * @param folder where the database may be made
 */
export const measureLiveRule = async (folder: string): Promise<Cost[]> => {
  const file = path.join(folder, 'live-rule.json')
  mkdirSync(folder, { recursive: true })
  const measuring = spawn(process.execPath, ['tests/run-script.mjs', 'bench/live-rule-queries.ts', file], {
    env: {
      ...process.env,
      DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'only for this benchmark',
      SAMPLE_CONTENT: 'false',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(measuring, 'exit')
  if (status !== 0) throw new Error('The cost of the live rule could not be measured; see above.')
  return JSON.parse(readFileSync(file, 'utf8')) as Cost[]
}

/** One line for each query and index, with the rule and without it side by side. */
export const printLiveRule = (costs: Cost[]): void => {
  const lines = costs
    .filter(({ rule }) => rule)
    .map(({ query, index, p50, p95 }) => {
      const plain = costs.find((cost) => !cost.rule && cost.query === query && cost.index === index)
      const figures = { 'p50 ms': p50, 'p95 ms': p95, 'no rule, p50 ms': plain?.p50, 'no rule, p95 ms': plain?.p95 }
      return [`${query}, ${index ? 'index' : 'no index'}`, figures]
    })
  console.log(`\nSQLite: what the live rule costs a list of ${documents.toLocaleString('en-GB')} news items\n`)
  console.table(Object.fromEntries(lines))
}
