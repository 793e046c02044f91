import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { type CalendarEvent, calendarFile, plain } from '@/feeds/calendar-file'
import type { FeedContext } from '@/feeds/feed-item'
import { stableUuid } from '@/feeds/stable-id'
import type { Consultation } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { isInOtherLanguage, languageOfDocument } from '@/site/document/written-in'
import { closingDateTime, longDateTime } from '@/words/dates'

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

const time = (dateTime: string): number => new Date(dateTime).getTime()

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

/** Returns when a consultation opens, the half hour before it closes, and its events. */
const eventsOf = (consultation: CalendarConsultation, { siteUrl, now }: FeedContext): CalendarEvent[] => {
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

const written = (name: string, events: CalendarEvent[]): string => calendarFile(name, events, 'Consultations')

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
