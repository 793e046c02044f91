import { describe, expect, test } from 'vitest'
import { entryWords, initialsOf } from '@/publishing/history/entry-words'
import { markOf } from '@/publishing/history/marks'
import { plannedFor } from '@/publishing/history/planned'
import { withVersions } from '@/publishing/history/timeline'
import { approved, draft, facts, monday, now, standing, sundayNight } from '../states/facts'

const row = (event: string, at: string) => ({ id: `${event} ${at}`, event, at })

describe('the text that was saved with a row of the log', () => {
  test('is the first one from the moment on at which its save began', () => {
    const versions = [{ updatedAt: '10:02:00.120' }, { updatedAt: '10:01:00.120' }, { updatedAt: '10:00:00.120' }]
    const rows = [
      row('preview-link-opened', '10:03:00.000'),
      row('moved', '10:02:00.119'),
      row('scheduled', '10:02:00.100'),
      row('drafted', '10:01:00.100'),
      row('drafted', '10:00:00.100'),
    ]
    expect(withVersions(rows, versions).map(({ version }) => version?.updatedAt)).toEqual([
      undefined,
      undefined,
      '10:02:00.120',
      '10:01:00.120',
      '10:00:00.120',
    ])
  })

  test('is also that of saves after it that changed nothing and have no row, up to the next page', () => {
    const versions = [{ updatedAt: '10:03:00.000' }, { updatedAt: '10:02:00.000' }, { updatedAt: '10:01:00.001' }]
    const rows = [row('published', '10:01:00.000')]
    expect(withVersions(rows, versions).map(({ version }) => version?.updatedAt)).toEqual(['10:03:00.000'])
    // The next row began in the very moment in which its text was written.
    const end = '10:03:00.000'
    expect(withVersions(rows, versions, end).map(({ version }) => version?.updatedAt)).toEqual(['10:02:00.000'])
  })

  test('two saves within a moment keep their own', () => {
    const versions = [{ updatedAt: '10:00:00.105' }, { updatedAt: '10:00:00.103' }, { updatedAt: '09:00:00.000' }]
    const rows = [row('drafted', '10:00:00.103'), row('published', '10:00:00.100')]
    expect(withVersions(rows, versions).map(({ version, older }) => [version?.updatedAt, older?.updatedAt])).toEqual([
      ['10:00:00.105', '10:00:00.103'],
      ['10:00:00.103', '09:00:00.000'],
    ])
  })
})

test.each([
  [{ event: 'scheduled' }, 'approved it for Sunday 29 November, 12:01am'],
  [{ event: 'change-scheduled', to: monday }, 'planned a change for Monday 30 November, 10am'],
  [{ event: 'drafted' }, 'began it'],
  [{ event: 'drafted', from: 'draft' }, 'saved a draft'],
  [{ event: 'preview-link-opened' }, 'opened a preview link'],
])('%o is read after a name', (some, words) => {
  expect(entryWords({ id: 'a', at: '', ...some }, { goesLiveAt: sundayNight }, now)).toBe(words)
})

test('initials are of the first and the last name', () => {
  expect(['Sam Okafor', 'Jo', 'Ana de la Cruz'].map(initialsOf)).toEqual(['SO', 'J', 'AC'])
})

describe('what is planned and what a text is to readers', () => {
  const ahead = facts({
    standing: standing(approved({ publishedAt: sundayNight, expiresAt: '2026-12-16T00:00:00.000Z' }), draft()),
    approval: { by: 'Sam', byYou: false, at: '2026-11-28T16:02:00.000Z' },
  })
  test('comes soonest first, and names the text', () => {
    expect(plannedFor(ahead, now)).toEqual([
      { at: sundayNight, words: 'Goes live with the text of 4:02pm' },
      { at: '2026-12-16T00:00:00.000Z', words: 'Comes off' },
    ])
    expect(plannedFor(facts({ standing: standing(undefined) }), now)).toEqual([])
  })

  test('marks the approved text and the draft, and no other', () => {
    const versions = { approved: 'b', newest: 'c' }
    const marks = ['a', 'b', 'c'].map((one) => markOf(one, ahead, versions, now)?.words)
    expect(marks).toEqual([undefined, 'Goes live Sunday 29 November, 12:01am', 'Draft, nobody sees it'])
    const live = facts({ standing: standing(approved(), draft()) })
    expect(markOf('b', live, versions, now)).toEqual({ state: 'live', words: 'What readers see now' })
  })

  test('what was taken off is no longer what readers see', () => {
    const off = facts({ standing: standing(undefined) })
    expect(markOf('b', off, { approved: 'b', newest: 'c' }, now)).toBeUndefined()
  })
})
