import fresh from 'fresh'
import Negotiator from 'negotiator'
import { keepAliveSeconds } from '@/page-server/connections/limited-server'
import { type Encoding, encodePage, encodings, type Page, type WholeAnswer } from './page'

/** Describes what of a request decides how a page is sent. */
export type RequestConditions = { accept?: string; encodings?: string; noneMatch?: string; modifiedSince?: string }

/** A page that may be out of date, since nothing newer could be made. */
export type Stale = { since: number }

export type Answer = { status: number; head: string[]; body?: Buffer }

const acceptable = new Map<string, readonly Encoding[]>()

/** The encodings that a request accepts, best first (RFC 9110, 12.5.3); of those it likes as much, the smallest. */
export const acceptedBy = (header = ''): readonly Encoding[] => {
  const found = acceptable.get(header)
  if (found) return found
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } })
  const accepted = negotiator.encodings(encodings, { preferred: encodings })
  // Browsers write few different ones; the many of an attacker are not kept.
  if (acceptable.size < 500 && header.length < 200) acceptable.set(header, accepted)
  return accepted
}

/** The encoding to send a page in. */
export const encodingFor = (page: Page, header: string | undefined): Encoding =>
  (page.compressible && acceptedBy(header)[0]) || 'identity'

/**
 * Has a page ready to be sent as a request wants it.
 *
 * @returns what to wait for; undefined if it is ready
 */
export const prepareFor = (page: Page, { encodings: header }: RequestConditions): Promise<void> | undefined => {
  const encoding = encodingFor(page, header)
  return encoding === 'identity' || page.bodies[encoding] ? undefined : encodePage(page, encoding)
}

const etagOf = (page: Page, encoding: Encoding): string =>
  `"${page.fingerprint}${encoding === 'identity' ? '' : `-${encoding}`}"`

/** Names and values in one list, as Node takes them fastest; made once for each page and encoding. */
const headOf = (page: Page, encoding: Encoding): string[] => {
  page.heads[encoding] ??= makeHead(page, encoding)
  return page.heads[encoding]
}

const makeHead = (page: Page, encoding: Encoding): string[] => {
  const body = page.bodies[encoding] as Buffer
  const head = page.headers.flat()
  head.push('Content-Length', String(body.length))
  head.push('ETag', etagOf(page, encoding), 'Last-Modified', new Date(page.lastModified).toUTCString())
  if (encoding !== 'identity') head.push('Content-Encoding', encoding)
  return head
}

/** Headers less some, which are named in lower case. */
export const without = (head: string[], names: Set<string>): string[] => {
  if (names.size === 0) return head
  const kept: string[] = []
  for (let at = 0; at < head.length; at += 2)
    if (!names.has((head[at] as string).toLowerCase())) kept.push(head[at] as string, head[at + 1] as string)
  return kept
}

/** Headers that a 304 leaves out: they speak of the body that is not there (RFC 9110, 15.4.5). */
const ofTheBody = new Set(['content-length', 'content-type', 'content-encoding'])

/** Caches in between must not keep what may be out of date, nor compare with it. */
const ofTheCurrent = new Set(['cache-control', 'etag', 'last-modified'])

/**
 * Returns whether the sender holds this page already, in the encoding that it would get (RFC 9110, 13.2.2: the tag
 * decides, else the date). Headers about caches are not asked: they are for those in between.
 */
export const isHeld = ({ encodings: header, noneMatch, modifiedSince }: RequestConditions, page: Page): boolean => {
  if (page.status !== 200) return false
  if (noneMatch) return fresh({ 'if-none-match': noneMatch }, { etag: etagOf(page, encodingFor(page, header)) })
  if (!modifiedSince) return false
  const lastModified = new Date(page.lastModified).toUTCString()
  return fresh({ 'if-modified-since': modifiedSince }, { 'last-modified': lastModified })
}

/** Returns what is sent for a page: the whole, or 304 if the sender holds it. */
export const answerWith = (page: Page, wanted: RequestConditions, stale?: Stale): Answer => {
  const encoding = encodingFor(page, wanted.encodings)
  const head = headOf(page, encoding)
  if (stale) {
    const marked = ['Cache-Control', 'no-store', 'X-Newsroom-Stale', new Date(stale.since).toISOString()]
    return { status: page.status, head: [...without(head, ofTheCurrent), ...marked], body: page.bodies[encoding] }
  }
  if (isHeld(wanted, page)) return { status: 304, head: without(head, ofTheBody) }
  return { status: page.status, head, body: page.bodies[encoding] }
}

const reasons: Record<number, string> = { 200: 'OK', 404: 'Not Found', 410: 'Gone', 503: 'Service Unavailable' }

const asLines = (head: string[]): string => {
  let lines = ''
  for (let at = 0; at < head.length; at += 2) lines += `${head[at]}: ${head[at + 1]}\r\n`
  return lines
}

/** "Sun, 22 Nov 2026 07:53:40 GMT" is always as long as that. */
const dateOf = (second: number): string => new Date(second * 1000).toUTCString()

const makeWhole = (page: Page, encoding: Encoding): WholeAnswer => {
  const body = page.bodies[encoding] as Buffer
  const answer = onTheWire(`${page.status} ${reasons[page.status] ?? ''}`, headOf(page, encoding), body)
  // The body is in it: kept once.
  page.bodies[encoding] = answer.bytes.subarray(answer.bytes.length - body.length)
  return answer
}

/** Headers in the order of Node's HTTP server, which adds these three at the end. */
const onTheWire = (status: string, head: string[], body: Buffer = Buffer.alloc(0)): WholeAnswer => {
  const start = `HTTP/1.1 ${status}\r\n${asLines(head)}Date: `
  const rest = `\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepAliveSeconds}\r\n\r\n`
  const bytes = Buffer.concat([Buffer.from(`${start}${dateOf(0)}${rest}`, 'latin1'), body])
  return { bytes, dateAt: start.length, second: 0 }
}

/** The present date is written into the bytes: they are made once, and it always has its length. */
const withDate = (answer: WholeAnswer, now: number): Buffer => {
  const second = Math.floor(now / 1000)
  if (answer.second !== second) {
    answer.bytes.write(dateOf(second), answer.dateAt, 'latin1')
    answer.second = second
  }
  return answer.bytes
}

/** A whole answer as it goes over the wire. */
export const wholeAnswer = (page: Page, encoding: Encoding, now: number): Buffer => {
  page.wire[encoding] ??= makeWhole(page, encoding)
  return withDate(page.wire[encoding], now)
}

/** A 304 as it goes over the wire. */
export const notModified = (page: Page, encoding: Encoding, now: number): Buffer => {
  page.unchanged[encoding] ??= onTheWire('304 Not Modified', without(headOf(page, encoding), ofTheBody))
  return withDate(page.unchanged[encoding], now)
}
