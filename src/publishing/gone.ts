import type { BasePayload } from 'payload'
import { hasEnded, type Lifetime } from './live'

/**
 * Whether a document was once public at an address: one that was deleted or taken off the site
 * after it had been, or whose time has ended. What was never public stays unknown.
 *
 * @param address a path such as `/news/2024/budget`; the caller has found nothing live there
 */
export const wasPublic = async (payload: BasePayload, address: string, now: Date): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'publication-log',
    where: { address: { equals: address }, wasPublic: { equals: true } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return true
  for (const { slug, custom } of payload.config.collections) {
    const lifetime = custom?.lifetime as Lifetime | undefined
    if (!lifetime?.until) continue
    const { docs } = await payload.find({
      collection: slug as 'news',
      where: { address: { equals: address } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs[0] && hasEnded(docs[0] as never, lifetime, now)) return true
  }
  return false
}
