import { addDays, type ClockTime, civilOf, dateTimesAt } from '@/words/civil-day'

/** A full hour some days ahead, on the council's clock wherever the browser is. */
export const fullHourInDays = (days: number, hour: number): string => {
  const clock: ClockTime = { hour, minute: 0, second: 0 }
  return (dateTimesAt(addDays(civilOf(new Date()).day, days), clock)[0] as Date).toISOString()
}
