import { describe, expect, it } from 'vitest'
import { isSearch, pageKey } from '@/page-server/pages/page-key'

describe('the page that an address asks for', () => {
  it.each([
    ['/news/2026/a', '/news/2026/a'],
    ['/news/2026/a?utm_source=x&fbclid=1', '/news/2026/a'],
    ['/news?page=2&utm_medium=mail', '/news?page=2'],
    ['/news?page=1', '/news'],
    ['/news?page=01', '/news?page=0'],
    ['/news?page=x', '/news?page=0'],
    ['/news?page=', '/news'],
    ['/news/2026?page=2&b=1', '/news/2026?page=2'],
    ['/news/2026/11?page=3', '/news/2026/11?page=3'],
    ['/topics/roads?page=2', '/topics/roads?page=2'],
    ['/consultations?page=2&state=closed&q=a', '/consultations?page=2&state=closed'],
    ['/consultations/bins?page=2', '/consultations/bins'],
    ['/consultations/bins/calendar.ics?event=1&x=2', '/consultations/bins/calendar.ics?event=1'],
    ['/consultations/calendar.ics?event=1', '/consultations/calendar.ics'],
    ['/inspections?service=a&inspectorate=ofsted&x=1', '/inspections?inspectorate=ofsted&service=a'],
    ['/news/archive?year=2026&q=bins&month=02&junk', '/news/archive?month=02&q=bins&year=2026'],
    ['/news/archive?q=bins&month=02&year=2026', '/news/archive?month=02&q=bins&year=2026'],
    ['/search?q=caf%C3%A9+au', '/search?q=caf%C3%A9+au'],
    ['/search?q=a&q=b', '/search?q=a'],
    ['/?anything', '/'],
    ['/sitemap.xml?part=2&x=1', '/sitemap.xml?part=2'],
    ['/news?page=2#top', '/news?page=2'],
  ])('%s is %s', (url, key) => {
    expect(pageKey(url)).toBe(key)
  })

  it('a thousand made-up queries are one', () => {
    const keys = Array.from({ length: 1000 }, (_, n) => pageKey(`/news/2026/a?cb=${n}&x${n}=1`))
    expect(new Set(keys)).toEqual(new Set(['/news/2026/a']))
  })

  it('a long search is cut', () => {
    expect(pageKey(`/search?q=${'x'.repeat(5000)}`)).toHaveLength('/search?q='.length + 200)
  })

  it.each([
    ['/search?q=a', true],
    ['/news/archive?month=02&q=a', true],
    ['/news/archive?month=02', false],
    ['/news', false],
  ])('%s is a search: %s', (key, yes) => {
    expect(isSearch(key)).toBe(yes)
  })
})
