import { type BasePayload, commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { newsKinds } from '../../collections/news'
import { articleOf } from './made-up/article'
import { type MadeUpItem, saveAlike } from './made-up/save-alike'

const hour = 3_600_000
const hoursOfTenYears = 3650 * 24

/** Made-up news item number n, of the last ten years before `now`. The same n has the same text. */
export const madeUpItem = (n: number, topics: string[], now: Date): MadeUpItem => {
  const topic = topics[n % topics.length]
  return {
    ...articleOf(n),
    slug: `made-up-${n}-${now.getTime().toString(36)}`,
    kind: newsKinds[n % newsKinds.length]?.value ?? 'news',
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
  await initTransaction(req)
  try {
    const data = { ...first, _status: 'published' as const }
    const { id } = await payload.create({ collection: 'news', req, depth: 0, overrideAccess: true, data })
    await saveAlike(req, id, others)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
