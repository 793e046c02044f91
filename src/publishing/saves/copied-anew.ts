import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { laterPartsOf, withoutLaterParts } from '../later-parts'
import { datesIn } from '../next-boundary'
import { mayReadDrafts } from '../roles'
import type { Data } from '../version'

/** Dates that a copy would carry on, and lists whose rows have dates, such as events. */
const datedFields = ({ flattenedFields }: SanitizedCollectionConfig) => {
  const own = flattenedFields.filter(({ name }) => !['createdAt', 'updatedAt'].includes(name))
  return {
    dates: own.filter(({ type }) => type === 'date'),
    lists: own.filter((field) => field.type === 'array' && datesIn(field.flattenedFields).length > 0),
  }
}

const mark = 'Copy of '

/** So that nobody takes the copy for the other in a list. */
const marked = (title: unknown): string | undefined =>
  typeof title === 'string' && title
    ? `${mark}${title.startsWith(mark) ? title.slice(mark.length) : title}`.slice(0, 200)
    : undefined

/**
 * A copy is a new document: its title says what it is, it has no dates and no address yet, no
 * corrections, no outcome and no withdrawal, it leads no page, and it has nothing of the other that
 * its maker may not see yet.
 */
export const copiedAnew = (collection: SanitizedCollectionConfig, req: PayloadRequest, data: Data, now: Date): Data => {
  const { dates, lists } = datedFields(collection)
  const parts = laterPartsOf(collection)
  const shown = mayReadDrafts(req.user, collection.slug) ? { ...data } : withoutLaterParts(data, parts, now)
  for (const { field } of parts) shown[field] = {}
  for (const { name } of dates) shown[name] = null
  for (const { name } of lists) shown[name] = []
  if ('withdrawal' in data) shown.withdrawal = {}
  if ('featured' in data) shown.featured = false
  return { ...shown, title: marked(shown.title), slug: null, authors: [], submitted: false }
}
