import type { BasePayload } from 'payload'
import type { Subscription } from '@/payload-types'
import { lists, seriesSubjects, topicSubjects } from '@/subscriptions/followed'
import { type Growth, readGrowth } from '@/subscriptions/growth'

/** How one thing that is followed has grown, under its name. */
export type NamedGrowth = Growth & { title: string }

const months = 6

/** What many follow one by one each is counted together. */
const together: Record<string, string> = { search: 'Searches', document: 'Single pages' }

const kindOf = (about: string): string => about.split(':', 1)[0] ?? ''

/** Returns how what is followed has grown in the last six months, the most followed first. */
export const readNamedGrowth = async (payload: BasePayload, now: Date): Promise<NamedGrowth[]> => {
  const grown = await readGrowth(payload, {
    months,
    now,
    group: (about) => (kindOf(about) in together ? kindOf(about) : about),
  })
  const known = new Map(
    [...lists(), ...(await seriesSubjects(payload)), ...(await topicSubjects(payload))].map(({ about, title }) => [
      about,
      title,
    ]),
  )
  return Promise.all(
    grown.map(async (one) => {
      const title = together[one.about] ?? known.get(one.about)
      if (title) return { ...one, title }
      const where = { about: { equals: one.about } }
      const followed = await payload.db.findOne<Subscription>({ collection: 'subscriptions', where })
      return { ...one, title: followed?.title ?? 'Something that is gone' }
    }),
  )
}
