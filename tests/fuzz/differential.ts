import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import fc from 'fast-check'
import { createPageServer } from '@/page-server/page-server'
import { type Connection, connections, type Known } from './requests'
import { talk } from './talk'

/*
 * The same connections to one page server, once through its express lane and once through Node's HTTP
 * server alone: whatever comes back must be the same, byte by byte.
 */

const filler = 'A long story. '.repeat(100)

const contents: Record<string, [type: string, body: string]> = {
  html: [
    'text/html; charset=utf-8',
    `<!DOCTYPE html><html><head><title>x</title></head><body><p>${filler}</p></body></html>`,
  ],
  xml: ['application/rss+xml; charset=utf-8', `<rss>${filler}</rss>`],
  css: ['text/css', `p{color:red}${filler}`],
  webp: ['image/webp', 'a picture'],
}

/** A site in which nothing is published, though its log says so every now and then. */
const createSite = () => {
  let asked = 0
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { url = '', method } = request
    const path = url.split('?', 1)[0] as string
    if (path === '/internal/log') {
      asked += 1
      const state = { position: asked, changed: asked % 2 === 0, boundary: Date.now() + 3_600_000 }
      return void response.end(JSON.stringify(state))
    }
    if (path.startsWith('/internal/errors/'))
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${path}</p>`)
    if (path === '/readyz') return void response.end('ready')
    if (path.includes('moved')) return void response.writeHead(301, { location: '/news?x=1' }).end()
    if (/nothing|gone|login/.test(path)) return void response.writeHead(path.includes('gone') ? 410 : 404).end()
    const [, ending = 'html'] = /\.(xml|css|webp)$/.exec(path) ?? []
    const [type, body] = contents[ending] as [string, string]
    const own = /^\/(?:api|admin|preview|_next)\b/.test(path) && ending === 'html'
    const text = own ? `${method} ${url}` : body
    request.resume()
    // Some pages take a while, so that what follows on the connection waits for them.
    const send = () => {
      response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
      response.end(method === 'HEAD' ? undefined : text)
    }
    if (path.includes('slow')) setTimeout(send, 3)
    else send()
  }
}

/** What the express lane answers. */
const usual = [
  '/',
  '/news',
  '/news?page=2',
  '/news/2026/a',
  '/news/2026/a?utm_source=x',
  '/news/2026/slow',
  '/news/feed.xml',
  '/news/2026/nothing',
  '/news/2026/gone',
  '/wp/login.php',
  '/old/gone/site.php',
  '/topics/nothing/feed.xml',
  '/assets/site.css',
  '/images/a.webp',
  '/images/nothing.webp',
  '/files/a.css',
]

const targets = [
  ...usual,
  '/moved',
  '/moved?b=%20c',
  '/old/moved/site.php?a=b',
  '/api/media/file/a.webp',
  '/api/media/file/a.webp?preview=t',
  '/images/a.webp?preview=t',
  '/search?q=bins',
  '/search?q=slow&page=1',
  '/api/news?depth=0',
  '/api/og',
  '/admin',
  '/preview/link/a',
  '/healthz',
  '/internal/log',
  '/news/',
  '/x/../news',
]

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Without what differs from answer to answer by its nature, and interim answers, which may come or not. */
const comparable = (text: string): string =>
  text
    .replaceAll('HTTP/1.1 100 Continue\r\n\r\n', '')
    .replace(/^(date|x-request-id): .*\r\n/gim, (_, name: string) => `${name}: …\r\n`)

export type Difference = { connection: Connection; lane: string; node: string }

/** Starts a page server on two ports: with its express lane and without. */
export const startBoth = async () => {
  const pages = createPageServer({
    handle: createSite(),
    token: 't',
    perMinute: { api: 1e9, searches: 1e9 },
    renders: { atOnce: 100, waiting: 1e6 },
  })
  const [lane, node] = [await listen(pages.server), await listen(pages.http)]

  const tagsAndDates = async (): Promise<Pick<Known, 'tags' | 'dates'>> => {
    const tags = new Set<string>()
    const dates = new Set<string>()
    for (const path of ['/news', '/news/feed.xml', '/assets/site.css', '/images/a.webp'])
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { headers } = await fetch(`http://127.0.0.1:${node}${path}`, { headers: { 'accept-encoding': encoding } })
        tags.add(String(headers.get('etag')))
        dates.add(String(headers.get('last-modified')))
      }
    return { tags: [...tags], dates: [...dates] }
  }

  return {
    known: { targets, usual, ...(await tagsAndDates()) } satisfies Known,
    /** Sends a connection's bytes on both ways. Undefined if the same came back, and both connections ended. */
    compare: async (connection: Connection): Promise<Difference | undefined> => {
      const [first, second] = await Promise.all([talk(lane, connection.parts), talk(node, connection.parts)])
      const [one, other] = [comparable(first.text), comparable(second.text)]
      if (one === other && first.ended && second.ended) return undefined
      const said = (text: string, ended: boolean) => (ended ? text : `${text}(the connection did not end)`)
      return { connection, lane: said(one, first.ended), node: said(other, second.ended) }
    },
    /** Requests that the express lane answered. */
    answeredByLane: async (): Promise<number> => {
      const text = await pages.metrics.registry.metrics()
      return Number(/^newsroom_responses_total\{source="kept"\} (\d+)/m.exec(text)?.[1] ?? 0)
    },
    stop: async (): Promise<void> => {
      pages.closeAll()
      for (const server of [pages.server, pages.http]) await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** So many connections are made up at a time, each time from the next seed. */
const batch = 500

export type Outcome = {
  requests: number
  /** Requests that the express lane answered. */
  byLane: number
  /** With the seed that makes the batch again. */
  differences: (Difference & { seed: number })[]
}

/**
 * Sends made-up requests on both ways and compares what comes back.
 *
 * @param atLeast so many requests
 * @param seed of the first batch; the same seed makes the same requests
 * @param onBatch is told how far it is
 */
export const compareWays = async (
  atLeast: number,
  seed: number,
  onBatch: (outcome: Outcome) => void = () => {},
): Promise<Outcome> => {
  const both = await startBoth()
  const outcome: Outcome = { requests: 0, byLane: 0, differences: [] }
  for (let next = seed; outcome.requests < atLeast && outcome.differences.length < 20; next += 1) {
    const waiting = fc.sample(connections(both.known), { seed: next, numRuns: batch })
    const client = async () => {
      for (let connection = waiting.pop(); connection; connection = waiting.pop()) {
        const difference = await both.compare(connection)
        if (difference) outcome.differences.push({ ...difference, seed: next })
        outcome.requests += connection.requests
      }
    }
    await Promise.all(Array.from({ length: 250 }, client))
    outcome.byLane = await both.answeredByLane()
    onBatch(outcome)
  }
  await both.stop()
  return outcome
}
