import type { Where } from 'payload'
import type { Meeting } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf, type Paged, pageLength } from '@/site/queries/documents'
import { meetingsDefinition } from './definition'
import { usualLength } from './standing'

const { slug: collection, lifetime } = meetingsDefinition

const fields = {
  title: true,
  address: true,
  language: true,
  startsAt: true,
  endsAt: true,
  place: true,
  joinUrl: true,
  state: true,
  minutesState: true,
  committee: true,
} as const

export type ListedMeeting = Pick<Meeting, 'id' | keyof typeof fields>

/** Ahead are those that go on until the day is over where nobody said when they end. */
export type When = 'ahead' | 'past'

const isWhen = (when: When, now: Date): Where => {
  const begun = new Date(now.getTime() - usualLength).toISOString()
  const ahead: Where = {
    or: [
      { endsAt: { greater_than: now.toISOString() } },
      { and: [{ endsAt: { exists: false } }, { startsAt: { greater_than: begun } }] },
    ],
  }
  const past: Where = {
    or: [
      { endsAt: { less_than_equal: now.toISOString() } },
      { and: [{ endsAt: { exists: false } }, { startsAt: { less_than_equal: begun } }] },
    ],
  }
  return when === 'ahead' ? ahead : past
}

type MeetingsQuery = { now: Date; when: When; committee?: string; page?: number; limit?: number }

/** A page of listed meetings: those ahead with the next first, those past with the last first; undefined past the last page. */
export const meetingsPage = async ({
  now,
  when,
  committee,
  page = 1,
  limit = pageLength,
}: MeetingsQuery): Promise<Paged<ListedMeeting> | undefined> => {
  const { docs, totalDocs, totalPages } = await asPublic((payload, rule) =>
    payload.find({
      collection,
      where: allOf(
        listed(lifetime, now),
        isWhen(when, now),
        committee ? { committee: { equals: committee } } : undefined,
      ),
      select: fields,
      populate: { committees: { title: true, slug: true, address: true } },
      depth: 1,
      sort: [when === 'ahead' ? 'startsAt' : '-startsAt', 'id'],
      limit,
      page,
      ...rule,
    }),
  )
  if (page > 1 && docs.length === 0) return undefined
  return { items: docs, page, pages: Math.max(1, totalPages), total: totalDocs }
}
