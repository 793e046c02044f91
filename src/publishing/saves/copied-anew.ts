import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { factsOf } from '@/publishing/field-facts'
import { asReadersSee } from '@/publishing/later-parts'
import { datesIn } from '@/publishing/next-boundary'
import { mayReadDrafts } from '@/publishing/roles'
import type { Data } from '@/publishing/version'

/**
 * Returns what a new document starts with in place of a field that dates another, or decides about it; undefined to
 * keep it.
 */
const startOf = (field: FlattenedField): unknown => {
  if (field.name === 'createdAt' || field.name === 'updatedAt') return undefined
  if (field.type === 'date') return null
  if (field.type === 'checkbox' && factsOf(field).decision) return false
  const isDated = 'flattenedFields' in field && datesIn(field.flattenedFields).length > 0
  if (isDated && field.type === 'array') return []
  return isDated ? {} : undefined
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
  const shown = mayReadDrafts(req.user, collection.slug) ? { ...data } : asReadersSee(data, collection, now)
  for (const field of collection.flattenedFields) {
    const start = startOf(field)
    if (start !== undefined) shown[field.name] = start
  }
  return { ...shown, title: marked(shown.title), slug: null, authors: [] }
}
