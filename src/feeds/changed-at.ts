import type { BasePayload } from 'payload'
import { newestChange } from '@/publishing/log/newest-change'
import { lastBoundary } from '@/publishing/next-boundary'
import type { FeedContext } from './feed-item'

/**
 * Returns when a feed or calendar changed, the same in every process and after every start. Never too early: what
 * somebody took out of it or what ended by itself counts too, or whoever asks by the date alone would keep it.
 *
 * @param collections whose documents can be in it
 * @returns undefined where nothing was ever published
 */
export const changedAt = async (
  payload: BasePayload,
  { now }: FeedContext,
  collections: readonly string[],
): Promise<Date | undefined> => {
  const boundaries = collections.map((collection) => lastBoundary(payload, collection, now))
  const changes = await Promise.all([newestChange(payload), ...boundaries])
  const times = changes.flatMap((change) => (change ? [change.getTime()] : []))
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}
