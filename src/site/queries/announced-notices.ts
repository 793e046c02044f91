import type { Where } from 'payload'
import { newsroom } from '../../newsroom'
import type { ServiceNotice } from '../../payload-types'

/*
 * Planned and past notices are not live, so no list, feed or API shows them. The page of all
 * notices, search and a notice's own page announce them all the same, marked as planned or past: a
 * resident wants to know of next week's road works, and a journalist of last week's.
 */

const published: Where = { _status: { equals: 'published' } }

const announced = async (where: Where, sort: string, limit: number): Promise<ServiceNotice[]> => {
  const payload = await newsroom()
  const { docs } = await payload.find({
    collection: 'service-notices',
    where: { and: [published, where] },
    sort,
    depth: 1,
    limit,
    pagination: false,
    draft: false,
    overrideAccess: true,
  })
  return docs
}

const ended = (now: Date): Where => ({ endsAt: { less_than_equal: now.toISOString() } })

/** Published notices whose time has not come, the next first. */
export const plannedNotices = (now: Date) =>
  announced({ startsAt: { greater_than: now.toISOString() } }, 'startsAt', 100)

/** When each published notice that is over ended, the latest first. */
export const endsOfPastNotices = async (now: Date): Promise<string[]> => {
  const payload = await newsroom()
  const { docs } = await payload.find({
    collection: 'service-notices',
    where: { and: [published, ended(now)] },
    sort: '-endsAt',
    select: { endsAt: true },
    depth: 0,
    pagination: false,
    draft: false,
    overrideAccess: true,
  })
  return docs.map(({ endsAt }) => endsAt as string)
}

/** Published notices that ended in a time, the latest first. */
export const noticesEnded = ({ from, before }: { from: Date; before: Date }, now: Date) => {
  const within: Where[] = [
    { endsAt: { greater_than_equal: from.toISOString() } },
    { endsAt: { less_than: before.toISOString() } },
  ]
  return announced({ and: [ended(now), ...within] }, '-endsAt', 0)
}

/** The published notice with a slug, whether planned, current or past. */
export const announcedNotice = async (slug: string) => (await announced({ slug: { equals: slug } }, '-startsAt', 1))[0]

/** The published ones among these, whether planned, current or past. */
export const announcedAmong = (ids: string[]) => announced({ id: { in: ids } }, 'id', ids.length)
