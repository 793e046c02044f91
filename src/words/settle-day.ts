import { addDays, addMonths, type CivilDay, compareDays, daysInMonth, weekdayOf } from './civil-day'
import { dayInWords, shortDayInWords, weekdayNameOf, weekdayNames } from './date-in-words'
import type { PhrasesFound, TypedDay } from './date-phrases'
import { monthNames } from './dates'
import { type Choice, Refusal } from './refusal'

/** Describes where a day lies for which no year, or only a weekday, was typed: still to come, or gone by. */
export type Towards = 'future' | 'past'

type DayContext = {
  today: CivilDay
  towards: Towards /** The time as it was typed, to go with what is offered. */
  time: string
}

const leadsTo = (label: string, day: CivilDay, time: string): Choice => ({
  label,
  text: [dayInWords(day), time].filter(Boolean).join(' '),
})

/** The next of some days that follow each other, or the last, counted from today. */
const nearest = (today: CivilDay, towards: Towards, step: (count: number) => CivilDay | undefined): CivilDay => {
  const lies = (day: CivilDay) => {
    const order = compareDays(day, today)
    return towards === 'future' ? order >= 0 : order <= 0
  }
  for (let count = 0; count < 60; count += 1) {
    const day = step(towards === 'future' ? count : -count)
    if (day && lies(day)) return day
  }
  throw new Refusal('Write the month and the year as well.')
}

/** The month that a day of the month alone, such as "the 3rd", stands for: the next that has it. */
const inNearestMonth = (day: number, { today, towards }: DayContext): CivilDay => {
  if (day < 1 || day > 31) throw new Refusal(`No month has a day ${day}.`)
  return nearest(today, towards, (count) => {
    const month = addMonths({ ...today, day: 1 }, count)
    return day <= daysInMonth(month.year, month.month) ? { ...month, day } : undefined
  })
}

const noSuchMonth = ({ day, month, year }: CivilDay, time: string): Refusal => {
  const swapped = { year, month: day, day: month }
  const isOne = day >= 1 && day <= 12 && month >= 1 && month <= daysInMonth(year, day)
  const offers = isOne ? [leadsTo(`Use ${shortDayInWords(swapped)} ${year}`, swapped, time)] : []
  return new Refusal(`There is no month ${month}.`, offers)
}

const noSuchDay = ({ month, year }: CivilDay, time: string): Refusal => {
  const last = { year, month, day: daysInMonth(year, month) }
  const next = addDays(last, 1)
  const name = month === 2 ? `February ${year}` : monthNames[month - 1]
  return new Refusal(
    `${name} has ${last.day} days.`,
    [last, next].map((day) => leadsTo(shortDayInWords(day), day, time)),
  )
}

const checked = (typed: CivilDay, time: string): CivilDay => {
  if (typed.month < 1 || typed.month > 12) throw noSuchMonth(typed, time)
  if (typed.day < 1) throw new Refusal('There is no day 0.')
  if (typed.day > daysInMonth(typed.year, typed.month)) throw noSuchDay(typed, time)
  return typed
}

/** The year of a date without one: the next that makes it a day to come, or the last that made it one gone by. */
const withYear = ({ day, month }: { day: number; month: number }, { today, towards, time }: DayContext): CivilDay => {
  const thisYear = checked({ year: today.year, month, day: month === 2 ? Math.min(day, 28) : day }, time)
  const order = compareDays(thisYear, today)
  const turn = towards === 'future' ? Number(order < 0) : -Number(order > 0)
  return checked({ year: today.year + turn, month, day }, time)
}

/** What was typed with two digits, "99", can be of the century before where it has gone by. */
const ofCentury = (day: TypedDay, { today, towards }: DayContext): TypedDay =>
  towards === 'past' && day.short && day.year && day.year > today.year ? { ...day, year: day.year - 100 } : day

const named = (typed: TypedDay, around: DayContext): CivilDay => {
  const { day, month, year } = ofCentury(typed, around)
  if (month === undefined) return inNearestMonth(day, around)
  return year === undefined ? withYear({ day, month }, around) : checked({ day, month, year }, around.time)
}

/** The next day with this name, which may be today. */
const onWeekday = (weekday: number, today: CivilDay, towards: Towards): CivilDay =>
  nearest(today, towards, (count) => {
    const day = addDays(today, count)
    return weekdayOf(day) === weekday ? day : undefined
  })

/** The Monday after this week. */
const nextMonday = (today: CivilDay): CivilDay => addDays(today, 7 - ((weekdayOf(today) + 6) % 7))

const weekdayChoices = (weekday: number, found: PhrasesFound, { today, towards }: DayContext): CivilDay[] => {
  const first = onWeekday(weekday, today, towards)
  if (found.weeksLater) return [addDays(onWeekday(weekday, today, 'future'), 7 * found.weeksLater)]
  if (found.which === 'next week') return [addDays(nextMonday(today), (weekday + 6) % 7)]
  if (found.which === 'next') {
    const coming = onWeekday(weekday, addDays(today, 1), 'future')
    return [coming, addDays(coming, 7)]
  }
  if (found.which === 'last') return [onWeekday(weekday, addDays(today, -1), 'past')]
  const isToday = compareDays(first, today) === 0
  if (!isToday || found.which === 'this') return [first]
  return [first, addDays(first, towards === 'future' ? 7 : -7)]
}

/** Refuses a weekday that isn't the one of its date, and says which day that is. */
const agreed = (day: CivilDay, found: PhrasesFound, time: string): CivilDay[] => {
  const [weekday] = found.weekdays
  if (weekday === undefined || weekdayOf(day) === weekday) return [day]
  const meant = weekdayNames[weekday]
  const steps = [-3, -2, -1, 1, 2, 3]
  const near = steps.map((step) => addDays(day, step)).find((other) => weekdayOf(other) === weekday) as CivilDay
  const article = (name = '') => `a ${name}`
  throw new Refusal(
    `${shortDayInWords(day)} ${day.year} is ${article(weekdayNameOf(day))}, not ${article(meant)}.`,
    [day, near].map((one) => leadsTo(`${weekdayNameOf(one)} ${shortDayInWords(one)}`, one, time)),
  )
}

const differ = (days: CivilDay[]): boolean => days.some((day) => compareDays(day, days[0] as CivilDay) !== 0)

/**
 * The days that a text can mean: none if it names none, more than one if it leaves that open.
 *
 * @throws {Refusal} for days that don't exist, or contradict each other
 */
export const settledDaysOf = (found: PhrasesFound, around: DayContext): CivilDay[] => {
  const { today, time } = around
  const steps = found.tonight ? [...found.steps, { days: 0 }] : found.steps
  const all = [
    ...found.days.map((day) => named(day, around)),
    ...steps.map(({ days = 0, months = 0 }) => addDays(addMonths(today, months), days)),
  ]
  if (differ(all) || new Set(found.weekdays).size > 1) throw new Refusal('There are two days in this. Write one.')
  if (all[0]) return agreed(all[0], found, time)
  if (found.weekdays[0] !== undefined) return weekdayChoices(found.weekdays[0], found, around)
  if (found.which) throw new Refusal('Which day? Write its name or its date, such as Monday or 3 December.')
  return []
}
