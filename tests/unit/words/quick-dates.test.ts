import { describe, expect, it } from 'vitest'
import { placeBeside } from '@/admin/dates/place-beside'
import { dateInWords } from '@/words/date-in-words'
import { type DateMeaning, typedProblem } from '@/words/date-meaning'
import { datePartsOf, quickDates, quickTimes, textOfDateParts } from '@/words/quick-dates'
import { readDateTime } from '@/words/read-date-time'

const read = (text: string, { kind }: DateMeaning, now: Date): string => {
  const reading = readDateTime(text, { now, kind })
  return reading.is === 'dateTime' ? dateInWords(reading.dateTime, kind) : JSON.stringify(reading)
}

const offered = (meaning: DateMeaning, now: Date) =>
  quickDates(meaning, now).map(({ label, text }) => `${label}: ${read(text, meaning, now)}`)

describe('what a calendar offers', () => {
  const saturday = new Date('2026-11-28T23:50:00Z')
  it('opens what is to come', () => {
    expect(offered({ kind: 'start' }, saturday)).toEqual([
      'Tonight 12:01am: Sunday 29 November 2026, 12:01am',
      'Tomorrow 9am: Sunday 29 November 2026, 9am',
      'Monday 9am: Monday 30 November 2026, 9am',
    ])
    // On a Monday it is the next one.
    expect(offered({ kind: 'start' }, new Date('2026-11-30T08:00:00Z'))[2]).toBe(
      'Monday 9am: Monday 7 December 2026, 9am',
    )
  })

  it('closes at the end of days, also across a change of the clocks', () => {
    expect(offered({ kind: 'end' }, new Date('2027-03-20T12:00:00Z'))).toEqual([
      'End of the day: end of Saturday 20 March 2027',
      'In 2 weeks: end of Saturday 3 April 2027',
      'In 6 weeks: end of Saturday 1 May 2027',
      'In 12 weeks: end of Saturday 12 June 2027',
    ])
  })

  it('gives a picked day each of its times, and finds them again', () => {
    const day = { year: 2026, month: 12, day: 15 }
    for (const kind of ['start', 'end', 'neutral'] as const)
      for (const time of quickTimes(kind)) {
        const reading = readDateTime(textOfDateParts(day, time), { now: saturday, kind })
        if (reading.is !== 'dateTime') throw new Error(`${kind}: ${time} is no moment.`)
        expect(datePartsOf(reading.dateTime, kind)).toEqual({ day, time })
      }
  })
})

describe('a field that is no moment yet', () => {
  it('says what is wrong with it in the words of its note', () => {
    const now = new Date('2026-11-28T23:50:00Z')
    expect(typedProblem('12/25/2026', { kind: 'start' }, now)).toBe('There is no month 25.')
    expect(typedProblem('Friday 5', { kind: 'start' }, now)).toBe('Friday 4 December. 5am or 5pm?')
    expect(typedProblem('2026-12-03T17:00:00.000Z', { kind: 'start' }, now)).toBeUndefined()
    expect(typedProblem(null, { kind: 'start' }, now)).toBeUndefined()
  })
})

describe('a calendar’s place', () => {
  const size = { width: 450, height: 430 }
  it.each([
    [
      'below, from the same edge',
      { left: 60, right: 500, top: 100, bottom: 140 },
      { width: 1280, height: 900 },
      { left: 60, top: 144 },
    ],
    [
      'from the right edge in a sidebar',
      { left: 893, right: 1220, top: 100, bottom: 140 },
      { width: 1280, height: 900 },
      { left: 770, top: 144 },
    ],
    [
      'above where there is no room below',
      { left: 60, right: 500, top: 600, bottom: 640 },
      { width: 1280, height: 900 },
      { left: 60, top: 166 },
    ],
    [
      'inside a window that is too low for either',
      { left: 60, right: 500, top: 300, bottom: 340 },
      { width: 1280, height: 600 },
      { left: 60, top: 162 },
    ],
  ])('is %s', (_, control, room, place) => expect(placeBeside(control, size, room)).toEqual(place))
})
