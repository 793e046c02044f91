import { describe, expect, it } from 'vitest'
import { dataOf, emptyDraft, type NoticeDraft, problemsOf } from '@/admin/quick-notice/notice-draft'
import { chosenEnd, untilChoices } from '@/admin/quick-notice/until-choices'
import { endNear } from '@/words/near-dates'

const at = (time: string) => new Date(time)
const now = at('2026-11-23T10:07:00Z')
const draft = (more: Partial<NoticeDraft> = {}): NoticeDraft => ({
  ...emptyDraft,
  severity: 'warning',
  title: ' Bins late ',
  message: ' Leave them out. ',
  until: { key: 'open' },
  ...more,
})

describe('what is offered as an end', () => {
  it.each([
    ['2026-11-23T10:07:00Z', ['In 2 hours', '6pm today', 'Midnight tonight', '8am tomorrow']],
    ['2026-11-23T16:59:00Z', ['6pm today', 'In 2 hours', 'Midnight tonight', '8am tomorrow']],
    ['2026-11-23T17:00:00Z', ['In 2 hours', 'Midnight tonight', '8am tomorrow', '6pm tomorrow']],
    ['2026-11-23T23:30:00Z', ['Midnight tonight', 'In 2 hours', '8am tomorrow', '6pm tomorrow']],
    // Half past five in London's summer.
    ['2026-07-01T16:30:00Z', ['In 2 hours', 'Midnight tonight', '8am tomorrow', '6pm tomorrow']],
    // The evenings before the clocks change.
    ['2026-03-28T20:00:00Z', ['In 2 hours', 'Midnight tonight', '8am tomorrow', '6pm tomorrow']],
    ['2026-10-24T20:00:00Z', ['In 2 hours', 'Midnight tonight', '8am tomorrow', '6pm tomorrow']],
  ])('at %s, soonest first', (time, labels) => {
    const choices = untilChoices(at(time))
    expect(choices.map(({ label }) => label)).toEqual([...labels, 'I’ll end it myself', 'Another time'])
    for (const { key, label, endsAt } of choices) {
      if (!endsAt) continue
      expect(Date.parse(endsAt)).toBeGreaterThan(Date.parse(time))
      // Each is what its label says, on the council's clock.
      if (key !== 'two-hours') expect(endNear(endsAt, at(time)).toLowerCase()).toBe(label.toLowerCase())
    }
  })

  it('two hours are counted when it is published, up to a round time', () => {
    const until = { key: 'two-hours' as const, endsAt: '2026-11-23T12:10:00.000Z' }
    expect(chosenEnd(until, now)).toBe('2026-11-23T12:10:00.000Z')
    expect(chosenEnd(until, at('2026-11-23T11:00:00Z'))).toBe('2026-11-23T13:00:00.000Z')
  })

  it('a typed time that is no moment yet is none', () => {
    expect(chosenEnd({ key: 'time', typed: '2026-07-01T17:00:00.000Z' }, now)).toBe('2026-07-01T17:00:00.000Z')
    expect(chosenEnd({ key: 'time', typed: '' }, now)).toBeUndefined()
    expect(chosenEnd({ key: 'time', typed: '1 July 6' }, now)).toBeUndefined()
    expect(chosenEnd({ key: 'open' }, now)).toBeNull()
  })
})

describe('a quick notice', () => {
  it('is whole, and tidy when it is sent', () => {
    expect(problemsOf(draft(), now)).toEqual({})
    expect(dataOf(draft({ topics: ['left from before'] }), now)).toEqual({
      severity: 'warning',
      title: 'Bins late',
      message: 'Leave them out.',
      endsAt: null,
      placement: 'everywhere',
      topics: [],
      _status: 'published',
    })
  })

  it('says of an empty one all that is missing', () =>
    expect(Object.keys(problemsOf(emptyDraft, now))).toEqual(['severity', 'title', 'message', 'until']))

  it.each([
    [{ title: '   ' }, 'title'],
    [{ message: '\n' }, 'message'],
    [{ until: { key: 'time' } }, 'until'],
    // Chosen before midnight, sent after.
    [{ until: { key: 'midnight', endsAt: '2026-11-23T00:00:00.000Z' } }, 'until'],
    [{ placement: 'topics' }, 'topics'],
  ] as [Partial<NoticeDraft>, string][])('with %j has a problem with its %s', (more, field) => {
    expect(Object.keys(problemsOf(draft(more), now))).toEqual([field])
  })

  it('that is an emergency stands everywhere, whatever was chosen before', () => {
    const emergency = draft({ severity: 'emergency', placement: 'topics' })
    expect(problemsOf(emergency, now)).toEqual({})
    expect(dataOf(emergency, now)).toMatchObject({ placement: 'everywhere' })
  })
})
