import { createEvents, type EventAttributes } from 'ics'
import { isWithdrawn } from '../../collections/behaviours/withdrawal'
import { closingDateTime, longDateTime } from '../dates'
import type { Consultation } from '../payload-types'
import { safeHref } from '../site/rich-text/links'
import { isInOtherLanguage, languageOfDocument } from '../site/written-in'
import type { FeedContext } from './feed-item'
import { foldLines } from './fold-lines'
import { stableUuid } from './stable-id'

export const calendarFields = {
  title: true,
  slug: true,
  address: true,
  language: true,
  summary: true,
  opensAt: true,
  closesAt: true,
  events: true,
  withdrawal: true,
  updatedAt: true,
} as const

export type CalendarConsultation = Pick<Consultation, 'id' | keyof typeof calendarFields>

type Appointment = { part: string; title: string; start: number; end?: number; description?: string; location?: string }

const halfAnHour = 30 * 60 * 1000

const time = (moment: string): number => new Date(moment).getTime()

/** Without what no calendar file can carry; a lone carriage return would end the line. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** The library escapes titles, descriptions and places, but not the name of the calendar (RFC 5545, 3.3.11). */
const escapeName = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, ' ')

const appointments = ({ title, opensAt, closesAt, events }: CalendarConsultation): Appointment[] => [
  {
    part: 'opens',
    title: `Consultation opens: ${title}`,
    start: time(opensAt),
    end: time(opensAt) + halfAnHour,
    description: `Open from ${longDateTime(opensAt)} to ${closingDateTime(closesAt)}.`,
  },
  {
    part: 'closes',
    // It ends when the consultation closes: one that closes at midnight stands on its last day, not on the next.
    title: `Consultation closes: ${title}`,
    start: time(closesAt) - halfAnHour,
    end: time(closesAt),
    description: `Closes at ${closingDateTime(closesAt)}.`,
  },
  ...(events ?? []).map((event, n) => {
    const join = safeHref(event.joinUrl)
    return {
      part: `event/${event.id ?? n}`,
      title: `${event.title}: ${title}`,
      start: time(event.startsAt),
      end: event.endsAt ? time(event.endsAt) : undefined,
      description: join && `Join online: ${join}`,
      location: event.place || join,
    }
  }),
]

/** When a consultation opens, the half hour before it closes, and its events. */
const eventsOf = (consultation: CalendarConsultation, { siteUrl, now }: FeedContext) => {
  const url = new URL(`${siteUrl}${consultation.address ?? ''}`).href
  const changed = time(consultation.updatedAt)
  return appointments(consultation).map(({ part, title, start, end, description, location }) => ({
    uid: stableUuid(consultation.id, part),
    language: isInOtherLanguage(consultation) ? languageOfDocument(consultation) : undefined,
    title: plain(title),
    start,
    end,
    description: [plain(description), plain(consultation.summary), url].filter(Boolean).join('\n\n'),
    location: plain(location) || undefined,
    url,
    status: isWithdrawn(consultation, now) ? 'CANCELLED' : 'CONFIRMED',
    // A deadline is no reason for anyone to look busy.
    transp: part.startsWith('event') ? 'OPAQUE' : 'TRANSPARENT',
    // Without this the library takes the clock's time, and the same file would never compare equal.
    timestamp: changed,
    lastModified: changed,
    // A calendar that knows an earlier state takes the later one; minutes since 1970 only grow.
    sequence: Math.floor(changed / 60_000),
  }))
}

/** How often whoever subscribed looks again (RFC 7986, 5.7; before it Microsoft's own), which the library can't say. */
const refreshing = 'REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n'

/** Says the language of each event's words, which the library has no way for (RFC 5545, 3.2.10). */
const withLanguages = (calendar: string, languages: Map<string, string>): string =>
  calendar.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g, (event) => {
    const language = languages.get(/^UID:(.*)$/m.exec(event)?.[1]?.trim() ?? '')
    return language ? event.replace(/^(SUMMARY|DESCRIPTION):/gm, `$1;LANGUAGE=${language}:`) : event
  })

type Dated = ReturnType<typeof eventsOf>

const written = (name: string, events: Dated): string => {
  const { error, value } = createEvents(events.map(({ language: _, ...event }) => event) as EventAttributes[], {
    productId: '-//Council newsroom//Consultations//EN',
    calName: escapeName(plain(name)),
  })
  if (error || !value) throw new Error(`The calendar of “${name}” cannot be written.`, { cause: error })
  const languages = new Map(events.flatMap(({ uid, language }) => (language ? [[uid, language] as const] : [])))
  return foldLines(withLanguages(value, languages).replace('CALSCALE', `${refreshing}CALSCALE`))
}

const calendarOf = (name: string, consultations: CalendarConsultation[], context: FeedContext): string =>
  written(
    name,
    consultations.flatMap((consultation) => eventsOf(consultation, context)),
  )

/**
 * The dates of a consultation as an iCalendar file (RFC 5545). All times are in UTC, so they hold
 * across both clock changes; the ids stay the same, so a second import updates the first. A withdrawn
 * consultation cancels its dates.
 *
 * @throws {Error} when a date cannot be written as one
 */
export const consultationCalendar = (consultation: CalendarConsultation, context: FeedContext): string =>
  calendarOf(consultation.title, [consultation], context)

/**
 * One event of a consultation as a calendar file, with the id that it has in the consultation's own;
 * undefined when the consultation has no such event.
 *
 * @throws {Error} when a date cannot be written as one
 */
export const eventCalendar = (
  consultation: CalendarConsultation,
  event: string,
  context: FeedContext,
): string | undefined => {
  const uid = stableUuid(consultation.id, `event/${event}`)
  const found = eventsOf(consultation, context).filter((one) => one.uid === uid)
  return found.length > 0 ? written(consultation.title, found) : undefined
}

/**
 * The dates of several consultations in one calendar, with the same ids as in their own.
 *
 * @throws {Error} when a date cannot be written as one
 */
export const consultationsCalendar = (
  consultations: CalendarConsultation[],
  council: string,
  context: FeedContext,
): string => calendarOf(`Consultations: ${council}`, consultations, context)
