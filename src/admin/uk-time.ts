import { TZDate, tz } from '@date-fns/tz'
import { addDays, format } from 'date-fns'
import { defaultTimeZone } from '../dates'

/** A time some days ahead as a date-and-time input takes it, on the council's clock wherever the browser is. */
export const inDays = (days: number, clock: string): string =>
  `${format(addDays(new Date(), days), 'yyyy-MM-dd', { in: tz(defaultTimeZone) })}T${clock}`

/** The moment that such an input names; undefined while it is incomplete. */
export const fromInput = (value: string): string | undefined => {
  const parts = /^(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(value)?.slice(1).map(Number)
  if (!parts) return undefined
  const [year, month, day, hour, minute] = parts as [number, number, number, number, number]
  return new Date(new TZDate(year, month - 1, day, hour, minute, defaultTimeZone).getTime()).toISOString()
}
