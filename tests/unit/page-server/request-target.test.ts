import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasSlashAtEnd, originForm, readTarget } from '@/page-server/connections/request-target'

const site = 'https://news.example.org'

describe('an address in its normal form', () => {
  it.each([
    '/',
    '/news/2026/a',
    '/news?page=2',
    '/news?',
    '/search?q=a%2fb%zz&next=//evil.example/../x\\y',
    '/api/media/file/Caf%C3%A9%20(1).jpg',
    "/a!$&'()*+,;=:@~_-.b",
    '/...',
    '/.well-known/security.txt',
    '/preview/link/a.b.c',
    '/search?q=\u00e9',
  ])('is %s', (target) => expect(readTarget(target)).toEqual({ form: 'normal' }))
})

describe('another form of an address leads to the normal one', () => {
  it.each([
    ['/x/../preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/./preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/%2e/preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/a/%2e%2E/preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/\\x/../preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/x\\../preview/link/TOKEN', '/preview/link/TOKEN'],
    ['/admin/../search?q=a%20b&q=../c', '/search?q=a%20b&q=../c'],
    ['/_next/../search', '/search'],
    ['/./api/news', '/api/news'],
    ['/%61dmin', '/admin'],
    ['/a%7Eb%2Dc', '/a~b-c'],
    ['/caf%c3%a9', '/caf%C3%A9'],
    ['/caf\u00c3\u00a9', '/caf%C3%A9'],
    ['/a"b', '/a%22b'],
    ['/news/', '/news'],
    ['/news//2026///a', '/news/2026/a'],
    ['//', '/'],
    ['/..', '/'],
    ['/\\\\', '/'],
    ['//evil.example', '/evil.example'],
    ['//evil.example/%2e%2e', '/'],
    ['/\\evil.example', '/evil.example'],
    ['/\\/evil.example', '/evil.example'],
    ['/.//evil.example', '/evil.example'],
    ['/x/..//evil.example', '/evil.example'],
    ['/news#top', '/news'],
    ['/news/?page=2#top', '/news?page=2'],
    ['//news?q=\u00e9\u00ff', '/news?q=%E9%FF'],
  ])('%s is %s', (target, normal) => expect(readTarget(target)).toEqual({ form: 'other', normal }))
})

describe('what is no address', () => {
  it.each(['/%', '/%zz', '/%E0%A4%A', '/%ff', '/%C0%AF', '/\u00ff', '/api%2Fusers', '/a%5cb', '/..%2f..%2fetc'])(
    '%s stands for nothing',
    (target) => expect(readTarget(target)).toEqual({ form: 'nonsense' }),
  )

  it.each(['', 'news', '*', 'http://x/', 'ftp://x/', '/a%00b', '/%0d%0aSet-Cookie:a=b', '/a%7f', '/a\tb', '/a b'])(
    '%s is refused',
    (target) => expect(readTarget(target)).toEqual({ form: 'refused' }),
  )
})

describe('whatever is asked for', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '\\', '.', '..', '%2e', '%2E%2e', '%2f', '%5c', '%00', '%', '%7e', '%41', '%c3%a9', ';', '@'),
    fc.constantFrom('news', 'admin', 'preview', 'evil.example', '#', '?', '&', 'q=', ':', '\u00e9', '"', '^', '|'),
    fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)),
  )
  const target = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`)

  it('leads to what is normal, on this site', () => {
    fc.assert(
      fc.property(target, (asked) => {
        const read = readTarget(asked)
        if (read.form !== 'other') return
        expect(read.normal).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
        expect(readTarget(read.normal)).toEqual({ form: 'normal' })
        expect(new URL(read.normal, site).origin).toBe(site)
      }),
      { numRuns: 20_000 },
    )
  })

  it('is read as a browser would, where it is normal', () => {
    fc.assert(
      fc.property(target, (asked) => {
        if (readTarget(asked).form !== 'normal') return
        const [path = ''] = asked.split('?', 1)
        expect(new URL(path, site).pathname).toBe(path)
        expect(decodeURIComponent(path)).not.toMatch(/\\|\/\/|\/\.{1,2}(?:\/|$)/)
      }),
      { numRuns: 20_000 },
    )
  })
})

it.each([
  ['/news/', true],
  ['/news/?page=2', false],
  ['//news', false],
  ['/news/./', false],
])('%s differs from /news in a slash at its end alone: %s', (target, yes) => {
  expect(hasSlashAtEnd(target, '/news')).toBe(yes)
})

describe('the target of a request to a proxy', () => {
  it.each([
    ['http://x.example/news?a=b', { host: 'x.example', target: '/news?a=b' }],
    ['HTTPS://x.example:80', { host: 'x.example:80', target: '/' }],
    ['http://x.example?a', { host: 'x.example', target: '/?a' }],
    ['http://x.example\\@y/../z', { host: 'x.example', target: '/\\@y/../z' }],
    ['ftp://x.example/', undefined],
    ['/news', undefined],
    ['*', undefined],
  ])('%s', (target, read) => expect(originForm(target)).toEqual(read))
})
