import { newsDefinition } from '@collections/news/definition'
import { type BasePayload, createLocalReq } from 'payload'
import { addressOf } from '@/addresses/document-address'
import { inTransaction } from '@/api/in-transaction'
import type { News } from '@/payload-types'
import { articleOf } from './made-up/article'
import { saveAlike } from './made-up/save-alike'

/** Describes what one made-up news item has of its own. */
export type MadeUpItem = Pick<News, 'title' | 'slug' | 'summary' | 'kind' | 'body' | 'topics' | 'publishedAt'> & {
  slug: string
  publishedAt: string
}

/** An item with what the hooks work out from its own content. */
export const settledItem = (item: MadeUpItem) => ({
  ...item,
  address: addressOf(newsDefinition.path, item.slug, item.publishedAt),
  firstPublishedAt: item.publishedAt,
})

const hour = 3_600_000
const hoursOfTenYears = 3650 * 24

/** Made-up news item number n, of the last ten years before `now`. The same n has the same text. */
export const madeUpItem = (n: number, topics: string[], now: Date): MadeUpItem => {
  const topic = topics[n % topics.length]
  return {
    ...articleOf(n),
    slug: `made-up-${n}-${now.getTime().toString(36)}`,
    kind: newsDefinition.kinds[n % newsDefinition.kinds.length]?.value ?? 'news',
    topics: topic ? [topic] : [],
    // The step has no divisor in common with the hours, so that items next to each other lie far apart.
    publishedAt: new Date(now.getTime() - ((n * 7919) % hoursOfTenYears) * hour).toISOString(),
  }
}

/**
 * Adds made-up news items over the last ten years, for trying the site at size. One transaction:
 * either all of them are there afterwards or none.
 */
export const makeUpNews = async (payload: BasePayload, count: number, now: Date): Promise<void> => {
  const topics = await payload.find({ collection: 'topics', depth: 0, pagination: false, overrideAccess: true })
  const ids = topics.docs.map(({ id }) => id)
  const { totalDocs: there } = await payload.count({ collection: 'news', overrideAccess: true })
  const items = Array.from({ length: count }, (_, n) => madeUpItem(there + n, ids, now))
  const [first, ...others] = items
  if (!first) return
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const data = { ...first, _status: 'published' as const }
    const { id } = await payload.create({ collection: 'news', req, depth: 0, overrideAccess: true, data })
    await saveAlike(req, newsDefinition.slug, id, others.map(settledItem))
  })
}
