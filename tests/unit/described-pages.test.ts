import { itemDescribed } from '@collections/agenda-items/described'
import { meetingDescribed } from '@collections/meetings/words'
import { describe, expect, it } from 'vitest'
import { shortened } from '@/words/shortened'

const purpose = {
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text: 'To consider the plan.' }] }],
  },
}
const item = (more: object) => ({
  number: '6',
  meeting: 'one',
  committee: { id: 'c', title: 'Cabinet' },
  decidedAt: '2026-12-08T18:30:00.000Z',
  purpose,
  ...more,
})
const resolutions = [
  { letter: 'a', verb: 'noted', text: 'the report' },
  { letter: 'b', verb: 'approved', text: 'the plan' },
]

describe('an agenda item where its page is found', () => {
  it.each([
    [item({}), 'Cabinet, 8 December 2026, item 6: To consider the plan.'],
    [
      item({ resolutions }),
      'Cabinet, 8 December 2026, item 6: Noted and approved: noted the report; approved the plan',
    ],
    [item({ resolutions, exempt: true }), 'Cabinet, 8 December 2026, item 6: dealt with in private'],
    [
      { decidedBy: 'Director of Place', number: 'OD1', decidedAt: '2026-12-08T18:30:00.000Z', resolutions },
      'Director of Place, 8 December 2026: Noted and approved: noted the report; approved the plan',
    ],
  ])('%#: %s', (document, said) => {
    expect(itemDescribed(document as never)).toBe(said)
  })
})

describe('a meeting where its page is found', () => {
  const meeting = {
    startsAt: '2026-12-08T18:30:00.000Z',
    place: 'Town Hall',
    state: 'planned',
    minutesState: 'none',
  } as const

  it('says when, where and what of, or that it is cancelled', () => {
    expect(meetingDescribed(meeting, 'Cabinet')).toBe(
      'Meeting of Cabinet: Tuesday 8 December 2026, 6:30pm, Town Hall. Agenda and papers.',
    )
    expect(meetingDescribed({ ...meeting, minutesState: 'draft' })).toContain('Agenda, papers and minutes.')
    expect(meetingDescribed({ ...meeting, state: 'cancelled' }, 'Cabinet')).toMatch(/Town Hall\. It is cancelled\.$/)
  })
})

it('a text is shortened between words', () => {
  expect(shortened('one two\n three', 20)).toBe('one two three')
  expect(shortened('one two, three four', 12)).toBe('one two…')
  expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`)
})
