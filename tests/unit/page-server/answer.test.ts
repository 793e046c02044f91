import { describe, expect, it } from 'vitest'
import { encodingFor, isHeld } from '@/page-server/pages/answer'
import type { Page } from '@/page-server/pages/page'

const page: Page = {
  status: 200,
  headers: [],
  bodies: { identity: Buffer.from('a page') },
  compressible: true,
  generation: 1,
  fingerprint: 'f',
  madeAt: 0,
  asked: 0,
  lastModified: Date.parse('2026-11-28T08:00:00Z'),
  wire: {},
  unchanged: {},
  heads: {},
}

describe('the encoding of a page', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['gzip;q=0.5;x=1, br ; q=0.4', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['identity, gzip;q=0.5', 'identity'],
    ['gzip;q=0', 'identity'],
    ['br;q=abc', 'identity'],
    ['*;q=0', 'identity'],
    ['x', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('for who accepts %s is %s', (header, encoding) => expect(encodingFor(page, header)).toBe(encoding))

  it('is none where it would save nothing', () =>
    expect(encodingFor({ ...page, compressible: false }, 'br')).toBe('identity'))
})

describe('a page', () => {
  const encodings = 'gzip'

  it.each([
    [{ encodings, noneMatch: '"f-gzip"' }, true],
    [{ encodings, noneMatch: 'W/"f-gzip"' }, true],
    [{ encodings, noneMatch: '"x", "f-gzip"' }, true],
    [{ encodings, noneMatch: '*' }, true],
    [{ noneMatch: '"f"' }, true],
    // A cache that is told "not changed" with another tag than it holds has nothing to show.
    [{ encodings, noneMatch: '"f-br"' }, false],
    [{ encodings, noneMatch: '"f"' }, false],
    [{ encodings, noneMatch: 'f-gzip' }, false],
    [{ modifiedSince: 'Sat, 28 Nov 2026 08:00:00 GMT' }, true],
    [{ modifiedSince: 'Sat, 28 Nov 2026 07:59:59 GMT' }, false],
    [{ modifiedSince: 'yesterday' }, false],
    [{ noneMatch: '"x"', modifiedSince: 'Sat, 28 Nov 2026 08:00:00 GMT' }, false],
    [{}, false],
  ])('is held by who sends %j: %s', (wanted, held) => expect(isHeld(wanted, page)).toBe(held))

  it('that is none is never held', () => expect(isHeld({ noneMatch: '*' }, { ...page, status: 404 })).toBe(false))
})
