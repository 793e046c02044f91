import { addDays, type CivilDay, type ClockTime, civilOf, compareDays, dateTimesAt, noonOf, startOf } from './civil-day'
import { clockInWords, type DateKind, dateInWords, dayInWords, nearDayInWords, weekdayNameOf } from './date-in-words'
import { type PhrasesFound, phrasesIn } from './date-phrases'
import { monthNames } from './dates'
import { type Choice, Refusal } from './refusal'
import { settledDaysOf, type Towards } from './settle-day'
import { settleNumbers } from './settle-numbers'
import { timesOf } from './settle-time'

/** Describes what is asked where a text leaves something open. Each answer is a text that leaves less open. */
type Question = { is: 'question'; about?: string; question: string; answers: Choice[] }

export type DateReading =
  | { is: 'nothing' }
  | { is: 'dateTime'; dateTime: Date }
  | Question
  | { is: 'refusal'; sentence: string; offers: Choice[] }

export type DateReadOptions = {
  now: Date
  kind: DateKind
  /** Says where a date without a year lies. */
  towards?: Towards
}

const longest = 200

const dateTime = (at: Date): DateReading => ({ is: 'dateTime', dateTime: at })

const ask = (question: string, answers: Choice[], about?: string): Question => ({
  is: 'question',
  question,
  answers,
  ...(about ? { about } : {}),
})

const at = (day: CivilDay, time: string): string => `${dayInWords(day)}, ${time}`

/** The usual times at which something goes live, for a day without one. */
const usualTimes = ['9am', '12 noon', '12:01am']

const leftTonight = (day: CivilDay): Choice[] => [
  { label: '9pm', text: at(day, '9pm') },
  { label: '12:01am', text: at(addDays(day, 1), '12:01am') },
]

/** What has gone by is not offered for what is still to come. */
const askTime = (day: CivilDay, found: PhrasesFound, options: DateReadOptions): Question => {
  const choices = found.tonight ? leftTonight(day) : usualTimes.map((label) => ({ label, text: at(day, label) }))
  const isOpen = ({ text }: Choice) => {
    const reading = readDateTime(text, options)
    return options.towards === 'past' || (reading.is === 'dateTime' && reading.dateTime > options.now)
  }
  const isPast = compareDays(day, civilOf(options.now).day) < 0
  return ask('At what time?', isPast ? choices : choices.filter(isOpen), `${nearDayInWords(day)}.`)
}

/** Midnight of a day is asked about: half of the people mean the one, half the other. */
const askMidnight = (day: CivilDay, { kind }: DateReadOptions): Question => {
  const name = weekdayNameOf(day)
  return ask('Which midnight?', [
    {
      label: `12am, as ${name} begins`,
      text: kind === 'end' ? `end of ${dayInWords(addDays(day, -1))}` : at(day, '12am'),
    },
    { label: '11:59pm, as it ends', text: kind === 'end' ? `end of ${dayInWords(day)}` : at(day, '11:59pm') },
  ])
}

const skipped = (day: CivilDay, clock: ClockTime): Refusal => {
  const later = { ...clock, hour: clock.hour + 1 }
  return new Refusal(`The clocks go forward at 1am that night: ${clockInWords(clock)} does not exist.`, [
    { label: clockInWords(later), text: at(day, clockInWords(later)) },
  ])
}

const askWhichHour = (dateTimes: Date[], clock: ClockTime, kind: DateKind): Question =>
  ask(
    'The first or the second?',
    dateTimes.map((one, place) => ({
      label: `${place === 0 ? 'The first' : 'The second'}, ${dateInWords(one, kind).split(', ')[1]}`,
      text: dateInWords(one, kind),
    })),
    `The clocks go back that night, so ${clockInWords(clock)} comes twice.`,
  )

/** @param offset when the text says itself how far its clock is from UTC */
const onDay = (day: CivilDay, clock: ClockTime, { offset }: PhrasesFound, { kind }: DateReadOptions): DateReading => {
  if (clock.hour === 24) return dateTime(startOf(addDays(day, 1)))
  if (offset !== undefined)
    return dateTime(
      new Date(Date.UTC(day.year, day.month - 1, day.day, clock.hour, clock.minute, clock.second) - offset * 60_000),
    )
  const dateTimes = dateTimesAt(day, clock)
  if (!dateTimes[0]) throw skipped(day, clock)
  return dateTimes.length > 1 ? askWhichHour(dateTimes, clock, kind) : dateTime(dateTimes[0])
}

const askHalf = (times: ClockTime[], textOf: (clock: ClockTime) => string, about?: string): Question => {
  const [first, second] = times.map(clockInWords)
  return ask(
    `${first} or ${second}?`,
    times.map((clock) => ({ label: clockInWords(clock), text: textOf(clock) })),
    about,
  )
}

/** The day on which a time alone falls: the next on which it is still to come, or the last on which it was. */
const dayOfTime = (clock: ClockTime, { now, towards }: DateReadOptions): CivilDay => {
  const { day } = civilOf(now)
  const today = dateTimesAt(day, clock)[0] ?? startOf(day)
  if (towards === 'past') return today > now ? addDays(day, -1) : day
  return today <= now ? addDays(day, 1) : day
}

const readTimeAlone = (times: ClockTime[], found: PhrasesFound, options: DateReadOptions): DateReading => {
  const [clock] = times as [ClockTime]
  if (clock.hour === 24) return dateTime(startOf(addDays(civilOf(options.now).day, 1)))
  if (times.length > 1) return askHalf(times, (one) => at(dayOfTime(one, options), clockInWords(one)))
  return onDay(dayOfTime(clock, options), clock, found, options)
}

const askWhichDay = (days: CivilDay[], found: PhrasesFound, { now }: DateReadOptions): Question => {
  const today = civilOf(now).day
  const rest = found.midnight ? 'midnight' : (found.times[0]?.raw ?? '')
  return ask(
    'Which day?',
    days.map((day) => ({
      label: compareDays(day, today) === 0 ? `Today, ${nearDayInWords(day)}` : nearDayInWords(day),
      text: [found.endOfDay ? 'end of' : '', dayInWords(day), rest].filter(Boolean).join(' '),
    })),
  )
}

/** Of today and the same weekday a week on, today drops out when its time has gone by. */
const stillOpen = (days: CivilDay[], times: ClockTime[], { now, towards = 'future' }: DateReadOptions): CivilDay[] => {
  const [first, ...others] = days
  const [clock] = times
  if (!first || !clock || times.length > 1 || others.length === 0) return days
  const at = dateTimesAt(first, clock)[0]
  const isOver = at && (towards === 'future' ? at <= now : at > now)
  return isOver ? others : days
}

/** The small hours of tonight are tomorrow's. @throws {Refusal} for a time that is not at night */
const tonightAt = (day: CivilDay, clock: ClockTime, found: PhrasesFound, options: DateReadOptions): DateReading => {
  if (clock.hour < 5) return onDay(addDays(day, 1), clock, found, options)
  if (clock.hour > 16) return onDay(day, clock, found, options)
  const time = clockInWords(clock)
  throw new Refusal(
    `${time} is not at night.`,
    [
      { label: `Today ${time}`, day },
      { label: `Tomorrow ${time}`, day: addDays(day, 1) },
    ].map(({ label, day: one }) => ({ label, text: at(one, time) })),
  )
}

const readEnd = (days: CivilDay[], times: ClockTime[], options: DateReadOptions): DateReading => {
  const isItsLastMinute = times.every(({ hour, minute }) => hour === 24 || (hour === 23 && minute === 59))
  if (!isItsLastMinute) throw new Refusal('Write either a time or the end of the day.')
  return dateTime(startOf(addDays(days[0] ?? civilOf(options.now).day, 1)))
}

const readMidnight = (day: CivilDay | undefined, found: PhrasesFound, options: DateReadOptions): DateReading =>
  day && !found.tonight ? askMidnight(day, options) : dateTime(startOf(addDays(civilOf(options.now).day, 1)))

const readDayOnly = (days: CivilDay[], times: ClockTime[], found: PhrasesFound): DateReading => {
  const [day] = days
  if (!day) throw new Refusal('Write a day, such as 3/12/2026 or 3 December 2026.')
  if (times.length > 0 || found.midnight)
    throw new Refusal('Only the day is kept here. Leave the time out.', [
      { label: `Use ${nearDayInWords(day)}`, text: dayInWords(day) },
    ])
  return dateTime(noonOf(day))
}

const notUnderstood = (word: string): Refusal => {
  const month = monthNames.find((name) => name.toLowerCase() === word)
  if (month) return new Refusal(`Which day of ${month}? Write it as 3 ${month}.`)
  return new Refusal(`“${word}” is not understood. Write a day and a time, such as 3 December 2026, 5pm.`)
}

const readFromNow = (minutes: number, found: PhrasesFound, { now, kind }: DateReadOptions): DateReading => {
  const others = found.days.length + found.steps.length + found.weekdays.length + found.times.length
  if (others > 0) throw new Refusal('Write either a time or how long from now.')
  const minute = Math.floor(now.getTime() / 60_000) + minutes
  return kind === 'day' ? dateTime(noonOf(civilOf(new Date(minute * 60_000)).day)) : dateTime(new Date(minute * 60_000))
}

/** A day is known, and perhaps a time. */
const readOnDay = (day: CivilDay, times: ClockTime[], found: PhrasesFound, options: DateReadOptions): DateReading => {
  const [clock, other] = times
  if (!clock) return options.kind === 'end' ? dateTime(startOf(addDays(day, 1))) : askTime(day, found, options)
  if (other) return askHalf(times, (one) => at(day, clockInWords(one)), `${nearDayInWords(day)}.`)
  return found.tonight ? tonightAt(day, clock, found, options) : onDay(day, clock, found, options)
}

const settle = (typed: string, options: DateReadOptions): DateReading => {
  const phrases = phrasesIn(typed)
  const around = {
    today: civilOf(options.now).day,
    towards: options.towards ?? 'future',
    time: phrases.midnight ? 'midnight' : (phrases.times[0]?.raw ?? ''),
  }
  if (phrases.left[0]) throw notUnderstood(phrases.left[0])
  const found = settleNumbers(phrases, around)
  if (found.fromNow !== undefined) return readFromNow(found.fromNow, found, options)
  const times = timesOf(found)
  const days = stillOpen(settledDaysOf(found, around), times, options)
  const [day, otherDay] = days
  if (otherDay) return askWhichDay(days, found, options)
  if (options.kind === 'day') return readDayOnly(days, times, found)
  if (found.endOfDay) return readEnd(days, times, options)
  if (found.midnight) return readMidnight(day, found, options)
  if (day) return readOnDay(day, times, found, options)
  if (times.length === 0) throw notUnderstood(typed)
  return readTimeAlone(times, found, options)
}

/** A slip of the finger in the year, rather than something that happens in a century. */
const nearEnough = (reading: DateReading): DateReading => {
  if (reading.is !== 'dateTime') return reading
  const year = reading.dateTime.getUTCFullYear()
  if (year >= 1900 && year < 2200) return reading
  throw new Refusal(`The year ${year} can’t be right.`)
}

/**
 * A moment as people here write it: "3/12/2026 00:01", "3 Dec 5pm", "tomorrow 9am", "noon", or a phrase
 * pasted from an e-mail. Day comes before month, on the council's clock. What could be two moments is asked
 * about, and what is none is refused; nothing is ever guessed.
 */
export const readDateTime = (typed: string, options: DateReadOptions): DateReading => {
  if (!typed.trim()) return { is: 'nothing' }
  if (typed.length > longest)
    return { is: 'refusal', sentence: 'This is too long for a date. Leave only the day and the time.', offers: [] }
  try {
    return nearEnough(settle(typed, options))
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { is: 'refusal', sentence: problem.message, offers: problem.offers }
  }
}
