import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formOfAddress, isSitesOwn, siteAddresses, takenFirstParts } from '@/addresses/site-addresses'

/** Parts of a folder's name that differ where one folder serves two kinds of address. */
const withoutNames = (path: string): string => path.replace(/\[\w+\]/g, '[]')

describe('the table of addresses', () => {
  const notPages = /^\/(?:internal|preview|healthz|readyz)(?:\/|$)/
  const folders = readdirSync('src/app/(site)', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)route\.tsx?$/.test(file))
    .map((file) => withoutNames(`/${file.replace(/\/?route\.tsx?$/, '')}`))
    // What no row stands for is answered by one route: it moved, it is gone, or it never was.
    .filter((path) => !notPages.test(path) && !path.startsWith('/[...'))

  it('has a row for every folder of the public site, and no other', () => {
    expect(folders.length).toBeGreaterThan(25)
    expect([...new Set(siteAddresses.map(({ path }) => withoutNames(path)))].sort()).toEqual(folders.sort())
  })

  it('names parameters by the alphabet, so that one page has one key', () => {
    for (const { parameters = [] } of siteAddresses) expect(parameters).toEqual([...parameters].sort())
  })
})

describe('an address', () => {
  it.each([
    ['/', '/'],
    ['/accessibility', '/[slug]'],
    ['/constructor', '/[slug]'],
    ['/news/2026', '/news/[year]'],
    ['/news/2026/11', '/news/[year]/[month]'],
    ['/news/2026/13', '/news/[year]/[slug]'],
    ['/news/2026/bins-and-bags-2', '/news/[year]/[slug]'],
    ['/news/archive', '/news/archive'],
    ['/consultations/feed.xml', '/consultations/feed.xml'],
    ['/consultations/bins/calendar.ics', '/consultations/[slug]/calendar.ics'],
    ['/share-image/service-notices/flood.png', '/share-image/[collection]/[image]'],
  ])('%s is one of the form %s', (path, form) => expect(formOfAddress(path)?.path).toBe(form))

  it.each([
    '/admin',
    '/admin/x',
    '/api',
    '/api/news',
    '/preview',
    '/preview/link/a',
    '/preview/news/1',
    '/internal/log',
    '/_next/static/a.js',
    '/healthz',
    '/wp-login.php',
    '/.env',
    '/news/26/a',
    '/news/2026/a/b',
    '/news/2026/A',
    '/news/x',
    '/consultations/a/feed.xml',
    '/__proto__',
    '//news',
    '/news/',
  ])('%s is none', (path) => expect(formOfAddress(path)).toBeUndefined())
})

describe('an address of the site itself', () => {
  it.each(['/', '/news', '/news/2026', '/news/2026/11', '/admin/x', '/api', '/_next/static', '/sitemap.xml'])(
    '%s is one',
    (path) => expect(isSitesOwn(path)).toBe(true),
  )
  it.each(['/news/2026/13', '/news/2026/budget', '/administration', '/apis', '/topics/', '/old', '/constructor'])(
    '%s is none',
    (path) => expect(isSitesOwn(path)).toBe(false),
  )
})

it('of a page of the council’s own begins with none of the site’s', () => {
  for (const part of ['news', 'topics', 'search', 'admin', 'preview', 'share-image'])
    expect(takenFirstParts).toContain(part)
  expect(takenFirstParts).not.toContain('[slug]')
})
