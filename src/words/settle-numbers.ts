import type { CivilDay } from './civil-day'
import { clockInWords, dayInWords, nearDayInWords } from './date-in-words'
import { fullYear, type PhrasesFound } from './date-phrases'
import { Refusal } from './refusal'
import { settledDaysOf, type Towards } from './settle-day'

/*
 * Numbers without a word, a colon or a stroke beside them: whether each is a day, a year or an hour follows
 * from what else is there.
 */

const hasDate = ({ days, steps, tonight }: PhrasesFound): boolean => days.length + steps.length > 0 || Boolean(tonight)
const hasTime = ({ times, midnight }: PhrasesFound): boolean => times.length > 0 || Boolean(midnight)

/** "3 12 2026", "3 12 26 5pm", "3 12" */
const asDate = (found: PhrasesFound): PhrasesFound => {
  const [day = '', month = '', ...rest] = found.numbers
  if (hasDate(found) || found.dotted.length > 0 || !/^\d\d?$/.test(day) || !/^\d\d?$/.test(month)) return found
  return { ...found, days: [{ day: Number(day), month: Number(month) }], numbers: rest }
}

/** The year of a date that has none yet, unless the number can be an hour that is still missing. */
const asYear = (found: PhrasesFound): PhrasesFound => {
  const [typed = '', ...rest] = found.numbers
  const [day] = found.days
  if (!day?.month || day.year !== undefined) return found
  const isYear = /^(19|20|21)\d\d$/.test(typed) || (/^\d\d$/.test(typed) && (Number(typed) > 23 || hasTime(found)))
  if (!isYear) return found
  return { ...found, days: [{ ...day, ...fullYear(typed) }], numbers: rest }
}

/** "17.00" beside a day, "3.12" beside a time. */
const withoutDots = (found: PhrasesFound): PhrasesFound => {
  const [dotted, ...more] = found.dotted
  if (!dotted) return found
  const { first, second, raw } = dotted
  const time = { hour: first, minute: second, second: 0, bare: /^[1-9]\./.test(raw), raw }
  const asTime = { ...found, dotted: more, times: [...found.times, time] }
  const asDay = { ...found, dotted: more, days: [...found.days, { day: first, month: second }] }
  if (hasDate(found) || found.weekdays.length > 0) return asTime
  if (hasTime(found) || (second >= 1 && second <= 12 && first > 23)) return asDay
  if (second === 0 || second > 12 || !/\.\d\d$/.test(raw)) return asTime
  throw new Refusal(`${raw} could be a day or a time.`, [
    { label: `The day ${first}/${second}`, text: `${first}/${second}` },
    {
      label: `The time ${first}:${String(second).padStart(2, '0')}`,
      text: `${first}:${String(second).padStart(2, '0')}`,
    },
  ])
}

const hourAlone = (typed: string): PhrasesFound['times'][number] => ({
  hour: Number(typed),
  minute: 0,
  second: 0,
  bare: Number(typed) > 0 && Number(typed) < 13,
  raw: typed,
})

type NumberContext = { today: CivilDay; towards: Towards; time: string }

/** "Thu 3": the day of the month where that Thursday is the 3rd, else an hour. */
const besideWeekday = (found: PhrasesFound, typed: string, around: NumberContext): PhrasesFound => {
  const number = Number(typed)
  const days = settledDaysOf(found, around)
  if (days.some(({ day }) => day === number)) return { ...found, numbers: [], days: [{ day: number }] }
  if (number < 12) return { ...found, numbers: [], times: [hourAlone(typed)] }
  const [day] = days as [CivilDay]
  const time = number < 24 ? clockInWords({ hour: number, minute: 0, second: 0 }) : undefined
  const offers = time ? [{ label: `${nearDayInWords(day)}, ${time}`, text: `${dayInWords(day)}, ${time}` }] : []
  throw new Refusal(`${number} could be a day or an hour. Write the month as well, or ${time ?? 'the time'}.`, offers)
}

const asTime = (found: PhrasesFound, around: NumberContext): PhrasesFound => {
  const [typed = '', minutes, ...more] = found.numbers
  if (!typed || hasTime(found) || more.length > 0) return found
  const isHour = /^\d\d?$/.test(typed)
  if (isHour && minutes !== undefined)
    return /^[0-5]\d$/.test(minutes)
      ? { ...found, numbers: [], times: [{ ...hourAlone(typed), minute: Number(minutes), raw: `${typed}:${minutes}` }] }
      : found
  if (/^\d{4}$/.test(typed) && minutes === undefined) {
    const time = { hour: Number(typed.slice(0, 2)), minute: Number(typed.slice(2)), second: 0 }
    return { ...found, numbers: [], times: [{ ...time, raw: `${typed.slice(0, 2)}:${typed.slice(2)}` }] }
  }
  if (!isHour) return found
  if (found.weekdays.length > 0 && !hasDate(found)) return besideWeekday(found, typed, around)
  return Number(typed) < 24 ? { ...found, numbers: [], times: [hourAlone(typed)] } : found
}

/** @throws {Refusal} for a number that could be one thing or the other, or nothing */
export const settleNumbers = (found: PhrasesFound, around: NumberContext): PhrasesFound => {
  const settled = asTime(asYear(asDate(withoutDots(found))), around)
  const [left] = settled.numbers
  if (left === undefined) return settled
  throw new Refusal(`What is ${left}? Write the day as 3/12/2026 or 3 December, and the time as 17:00 or 5pm.`)
}
