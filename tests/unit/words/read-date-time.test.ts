import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DateKind, dateInWords } from '@/words/date-in-words'
import { type DateReadOptions, readDateTime } from '@/words/read-date-time'

// A Saturday, ten to midnight.
const now = new Date('2026-11-28T23:50:00Z')

/** "2026-12-03 17:00" for a moment in UTC, "Which day? A | B", "! There is no month 25. > Use 25 December" */
const outcome = (typed: string, options: DateReadOptions): string => {
  const reading = readDateTime(typed, options)
  if (reading.is === 'nothing') return 'nothing'
  if (reading.is === 'dateTime')
    return reading.dateTime.toISOString().replace('T', ' ').replace('.000Z', '').replace(/:00$/, '')
  const choices = reading.is === 'question' ? reading.answers : reading.offers
  const labels = choices.map(({ label }) => label).join(' | ')
  if (reading.is === 'question') return `${[reading.about, reading.question].filter(Boolean).join(' ')} ${labels}`
  return `! ${reading.sentence}${labels ? ` > ${labels}` : ''}`
}

const times = 'At what time? 9am | 12 noon | 12:01am'
const twoDays = '! There are two days in this. Write one.'
const twoTimes = '! There are two times in this. Write one.'
const notUnderstood = (word: string) =>
  `! “${word}” is not understood. Write a day and a time, such as 3 December 2026, 5pm.`

const starts: [string, string][] = [
  // Numbers: the day comes first.
  ['3/12/2026 00:01', '2026-12-03 00:01'],
  ['03/12/2026 00:01', '2026-12-03 00:01'],
  ['03.12.26 0:01', '2026-12-03 00:01'],
  ['3-12-2026 17:00', '2026-12-03 17:00'],
  ['3 12 2026 17:00', '2026-12-03 17:00'],
  ['3 12 26 5pm', '2026-12-03 17:00'],
  ['3 12 2026 17 00', '2026-12-03 17:00'],
  ['3 / 12 / 2026 5 pm', '2026-12-03 17:00'],
  ['3/12 17:00', '2026-12-03 17:00'],
  ['3.12 5pm', '2026-12-03 17:00'],
  ['3/12/26, 17.30', '2026-12-03 17:30'],
  ['12/3/2027 10:00', '2027-03-12 10:00'],
  ['31/01/2023 23:59', '2023-01-31 23:59'],
  ['5.2.2023 17:00', '2023-02-05 17:00'],
  ['3/12/2026 00:00', '2026-12-03 00:00'],
  ['3/12/2026 24:00', '2026-12-04 00:00'],
  ['3/12/2026 05:07', '2026-12-03 05:07'],
  ['3/12/2026 1700', '2026-12-03 17:00'],
  ['3/12/2026 0900', '2026-12-03 09:00'],
  ['3/12/2026 17:00:30', '2026-12-03 17:00:30'],
  // Months by name.
  ['3 Dec 5pm', '2026-12-03 17:00'],
  ['3 dec 5 p.m.', '2026-12-03 17:00'],
  ['3rd December 5pm', '2026-12-03 17:00'],
  ['the 3rd of December at 5pm', '2026-12-03 17:00'],
  ['3 December 2026 5.30pm', '2026-12-03 17:30'],
  ['3-Dec-2026 17h30', '2026-12-03 17:30'],
  ['3Dec2026 1700hrs', '2026-12-03 17:00'],
  ['3 Dec ’26 12.01am', '2026-12-03 00:01'],
  ['3 Dec. 2026 12:01 A.M.', '2026-12-03 00:01'],
  ['3 Sept 2027 10am', '2027-09-03 09:00'],
  ['December 3 5pm', '2026-12-03 17:00'],
  ['Dec 3rd, 2026, 5pm', '2026-12-03 17:00'],
  ['5 Feb 2023, 5pm', '2023-02-05 17:00'],
  ['5pm, 5 Feb 2023', '2023-02-05 17:00'],
  ['3 Dec 1700', '2026-12-03 17:00'],
  ['3 Dec 23 5pm', '2023-12-03 17:00'],
  ['3 Dec 17', '2026-12-03 17:00'],
  // Pasted.
  ['00:01 on Thursday 3 December 2026', '2026-12-03 00:01'],
  ['Thursday, 3rd December 2026 at 17:00', '2026-12-03 17:00'],
  ['Thursday, December 3, 2026 at 5:00 PM', '2026-12-03 17:00'],
  ['5pm on the 3rd of December', '2026-12-03 17:00'],
  ['Thu, 03 Dec 2026 17:00:00 +0000', '2026-12-03 17:00'],
  ['Thu 3 December 2026 – 5pm (UK time)', '2026-12-03 17:00'],
  ['３ Dec 2026 17:00', '2026-12-03 17:00'],
  ['  3  Dec 2026\t17:00 ', '2026-12-03 17:00'],
  // ISO.
  ['2026-12-03 17:00', '2026-12-03 17:00'],
  ['2026-12-03T17:00', '2026-12-03 17:00'],
  ['2026-12-03T17:00:00.000Z', '2026-12-03 17:00'],
  ['2026-12-03T17:00:00+01:00', '2026-12-03 16:00'],
  ['2026-12-03T17:00-05:00', '2026-12-03 22:00'],
  ['2026-12-03T05:30Z', '2026-12-03 05:30'],
  ['2027-07-01T10:00Z', '2027-07-01 10:00'],
  ['2027-07-01 10:00', '2027-07-01 09:00'],
  ['2026/12/03 17:00', '2026-12-03 17:00'],
  // Words.
  ['tomorrow 9am', '2026-11-29 09:00'],
  ['9am tomorrow', '2026-11-29 09:00'],
  ['00:01 tomorrow', '2026-11-29 00:01'],
  ['tomorrow at noon', '2026-11-29 12:00'],
  ['tomorrow at 9 in the morning', '2026-11-29 09:00'],
  ['tomorrow evening at 7', '2026-11-29 19:00'],
  ['tomorrow at nine o’clock am', '2026-11-29 09:00'],
  ['half past five pm tomorrow', '2026-11-29 17:30'],
  ['day after tomorrow 5pm', '2026-11-30 17:00'],
  ['yesterday 5pm', '2026-11-27 17:00'],
  ['5pm today', '2026-11-28 17:00'],
  ['noon', '2026-11-29 12:00'],
  ['midday', '2026-11-29 12:00'],
  ['12 noon', '2026-11-29 12:00'],
  ['5pm', '2026-11-29 17:00'],
  ['23:55', '2026-11-28 23:55'],
  ['1700', '2026-11-29 17:00'],
  ['midnight', '2026-11-29 00:00'],
  ['midnight tonight', '2026-11-29 00:00'],
  ['tonight 12:01am', '2026-11-29 00:01'],
  ['tonight 00:01', '2026-11-29 00:01'],
  ['tonight at 8', '2026-11-28 20:00'],
  ['now', '2026-11-28 23:50'],
  ['in 2 hours', '2026-11-29 01:50'],
  ['in an hour', '2026-11-29 00:50'],
  ['in 20 minutes', '2026-11-29 00:10'],
  ['in 2 weeks 9am', '2026-12-12 09:00'],
  ['in a fortnight at 9am', '2026-12-12 09:00'],
  ['in three months, noon', '2027-02-28 12:00'],
  ['2 days ago 9am', '2026-11-26 09:00'],
  // Weekdays: the next to come.
  ['Thursday noon', '2026-12-03 12:00'],
  ['Thurs 12:01am', '2026-12-03 00:01'],
  ['9am on Monday', '2026-11-30 09:00'],
  ['Thu 3 Dec 17:00', '2026-12-03 17:00'],
  ['this Friday 5pm', '2026-12-04 17:00'],
  ['Saturday 11pm', '2026-12-05 23:00'],
  ['Monday next week 9am', '2026-11-30 09:00'],
  ['last Friday 5pm', '2026-11-27 17:00'],
  ['Thursday week 9am', '2026-12-10 09:00'],
  ['a week on Friday, noon', '2026-12-11 12:00'],
  ['a week tomorrow 9am', '2026-12-06 09:00'],
  ['3rd 5pm', '2026-12-03 17:00'],
  ['the 31st at 5pm', '2026-12-31 17:00'],
  // Without a year, the next such date.
  ['28 Nov 23:55', '2026-11-28 23:55'],
  ['27 Nov 17:00', '2027-11-27 17:00'],
  ['1 Jan 0:00', '2027-01-01 00:00'],
  // Summer, when the council's clock is an hour ahead of UTC.
  ['1/7/2027 00:30', '2027-06-30 23:30'],
  ['28/3/2027 00:59', '2027-03-28 00:59'],
  ['28/3/2027 02:00', '2027-03-28 01:00'],
  ['31/10/2027 00:59', '2027-10-30 23:59'],
  ['31/10/2027 02:00', '2027-10-31 02:00'],
  ['31 October 2027 1:30am BST', '2027-10-31 00:30'],
  ['31 October 2027 1:30am GMT', '2027-10-31 01:30'],
  ['1 July 2027 5pm GMT', '2027-07-01 17:00'],
  // Asked.
  ['', 'nothing'],
  ['3 Dec', `Thursday 3 December. ${times}`],
  ['2026-12-03', `Thursday 3 December. ${times}`],
  ['3 Dec 26', `Thursday 3 December. ${times}`],
  ['3 Dec 2030', `Tuesday 3 December. ${times}`],
  ['3 12', `Thursday 3 December. ${times}`],
  ['Thu 3', `Thursday 3 December. ${times}`],
  ['in 2 weeks', `Saturday 12 December. ${times}`],
  ['tonight', 'Saturday 28 November. At what time? 12:01am'],
  ['Friday 5', 'Friday 4 December. 5am or 5pm? 5am | 5pm'],
  ['3 Dec 5', 'Thursday 3 December. 5am or 5pm? 5am | 5pm'],
  ['3 Dec 12', 'Thursday 3 December. 12am or 12 noon? 12am | 12 noon'],
  ['3/12/2026 5:30', 'Thursday 3 December. 5:30am or 5:30pm? 5:30am | 5:30pm'],
  ['half past five tomorrow', 'Sunday 29 November. 5:30am or 5:30pm? 5:30am | 5:30pm'],
  ['quarter to one tomorrow', 'Sunday 29 November. 12:45am or 12:45pm? 12:45am | 12:45pm'],
  ['5', '5am or 5pm? 5am | 5pm'],
  ['midnight Sunday', 'Which midnight? 12am, as Sunday begins | 11:59pm, as it ends'],
  ['3 December midnight', 'Which midnight? 12am, as Thursday begins | 11:59pm, as it ends'],
  ['next Friday', 'Which day? Friday 4 December | Friday 11 December'],
  ['next Friday 5pm', 'Which day? Friday 4 December | Friday 11 December'],
  ['Saturday', 'Which day? Today, Saturday 28 November | Saturday 5 December'],
  ['Saturday 11:55pm', 'Which day? Today, Saturday 28 November | Saturday 5 December'],
  [
    '31/10/2027 1:30am',
    'The clocks go back that night, so 1:30am comes twice. The first or the second? The first, 1:30am BST | The second, 1:30am GMT',
  ],
  // Refused.
  ['12/25/2026', '! There is no month 25. > Use 25 December 2026'],
  ['12/25/2026 5pm', '! There is no month 25. > Use 25 December 2026'],
  ['3/13/2026', '! There is no month 13. > Use 13 March 2026'],
  ['2026-25-12', '! There is no month 25. > Use 25 December 2026'],
  ['40/40/2026', '! There is no month 40.'],
  ['0/5/2027', '! There is no day 0.'],
  ['31/11/2026 9am', '! November has 30 days. > 30 November | 1 December'],
  ['31/02/2027', '! February 2027 has 28 days. > 28 February | 1 March'],
  ['29 Feb 10am', '! February 2027 has 28 days. > 28 February | 1 March'],
  ['29/2/2028 10am', '2028-02-29 10:00'],
  ['28/3/2027 1:30am', '! The clocks go forward at 1am that night: 1:30am does not exist. > 2:30am'],
  ['28 March 2027 01:00', '! The clocks go forward at 1am that night: 1am does not exist. > 2am'],
  ['Fri 3 Dec 5pm', '! 3 December 2026 is a Thursday, not a Friday. > Thursday 3 December | Friday 4 December'],
  ['Friday 13', '! 13 could be a day or an hour. Write the month as well, or 1pm. > Friday 4 December, 1pm'],
  ['3.12', '! 3.12 could be a day or a time. > The day 3/12 | The time 3:12'],
  ['13pm tomorrow', '! There is no 13pm. Write 1pm.'],
  ['3 Dec 25:00', '! There is no time 25:00. Write it as 17:00 or 5pm.'],
  ['3 Dec 17:60', '! There is no time 17:60. Write it as 17:00 or 5pm.'],
  ['3 Dec 9:5', '! Write the minutes of 9:5 with two digits.'],
  ['3/12/20266 5pm', '! The year 20266 can’t be right. Write it with 4 digits, such as 3/12/2026.'],
  ['3/12/206 5pm', '! The year 206 can’t be right. Write it with 4 digits, such as 3/12/2026.'],
  ['9am-5pm', twoTimes],
  ['3 Dec 9:30-10:30', twoTimes],
  ['3 Dec or 4 Dec 5pm', notUnderstood('or')],
  ['3 Dec, 4 Dec 5pm', twoDays],
  ['today 3 Dec', twoDays],
  ['tonight 9am', '! 9am is not at night. > Today 9am | Tomorrow 9am'],
  ['next week', '! Which day? Write its name or its date, such as Monday or 3 December.'],
  ['soon', notUnderstood('soon')],
  ['3 Dec 5pm EST', notUnderstood('est')],
  ['December', '! Which day of December? Write it as 3 December.'],
  ['03122026', '! What is 03122026? Write the day as 3/12/2026 or 3 December, and the time as 17:00 or 5pm.'],
  ['x'.repeat(201), '! This is too long for a date. Leave only the day and the time.'],
]

const ends: [string, string][] = [
  ['15 Dec', '2026-12-16 00:00'],
  ['15/12/2026', '2026-12-16 00:00'],
  ['end of Tuesday 15 December', '2026-12-16 00:00'],
  ['end of 15 December 2026 (11:59pm)', '2026-12-16 00:00'],
  ['end of the day', '2026-11-29 00:00'],
  ['end of tomorrow', '2026-11-30 00:00'],
  ['EOD Friday', '2026-12-05 00:00'],
  ['in 6 weeks', '2027-01-10 00:00'],
  ['tonight', '2026-11-29 00:00'],
  ['30 June 2027', '2027-06-30 23:00'],
  ['27 March 2027', '2027-03-28 00:00'],
  ['28 March 2027', '2027-03-28 23:00'],
  ['15 Dec 5pm', '2026-12-15 17:00'],
  ['15 Dec 11:59pm', '2026-12-15 23:59'],
  ['midnight Sunday', 'Which midnight? 12am, as Sunday begins | 11:59pm, as it ends'],
  ['next Friday', 'Which day? Friday 4 December | Friday 11 December'],
  ['end of Friday 5pm', '! Write either a time or the end of the day.'],
]

const days: [string, string][] = [
  ['3/12/2026', '2026-12-03 12:00'],
  ['1 July', '2027-07-01 12:00'],
  ['today', '2026-11-28 12:00'],
  ['Tuesday', '2026-12-01 12:00'],
  ['3 Dec 5pm', '! Only the day is kept here. Leave the time out. > Use Thursday 3 December'],
  ['noon', '! Write a day, such as 3/12/2026 or 3 December 2026.'],
]

/** For what has happened, the last such date. */
const gone: [string, string][] = [
  ['27 Nov 5pm', '2026-11-27 17:00'],
  ['1 Dec 5pm', '2025-12-01 17:00'],
  ['Friday 5pm', '2026-11-27 17:00'],
  ['5pm', '2026-11-28 17:00'],
  ['23:55', '2026-11-27 23:55'],
  ['1/2/99 10:00', '1999-02-01 10:00'],
]

describe.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])('a date typed, in a browser in %s', (zone) => {
  const before = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it.each(starts)('“%s” for a start is %s', (typed, expected) =>
    expect(outcome(typed, { now, kind: 'start' })).toBe(expected),
  )
  it.each(ends)('“%s” for an end is %s', (typed, expected) =>
    expect(outcome(typed, { now, kind: 'end' })).toBe(expected),
  )
  it.each(days)('“%s” for a day is %s', (typed, expected) =>
    expect(outcome(typed, { now, kind: 'day' })).toBe(expected),
  )
  it.each(gone)('“%s” for what has happened is %s', (typed, expected) =>
    expect(outcome(typed, { now, kind: 'neutral', towards: 'past' })).toBe(expected),
  )

  it('what is read back, typed again, gives the same moment', () => {
    const minutes = fc.integer({ min: Date.UTC(1972, 0) / 60_000, max: Date.UTC(2199, 11) / 60_000 })
    // Every minute of the days on which the clocks change is as likely as all other years together.
    const change = fc
      .tuple(fc.constantFrom(Date.UTC(2027, 2, 28), Date.UTC(2026, 9, 25)), fc.integer({ min: -120, max: 1600 }))
      .map(([day, minute]) => day / 60_000 + minute)
    const kind = fc.constantFrom<DateKind>('start', 'end', 'neutral', 'day')
    fc.assert(
      fc.property(fc.oneof(minutes, change), kind, fc.boolean(), (minute, of, isPast) => {
        const day = Math.floor(minute / 1440) * 1440 + 720
        const moment = new Date((of === 'day' ? day : minute) * 60_000)
        const words = dateInWords(moment, of)
        const again = readDateTime(words, { now, kind: of, towards: isPast ? 'past' : 'future' })
        expect(again, words).toEqual({ is: 'dateTime', dateTime: moment })
      }),
      { numRuns: 500 },
    )
  })

  it('never takes the month first, whichever numbers are typed', () => {
    const number = fc.integer({ min: 1, max: 31 })
    fc.assert(
      fc.property(number, number, fc.constantFrom('/', '.', '-', ' '), (first, second, stroke) => {
        const reading = readDateTime(`${first}${stroke}${second}${stroke}2027 12:00`, { now, kind: 'start' })
        if (reading.is !== 'dateTime') {
          expect(reading.is).toBe('refusal')
          return
        }
        expect(reading.dateTime.toISOString().slice(5, 10).split('-').map(Number)).toEqual([second, first])
      }),
    )
  })

  it('reads anything at all, and takes nothing but a whole minute or second', () => {
    const word = fc.constantFrom(
      ...['3', '12', '31', '2026', '26', '/', '.', '-', ':', 'Dec', 'Friday', 'next', 'week', 'midnight', 'noon'],
      ...['5pm', '17:00', 'tonight', 'tomorrow', 'end of', 'half past', 'in 2', 'days', 'BST', '+01:00', 'T', ' ', '?'],
    )
    const words = fc.array(word, { maxLength: 6 }).map((all) => all.join(' '))
    const kind = fc.constantFrom<DateKind>('start', 'end', 'neutral', 'day')
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), kind, (typed, of) => {
        const reading = readDateTime(typed, { now, kind: of })
        if (reading.is === 'dateTime') expect(reading.dateTime.getTime() % 1000).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('every answer and every offer can be read again, and asks at most twice more', () => {
    const kinds: DateKind[] = ['start', 'end', 'neutral', 'day']
    const leadsOn = (typed: string, kind: DateKind, steps: number): void => {
      const reading = readDateTime(typed, { now, kind })
      if (reading.is === 'dateTime' || reading.is === 'nothing') return
      if (reading.is === 'refusal') {
        expect(steps, `${typed}: ${reading.sentence}`).toBe(0)
        for (const { text } of reading.offers) leadsOn(text, kind, 1)
        return
      }
      expect(steps, typed).toBeLessThan(3)
      for (const { text } of reading.answers) leadsOn(text, kind, steps + 1)
    }
    for (const [typed] of [...starts, ...ends, ...gone])
      for (const kind of kinds.filter((one) => one !== 'day')) leadsOn(typed, kind, 0)
  })
})
