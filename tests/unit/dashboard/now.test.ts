import { describe, expect, test } from 'vitest'
import { closingSection, neededSection } from '@/admin/dashboard/now/consultation-sections'
import { type LiveNotice, liveNowSection } from '@/admin/dashboard/now/live-now-section'

const now = new Date('2026-11-24T10:00:00.000Z')

const consultation = (id: string, closesAt: string, more: Record<string, unknown> = {}) => ({
  id,
  title: id,
  _status: 'published' as const,
  publishedAt: '2026-01-01T00:00:00.000Z',
  opensAt: '2026-01-01T00:00:00.000Z',
  closesAt,
  ...more,
})

const rowsOf = (section: { groups: { rows: { title: string; facts: string[] }[] }[] }) =>
  section.groups.flatMap(({ rows }) => rows.map(({ title, facts }) => [title, ...facts]))

describe('closes this week', () => {
  test('the first to close first, with the days that are left', () => {
    const section = closingSection(
      [
        consultation('in a week', '2026-12-01T00:00:00.000Z'),
        consultation('tonight', '2026-11-25T00:00:00.000Z'),
        consultation('tomorrow', '2026-11-25T17:00:00.000Z'),
        consultation('later', '2026-12-02T00:00:00.000Z'),
      ],
      now,
    )
    expect(rowsOf(section)).toEqual([
      ['tonight', 'Last day today', '11:59pm on 24 November 2026'],
      ['tomorrow', 'Closes tomorrow', '5pm on 25 November 2026'],
      ['in a week', '6 days left', '11:59pm on 30 November 2026'],
    ])
  })

  test('not what is closed, withdrawn, not open yet or not public', () => {
    const closesAt = '2026-11-25T17:00:00.000Z'
    const others = [
      consultation('closed', '2026-11-24T10:00:00.000Z'),
      consultation('withdrawn', closesAt, { withdrawal: { at: '2026-11-01T00:00:00.000Z', reason: 'Wrong.' } }),
      consultation('upcoming', closesAt, { opensAt: '2026-11-25T09:00:00.000Z' }),
      consultation('draft', closesAt, { _status: 'draft' }),
      consultation('embargoed', closesAt, { publishedAt: '2026-11-25T09:00:00.000Z' }),
    ]
    expect(closingSection(others, now).count).toBe(0)
  })
})

describe('needs an outcome or a review', () => {
  test('consultations that closed longest ago first; not one whose outcome has a time', () => {
    const section = neededSection(
      [
        consultation('closed', '2026-11-23T00:00:00.000Z'),
        consultation('closed long ago', '2026-08-01T00:00:00.000Z'),
        consultation('has one soon', '2026-08-01T00:00:00.000Z', {
          outcome: { publishedAt: '2026-12-01T00:00:00.000Z' },
        }),
        consultation('withdrawn', '2026-08-01T00:00:00.000Z', { withdrawal: { at: '2026-07-01T00:00:00.000Z' } }),
      ],
      [],
      now,
    )
    expect(rowsOf(section)).toEqual([
      ['closed long ago', 'Needs an outcome', 'Closed 115 days ago'],
      ['closed', 'Needs an outcome', 'Closed 1 day ago'],
    ])
  })

  test('notices without an end of which nothing was heard for two weeks', () => {
    const notice = (id: string, startsAt: string, more = {}) => ({
      id,
      title: id,
      _status: 'published' as const,
      startsAt,
      ...more,
    })
    const section = neededSection(
      [],
      [
        notice('forgotten', '2026-11-01T10:00:00.000Z'),
        notice('updated', '2026-10-01T10:00:00.000Z', {
          updates: [{ at: '2026-11-20T10:00:00.000Z', text: 'Still.' }],
        }),
        notice('updated in the future', '2026-11-10T10:00:00.000Z', {
          updates: [{ at: '2026-11-30T10:00:00.000Z', text: 'Not yet.' }],
        }),
        notice('new', '2026-11-10T10:00:01.000Z'),
        notice('ends', '2026-10-01T10:00:00.000Z', { endsAt: '2026-12-01T10:00:00.000Z' }),
        notice('draft', '2026-10-01T10:00:00.000Z', { _status: 'draft' }),
      ],
      now,
    )
    expect(rowsOf(section)).toEqual([
      ['forgotten', 'Has no end: is it still true?', 'Up since Sunday 1 November, no word for 23 days'],
      ['updated in the future', 'Has no end: is it still true?', 'Up since Tuesday 10 November, no word for 14 days'],
    ])
  })

  test('says that there is more than was read, and where', () => {
    const many = Array.from({ length: 10 }, (_, n) => consultation(`${n}`, '2026-08-01T00:00:00.000Z'))
    const { more, count } = neededSection(many, [], now, { orMore: true })
    expect([count, more?.words]).toEqual([10, 'and more than 4 more'])
    expect(decodeURIComponent(more?.href ?? '')).toContain('[outcome.publishedAt][exists]=false')
  })
})

describe('live now', () => {
  const notice = (title: string, more: Partial<LiveNotice>): LiveNotice => ({
    id: title,
    title,
    severity: 'information',
    placement: 'everywhere',
    startsAt: '2026-11-20T10:00:00.000Z',
    ...more,
  })

  test('the most severe notice first, each with when it ends', () => {
    const section = liveNowSection(
      [
        notice('bins', { endsAt: '2026-11-24T18:00:00.000Z' }),
        notice('flood', { severity: 'emergency', placement: 'home' }),
        notice('newer bins', { startsAt: '2026-11-21T10:00:00.000Z' }),
      ],
      [{ id: 'lead', title: 'Lead', kind: 'press-release', publishedAt: '2026-11-23T09:00:00.000Z' }],
      now,
    )
    expect(rowsOf(section)).toEqual([
      ['flood', 'Until further notice', 'On the home page'],
      ['newer bins', 'Until further notice', 'On every page'],
      ['bins', 'Until 6pm today', 'On every page'],
      ['Lead', 'Live since yesterday, 9am'],
    ])
    expect(section.groups[0]?.rows[0]?.mark).toBe('Emergency')
    expect(section.groups[1]?.rows[0]?.kind).toBe('Press release')
  })
})
