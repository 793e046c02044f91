import type { ClockTime } from './civil-day'
import { clockInWords } from './date-in-words'
import type { PhrasesFound, TypedTime } from './date-phrases'
import { Refusal } from './refusal'

const endOfClock = { hour: 24, minute: 0, second: 0 }

const inHalf = ({ hour, minute, second }: ClockTime, half: 'am' | 'pm'): ClockTime => ({
  hour: (hour % 12) + (half === 'pm' ? 12 : 0),
  minute,
  second,
})

const notOnClock = (raw: string): Refusal => new Refusal(`There is no time ${raw}. Write it as 17:00 or 5pm.`)

/** "13pm" is refused; "00:01am" is what it looks like. */
const withHalf = (typed: TypedTime, half: 'am' | 'pm'): ClockTime => {
  if (typed.hour > 23) throw notOnClock(typed.raw)
  if (typed.hour > 12 || (typed.hour === 0 && half === 'pm'))
    throw new Refusal(`There is no ${typed.raw}. Write ${clockInWords(typed)}.`)
  return inHalf(typed, half)
}

/** Tonight is what is left of the evening, and the small hours after it. */
const tonight = (typed: TypedTime): ClockTime => {
  if (typed.half) return withHalf(typed, typed.half)
  if (!typed.bare) return typed
  return inHalf(typed, typed.hour > 4 && typed.hour < 12 ? 'pm' : 'am')
}

/** The times that one can mean: two where it leaves the half of the day open. */
const meanings = (typed: TypedTime, found: PhrasesFound): ClockTime[] => {
  const { hour, minute, second } = typed
  const isEnd = hour === 24 && minute === 0 && second === 0
  if (minute > 59 || second > 59 || (hour > 23 && !isEnd)) throw notOnClock(typed.raw)
  if (isEnd) return [endOfClock]
  if (found.tonight) return [tonight(typed)]
  if (typed.half) return [withHalf(typed, typed.half)]
  if (found.half && hour < 13 && hour > 0) return [inHalf(typed, found.half)]
  return typed.bare && found.offset === undefined
    ? [inHalf(typed, 'am'), inHalf(typed, 'pm')]
    : [{ hour, minute, second }]
}

const differ = (times: TypedTime[]): boolean =>
  new Set(times.map(({ hour, minute, second, half }) => `${hour} ${minute} ${second} ${half ?? ''}`)).size > 1

/**
 * The times of the clock that a text can mean: none if it names none. 24:00 is hour 24.
 *
 * @throws {Refusal} for times that don't exist, or contradict each other
 */
export const timesOf = (found: PhrasesFound): ClockTime[] => {
  const { times, midnight } = found
  if (differ(times) || (midnight && times.length > 0)) throw new Refusal('There are two times in this. Write one.')
  return times[0] ? meanings(times[0], found) : []
}
