import { consultationItem } from '@collections/consultations/feed-item'
import { inspectionItem } from '@collections/inspection-reports/feed-item'
import { newsItem } from '@collections/news/feed-item'
import { noticeItem } from '@collections/service-notices/feed-item'
import { describe, expect, it } from 'vitest'
import { newestItems } from '@/feeds/feed-item'
import { feedId, stableUuid } from '@/feeds/stable-id'
import { linkTo, paragraph, richText } from '../rich-text/nodes'
import { consultation, context, inspection, news, notice } from './documents'

const uuid = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('the id of an item', () => {
  it('stays when title and address change', () => {
    const renamed = newsItem(news({ title: 'Other', slug: 'other', address: '/news/2026/other' }), context)
    expect(renamed.id).toBe(newsItem(news(), context).id)
  })

  it('stays when the site moves', () => {
    expect(newsItem(news(), { ...context, siteUrl: 'https://www.example.org' }).id).toBe(newsItem(news(), context).id)
  })

  it('is a URI for the ids of either database', () => {
    expect(feedId('0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60')).toBe('urn:uuid:0190a6c2-7b1e-7c3a-9d55-1b2c3d4e5f60')
    // Written down, so that a change of the rule, which would bring every item anew, does not pass.
    expect(feedId('65f1a2b3c4d5e6f708192a3b')).toBe('urn:uuid:e8a3c948-d117-5c0e-a4ce-89461a0b77fa')
    expect(feedId('65f1a2b3c4d5e6f708192a3b')).toMatch(uuid)
    expect(feedId('65f1a2b3c4d5e6f708192a3c')).not.toBe(feedId('65f1a2b3c4d5e6f708192a3b'))
    expect(stableUuid('a', 'opens')).not.toBe(stableUuid('a', 'closes'))
  })
})

describe('a news item', () => {
  it('opens with its corrections, newest first, and leaves out those to come', () => {
    const { html, updated } = newsItem(
      news({
        updates: [
          { at: '2026-05-02T09:00:00.000Z', at_tz: 'Europe/London', note: 'First <fix>' },
          { at: '2026-05-03T09:00:00.000Z', at_tz: 'Europe/London', note: 'Second fix' },
          { at: '2026-07-01T09:00:00.000Z', at_tz: 'Europe/London', note: 'Not yet' },
        ],
      }),
      context,
    )
    expect(html).toMatch(
      /^<p><strong>Updated 10am on 3 May 2026:<\/strong> Second fix<\/p><p><strong>Updated 10am on 2 May 2026:<\/strong> First &lt;fix&gt;<\/p>/,
    )
    expect(html).not.toContain('Not yet')
    expect(updated.toISOString()).toBe('2026-05-03T09:00:00.000Z')
  })

  it('is dated from when it went live', () => {
    const { published, updated } = newsItem(news(), context)
    expect([published, updated].map((date) => date.toISOString())).toEqual(Array(2).fill('2026-05-01T09:00:00.000Z'))
  })

  it('has the summary, the notes to editors and absolute links', () => {
    const body = richText(paragraph(linkTo('news', { id: '2', address: '/news/2026/b' }, 'b')))
    const { html } = newsItem(news({ body, notesToEditors: richText(paragraph('Figures')) }), context)
    expect(html).toContain('The bridge opens on Monday.')
    expect(html).toContain('<h2>Notes to editors</h2><p dir="auto">Figures</p>')
    expect(html).toContain('href="https://news.example.gov.uk/news/2026/b"')
    expect(html).not.toMatch(/(?:href|src)="\//)
  })

  it('has no enclosure without a picture', () => {
    expect(newsItem(news({ leadImage: 'media-1' }), context).image).toBeUndefined()
    expect(newsItem(news({ leadImage: null }), context).image).toBeUndefined()
  })
})

describe('a consultation', () => {
  it('says when it opens and closes, in the tense of the moment', () => {
    const at = (moment: string) => consultationItem(consultation(), { ...context, now: new Date(moment) }).html
    expect(at('2026-05-02T00:00:00Z')).toContain(
      '<p><strong>Opens:</strong> 9am on 10 May 2026</p><p><strong>Closes:</strong> 11:59pm on 30 June 2026</p>',
    )
    expect(at('2026-06-01T00:00:00Z')).toContain('<strong>Opened:</strong>')
    expect(at('2026-06-30T23:00:00Z')).toContain('<strong>Closed:</strong> 11:59pm on 30 June 2026')
  })

  it('asks for answers until it closes', () => {
    const at = (moment: string) => consultationItem(consultation(), { ...context, now: new Date(moment) }).html
    expect(at('2026-06-30T22:59:59Z')).toContain('href="https://survey.example/1"')
    expect(at('2026-06-30T23:00:00Z')).not.toContain('survey.example')
  })

  it('shows its outcome from the second it is published', () => {
    const outcome = { publishedAt: '2026-08-01T09:00:00.000Z', weAsked: richText(paragraph('Our question')) }
    const at = (moment: string) => consultationItem(consultation({ outcome }), { ...context, now: new Date(moment) })
    expect(at('2026-08-01T08:59:59Z').html).not.toContain('Our question')
    expect(at('2026-08-01T09:00:00Z').html).toContain('<h2>We asked</h2><p dir="auto">Our question</p>')
    expect(at('2026-08-01T09:00:00Z').updated.toISOString()).toBe('2026-08-01T09:00:00.000Z')
  })

  it('is dated from when its page went live', () => {
    const { published, updated } = consultationItem(consultation(), context)
    expect(published.toISOString()).toBe('2026-05-01T09:00:00.000Z')
    expect(updated.toISOString()).toBe('2026-05-10T08:00:00.000Z')
  })
})

describe('an inspection report', () => {
  it('has who inspected what, when, and what was found', () => {
    const { html } = inspectionItem(inspection(), context)
    for (const part of [
      '<strong>Inspectorate:</strong> Ofsted',
      '<strong>Inspected:</strong> 2 February 2026 to 6 February 2026',
      'Leadership: <strong>Good</strong>',
      '<h2>Key findings</h2><ul><li dir="auto">Children are safe</li></ul>',
      '<h2>To improve</h2><ul><li dir="auto">Answer sooner</li></ul>',
      'Jo Day</span><span class="quote__comma">, </span>Director',
      'href="https://reports.example/1"',
    ])
      expect(html).toContain(part)
  })

  it('names an inspectorate that is not on the list', () => {
    const { html } = inspectionItem(inspection({ inspectorate: 'other', inspectorateName: 'Quality & Co' }), context)
    expect(html).toContain('<strong>Inspectorate:</strong> Quality &amp; Co')
  })
})

describe('a service notice', () => {
  it('has severity, message, times and link, and is dated from its start', () => {
    const { html, published, title, kinds } = noticeItem(notice(), context)
    expect([title, kinds]).toEqual(['Warning: Bins a day late', ['Warning']])
    expect(html).toBe(
      '<p><strong>Severity:</strong> Warning</p><p dir="auto">Put your bins out on Tuesday.</p>' +
        '<p><strong>From:</strong> 7am on 30 May 2026</p><p><strong>Until:</strong> 11:59pm on 2 June 2026</p>' +
        '<p><a href="https://news.example.gov.uk/bins">Find your day</a></p>',
    )
    expect(published.toISOString()).toBe('2026-05-30T06:00:00.000Z')
  })

  it('says that no end is known, and has no link that is unsafe', () => {
    const { html } = noticeItem(notice({ endsAt: null, link: { label: 'x', url: 'javascript:alert(1)' } }), context)
    expect(html).toContain('<strong>Until:</strong> further notice')
    expect(html).not.toContain('href')
  })

  it('changes with its updates', () => {
    const updates = [{ at: '2026-05-31T06:00:00.000Z', at_tz: 'Europe/London' as const, text: 'Nearly done' }]
    const { html, updated } = noticeItem(notice({ updates }), context)
    expect(html).toContain('Nearly done')
    expect(updated.toISOString()).toBe('2026-05-31T06:00:00.000Z')
  })
})

describe('the items of a topic', () => {
  it('are the newest thirty of all types, newest first', () => {
    const items = Array.from({ length: 40 }, (_, n) =>
      newsItem(
        news({ title: `${n}`, publishedAt: new Date(Date.UTC(2026, 0, 1 + ((n * 7) % 40))).toISOString() }),
        context,
      ),
    )
    const newest = newestItems(items)
    expect(newest).toHaveLength(30)
    expect(newest[0]?.published.toISOString()).toBe('2026-02-09T00:00:00.000Z')
    expect(newest.map(({ published }) => published.getTime())).toEqual(
      newest.map(({ published }) => published.getTime()).sort((a, b) => b - a),
    )
  })
})
