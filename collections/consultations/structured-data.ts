import type { Event, Thing } from 'schema-dts'
import type { Consultation } from '@/payload-types'
import { languageOfDocument } from '@/site/document/written-in'
import { organization, type Publisher } from '@/site/structured-data/publisher'
import { dateTimeWithOffset } from '@/words/dates'

/** The events of a consultation that people can go to, or join. */
export const consultationEvents = (consultation: Consultation, publisher: Publisher): Event[] =>
  (consultation.events ?? []).flatMap(({ title, startsAt, endsAt, place, joinUrl }) => {
    if (!title || !startsAt || !(place || joinUrl)) return []
    const modes = [place && 'Offline', joinUrl && 'Online'].filter(Boolean)
    const mode = modes.length === 2 ? 'Mixed' : modes[0]
    const locations: Thing[] = [
      ...(place ? [{ '@type': 'Place' as const, name: place, address: place }] : []),
      ...(joinUrl ? [{ '@type': 'VirtualLocation' as const, url: joinUrl }] : []),
    ]
    return {
      '@type': 'Event' as const,
      name: title,
      description: consultation.title,
      inLanguage: languageOfDocument(consultation),
      url: `${publisher.siteUrl}${consultation.address}`,
      startDate: dateTimeWithOffset(startsAt),
      endDate: endsAt ? dateTimeWithOffset(endsAt) : undefined,
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
      eventStatus: 'https://schema.org/EventScheduled',
      location: locations.length === 1 ? locations[0] : locations,
      organizer: organization(publisher),
    } as Event
  })
