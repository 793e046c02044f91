import { describe, expect, it } from 'vitest'
import { addressAsMeant, fileAsMeant, queryAsMeant } from '@/addresses/as-copied'
import { addressIsFixed, addressOf, longestSlug, slugFrom, slugPattern } from '@/addresses/document-address'

describe('a slug from a title', () => {
  it.each([
    { title: 'Council tax 2026 to 2027', slug: 'council-tax-2026-to-2027' },
    { title: 'Café Zoë reopens – à la carte', slug: 'cafe-zoe-reopens-a-la-carte' },
    { title: 'Łódź, Straße & Ærø', slug: 'lodz-strasse-and-aero' },
    { title: '  Roadworks:   High Street!  ', slug: 'roadworks-high-street' },
    { title: "Children's services", slug: 'childrens-services' },
    { title: 'Children’s services', slug: 'childrens-services' },
    { title: '🎉🎉🎉', slug: '' },
    { title: 'Party 🎉 in the park', slug: 'party-in-the-park' },
    { title: '', slug: '' },
    { title: '???', slug: '' },
  ])('“$title” gives “$slug”', ({ title, slug }) => expect(slugFrom(title)).toBe(slug))

  it.each([
    { script: 'Arabic', title: 'مرحبا بكم في المدينة' },
    { script: 'Urdu', title: 'کونسل ٹیکس میں تبدیلی' },
    { script: 'Cyrillic', title: 'Новости города' },
    { script: 'Greek', title: 'Νέα της πόλης' },
  ])('$script is transliterated, not lost', ({ title }) => expect(slugFrom(title)).toMatch(slugPattern))

  it.each([
    { what: 'ten-letter words', title: 'abcdefghi '.repeat(40), length: 99 },
    { what: 'one word', title: 'a'.repeat(400), length: longestSlug },
    { what: 'a word that ends at the limit', title: `${'a'.repeat(longestSlug)} and more`, length: longestSlug },
    { what: 'emoji between letters', title: 'é🎉'.repeat(200), length: undefined },
  ])('400 characters of $what are cut to a whole slug', ({ title, length }) => {
    const slug = slugFrom(title)
    expect(slug.length).toBeLessThanOrEqual(longestSlug)
    expect(slug).toMatch(slugPattern)
    if (length !== undefined) expect(slug).toHaveLength(length)
  })

  it('a long title is cut between words', () => {
    const slug = slugFrom(
      'The council is asking everyone who lives or works in the borough what they think of the new plan for buses',
    )
    expect(slug).toBe(
      'the-council-is-asking-everyone-who-lives-or-works-in-the-borough-what-they-think-of-the-new-plan-for',
    )
  })
})

describe('the pattern of a slug', () => {
  it.each(['a', 'a-b', '2026', 'council-tax-2026'])('accepts %s', (slug) => expect(slug).toMatch(slugPattern))
  it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a b', 'a/b', 'é', 'a.b', '../a', 'a\n'])('refuses “%s”', (slug) => {
    expect(slugPattern.test(slug)).toBe(false)
  })
})

describe('an address', () => {
  it('without a year is the type and the slug', () => {
    expect(addressOf('/consultations', 'buses')).toBe('/consultations/buses')
    expect(addressOf('', 'privacy')).toBe('/privacy')
  })

  it.each([
    { moment: '2025-12-31T23:59:59.999Z', year: '2025' },
    { moment: '2026-01-01T00:00:00.000Z', year: '2026' },
    // Half past midnight in London, and still the day before in UTC: only in summer time.
    { moment: '2026-06-30T23:30:00.000Z', year: '2026' },
  ])('the year of $moment in London is $year', ({ moment, year }) => {
    expect(addressOf('/news', 'x', moment)).toBe(`/news/${year}/x`)
    expect(addressOf('/news', 'x', new Date(moment))).toBe(`/news/${year}/x`)
  })

  it('keeps to British Standard Time, when winter was on summer time too', () => {
    // From 1968 to 1971 the clocks stayed forward: the year began at 23:00 UTC.
    expect(addressOf('/news', 'x', '1969-12-31T23:00:00Z')).toBe('/news/1970/x')
    expect(addressOf('/news', 'x', '1969-12-31T22:59:59Z')).toBe('/news/1969/x')
  })
})

describe('an address is fixed', () => {
  const firstPublishedAt = '2026-03-29T01:00:00.000Z'
  it.each([
    { when: 'a millisecond before it first goes live', offset: -1, fixed: false },
    { when: 'the millisecond it first goes live', offset: 0, fixed: true },
    { when: 'ever after', offset: 1e12, fixed: true },
  ])('$when: $fixed', ({ offset, fixed }) => {
    expect(addressIsFixed({ firstPublishedAt }, new Date(Date.parse(firstPublishedAt) + offset))).toBe(fixed)
  })

  it('never of what was never published', () => {
    expect(addressIsFixed(undefined, new Date())).toBe(false)
    expect(addressIsFixed({ firstPublishedAt: null }, new Date())).toBe(false)
  })
})

describe('an address that was copied out of a text', () => {
  it.each([
    ['/news/pool.', '/news/pool'],
    ['/news/pool).”', '/news/pool'],
    ['/news/pool%20%E2%80%A6', '/news/pool'],
    ['/news/pool', undefined],
    ['/...', '/'],
  ])('%s', (path, meant) => expect(addressAsMeant(path)).toBe(meant))

  it.each([' ', '.', ')', '”', '\u200b'])('is read in a moment, however long it is: %j', (sign) => {
    const long = `/a${sign.repeat(50_000)}b`
    const start = performance.now()
    addressAsMeant(encodeURI(long))
    fileAsMeant(encodeURI(long))
    queryAsMeant(`?page=${encodeURIComponent(long)}`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
