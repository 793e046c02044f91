import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { administrator, environmentIn, port, site, startSite } from './site'

/** How long answers took, in milliseconds, and how many were none. */
type Answers = { count: number; p50: number; p99: number; longest: number; statuses: Record<string, number> }
export type Crowding = Record<string, Answers>

const seconds = 10
const connections = 450
const greedy = '192.0.2.1'
const reader = '198.51.100.7'
const pages = ['/', '/news', '/news/feed.xml', '/service-notices']

type Taken = { milliseconds: number; status: string }

const ask = (agent: Agent, path: string, from: string): Promise<Taken> =>
  new Promise((resolve) => {
    const begun = performance.now()
    const end = (status: string) => resolve({ milliseconds: performance.now() - begun, status })
    request(
      { agent, port, host: '127.0.0.1', path, headers: { 'x-forwarded-for': from, 'accept-encoding': 'gzip' } },
      (answer) => {
        answer.resume()
        answer.once('end', () => end(String(answer.statusCode)))
        answer.once('error', () => end('none'))
      },
    )
      .once('error', () => end('none'))
      .end()
  })

const summed = (all: Taken[]): Answers => {
  const sorted = all.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN)
  const statuses: Record<string, number> = {}
  for (const { status } of all) statuses[status] = (statuses[status] ?? 0) + 1
  return { count: all.length, p50: at(0.5), p99: at(0.99), longest: Math.round(sorted.at(-1) ?? Number.NaN), statuses }
}

const publish = async (): Promise<void> => {
  const headers = { 'content-type': 'application/json' }
  const login = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(administrator) })
  const { token } = (await login.json()) as { token: string }
  const body = { title: 'Flood warning lifted', summary: 'It is over.', body: 'It is over.', _status: 'published' }
  const answer = await fetch(`${site}/api/news`, {
    method: 'POST',
    headers: { ...headers, authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`Publishing answered ${answer.status}.`)
}

/**
 * One client asks for made-up addresses on 450 connections; meanwhile another reads, and something is published.
 *
 * @param made makes up an address
 */
const crowd = async (made: () => string): Promise<{ greedy: Answers; reader: Answers }> => {
  const many = new Agent({ keepAlive: true, maxSockets: connections })
  const few = new Agent({ keepAlive: true })
  const taken = { greedy: [] as Taken[], reader: [] as Taken[] }
  const end = performance.now() + seconds * 1000
  const asks = async () => {
    while (performance.now() < end) taken.greedy.push(await ask(many, made(), greedy))
  }
  const reads = async (path: string) => {
    while (performance.now() < end) {
      taken.reader.push(await ask(few, path, reader))
      await pause(50)
    }
  }
  const publishes = async () => {
    await pause((seconds * 1000) / 2)
    await publish()
  }
  await Promise.all([...Array.from({ length: connections }, asks), ...pages.map(reads), publishes()])
  many.destroy()
  few.destroy()
  return { greedy: summed(taken.greedy), reader: summed(taken.reader) }
}

const random = () => Math.random().toString(36).slice(2)

export const measureCrowding = async (folder: string): Promise<Crowding> => {
  const environment = environmentIn(folder)
  await (await startSite(environment)).stop()
  const running = await startSite(environment)
  try {
    const found: Crowding = {}
    // What is compiled when it is first used is there before it is measured.
    for (const path of pages) await ask(new Agent(), path, reader)
    for (const [name, made] of [
      ['/news/2026/q…', () => `/news/2026/q${random()}`],
      ['/news/archive?topic=…', () => `/news/archive?topic=${random()}`],
    ] as const) {
      const { greedy: asker, reader: other } = await crowd(made)
      found[`${name}: who asks for it`] = asker
      found[`${name}: another reader`] = other
    }
    return found
  } finally {
    await running.stop()
  }
}

export const printCrowding = (crowding: Crowding): void => {
  console.log(`\nOne client with ${connections} connections for ${seconds} s, and something published meanwhile\n`)
  console.table(
    Object.fromEntries(
      Object.entries(crowding).map(([name, { count, p50, p99, longest, statuses }]) => [
        name,
        { answers: count, 'p50 ms': p50, 'p99 ms': p99, 'longest ms': longest, statuses: JSON.stringify(statuses) },
      ]),
    ),
  )
}
