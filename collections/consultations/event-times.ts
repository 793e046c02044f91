import type { Consultation } from '@/payload-types'
import { clockTime, dayAndTime, daysFrom, startOfNextDay } from '@/words/dates'

export type ConsultationEvent = NonNullable<Consultation['events']>[number]

type Times = Pick<ConsultationEvent, 'startsAt' | 'endsAt'>

/** Returns when an event is over. One that names no end is over when its day is. */
const endOf = ({ startsAt, endsAt }: Times): Date => (endsAt ? new Date(endsAt) : startOfNextDay(startsAt))

/** Returns whether an event is over at a moment. */
export const isOver = (event: Times, now: Date): boolean => endOf(event) <= now

/** Returns whether an event with an end has begun and is not over. */
export const isUnderWay = (event: Times, now: Date): boolean =>
  Boolean(event.endsAt) && new Date(event.startsAt) <= now && !isOver(event, now)

/** The events that have a time, in order: what is to come first, then what is over. */
export const eventsInOrder = (events: Consultation['events'], now: Date): ConsultationEvent[] => {
  const timed = (events ?? [])
    .filter(({ startsAt }) => startsAt)
    .sort((a, b) => new Date(a.startsAt).getTime() - new Date(b.startsAt).getTime())
  return [...timed.filter((event) => !isOver(event, now)), ...timed.filter((event) => isOver(event, now))]
}

/** "6:30pm to 8pm", beside its day; with another day, if it ends on one. */
export const eventTimes = ({ startsAt, endsAt }: Times): string => {
  if (!endsAt) return clockTime(startsAt)
  return `${clockTime(startsAt)} to ${daysFrom(startsAt, endsAt) === 0 ? clockTime(endsAt) : dayAndTime(endsAt)}`
}
