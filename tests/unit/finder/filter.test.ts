import { describe, expect, test } from 'vitest'
import { pageKey } from '@/page-server/pages/page-key'
import { archive, finderAddress, finderFeed, finderFilter, isNarrowed, siteSearch } from '@/search/filter'

const given = (filter: object) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value))

describe('a filter in an address', () => {
  test.each([
    [
      { q: ' bins ', type: 'speech', topic: 'housing', year: '2026', month: '3' },
      { q: 'bins', type: 'speech', topic: 'housing', year: '2026', month: '03' },
    ],
    [{ q: ['a', 'b'], page: '2', utm_source: 'x' }, { q: 'a' }],
    [{ type: 'consultation', state: 'open' }, {}],
    [{ year: '26', month: '03' }, {}],
    [{ year: '2026', month: '13' }, { year: '2026' }],
    [{ sort: 'date' }, {}],
    [
      { q: 'bins', sort: 'date' },
      { q: 'bins', sort: 'date' },
    ],
    [{ q: 'bins', sort: 'relevance' }, { q: 'bins' }],
  ])('of the archive: %j is %j', (query, filter) => {
    expect(given(finderFilter(archive, query as never))).toEqual(filter)
  })

  test('of the whole site knows every type, and where consultations stand', () => {
    expect(given(finderFilter(siteSearch, { type: 'consultation', state: 'open' }))).toEqual({
      type: 'consultation',
      state: 'open',
    })
  })

  test('has one address, which the page server keeps as it is', () => {
    const filter = {
      q: 'café & bar',
      type: 'speech',
      topic: 'housing',
      year: '2026',
      month: '03',
      sort: 'date',
    } as const
    const address = finderAddress(archive, filter, 2)
    expect(address).toBe(
      '/news/archive?month=03&page=2&q=caf%C3%A9+%26+bar&sort=date&topic=housing&type=speech&year=2026',
    )
    expect(pageKey(address)).toBe(address)
    const back = finderFilter(archive, Object.fromEntries(new URL(address, 'http://localhost').searchParams))
    expect(back).toEqual({ ...filter, state: undefined })
    const everywhere = finderAddress(siteSearch, {
      q: 'a',
      state: 'open',
      topic: 'x',
      type: 'consultation',
      year: '2026',
    })
    expect(pageKey(everywhere)).toBe(everywhere)
  })

  test('has a feed of the same, in which the newest comes first', () => {
    const feed = finderFeed(archive, { q: 'bins', topic: 'housing', sort: 'date' })
    expect(feed).toBe('/news/archive/feed.xml?q=bins&topic=housing')
    expect(pageKey(feed)).toBe(feed)
    expect(finderFeed(siteSearch, {})).toBe('/search/feed.xml')
  })

  test('narrows when it asks for anything', () => {
    expect(isNarrowed({})).toBe(false)
    expect(isNarrowed({ sort: 'date' })).toBe(false)
    expect(isNarrowed({ year: '2026' })).toBe(true)
  })
})
