import { iso } from '@collections/behaviours/of-meeting'
import { meetsAt } from '@collections/committees/met-until'
import { fieldRefusal } from '@/api/refusal'
import type { SavePart } from '@/publishing/saves/save'
import { named } from '@/publishing/store'
import { longDate } from '@/words/dates'
import { idOf } from '@/words/references'
import { meetingsDefinition } from './definition'

type KeptCommittee = { id: string; title: string; endedAt?: string | Date | null }

/**
 * A committee that was abolished meets no more: nobody publishes a meeting for a day after its last, or moves one there. One that
 * was public before may be cancelled, or put right.
 */
export const isOfOneThatMeets: SavePart = {
  prepare: async ({ data, published, req }) => {
    const [startsAt, id] = [iso(data.startsAt), idOf(data.committee)]
    if (data._status !== 'published' || data.state === 'cancelled' || !startsAt || !id) return data
    if (published && iso(published.startsAt) === startsAt && idOf(published.committee) === id) return data
    const where = { id: { equals: id } }
    const committee = await req.payload.db.findOne<KeptCommittee>({ collection: named('committees'), where, req })
    const endedAt = iso(committee?.endedAt)
    if (!committee || !endedAt || meetsAt({ endedAt }, startsAt)) return data
    throw fieldRefusal({
      collection: meetingsDefinition.slug,
      path: 'startsAt',
      message: `“${committee.title}” met until ${longDate(endedAt)}. Choose a day before that, or who meets instead.`,
    })
  },
}
