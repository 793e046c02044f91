import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locationHeader, pageAndPart, redirectTarget, sitePath } from '@/addresses/site-path'

const siteUrl = 'https://www.council.example'

describe('the path of an address', () => {
  it.each([
    ['/', '/'],
    ['/news/', '/news'],
    ['/a//', '/a'],
    ['/a//b', '/a//b'],
    ['/a?b=/c', '/a'],
    ['/a#b', '/a'],
    ['/caf%C3%A9', '/café'],
    ['/cafe%CC%81', '/café'],
    ['/a b', '/a%20b'],
    ['/100%25', '/100%25'],
    ['/a%2Fb', '/a%2Fb'],
    ['/a%3fb', '/a%3Fb'],
    ['/%61', '/a'],
    ['/a/%2e%2e/b', '/b'],
    ['/a\\b', '/a/b'],
    ['/%0d%0aX:1', '/%0D%0AX:1'],
  ])('%j is %j', (value, path) => expect(sitePath(value)).toBe(path))

  it.each([
    '',
    'a',
    'https://other.example/a',
    '//other.example/a',
    '/\\other.example',
    '\\\\other.example',
    '/\t/other.example',
    '/%',
    '/%zz',
    '/%E9',
    `/${'a'.repeat(4000)}`,
  ])('of %j is none', (value) => expect(sitePath(value)).toBeUndefined())

  it('once in its one form stays, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string(), fc.string({ unit: 'binary' })), (value) => {
        const path = sitePath(`/${value}`)
        if (path !== undefined) expect(sitePath(path)).toBe(path)
      }),
    )
  })
})

describe('a Location header', () => {
  it('is ASCII, without control characters, and on this site for every path', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webPath(), fc.string(), fc.string({ unit: 'binary' })), (value) => {
        const target = redirectTarget(`/${value}`, siteUrl)
        const location = target && locationHeader(target)
        if (!location) return
        expect(location).toMatch(/^\/[\x21-\x7e]*$/)
        expect(new URL(location, siteUrl).origin).toBe(siteUrl)
      }),
    )
  })

  it.each(['//evil.example', '/\\evil.example', '/\n/evil.example', 'javascript:alert(1)', 'evil', ''])(
    'is never %j',
    (target) => expect(locationHeader(target)).toBeUndefined(),
  )

  it.each([
    ['/café?q=ä#ö', '/caf%C3%A9?q=%C3%A4#%C3%B6'],
    ['https://exämple.org/ü', 'https://xn--exmple-cua.org/%C3%BC'],
  ])('of %s is %s', (target, location) => expect(locationHeader(target)).toBe(location))
})

describe('what hangs below a page', () => {
  it.each([
    ['/topics/bins/feed.xml', '/topics/bins', '/feed.xml'],
    ['/consultations/bus/calendar.ics', '/consultations/bus', '/calendar.ics'],
    ['/consultations/feed.xml', '/consultations/feed.xml', ''],
    ['/topics/bins/calendar.ics', '/topics/bins/calendar.ics', ''],
    ['/topics/a?b/feed.xml', '/topics/a?b/feed.xml', ''],
    ['/x/topics/bins/feed.xml', '/x/topics/bins/feed.xml', ''],
  ])('%s', (path, page, part) => expect(pageAndPart(path)).toEqual({ page, part }))
})
