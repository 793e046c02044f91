import { definitionOf } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { fieldRefusal } from '@/api/refusal'
import type { Newsletter } from '@/payload-types'
import { lifetimeOf, listedOf } from '@/publishing/live'
import type { SavePart } from '@/publishing/saves/save'
import { readersStateOf } from '@/publishing/saves/what-readers-see'
import { named } from '@/publishing/store'
import { newslettersDefinition } from './definition'
import { type ItemRef, keyOf, refsIn } from './items'
import { saysAnything } from './shows-anything'

const nothing =
  'Nobody would find anything in this issue: readers see none of what it shows when it goes out. Add a text, or something that they see then.'

/** What readers will see at a moment of what an issue shows, as it is approved now; by `keyOf`. */
const seenAt = async (req: PayloadRequest, refs: ItemRef[], at: Date): Promise<Set<string>> => {
  const types = [...new Set(refs.map(({ type }) => type))]
  const found = await Promise.all(
    types.map(async (type) => {
      const ids = refs.filter((ref) => ref.type === type).map(({ id }) => id)
      const { docs } = await req.payload.db.find<{ id: string }>({
        collection: named(type),
        where: { and: [{ id: { in: ids } }, listedOf(definitionOf(type), at)] },
        limit: 0,
        pagination: false,
        select: { title: true },
        req,
      })
      return docs.map(({ id }) => keyOf({ type, id }))
    }),
  )
  return new Set(found.flat())
}

/**
 * An issue in which nothing would stand is not approved, since it is mailed to everybody who follows its series. What
 * readers have already may be corrected and withdrawn, whatever has become of what it shows.
 */
export const refusesEmptyIssue: SavePart = {
  prepare: async ({ data, published, collection, req, now }) => {
    // The program itself publishes what it is given; it is looked at once more before it is sent.
    if (data._status !== 'published' || !req.user) return data
    const readers = readersStateOf(published, lifetimeOf(collection), now)
    if (readers !== 'nothing' && readers !== 'scheduled') return data
    const issue = data as unknown as Newsletter
    const planned = issue.publishedAt ? new Date(issue.publishedAt) : now
    const seen = await seenAt(req, refsIn(issue), planned > now ? planned : now)
    if ((issue.sections ?? []).some((section) => saysAnything(section, (ref) => seen.has(keyOf(ref))))) return data
    throw fieldRefusal({ collection: newslettersDefinition.slug, path: 'sections', message: nothing })
  },
}
