import type { ContentTypeSlug } from '@collections/definitions'
import { describe, expect, test } from 'vitest'
import { type OccasionDocument, occasionsInOrder, occasionsOf } from '@/admin/dashboard/scheduled/occasion'
import { timelineSection } from '@/admin/dashboard/scheduled/timeline-section'

const now = new Date('2026-11-24T10:00:00.000Z')
const window = { from: now, until: new Date('2026-12-08T10:00:00.000Z'), now }

const dated = (more: Record<string, unknown>): OccasionDocument => ({
  id: 'one',
  title: 'One',
  _status: 'published',
  ...more,
})
const whats = (type: ContentTypeSlug, more: Record<string, unknown>) =>
  occasionsOf(type, dated(more), window).map(({ what, at }) => `${at} ${what}`)

describe('what happens by itself', () => {
  test('an embargo, its early opening, an end and a withdrawal', () => {
    const document = {
      earlyAccessAt: '2026-11-25T09:00:00.000Z',
      publishedAt: '2026-11-26T09:00:00.000Z',
      expiresAt: '2026-11-28T09:00:00.000Z',
      withdrawal: { at: '2026-11-29T09:00:00.000Z' },
    }
    expect(whats('news', document)).toEqual([
      '2026-11-26T09:00:00.000Z Goes live',
      '2026-11-28T09:00:00.000Z Comes off',
      '2026-11-25T09:00:00.000Z Opens to journalists, under embargo',
      '2026-11-29T09:00:00.000Z Is withdrawn',
    ])
  })

  test('a consultation opens, closes, has events and an outcome', () => {
    const document = {
      opensAt: '2026-11-24T11:00:00.000Z',
      closesAt: '2026-12-01T17:00:00.000Z',
      outcome: { publishedAt: '2026-12-02T09:00:00.000Z' },
      events: [
        { title: 'Drop-in', startsAt: '2026-11-30T18:00:00.000Z' },
        { title: 'Past', startsAt: '2026-11-01T18:00:00.000Z' },
      ],
    }
    expect(whats('consultations', document)).toEqual([
      '2026-11-24T11:00:00.000Z Opens',
      '2026-12-01T17:00:00.000Z Closes',
      '2026-12-02T09:00:00.000Z Outcome appears',
      '2026-11-30T18:00:00.000Z Event: Drop-in',
    ])
  })

  test('a meeting, or that it is cancelled', () => {
    const startsAt = '2026-12-02T18:30:00.000Z'
    expect(whats('meetings', { startsAt, state: 'planned' })).toEqual([`${startsAt} Meeting`])
    expect(whats('meetings', { startsAt, state: 'cancelled' })).toEqual([`${startsAt} Cancelled`])
  })

  test('what ends at midnight ends the day before, in summer time too; what starts then does not', () => {
    const ends = { startsAt: '2026-12-02T00:00:00.000Z', endsAt: '2026-12-02T00:00:00.000Z' }
    expect(whats('service-notices', ends)).toEqual(['2026-12-02T00:00:00.000Z Starts', '2026-12-01T23:59:00.000Z Ends'])
    const june = { from: new Date('2026-06-01T00:00:00.000Z'), until: new Date('2026-07-01T00:00:00.000Z'), now }
    const [end] = occasionsOf('service-notices', dated({ endsAt: '2026-06-30T23:00:00.000Z' }), june)
    expect(end?.at).toBe('2026-06-30T22:59:00.000Z')
  })

  test('a window begins with its first instant and ends before its last', () => {
    expect(whats('news', { publishedAt: window.from.toISOString() })).toHaveLength(1)
    expect(whats('news', { publishedAt: window.until.toISOString() })).toHaveLength(0)
  })

  test('a draft does nothing by itself, and nothing happens to what is withdrawn by then', () => {
    const publishedAt = '2026-11-26T09:00:00.000Z'
    expect(whats('news', { publishedAt, _status: 'draft' })).toEqual([])
    expect(whats('news', { expiresAt: publishedAt, withdrawal: { at: '2026-11-01T00:00:00.000Z' } })).toEqual([])
  })

  test('a correction is of interest only before it appears', () => {
    const month = { ...window, from: new Date('2026-11-01T00:00:00.000Z') }
    const updates = [{ at: '2026-11-10T09:00:00.000Z' }, { at: '2026-11-25T09:00:00.000Z' }]
    expect(occasionsOf('news', dated({ updates }), month).map(({ at }) => at)).toEqual(['2026-11-25T09:00:00.000Z'])
  })
})

describe('the timeline', () => {
  const occasion = (at: string, title: string) => ({ at, title, what: 'Goes live', type: 'news' as const, id: title })

  test('stands under its days, in order', () => {
    const occasions = occasionsInOrder([
      occasion('2026-11-25T15:00:00.000Z', 'c'),
      occasion('2026-11-24T16:00:00.000Z', 'a'),
      occasion('2026-11-25T00:00:00.000Z', 'b'),
      occasion('2027-01-04T09:00:00.000Z', 'd'),
    ])
    const { groups } = timelineSection(occasions, true, now)
    expect(groups.map(({ heading, rows }) => [heading, ...rows.map(({ time, title }) => `${time} ${title}`)])).toEqual([
      ['Today, Tuesday 24 November', '4pm a'],
      ['Tomorrow, Wednesday 25 November', 'midnight b', '3pm c'],
      ['Monday 4 January 2027', '9am d'],
    ])
  })

  test('is cut after a dozen and leads to the calendar', () => {
    const many = Array.from({ length: 20 }, (_, n) => occasion(`2026-11-25T10:00:00.000Z`, `${n}`))
    expect(timelineSection(many, true, now)).toMatchObject({
      count: 20,
      more: { words: 'and 8 more', href: '/admin/calendar' },
    })
    expect(timelineSection(many, false, now).more?.words).toBe('and more than 8 more')
    expect(timelineSection([], true, now)).toMatchObject({ count: 0, more: undefined })
  })
})
