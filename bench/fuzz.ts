import fc from 'fast-check'
import { questions } from '../tests/fuzz/questions'
import { connections, type Known } from '../tests/fuzz/requests'
import { talk } from '../tests/fuzz/talk'
import { environmentIn, port, site, startSite } from './site'

/*
 * Whatever anybody can send to the site with the sample council on it: no answer may say that the site
 * itself failed, and no connection may end without an answer.
 */

type Trouble = { sent: string /** Status lines. */; heard: string }

export type Fuzz = {
  requests: number
  byStatus: Record<string, number>
  /** Connections on which an answer said 5xx. */
  failed: Trouble[]
  unanswered: Trouble[]
  minutes: number
}

const clients = 12
const batch = 200

const others = [
  '/admin',
  '/admin/login',
  '/preview/link/x',
  '/preview/news/1',
  '/healthz',
  '/readyz',
  '/internal/log',
  '/_next/image?url=x&w=64&q=75',
  '/assets/nothing.css',
  '/robots.txt',
]

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, path]) => path as string)

/** Every address of the public site, of its pictures and documents, and what else answers. */
const addresses = async (): Promise<string[]> => {
  const read = async (path: string) => (await fetch(site + path)).text()
  const map = await read('/sitemap.xml')
  const parts = found(map, /<loc>https?:\/\/[^/<]+(\/sitemap\.xml[^<]*)<\/loc>/g).map((part) =>
    part.replaceAll('&amp;', '&'),
  )
  const texts = await Promise.all([map, ...(await Promise.all(parts.map(read)))])
  const pages = texts.flatMap((text) => found(text, /<loc>https?:\/\/[^/<]+(\/[^<]*)<\/loc>/g))
  const bodies = await Promise.all(['/', '/news', ...pages.slice(0, 40)].map(read))
  const links = bodies.flatMap((text) => found(text, /(?:href|src|srcset)="(\/[^"\s#]*)/g))
  return [...new Set([...pages, ...links.map((link) => link.replaceAll('&amp;', '&')), ...others])]
}

/** Behind a proxy on this machine each is somebody else: no limit of one client's hides what comes after it. */
const fromAnybody = (bytes: string, n: number): string =>
  bytes.replace(/^(?=host:)/im, `X-Forwarded-For: 198.18.${(n >> 8) & 255}.${n & 255}\r\n`)

const statusesIn = (text: string): string[] => text.match(/(?<=HTTP\/1\.1 )\d{3}(?= )/g) ?? []

/** @param seed the same seed sends the same */
export const measureFuzz = async (folder: string, requests: number, seed: number): Promise<Fuzz> => {
  const running = await startSite(environmentIn(folder))
  const begun = performance.now()
  const outcome: Fuzz = { requests: 0, byStatus: {}, failed: [], unanswered: [], minutes: 0 }
  const pages = await addresses()
  const note = (sent: string, heard: string, ended: boolean) => {
    const statuses = statusesIn(heard)
    for (const status of statuses) outcome.byStatus[status] = (outcome.byStatus[status] ?? 0) + 1
    const trouble = { sent: sent.slice(0, 3000), heard: (heard.match(/HTTP\/1\.1 \d{3}/g) ?? []).join(', ') }
    if (statuses.some((status) => status.startsWith('5'))) outcome.failed.push(trouble)
    if (statuses.length === 0 || !ended) outcome.unanswered.push(trouble)
  }
  try {
    for (let next = seed; outcome.requests < requests; next += 1) {
      const asked = questions(Math.ceil(pages.length / 3), next)
      const known: Known = {
        targets: [...pages, ...asked],
        usual: [...pages, ...asked],
        tags: ['"x"'],
        dates: [new Date().toUTCString()],
      }
      const waiting = fc.sample(connections(known), { numRuns: batch, seed: next })
      const client = async () => {
        for (let connection = waiting.pop(); connection; connection = waiting.pop()) {
          outcome.requests += connection.requests
          const n = outcome.requests
          const parts = connection.parts.map((part) => ({ ...part, bytes: fromAnybody(part.bytes, n) }))
          const { text, ended } = await talk(port, parts)
          note(parts.map(({ bytes }) => bytes).join(''), text, ended)
        }
      }
      await Promise.all(Array.from({ length: clients }, client))
      if (running.server.exitCode !== null) throw new Error('The site has ended.')
    }
  } finally {
    outcome.minutes = Math.round((performance.now() - begun) / 6000) / 10
    await running.stop()
  }
  return outcome
}

export const printFuzz = ({ requests, byStatus, failed, unanswered, minutes }: Fuzz): void => {
  console.log('\nMade-up requests to the site with the sample council\n')
  console.table({
    requests,
    minutes,
    'answers of 5xx': failed.length,
    'connections without an answer': unanswered.length,
  })
  console.table(byStatus)
  for (const trouble of [...failed, ...unanswered].slice(0, 200)) console.log(JSON.stringify(trouble))
}
