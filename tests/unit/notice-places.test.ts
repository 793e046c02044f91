import { standsOn } from '@collections/service-notices/places'
import { describe, expect, it } from 'vitest'
import type { ServiceNotice } from '@/payload-types'

const siteUrl = 'https://news.example.org'
const notice = (more: Partial<ServiceNotice> = {}) =>
  ({
    id: 'n',
    severity: 'warning',
    placement: 'everywhere',
    address: '/service-notices/bins',
    ...more,
  }) as ServiceNotice
const page = (address: string, more = {}) => ({ address, siteUrl, ...more })
const home = page('/', { isHome: true })

describe('where a notice stands', () => {
  it.each([
    { placement: 'everywhere', onHome: true, onTopic: true, elsewhere: true },
    { placement: 'home', onHome: true, onTopic: false, elsewhere: false },
    { placement: 'topics', onHome: false, onTopic: true, elsewhere: false },
  ] as const)('placed $placement', ({ placement, onHome, onTopic, elsewhere }) => {
    const placed = notice({ placement, topics: ['waste'] })
    expect(standsOn(placed, home)).toBe(onHome)
    expect(standsOn(placed, page('/topics/waste', { topics: ['waste'] }))).toBe(onTopic)
    expect(standsOn(placed, page('/news'))).toBe(elsewhere)
    expect(standsOn(placed, page(''))).toBe(elsewhere)
  })

  it.each(['everywhere', 'home', 'topics'] as const)('an emergency placed %s stands on every page', (placement) => {
    const emergency = notice({ severity: 'emergency', placement })
    for (const place of [home, page('/news'), page(''), page('/service-notices'), page('/search?q=flood')])
      expect(standsOn(emergency, place), place.address).toBe(true)
  })

  it.each([
    ['/consultations/parking', '/consultations/parking', false],
    ['/consultations/parking', '/consultations/parking/', false],
    ['/consultations/parking', '/consultations/parking#respond', false],
    ['/consultations/parking', 'https://news.example.org/consultations/parking', false],
    ['/consultations/parking', '/consultations/park', true],
    ['/consultations/parking', 'https://elsewhere.example.org/consultations/parking', true],
    ['/news', '/news?page=2', true],
    ['/news/archive?q=bins&topic=waste', '/news/archive?topic=waste&q=bins', false],
    ['/news', 'not an address', true],
    ['', '/', true],
  ])('on the page %j one that links to %j: %j', (address, url, stands) => {
    expect(standsOn(notice({ link: { url } }), page(address))).toBe(stands)
    expect(standsOn(notice({ link: { url }, severity: 'emergency' }), page(address))).toBe(stands)
  })

  it('is on neither its own page, nor a preview of it, nor beside the list of all', () => {
    expect(standsOn(notice(), page('/service-notices/bins'))).toBe(false)
    expect(standsOn(notice(), page('/anywhere', { exceptNotice: 'n' }))).toBe(false)
    expect(standsOn(notice(), page('/service-notices'))).toBe(false)
    expect(standsOn(notice(), page('/service-notices?month=2026-03'))).toBe(true)
    expect(standsOn(notice({ severity: 'emergency' }), page('/service-notices/bins'))).toBe(false)
  })

  it('an emergency that links to the home page stands there all the same', () => {
    expect(standsOn(notice({ severity: 'emergency', link: { url: '/' } }), home)).toBe(true)
    expect(standsOn(notice({ link: { url: '/' } }), home)).toBe(false)
  })
})
