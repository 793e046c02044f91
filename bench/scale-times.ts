import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { administrator, type Running, site, startSite } from './site'

export type Times = { least: number; median: number; most: number }

/** Seconds until the site serves, and until a search is answered; the longest that a page had to wait meanwhile, in ms. */
export type ScaleStarts = {
  'first start, no index, s': number
  'search answers after, s': number
  'longest wait for a page meanwhile, ms': number
  'later start, s': number
}

export type ScaleFigures = { times: Record<string, Times>; starts: ScaleStarts }

const rounds = 9

type Headers = Record<string, string>

/** Somebody signed in, as a program and as a browser says so. */
const signIn = async (): Promise<{ program: Headers; browser: Headers }> => {
  const answer = await fetch(`${site}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  const { token } = (await answer.json()) as { token: string }
  return {
    program: { authorization: `JWT ${token}` },
    browser: { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' },
  }
}

const ask = async (path: string, headers: Headers = {}): Promise<number> => {
  const begun = performance.now()
  const answer = await fetch(site + path, { headers })
  const text = await answer.text()
  const time = performance.now() - begun
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  return time
}

const summary = (times: number[]): Times => {
  const sorted = [...times].sort((a, b) => a - b)
  const rounded = (at: number) => Math.round((sorted[at] ?? Number.NaN) * 10) / 10
  return { least: rounded(0), median: rounded(Math.floor(sorted.length / 2)), most: rounded(sorted.length - 1) }
}

type Line = { path: string; headers?: Headers; before?: () => Promise<void> }

const timesOf = async ({ path, headers, before }: Line): Promise<Times> => {
  const times: number[] = []
  for (let n = 0; n < rounds + 2; n += 1) {
    await before?.()
    const time = await ask(path, headers)
    // The first two warm up.
    if (n >= 2) times.push(time)
  }
  return summary(times)
}

type Stored = { id: string; address: string }

const post = async (headers: Headers, method: string, path: string, body: object): Promise<void> => {
  const answer = await fetch(`${site}/api/${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
}

/** As many as people work on at a time. */
const drafts = 200

const measureTimes = async (): Promise<Record<string, Times>> => {
  const { program, browser } = await signIn()
  const listed = await fetch(`${site}/api/news?limit=3&depth=0`)
  const [, changed, read] = ((await listed.json()) as { docs: [Stored, Stored, Stored] }).docs
  const there = await fetch(`${site}/api/news?limit=1&where[_status][equals]=draft`, { headers: program })
  for (let n = ((await there.json()) as { totalDocs: number }).totalDocs; n < drafts; n += 1)
    await post(program, 'POST', 'news?draft=true', { title: `Work in progress ${n}`, _status: 'draft' })
  let edition = 0
  const publish = () => {
    edition += 1
    return post(program, 'PATCH', `news/${changed.id}`, { summary: `Edition ${edition}.`, _status: 'published' })
  }
  const draft = 'where[_status][equals]=draft&sort=-updatedAt'
  const lines: Record<string, Line> = {
    'after a publication: an article': { path: read.address, before: publish },
    'after a publication: home': { path: '/', before: publish },
    'after a publication: /news': { path: '/news', before: publish },
    'REST, page 5,000': { path: '/api/news?limit=10&page=5000' },
    'REST, page 5,000, as staff': { path: '/api/news?limit=10&page=5000', headers: program },
    'REST, page 5,000 by last change, as staff': {
      path: '/api/news?limit=10&page=5000&sort=-updatedAt',
      headers: program,
    },
    'REST, drafts by last change': { path: `/api/news?draft=true&${draft}`, headers: program },
    'REST, never published, by last change': { path: `/api/news?${draft}`, headers: program },
    'REST, newest versions by last change': { path: '/api/news?draft=true&sort=-updatedAt', headers: program },
    'admin, list': { path: '/admin/collections/news', headers: browser },
    'admin, list, by last change': { path: '/admin/collections/news?sort=-updatedAt', headers: browser },
    'admin, search': { path: '/admin/collections/news?search=library', headers: browser },
    'admin, start page': { path: '/admin', headers: browser },
  }
  const times: Record<string, Times> = {}
  for (const [name, line] of Object.entries(lines)) times[name] = await timesOf(line)
  return times
}

/** What a page cost while the index was built, until a search was answered. */
const watchBuild = async (begun: number): Promise<{ answersAfter: number; longestWait: number }> => {
  let longestWait = 0
  for (let n = 0; ; n += 1) {
    // None of these was asked for before.
    longestWait = Math.max(longestWait, await ask(`/news?page=${n + 2}`))
    const { status } = await fetch(`${site}/search?q=library`)
    if (status === 200) return { answersAfter: (performance.now() - begun) / 1000, longestWait }
    await pause(250)
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * @param checkout the version that is measured
 * @param environment its settings
 */
export const measureAtScale = async (checkout: string, environment: Record<string, string>): Promise<ScaleFigures> => {
  // An update of the database is no part of a start.
  await (await startSite(environment, checkout)).stop()
  const index = environment.DATABASE_URL?.replace(/^file:/, '').replace(/\.db$/, '-search.db')
  for (const end of ['', '-wal', '-shm']) rmSync(`${index}${end}`, { force: true })
  const begun = performance.now()
  const first = await startSite(environment, checkout)
  const { answersAfter, longestWait } = await watchBuild(begun)
  await first.stop()
  const running: Running = await startSite(environment, checkout)
  try {
    return {
      times: await measureTimes(),
      starts: {
        'first start, no index, s': rounded(first.seconds),
        'search answers after, s': rounded(answersAfter),
        'longest wait for a page meanwhile, ms': Math.round(longestWait),
        'later start, s': rounded(running.seconds),
      },
    }
  } finally {
    await running.stop()
  }
}
