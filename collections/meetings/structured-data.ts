import type { Event, Thing } from 'schema-dts'
import type { Meeting } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/** A meeting as an event that people can go to, or watch. */
export const eventOfMeeting = (meeting: Meeting, publisher: Publisher): Event => {
  const { title, startsAt, endsAt, place, state } = meeting
  const join = safeHref(meeting.joinUrl)
  const modes = [place && 'Offline', join && 'Online'].filter(Boolean)
  const locations: Thing[] = [
    ...(place ? [{ '@type': 'Place' as const, name: place, address: place }] : []),
    ...(join ? [{ '@type': 'VirtualLocation' as const, url: join }] : []),
  ]
  return {
    '@type': 'Event',
    name: title,
    url: `${publisher.siteUrl}${meeting.address}`,
    startDate: dateTimeWithOffset(startsAt),
    endDate: endsAt ? dateTimeWithOffset(endsAt) : undefined,
    eventAttendanceMode:
      modes.length > 0 ? `https://schema.org/${modes.length === 2 ? 'Mixed' : modes[0]}EventAttendanceMode` : undefined,
    eventStatus: `https://schema.org/Event${state === 'cancelled' ? 'Cancelled' : 'Scheduled'}`,
    location: locations.length === 1 ? locations[0] : locations,
    organizer: organization(publisher),
  } as Event
}
