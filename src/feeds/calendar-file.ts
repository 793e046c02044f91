import { createEvents, type EventAttributes } from 'ics'
import { foldLines } from './fold-lines'

/** An event of a calendar. Times are in milliseconds since 1970. */
export type CalendarEvent = {
  uid: string
  /** Of its words, where that is not the site's. */
  language?: string
  title: string
  start: number
  end?: number
  description?: string
  location?: string
  url?: string
  status: 'CANCELLED' | 'CONFIRMED'
  transp?: 'OPAQUE' | 'TRANSPARENT'
  /** Without this the library takes the clock's time, and the same file would never compare equal. */
  timestamp: number
  lastModified: number
  sequence: number
}

/** Without what no calendar file can carry; a lone carriage return would end the line. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** The library escapes titles, descriptions and places, but not the name of the calendar (RFC 5545, 3.3.11). */
const escapeName = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, ' ')

/**
 * Says how often whoever subscribed looks again (RFC 7986, 5.7; before it Microsoft's own): the library knows only the
 * latter, and says an hour of its own.
 */
const refreshing = 'REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n'

/** Says the language of each event's words, which the library has no way for (RFC 5545, 3.2.10). */
const withLanguages = (calendar: string, languages: Map<string, string>): string =>
  calendar.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g, (event) => {
    const language = languages.get(/^UID:(.*)$/m.exec(event)?.[1]?.trim() ?? '')
    return language ? event.replace(/^(SUMMARY|DESCRIPTION):/gm, `$1;LANGUAGE=${language}:`) : event
  })

/**
 * Writes events as an iCalendar file (RFC 5545).
 *
 * @param of says in a word whose calendar it is, for programs
 * @throws {Error} when a date cannot be written as one
 */
export const calendarFile = (name: string, events: CalendarEvent[], of: string): string => {
  const { error, value } = createEvents(events.map(({ language: _, ...event }) => event) as EventAttributes[], {
    productId: `-//Council newsroom//${of}//EN`,
    calName: escapeName(plain(name)),
  })
  if (error || !value) throw new Error(`The calendar of “${name}” cannot be written.`, { cause: error })
  const languages = new Map(events.flatMap(({ uid, language }) => (language ? [[uid, language] as const] : [])))
  const calendar = withLanguages(value, languages).replace(/^X-PUBLISHED-TTL:.*\r?\n/m, '')
  return foldLines(calendar.replace('CALSCALE', `${refreshing}CALSCALE`))
}
