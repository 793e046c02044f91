import type { Save } from '../saves/save'
import type { Data } from '../version'
import { changedFields } from './content-changed'

/** A withdrawal takes something back, which is never held up; moved to a later time it would bring it back. */
export const onlyWithdraws = ({
  collection,
  published,
  data,
}: Pick<Save, 'collection' | 'published' | 'data'>): boolean => {
  if (!published) return false
  const fields = changedFields(collection.flattenedFields, published, data)
  const at = (data.withdrawal as Data | undefined)?.at
  const earlier = published.withdrawal?.at
  const isNoLater = !earlier || new Date(at as string) <= new Date(earlier)
  return Boolean(at) && isNoLater && fields.length > 0 && fields.every((name) => name === 'withdrawal')
}
