import { definitionOf } from '@collections/definitions'
import type { CollectionBeforeDeleteHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { refusal } from '@/api/refusal'
import { lifetimeOf } from '@/publishing/live'
import { otherUses, publishedUses, waitingUses } from './uses-in'

/** Up or approved: what readers can open now, also when it is withdrawn, or will without another decision. */
export const isUpOrApproved = (config: SanitizedCollectionConfig, now: Date): Where => {
  const { until } = lifetimeOf(config)
  const published: Where = { _status: { equals: 'published' } }
  if (!until) return published
  return {
    and: [published, { or: [{ [until]: { exists: false } }, { [until]: { greater_than: now.toISOString() } }] }],
  }
}

/** As many as a message can name. */
const named = 3

/**
 * Returns what keeps something that pages share from being deleted.
 *
 * @returns their names, at most a few of each kind; empty if nothing does
 */
export const keptBy = async (req: PayloadRequest, collection: string, id: string, now: Date): Promise<string[]> => {
  const target = { collection, ids: [id] }
  const others = await otherUses(req, target)
  const up = await publishedUses(req, target, named, (config) => isUpOrApproved(config, now))
  const waiting = await waitingUses(req, target)
  const uses = new Map([...up, ...waiting].map((use) => [use.id, use]))
  return [
    ...others.map(({ label }) => label),
    ...[...uses.values()].map((use) => `${definitionOf(use.collection).labels.singular.toLowerCase()} “${use.title}”`),
  ]
}

/**
 * Refuses to delete what something public or approved needs: its pages would lose a picture, a
 * document or whom to ask.
 *
 * @throws {APIError} 409, which names where it is used
 */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  const names = await keptBy(req, collection.slug, String(id), new Date())
  if (names.length === 0) return
  const rest = names.length > named ? ' and in other places' : ''
  throw refusal(
    `This can’t be deleted: it is used in ${names.slice(0, named).join(', ')}${rest}. Take it out there first.`,
    409,
  )
}
