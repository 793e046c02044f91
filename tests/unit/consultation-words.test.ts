import { eventsInOrder, eventTimes, isOver, isUnderWay } from '@collections/consultations/event-times'
import {
  atTime,
  closingDay,
  durationInWords,
  progressOf,
  standingOf,
  stateAsHeading,
  stateInWords,
  timesInWords,
} from '@collections/consultations/words'
import { describe, expect, it } from 'vitest'

const opensAt = '2026-03-02T09:00:00.000Z'
const closesAt = '2026-03-31T16:00:00.000Z' // 5pm: the clocks went forward on 29 March.
const outcome = { publishedAt: '2026-06-01T09:00:00.000Z' }
const consultation = { opensAt, closesAt, outcome }

describe('the state of a consultation in words', () => {
  it.each([
    ['2026-02-27T23:59:59.999Z', 'Opens in 3 days', 'Opens Monday 2 March 2026'],
    ['2026-02-28T12:00:00.000Z', 'Opens in 2 days', 'Opens Monday 2 March 2026'],
    ['2026-03-01T00:00:00.000Z', 'Opens tomorrow at 9am', 'Opens Monday 2 March 2026'],
    ['2026-03-02T08:59:59.999Z', 'Opens today at 9am', 'Opens Monday 2 March 2026'],
    ['2026-03-02T09:00:00.000Z', 'Open, 29 days left', 'Closes Tuesday 31 March 2026'],
    // Midnight in London is at 00:00 UTC before the clocks go forward and at 23:00 after.
    ['2026-03-28T23:59:59.999Z', 'Open, 3 days left', 'Closes Tuesday 31 March 2026'],
    ['2026-03-29T00:00:00.000Z', 'Open, 2 days left', 'Closes Tuesday 31 March 2026'],
    ['2026-03-29T22:59:59.999Z', 'Open, 2 days left', 'Closes Tuesday 31 March 2026'],
    ['2026-03-29T23:00:00.000Z', 'Open, closes tomorrow at 5pm', 'Closes Tuesday 31 March 2026'],
    ['2026-03-30T22:59:59.999Z', 'Open, closes tomorrow at 5pm', 'Closes Tuesday 31 March 2026'],
    ['2026-03-30T23:00:00.000Z', 'Open, closes today at 5pm', 'Closes Tuesday 31 March 2026'],
    ['2026-03-31T15:59:59.999Z', 'Open, closes today at 5pm', 'Closes Tuesday 31 March 2026'],
    ['2026-03-31T16:00:00.000Z', 'Closed', 'Closed on Tuesday 31 March 2026'],
    ['2026-06-01T08:59:59.999Z', 'Closed', 'Closed on Tuesday 31 March 2026'],
    ['2026-06-01T09:00:00.000Z', 'Outcome published', 'What came of it'],
  ])('at %s: %s', (now, words, heading) => {
    expect(stateInWords(consultation, new Date(now))).toBe(words)
    expect(stateAsHeading(consultation, new Date(now))).toBe(heading)
  })

  it.each([
    ['2026-10-24T22:59:59.999Z', 'Open, closes tomorrow at 11:59pm'],
    ['2026-10-24T23:00:00.000Z', 'Open, closes today at 11:59pm'],
    // Sunday 25 October 2026 lasts 25 hours.
    ['2026-10-25T23:59:59.999Z', 'Open, closes today at 11:59pm'],
    ['2026-10-26T00:00:00.000Z', 'Closed'],
  ])('closing at the end of the day on which the clocks go back, at %s: %s', (now, words) => {
    expect(stateInWords({ opensAt, closesAt: '2026-10-26T00:00:00.000Z' }, new Date(now))).toBe(words)
  })

  it.each([
    ['2026-03-29T23:00:00.000Z', '2026-03-28T12:00:00.000Z', 'Opens in 2 days', 'on 30 March 2026'],
    ['2026-03-29T23:00:00.000Z', '2026-03-29T12:00:00.000Z', 'Opens tomorrow', 'on 30 March 2026'],
    ['2026-10-26T00:00:00.000Z', '2026-10-25T23:59:59.999Z', 'Opens tomorrow', 'on 26 October 2026'],
  ])('what opens at midnight (%s), at %s: %s', (opensAt, now, words, times) => {
    const at = new Date(now)
    expect(stateInWords({ opensAt, closesAt: '2026-12-01T00:00:00.000Z' }, at)).toBe(words)
    expect(timesInWords({ opensAt, closesAt: '2026-12-01T00:00:00.000Z' }, at)).toBe(
      `Opens ${times} and closes at 11:59pm on 30 November 2026`,
    )
  })

  it('one that is withdrawn is not open, from that millisecond on', () => {
    const withdrawn = { ...consultation, withdrawal: { at: '2026-03-10T12:00:00.000Z' } }
    expect(stateInWords(withdrawn, new Date('2026-03-10T11:59:59.999Z'))).toBe('Open, 21 days left')
    const after = new Date('2026-03-10T12:00:00.000Z')
    expect([standingOf(withdrawn, after), stateInWords(withdrawn, after)]).toEqual(['withdrawn', 'Withdrawn'])
    expect(stateAsHeading(withdrawn, after)).toBe('We no longer take responses')
  })

  it.each([
    ['2026-03-01T12:00:00.000Z', 'Opens at 9am on 2 March 2026 and closes at 5pm on 31 March 2026'],
    ['2026-03-02T09:00:00.000Z', 'Closes at 5pm on 31 March 2026'],
    ['2026-03-31T16:00:00.000Z', 'Ran from 2 March 2026 to 5pm on 31 March 2026'],
  ])('its times at %s: %s', (now, words) => expect(timesInWords(consultation, new Date(now))).toBe(words))

  it('a draft without dates says nothing of them', () => {
    const now = new Date('2026-03-10T12:00:00.000Z')
    expect([timesInWords({}, now), timesInWords({ opensAt }, now), progressOf({ opensAt }, now)]).toEqual([
      '',
      '',
      undefined,
    ])
    expect([stateInWords({}, now), stateInWords({ opensAt }, now)]).toEqual(['Opens soon', 'Open'])
  })

  it('an outcome is titled with what was decided, where that is said', () => {
    const decided = { ...consultation, outcome: { ...consultation.outcome, decision: 'Approved with changes' } }
    expect(stateAsHeading(decided, new Date('2026-06-01T09:00:00.000Z'))).toBe('Approved with changes')
    expect(stateAsHeading(decided, new Date('2026-06-01T08:59:59.999Z'))).toBe('Closed on Tuesday 31 March 2026')
  })

  it('names the weekday, and for an end at midnight the day before', () => {
    expect(closingDay('2026-02-01T00:00:00.000Z')).toBe('11:59pm on Saturday 31 January 2026')
    expect(closingDay(closesAt)).toBe('5pm on Tuesday 31 March 2026')
    expect(
      stateAsHeading({ opensAt, closesAt: '2026-03-30T23:00:00.000Z' }, new Date('2026-03-10T12:00:00.000Z')),
    ).toBe('Closes Monday 30 March 2026')
    expect([atTime(opensAt), atTime('2026-03-29T23:00:00.000Z')]).toEqual(['At 9am. ', ''])
  })
})

describe('how much of a consultation has passed', () => {
  it.each([
    ['2026-03-02T08:59:59.999Z', undefined],
    ['2026-03-02T09:00:00.000Z', { day: 1, days: 30 }],
    ['2026-03-03T00:00:00.000Z', { day: 2, days: 30 }],
    ['2026-03-29T23:00:00.000Z', { day: 29, days: 30 }],
    ['2026-03-31T15:59:59.999Z', { day: 30, days: 30 }],
    ['2026-03-31T16:00:00.000Z', undefined],
  ])('at %s', (now, progress) => expect(progressOf(consultation, new Date(now))).toEqual(progress))

  it('a day that ends at midnight is the last', () => {
    const day = { opensAt: '2026-01-05T00:00:00.000Z', closesAt: '2026-01-06T00:00:00.000Z' }
    expect(progressOf(day, new Date('2026-01-05T23:59:59.999Z'))).toEqual({ day: 1, days: 1 })
  })
})

it.each([
  [1, 'About 1 minute'],
  [10, 'About 10 minutes'],
  [60, 'About an hour'],
  [61, 'About 1 hour 1 minute'],
  [90, 'About 1 hour 30 minutes'],
  [120, 'About 2 hours'],
])('%i minutes: %s', (minutes, words) => expect(durationInWords(minutes)).toBe(words))

describe('the events of a consultation', () => {
  const evening = { startsAt: '2026-10-24T18:00:00.000Z', endsAt: '2026-10-24T19:30:00.000Z' }
  const open = { startsAt: '2026-10-25T09:00:00.000Z' }
  const at = (moment: string) => new Date(moment)

  it('are over from their end on; without one, when their day is', () => {
    expect([isOver(evening, at('2026-10-24T19:29:59.999Z')), isOver(evening, at('2026-10-24T19:30:00.000Z'))]).toEqual([
      false,
      true,
    ])
    expect([isOver(open, at('2026-10-25T23:59:59.999Z')), isOver(open, at('2026-10-26T00:00:00.000Z'))]).toEqual([
      false,
      true,
    ])
  })

  it('are on between start and end, when they name an end', () => {
    const moments = ['2026-10-24T17:59:59.999Z', '2026-10-24T18:00:00.000Z', '2026-10-24T19:30:00.000Z']
    expect(moments.map((moment) => isUnderWay(evening, at(moment)))).toEqual([false, true, false])
    expect(isUnderWay(open, at('2026-10-25T10:00:00.000Z'))).toBe(false)
  })

  it('stand in order, those that are over last, those without a time not at all', () => {
    const events = [{ title: 'later', ...open }, { title: 'first', ...evening }, { title: 'no time' }] as never
    const titles = (moment: string) => eventsInOrder(events, at(moment)).map(({ title }) => title)
    expect(titles('2026-10-24T00:00:00.000Z')).toEqual(['first', 'later'])
    expect(titles('2026-10-25T00:00:00.000Z')).toEqual(['later', 'first'])
  })

  it('say when, beside their day, on one day or over several', () => {
    expect(eventTimes(evening)).toBe('7pm to 8:30pm')
    expect(eventTimes(open)).toBe('9am')
    expect(eventTimes({ ...evening, endsAt: '2026-10-25T00:30:00.000Z' })).toBe('7pm to Sunday 25 October 2026, 1:30am')
  })
})
