import { consultationEvents } from '@collections/consultations/structured-data'
import { reportOfInspection } from '@collections/inspection-reports/structured-data'
import { newsArticle } from '@collections/news/structured-data'
import { specialAnnouncement } from '@collections/service-notices/structured-data'
import { describe, expect, test } from 'vitest'
import type { Consultation, InspectionReport, News, ServiceNotice } from '@/payload-types'
import { breadcrumbList } from '@/site/structured-data/documents'
import { organization, sharedImage, webSite } from '@/site/structured-data/publisher'
import { jsonLd } from '@/site/structured-data/structured-data'

const siteUrl = 'https://news.example'
const publisher = { name: 'Merrowby Borough Council', siteUrl }
const now = new Date('2026-11-22T12:00:00Z')

const article = {
  title: 'The bridge opens',
  summary: 'On Monday.',
  address: '/news/2026/the-bridge-opens',
  publishedAt: '2026-07-01T09:00:00.000Z',
  topics: [{ id: '1', title: 'Roads' }, 'hidden'],
} as unknown as News

const picture = {
  alt: 'The bridge',
  id: 'm1',
  filename: 'bridge.jpg',
  url: '/images/bridge.jpg',
  width: 4000,
  height: 3000,
  sizes: { large: { url: '/api/media/file/bridge-1600x900.webp', width: 1600, height: 900 } },
}

/** As a program reads it: without what is undefined. */
const read = (thing: unknown) => thing && JSON.parse(JSON.stringify(thing))

describe('an article', () => {
  test('says what its page says, with London’s offset in summer and in winter', () => {
    expect(read(newsArticle(article, publisher, now))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'The bridge opens',
      description: 'On Monday.',
      url: `${siteUrl}/news/2026/the-bridge-opens`,
      datePublished: '2026-07-01T10:00:00+01:00',
      dateModified: '2026-07-01T10:00:00+01:00',
      articleSection: ['Roads'],
      publisher: { name: 'Merrowby Borough Council' },
    })
    const winter = newsArticle({ ...article, publishedAt: '2026-11-22T09:00:00.000Z' }, publisher, now)
    expect(read(winter).datePublished).toBe('2026-11-22T09:00:00+00:00')
  })

  test('was changed when its newest public update says so, and no update is told before its time', () => {
    const updates = [
      { at: '2026-11-01T10:00:00.000Z', note: 'The year was wrong.' },
      { at: '2026-12-01T10:00:00.000Z', note: 'Not yet.' },
    ]
    const thing = read(newsArticle({ ...article, updates } as News, publisher, now))
    expect(thing.dateModified).toBe('2026-11-01T10:00:00+00:00')
  })

  test('does not say when it comes off, as its page does not', () => {
    const ends = { ...article, expiresAt: '2026-12-24T09:00:00.000Z' } as News
    expect(jsonLd([newsArticle(ends, publisher, now)])).not.toContain('2026-12-24')
  })

  test('has its picture as others take it', () => {
    const thing = read(newsArticle({ ...article, leadImage: picture } as unknown as News, publisher, now))
    expect(thing.image).toEqual({
      '@type': 'ImageObject',
      url: expect.stringMatching(/^https:\/\/news\.example\/share-image\/media\/m1\.jpg\?v=[\w-]{8}$/),
      caption: 'The bridge',
      width: '1200',
      height: '675',
    })
    expect(sharedImage({ ...picture, sizes: {} } as never, siteUrl)?.width).toBe(1200)
    expect(sharedImage(undefined, siteUrl)).toBeUndefined()
  })
})

test('an inspection report names who inspected and where their report stands', () => {
  const report = {
    title: 'Good',
    address: '/inspections/good',
    service: 'Adult social care',
    reportUrl: 'https://cqc.example/1',
  }
  expect(
    read(reportOfInspection(report as unknown as InspectionReport, 'Care Quality Commission', publisher, now)),
  ).toEqual(
    expect.objectContaining({
      '@type': 'Report',
      about: 'Adult social care',
      isBasedOn: 'https://cqc.example/1',
      sourceOrganization: { '@type': 'Organization', name: 'Care Quality Commission' },
    }),
  )
})

describe('the events of a consultation', () => {
  const of = (...events: object[]) =>
    read(consultationEvents({ title: 'Libraries', address: '/consultations/libraries', events } as never, publisher))
  const event = { title: 'Drop-in', startsAt: '2026-10-24T18:00:00.000Z', endsAt: '2026-10-25T18:00:00.000Z' }

  test.each([
    [{ place: 'Town hall' }, 'https://schema.org/OfflineEventAttendanceMode', { '@type': 'Place' }],
    [
      { joinUrl: 'https://meet.example/1' },
      'https://schema.org/OnlineEventAttendanceMode',
      { '@type': 'VirtualLocation' },
    ],
  ])('are where %o says', (where, mode, location) => {
    expect(of({ ...event, ...where })[0]).toMatchObject({ eventAttendanceMode: mode, location })
  })

  test('can be in both, and their times are right across a clock change', () => {
    const [both] = of({ ...event, place: 'Town hall', joinUrl: 'https://meet.example/1' })
    expect(both).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      startDate: '2026-10-24T19:00:00+01:00',
      endDate: '2026-10-25T18:00:00+00:00',
    })
    expect(both.location).toHaveLength(2)
  })

  test('are left out where nobody can go to them', () => {
    expect(of(event)).toEqual([])
    expect(consultationEvents({} as Consultation, publisher)).toEqual([])
  })
})

test('a notice is announced by what it says now', () => {
  const notice = {
    title: 'Flood',
    message: 'Move.',
    startsAt: '2026-11-22T09:00:00.000Z',
    address: '/service-notices/f',
  }
  const updates = [{ at: '2026-11-22T12:00:00.000Z', text: 'You may go back.' }]
  const at = (moment: string) =>
    read(specialAnnouncement({ ...notice, updates } as unknown as ServiceNotice, publisher, new Date(moment)))
  const posted = '2026-11-22T09:00:00+00:00'
  expect(at('2026-11-22T10:00:00Z')).toMatchObject({ text: 'Move.', datePosted: posted, dateModified: posted })
  const updated = { text: 'You may go back.\n\nMove.', datePosted: posted, dateModified: '2026-11-22T12:00:00+00:00' }
  expect(at('2026-11-22T12:00:00Z')).toMatchObject(updated)
  // Planned it says no time to come but its own end.
  expect(at('2026-11-21T12:00:00Z')).toMatchObject({ text: 'Move.' })
  expect(at('2026-11-21T12:00:00Z')).not.toHaveProperty('datePosted')
  expect(at('2026-11-21T12:00:00Z')).not.toHaveProperty('dateModified')
})

test('the way to a page begins at home and ends with the page', () => {
  const list = read(breadcrumbList([{ label: 'News', url: '/news' }], { label: 'A', url: '/news/2026/a' }, publisher))
  expect(
    list.itemListElement.map(({ position, name, item }: Record<string, unknown>) => [position, name, item]),
  ).toEqual([
    [1, 'Home', `${siteUrl}/`],
    [2, 'News', `${siteUrl}/news`],
    [3, 'A', `${siteUrl}/news/2026/a`],
  ])
})

test('the site says how it is searched, and whose it is', () => {
  const site = read(webSite(publisher))
  expect(site.potentialAction.target.urlTemplate).toBe(`${siteUrl}/search?q={search_term_string}`)
  expect(site.publisher['@id']).toBe(read(organization(publisher))['@id'])
})

test('nothing that is written in an article ends the data and begins something else', () => {
  const title = '</script><script>alert(1)</script><!-- & "quoted"'
  const text = jsonLd([newsArticle({ ...article, title }, publisher, now)])
  expect(text).not.toMatch(/[<>&]/)
  expect(JSON.parse(text)['@graph'][0].headline).toBe(title)
})
