import type { Where } from 'payload'
import type { ServiceNotice } from '@/payload-types'
import { announced } from '@/site/queries/announced'
import { serviceNoticesDefinition } from './definition'

const { slug } = serviceNoticesDefinition

const notices = (where: Where, sort: string, limit: number): Promise<ServiceNotice[]> =>
  announced(slug, { where, sort, limit })

const ended = (now: Date): Where => ({ endsAt: { less_than_equal: now.toISOString() } })

/** Published notices whose time has not come, the next first. */
export const plannedNotices = (now: Date) => notices({ startsAt: { greater_than: now.toISOString() } }, 'startsAt', 100)

/** Returns when each published notice that is over ended, the latest first. */
export const endsOfPastNotices = async (now: Date): Promise<string[]> => {
  const question = { where: ended(now), sort: '-endsAt', limit: 0, select: { endsAt: true } as const, depth: 0 }
  return (await announced<ServiceNotice>(slug, question)).map(({ endsAt }) => endsAt as string)
}

/** Published notices that ended in a time, the latest first. */
export const noticesEnded = ({ from, before }: { from: Date; before: Date }, now: Date) => {
  const within: Where[] = [
    { endsAt: { greater_than_equal: from.toISOString() } },
    { endsAt: { less_than: before.toISOString() } },
  ]
  return notices({ and: [ended(now), ...within] }, '-endsAt', 0)
}

/** Published notices on a topic that are over, the latest first. */
export const endedNoticesOn = (topic: string, now: Date, limit: number) =>
  notices({ and: [ended(now), { topics: { in: [topic] } }] }, '-endsAt', limit)

/** The published notice with a slug, whether planned, current or past. */
export const announcedNotice = async (name: string) => (await notices({ slug: { equals: name } }, '-startsAt', 1))[0]
