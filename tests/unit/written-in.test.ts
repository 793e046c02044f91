import { type CalendarConsultation, consultationCalendar } from '@collections/consultations/calendar'
import { consultationEvents } from '@collections/consultations/structured-data'
import { reportOfInspection } from '@collections/inspection-reports/structured-data'
import { NewsStories } from '@collections/news/list'
import type { NewsItem } from '@collections/news/queries'
import { newsArticle } from '@collections/news/structured-data'
import { EmergencyBanner } from '@collections/service-notices/banner'
import { specialAnnouncement } from '@collections/service-notices/structured-data'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { newsSitemap } from '@/feeds/sitemap'
import type { Consultation, InspectionReport, News, ServiceNotice } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { directionOf, isLanguage, languageOf, languages } from '@/words/languages'

describe('what marks words in another language', () => {
  it.each([
    ['cy', { lang: 'cy', dir: 'ltr' }],
    ['ar', { lang: 'ar', dir: 'rtl' }],
    ['ur', { lang: 'ur', dir: 'rtl' }],
    ['ps', { lang: 'ps', dir: 'rtl' }],
    ['he', { lang: 'he', dir: 'rtl' }],
    ['pl', { lang: 'pl', dir: 'ltr' }],
    ['en-GB', {}],
    ['xx', {}],
    [null, {}],
    [undefined, {}],
  ])('%s', (language, marks) => expect(writtenIn({ language })).toEqual(marks))

  it.each([
    ['CY', 'cy'],
    ['pl-PL', 'pl'],
    ['en-US', 'en-GB'],
    ['EN_GB', 'en-GB'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['x-none', 'x'],
    ['cym', 'cy'],
    ['wel', 'cy'],
    ['gla', 'gd'],
    ['gle-IE', 'ga'],
    ['ara', 'ar'],
    ['pol', 'pl'],
    ['eng', 'en-GB'],
    ['zho-TW', 'zh-Hant'],
    ['chi', 'zh-Hans'],
    ['per', 'fa'],
    ['iw', 'he'],
    ['urd', 'ur'],
    ['rom', 'rom'],
    ['', ''],
  ])('the tag %s names %s', (tag, language) => expect(languageOf(tag)).toBe(language))

  it('every language is known to programs, and has a direction', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    for (const tag of Object.keys(languages)) {
      expect(names.of(tag), tag).toBeTruthy()
      expect(isLanguage(tag)).toBe(true)
      expect(['ltr', 'rtl']).toContain(directionOf(tag))
    }
  })
})

const times = { opensAt: '2026-01-05T09:00:00.000Z', closesAt: '2026-02-01T00:00:00.000Z' }

it('a calendar says the language of its words', () => {
  const consultation = {
    id: '1',
    title: 'Dyfodol y pwll nofio, y llyfrgell a’r parciau i gyd',
    summary: 'Crynodeb',
    address: '/consultations/pwll',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...times,
  }
  const context = { siteUrl: 'https://news.example.org', now: new Date('2026-01-10T00:00:00.000Z') }
  const written = (language?: string) =>
    consultationCalendar({ ...consultation, language } as unknown as CalendarConsultation, context)
  expect(written('cy').match(/^SUMMARY;LANGUAGE=cy:Consultation/gm)).toHaveLength(2)
  expect(written('cy').match(/^DESCRIPTION;LANGUAGE=cy:/gm)).toHaveLength(2)
  expect(
    written('cy')
      .split('\r\n')
      .every((line) => Buffer.byteLength(line) <= 75),
  ).toBe(true)
  expect(written('en-GB')).not.toContain('LANGUAGE')
  expect(written()).toBe(written('en-GB'))
})

it('the news sitemap names languages as search engines want them', () => {
  const entry = (language?: string) => ({ path: '/news/2026/x', title: 'x', published: times.opensAt, language })
  const tags = ['cy', 'zh-Hant', 'zh-Hans', 'en-GB', undefined].map(entry)
  const xml = newsSitemap(tags, 'Council', 'https://news.example.org')
  expect([...xml.matchAll(/<news:language>(.*?)</g)].map(([, tag]) => tag)).toEqual([
    'cy',
    'zh-tw',
    'zh-cn',
    'en',
    'en',
  ])
})

it('structured data says the language', () => {
  const publisher = { siteUrl: 'https://news.example.org', name: 'Council' } as Parameters<typeof newsArticle>[1]
  const now = new Date('2026-01-10T00:00:00.000Z')
  const base = { id: '1', title: 'x', summary: 'y', address: '/x', publishedAt: times.opensAt, language: 'cy' as const }
  const events = [{ title: 'z', startsAt: times.opensAt, place: 'Neuadd' }]
  const said = [
    newsArticle({ ...base } as unknown as News, publisher, now),
    reportOfInspection({ ...base } as unknown as InspectionReport, 'Ofsted', publisher, now),
    ...consultationEvents({ ...base, events } as unknown as Consultation, publisher),
    specialAnnouncement(
      { ...base, severity: 'emergency', startsAt: times.opensAt } as unknown as ServiceNotice,
      publisher,
      now,
    ),
  ]
  for (const thing of said) expect(thing).toMatchObject({ inLanguage: 'cy' })
  expect(newsArticle({ ...base, language: null } as unknown as News, publisher, now)).toMatchObject({
    inLanguage: 'en-GB',
  })
})

it('lists mark a title in another language, and no other', () => {
  const item = (language: string | null) => ({
    id: String(language),
    title: 'Bore da',
    summary: 'y',
    kind: 'news',
    address: '/x',
    language,
  })
  const html = renderToStaticMarkup(
    createElement(NewsStories, { items: [item('cy'), item('ar'), item('en-GB'), item(null)] as unknown as NewsItem[] }),
  )
  expect([...html.matchAll(/<a href="\/x"([^>]*)>/g)].map(([, marks]) => marks)).toEqual([
    ' lang="cy" dir="ltr"',
    ' lang="ar" dir="rtl"',
    '',
    '',
  ])
  const notice = { title: 'Llifogydd', severity: 'emergency' as const, address: '/x', language: 'cy' as const }
  const banner = renderToStaticMarkup(createElement(EmergencyBanner, { notice, now: new Date(times.opensAt) }))
  expect(banner).toContain('lang="cy"')
})
