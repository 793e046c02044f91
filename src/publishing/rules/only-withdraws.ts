import type { Save } from '@/publishing/saves/save'
import type { Data, Version } from '@/publishing/version'
import { changedFields } from './content-changed'

const isWithdrawn = ({ withdrawal }: Version, now: Date): boolean =>
  Boolean(withdrawal?.at && new Date(withdrawal.at) <= now)

/**
 * Returns whether a save takes something back and does nothing else, which is never held up. A withdrawal that is moved
 * to a later time would bring it back; one that has come already is only reworded.
 */
export const onlyWithdraws = ({
  collection,
  published,
  data,
  now,
}: Pick<Save, 'collection' | 'published' | 'data' | 'now'>): boolean => {
  if (!published || isWithdrawn(published, now)) return false
  const fields = changedFields(collection.flattenedFields, published, data)
  const at = (data.withdrawal as Data | undefined)?.at
  const earlier = published.withdrawal?.at
  const isNoLater = !earlier || new Date(at as string) <= new Date(earlier)
  return Boolean(at) && isNoLater && fields.length > 0 && fields.every((name) => name === 'withdrawal')
}
