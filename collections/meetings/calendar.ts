import { isWithdrawn } from '@collections/behaviours/withdrawal'
import type { BasePayload, Where } from 'payload'
import { type CalendarEvent, calendarFile, plain } from '@/feeds/calendar-file'
import type { FeedContext } from '@/feeds/feed-item'
import { stableUuid } from '@/feeds/stable-id'
import type { Meeting } from '@/payload-types'
import { listed, live } from '@/publishing/live'
import { safeHref } from '@/rich-text/links'
import { meetingsDefinition } from './definition'
import { usualLength } from './standing'

const { slug: collection, lifetime } = meetingsDefinition

const fields = {
  title: true,
  address: true,
  startsAt: true,
  endsAt: true,
  place: true,
  joinUrl: true,
  state: true,
  withdrawal: true,
  updatedAt: true,
} as const

export type CalendarMeeting = Pick<Meeting, 'id' | keyof typeof fields>

/** Past meetings stay in a calendar that people subscribe to for so long. In milliseconds. */
const keptFor = 31 * 24 * 60 * 60 * 1000

const eventOf = (meeting: CalendarMeeting, { siteUrl, now }: FeedContext): CalendarEvent => {
  const { title, startsAt, endsAt, place, state } = meeting
  const start = new Date(startsAt).getTime()
  const changed = new Date(meeting.updatedAt).getTime()
  const join = safeHref(meeting.joinUrl)
  const url = new URL(`${siteUrl}${meeting.address ?? ''}`).href
  return {
    uid: stableUuid(meeting.id, 'meeting'),
    title: plain(title),
    start,
    end: endsAt ? new Date(endsAt).getTime() : start + usualLength,
    description: [join && `Watch it online: ${join}`, `Agenda and papers: ${url}`].filter(Boolean).join('\n\n'),
    location: plain(place) || join || undefined,
    url,
    status: state === 'cancelled' || isWithdrawn(meeting, now) ? 'CANCELLED' : 'CONFIRMED',
    timestamp: changed,
    lastModified: changed,
    // A calendar that knows an earlier state takes the later one; minutes since 1970 only grow.
    sequence: Math.floor(changed / 60_000),
  }
}

/** Meetings as a calendar file: moved ones keep their ids, cancelled ones say so. @throws {Error} as `calendarFile` */
export const meetingsCalendar = (name: string, meetings: CalendarMeeting[], context: FeedContext): string =>
  calendarFile(
    name,
    meetings.map((meeting) => eventOf(meeting, context)),
    'Meetings',
  )

const load = async (payload: BasePayload, where: Where): Promise<CalendarMeeting[]> => {
  const { docs } = await payload.find({
    collection,
    where,
    select: fields,
    sort: ['startsAt', 'id'],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs
}

/** The meeting whose page is live at an address; a withdrawn one keeps its page, and its calendar. */
export const loadMeeting = async (payload: BasePayload, address: string, { now }: FeedContext) =>
  (await load(payload, { and: [live(lifetime, now), { address: { equals: address } }] }))[0]

/** Listed meetings from a month ago on. @param committee the id of one, or of all */
export const loadMeetings = (payload: BasePayload, committee: string | undefined, { now }: FeedContext) =>
  load(payload, {
    and: [
      listed(lifetime, now),
      { startsAt: { greater_than: new Date(now.getTime() - keptFor).toISOString() } },
      ...(committee ? [{ committee: { equals: committee } }] : []),
    ],
  })
