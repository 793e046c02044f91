import type { BasePayload } from 'payload'
import type { FeedContext } from '@/feeds/feed-item'
import { listed, live } from '@/publishing/live'
import { type CalendarConsultation, calendarFields } from './calendar'
import { consultationsDefinition } from './definition'

/** The consultation whose page is live at a slug, or undefined. A withdrawn one keeps its page, and its calendar. */
export const loadCalendarConsultation = async (
  payload: BasePayload,
  slug: string,
  { now }: FeedContext,
): Promise<CalendarConsultation | undefined> => {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: { and: [live(consultationsDefinition.lifetime, now), { slug: { equals: slug } }] },
    select: calendarFields,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return docs[0]
}

/** Every listed consultation that is open or opens later, the one that closes first first. */
export const loadCurrentConsultations = async (
  payload: BasePayload,
  { now }: FeedContext,
): Promise<CalendarConsultation[]> => {
  const { docs } = await payload.find({
    collection: 'consultations',
    where: { and: [listed(consultationsDefinition.lifetime, now), { closesAt: { greater_than: now.toISOString() } }] },
    select: calendarFields,
    sort: ['closesAt', 'id'],
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs
}
