import fc from 'fast-check'

/*
 * Requests as anybody could write them, most of them nearly right. What goes over one connection is a
 * list of parts: each is written at once, and before the next the client waits for an answer, for one
 * that perhaps comes, or only for the server to have read.
 */

/** In Latin-1, a letter a byte. */
export type Part = { bytes: string; wait: 'answer' | 'perhaps' | 'read' }

export type Connection = { parts: Part[]; requests: number }

/** What the server that is asked has: its addresses, and tags and dates of its pages. */
export type Known = {
  targets: string[]
  /** Those of them that are asked for most. */
  usual: string[]
  tags: string[]
  dates: string[]
}

const often = <T>(weight: number, usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare })

const method = often(
  12,
  fc.constant('GET'),
  fc.constantFrom(
    'HEAD',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'get',
    'GET ',
    'G',
    'PRI',
    '',
  ),
)

const version = often(
  25,
  fc.constant(' HTTP/1.1'),
  fc.constantFrom(
    ' HTTP/1.0',
    '',
    ' HTTP/0.9',
    ' HTTP/2.0',
    ' http/1.1',
    ' HTTP/1.1 ',
    '  HTTP/1.1',
    ' HTTP/1.2',
    ' HTTP/11',
    ' x',
  ),
)

const lineEnd = often(60, fc.constant('\r\n'), fc.constantFrom('\n', '\r', '\r\r\n', ' \r\n'))

const odd = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 32, max: 126 })), { maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes))

const piece = fc.constantFrom(
  '/',
  '.',
  '..',
  '%2e',
  '%2F',
  '\\',
  '%00',
  '%zz',
  '#',
  '?',
  '&',
  'q=',
  'page=2',
  'news',
  'api',
  'admin',
  '%41',
  ';',
)

const targetOf = (targets: string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...targets) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...targets), fc.array(piece, { maxLength: 4 }))
        .map(([a, b]) => a + b.join('')),
    },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 6 }).map((all) => `/${all.join('')}`) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...targets), odd).map(([a, b]) => a + b) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '*',
        '',
        '//',
        'http://x/',
        'http://x',
        'http://a@x/',
        'ftp://x/',
        'x:80',
        '//evil.example',
        '/\\evil.example',
      ),
    },
  )

const encodings = fc.constantFrom(
  'gzip, deflate, br, zstd',
  'gzip',
  'br',
  'identity',
  '*',
  '',
  'gzip;q=0',
  'br;q=0.5, gzip',
  'identity;q=0',
  '*;q=0',
  'GZIP',
  'gzip;q=1.0, *;q=0.1',
  'x',
  ',',
  'br;q=abc',
  'gzip ; q=0.3,br;q=0.2',
  'br;q=2',
)

const accepts = fc.constantFrom(
  '*/*',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'application/rss+xml',
  'text/html, application/rss+xml',
  '',
  'x',
)

const tagsOf = (tags: string[]) =>
  fc.oneof(
    fc.constantFrom(...tags, '*', '"x"', '', 'x', '""'),
    fc.constantFrom(...tags).map((tag) => `W/${tag}`),
    fc.array(fc.constantFrom(...tags, '"x"', 'W/"y"'), { minLength: 1, maxLength: 4 }).map((all) => all.join(', ')),
    fc.constantFrom(...tags).map((tag) => tag.slice(1, -1)),
  )

const datesOf = (dates: string[]) =>
  fc.constantFrom(
    ...dates,
    'Sun, 01 Nov 2026 00:00:00 GMT',
    'yesterday',
    '',
    '0',
    'Fri, 01 Jan 2100 00:00:00 GMT',
    '2026-11-28',
  )

const hosts = often(
  15,
  fc.constantFrom('x', 'localhost:3000', 'news.example.org'),
  fc.constantFrom('', 'a b', 'x/y', '[::1]:80', 'a@b', 'x, y', '\u00e9'),
)

const headerOf = ({ tags, dates }: Known): fc.Arbitrary<[string, string]> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant('Accept-Encoding'), encodings) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('Accept'), accepts) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('If-None-Match'), tagsOf(tags)) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('If-Modified-Since'), datesOf(dates)) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom('If-Match', 'If-Range', 'If-Unmodified-Since'), tagsOf(tags)) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant('Range'), fc.constantFrom('bytes=0-9', 'bytes=-5', 'bytes=9-1', 'x')),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constantFrom('Connection', 'Proxy-Connection'),
        fc.constantFrom('keep-alive', 'Keep-Alive', 'close', 'upgrade', 'keep-alive, close', '', 'TE'),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('Cookie', 'Authorization'),
        fc.constantFrom('a=b', 'payload-token=x', '', 'JWT x'),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('X-Internal-Token', 'X-Generation', 'X-Forwarded-For', 'X-Request-Id'),
        fc.constantFrom('t', 't 1', '198.51.100.1', 'x'),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constant('Host'), hosts) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('Content-Length'),
        fc.constantFrom('0', '2', '-1', '1e3', '', '00', '99999999999'),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constant('Transfer-Encoding'),
        fc.constantFrom('chunked', 'Chunked', 'identity', 'gzip, chunked', ''),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom('Expect', 'TE', 'Trailer', 'Upgrade', 'Keep-Alive', 'Cache-Control', 'Pragma'),
        fc.constantFrom('100-continue', 'trailers', 'h2c', 'websocket', 'no-cache', 'max-age=0', 'x'),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constantFrom('User-Agent', 'Referer', 'X-A', 'a', '__proto__', 'constructor'),
        fc.constantFrom('Mozilla/5.0', '', 'a\tb', '"', '\u00e9', 'x'.repeat(300)),
      ),
    },
    { weight: 1, arbitrary: fc.tuple(odd, odd) },
  )

const separator = often(30, fc.constantFrom(': ', ':', ':  ', ':\t'), fc.constantFrom(' : ', '', ' ', ':\r\n ', ':\n'))

const inCase = (name: string): fc.Arbitrary<string> =>
  fc.constantFrom(name, name, name, name.toLowerCase(), name.toUpperCase())

const lineOf = (known: Known): fc.Arbitrary<string> =>
  headerOf(known).chain(([name, value]) =>
    fc
      .tuple(
        inCase(name),
        separator,
        fc.constant(value),
        often(20, fc.constant(''), fc.constantFrom(' ', '\t', '  ')),
        lineEnd,
      )
      .map((all) => all.join('')),
  )

/** So many lines that the last ones are beyond what a server reads. */
const manyLines = fc
  .integer({ min: 95, max: 110 })
  .map((count) => Array.from({ length: count }, (_, n) => `a${n}:\r\n`))

const host = often(
  30,
  hosts.map((name) => `Host: ${name}\r\n`),
  fc.constantFrom('', 'Host: x\r\nHost: x\r\n', 'host:x\r\n'),
)

const body = often(
  12,
  fc.constant(''),
  fc.constantFrom('{}', '0\r\n\r\n', '2\r\n{}\r\n0\r\n\r\n', '\r\n', 'x', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
)

const requestOf = (known: Known): fc.Arbitrary<string> =>
  fc
    .record({
      method,
      target: targetOf(known.targets),
      version,
      end: lineEnd,
      host,
      many: often(80, fc.constant<string[]>([]), manyLines),
      lines: fc.array(lineOf(known), { maxLength: 5 }),
      last: often(60, fc.constant('\r\n'), fc.constantFrom('', '\n', '\r\n\r\n')),
      body,
    })
    .map(
      (r) =>
        `${r.method} ${r.target}${r.version}${r.end}${r.host}${r.many.join('')}${r.lines.join('')}${r.last}${r.body}`,
    )

/** As browsers and feed readers ask, in whatever words; one in so many has a header that is something else. */
const ordinaryOf = (known: Known, oneIn: number): fc.Arbitrary<string> =>
  fc
    .record({
      target: fc.constantFrom(...known.targets),
      encoding: fc.option(encodings),
      accept: fc.option(accepts, { freq: 2 }),
      tag: fc.option(tagsOf(known.tags), { freq: 2 }),
      date: fc.option(datesOf(known.dates), { freq: 2 }),
      agent: fc.option(fc.constantFrom('Mozilla/5.0', 'curl/8', ''), { freq: 2 }),
      connection: fc.option(fc.constantFrom('keep-alive', 'Keep-Alive'), { freq: 1 }),
      unusual: often(oneIn - 1, fc.constant(null), headerOf(known)),
    })
    .chain(({ target, encoding, accept, tag, date, agent, connection, unusual }) => {
      const line = (name: string, value: string | null) => (value === null ? [] : [`${name}: ${value}\r\n`])
      const lines = [
        ...line('Accept-Encoding', encoding),
        ...line('Accept', accept),
        ...line('If-None-Match', tag),
        ...line('If-Modified-Since', date),
        ...line('User-Agent', agent),
        ...line('Connection', connection),
        ...(unusual ? line(...unusual) : []),
        'Host: x\r\n',
      ]
      return fc
        .shuffledSubarray(lines, { minLength: lines.length })
        .map((all) => `GET ${target} HTTP/1.1\r\n${all.join('')}\r\n`)
    })

/** Cuts what is sent at once into pieces, as a slow line or somebody who means harm does. */
const cut = (bytes: string, places: number[], wait: Part['wait']): Part[] => {
  const ends = [...new Set(places.map((place) => 1 + (place % Math.max(1, bytes.length - 1))))].sort((a, b) => a - b)
  const pieces = [0, ...ends].map((start, at) => bytes.slice(start, ends[at]))
  return pieces.map((piece, at) => ({ bytes: piece, wait: at === pieces.length - 1 ? wait : 'read' }))
}

/** One request after the other, each after the answer to the one before. */
const patient = (known: Known, oneIn: number): fc.Arbitrary<Connection> =>
  fc.array(ordinaryOf(known, oneIn), { minLength: 1, maxLength: 40, size: 'max' }).map((requests) => ({
    requests: requests.length,
    parts: requests.map((bytes) => ({ bytes, wait: 'answer' as const })),
  }))

const anyhow = (known: Known): fc.Arbitrary<Connection> =>
  fc
    .record({
      requests: fc.array(
        fc.oneof({ weight: 2, arbitrary: ordinaryOf(known, 5) }, { weight: 1, arbitrary: requestOf(known) }),
        { minLength: 1, maxLength: 5 },
      ),
      pipelined: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      places: often(3, fc.constant<number[]>([]), fc.array(fc.nat(), { maxLength: 4 })),
      wait: fc.constantFrom<Part['wait']>('perhaps', 'perhaps', 'read'),
    })
    .map(({ requests, pipelined, places, wait }) => ({
      requests: requests.length,
      parts: pipelined
        ? cut(requests.join(''), places, wait)
        : requests.flatMap((request) => cut(request, places, wait)),
    }))

/**
 * What is sent on one connection.
 *
 * @param known what the server has
 */
export const connections = (known: Known): fc.Arbitrary<Connection> =>
  fc.oneof(patient({ ...known, targets: known.usual }, 40), patient(known, 8), anyhow(known))
