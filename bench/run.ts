import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildUnlessCurrent } from '../src/page-server/build'
import { type Cost, measureLiveRule, printLiveRule } from './live-rule'

/*
 * Measures how long the site takes to start, what memory it holds, and how fast it makes pages one
 * after the other, on the embedded database and, where TEST_MONGODB_URL is set, on MongoDB beside it;
 * and what the live rule costs at size. Prints tables and writes bench/results.json.
 */

const port = 3290
const site = `http://127.0.0.1:${port}`
const requests = 100

type Page = { address: string; p50: number; p95: number; bytes: number; gzipped: number }
type Result = {
  database: string
  firstStart: number
  laterStart: number
  memory: number
  memoryAfter: number
  pages: Page[]
  liveRule?: Cost[]
}

const run = async (environment: Record<string, string>): Promise<{ server: ChildProcess; seconds: number }> => {
  const begun = performance.now()
  const server = spawn(process.execPath, ['start.cjs'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (server.exitCode !== null) throw new Error('The site did not start; see above.')
    const ready = await fetch(`${site}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return { server, seconds: (performance.now() - begun) / 1000 }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const stop = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })

/** Resident memory in megabytes, where the system tells. */
const memoryOf = ({ pid }: ChildProcess): number => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}

const measure = async (address: string): Promise<Page> => {
  const times: number[] = []
  let body = ''
  for (let n = 0; n < requests + 10; n += 1) {
    const begun = performance.now()
    const response = await fetch(site + address)
    body = await response.text()
    if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    // The first ten warm up.
    if (n >= 10) times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] as number) * 10) / 10
  return { address, p50: at(0.5), p95: at(0.95), bytes: Buffer.byteLength(body), gzipped: gzipSync(body).length }
}

const firstLink = async (list: string, link: RegExp): Promise<string> => {
  const found = link.exec(await (await fetch(site + list)).text())?.[1]
  if (!found) throw new Error(`${list} has no link like ${link}`)
  return found
}

const benchmark = async (database: string, url: string, folder: string): Promise<Result> => {
  const environment = {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: '',
    DATABASE_URL: url,
    MEDIA_DIR: path.join(folder, 'media'),
    PAYLOAD_SECRET: 'only for this benchmark',
    SAMPLE_CONTENT: 'true',
    ADMIN_EMAIL: 'bench@example.org',
    ADMIN_PASSWORD: 'only for this benchmark',
  }
  const first = await run(environment)
  await stop(first.server)
  const { server, seconds } = await run(environment)
  const memory = memoryOf(server)
  const pages: Page[] = []
  const article = await firstLink('/news', /href="(\/news\/\d{4}\/[a-z0-9-]{3,})"/)
  const consultation = await firstLink('/consultations', /href="(\/consultations\/[a-z0-9-]+)"/)
  for (const address of ['/', '/news', article, consultation, '/news/archive', '/news/feed.xml'])
    pages.push(await measure(address))
  const memoryAfter = memoryOf(server)
  await stop(server)
  return { database, firstStart: first.seconds, laterStart: seconds, memory, memoryAfter, pages }
}

const mongodb = (url: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/newsroom-bench-${Date.now()}`
  return parsed.toString()
}

await buildUnlessCurrent(process.cwd())
const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
const results: Result[] = []
try {
  const embedded = await benchmark('SQLite', `file:${folder}/site.db`, folder)
  results.push({ ...embedded, liveRule: await measureLiveRule(path.join(folder, 'live-rule')) })
  const other = process.env.TEST_MONGODB_URL
  if (other) results.push(await benchmark('MongoDB', mongodb(other), mkdtempSync(path.join(folder, 'mongodb-'))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

for (const { database, firstStart, laterStart, memory, memoryAfter, pages, liveRule } of results) {
  console.log(
    `\n${database}: first start with sample content ${firstStart.toFixed(1)} s, later start ${laterStart.toFixed(1)} s,`,
  )
  console.log(`memory ${memory} MB after the start, ${memoryAfter} MB after ${pages.length * (requests + 10)} pages\n`)
  console.table(
    Object.fromEntries(
      pages.map(({ address, p50, p95, bytes, gzipped }) => [
        address,
        { 'p50 ms': p50, 'p95 ms': p95, bytes, 'bytes gzipped': gzipped },
      ]),
    ),
  )
  if (liveRule) printLiveRule(liveRule)
}
mkdirSync('bench', { recursive: true })
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
