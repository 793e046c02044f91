import type { NewsletterSeries } from '@/payload-types'
import { asPublic } from '@/site/queries/as-public'
import { newsletterSeriesDefinition } from './definition'

/** All series, by name. */
export const allSeries = async (): Promise<NewsletterSeries[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: newsletterSeriesDefinition.slug,
      sort: 'title',
      depth: 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}
