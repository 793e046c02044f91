import type { RequestConditions } from '@/page-server/pages/answer'
import { mostHeaderLines } from './limited-server'
import { hasSession } from './session'
import { isHost } from './well-formed'

/** A GET without anything that needs a real HTTP parser. */
export type SimpleRequest = RequestConditions & { url: string; hasSession: boolean; forwardedFor?: string }

const longest = 4096
const firstLine = /^GET (\/[\x21-\x7e]*) HTTP\/1\.1$/
const headerLine = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\x20-\x7e\t]*)$/

/** Headers that change how a request is read, or what it asks for, and so need the whole parser. */
const notSimple = new Set([
  'content-length',
  'expect',
  'if-match',
  'if-range',
  'if-unmodified-since',
  'proxy-connection',
  'range',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-generation',
  'x-internal-token',
])

const parse = (text: string): SimpleRequest | undefined => {
  const [start = '', ...lines] = text.slice(0, -4).split('\r\n')
  const url = firstLine.exec(start)?.[1]
  if (!url || lines.length > mostHeaderLines) return undefined
  const headers = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = headerLine.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    const key = name.toLowerCase()
    // What is said twice has to be judged, not guessed.
    if (notSimple.has(key) || headers.has(key)) return undefined
    headers.set(key, value.trim())
  }
  if (!isHost(headers.get('host') ?? '?') || (headers.get('connection') ?? 'keep-alive').toLowerCase() !== 'keep-alive')
    return undefined
  return {
    url,
    accept: headers.get('accept'),
    encodings: headers.get('accept-encoding'),
    noneMatch: headers.get('if-none-match'),
    modifiedSince: headers.get('if-modified-since'),
    forwardedFor: headers.get('x-forwarded-for'),
    hasSession: hasSession({ cookie: headers.get('cookie'), authorization: headers.get('authorization') }),
  }
}

/** A browser asks again and again in the same words; those of so many are remembered. */
const remembered = 4000
let known = new Map<string, SimpleRequest | null>()

/**
 * Reads what came in on a connection, if it is exactly one simple request.
 *
 * @returns undefined if it is anything else: part of a request, more than one, or one that needs care
 */
export const simpleRequest = (bytes: Buffer): SimpleRequest | undefined => {
  if (bytes.length > longest || bytes[0] !== 0x47) return undefined
  const text = bytes.toString('latin1')
  const found = known.get(text)
  if (found !== undefined) return found ?? undefined
  const parsed = text.indexOf('\r\n\r\n') === text.length - 4 ? parse(text) : undefined
  if (known.size >= remembered) known = new Map()
  known.set(text, parsed ?? null)
  return parsed
}
