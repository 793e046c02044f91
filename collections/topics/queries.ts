import type { Topic } from '@/payload-types'
import { asPublic } from '@/site/queries/as-public'

/** All topics, by name. */
export const allTopics = async (): Promise<Topic[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'topics',
      sort: 'title',
      depth: 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}
