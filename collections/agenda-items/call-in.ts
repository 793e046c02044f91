import { closingDateTime, closingTime, longDate } from '@/words/dates'

/**
 * Returns what is said of the time in which councillors can have a decision looked at again.
 *
 * @param until in ISO 8601; midnight is the end of the day before it
 */
export const callInWords = (until: string, now: Date): string =>
  new Date(until) > now
    ? `Can be called in until ${closingDateTime(until)}.`
    : `The time to call it in ended on ${longDate(closingTime(until))}.`
