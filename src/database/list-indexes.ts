import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { fieldPaths } from '@/publishing/field-paths'
import { lifetimeOf } from '@/publishing/live'
import { isOfTheRecord } from '@/publishing/next-boundary'

/** An index, by its name within its table and the paths of its fields. */
export type ListIndex = { name: string; paths: string[] }

/** The paths of dates that a document has once: rows of lists are stored, and indexed, by themselves. */
const datesOnce = (fields: FlattenedField[]): string[] =>
  fieldPaths(
    fields,
    ({ type, name }) => type === 'date' && !isOfTheRecord(name),
    ({ type }) => type === 'group',
  )

const orderOf = (collection: SanitizedCollectionConfig): string => lifetimeOf(collection).from ?? 'title'

/**
 * The indexes by which lists of a type cost what they show, and not what is stored. Each has all that its query
 * asks about and orders by (Payload orders what is alike by `createdAt`), so that the database walks through the
 * index alone to a page far back, and counts in it.
 *
 * @returns none for a type without drafts
 */
export const listIndexes = (collection: SanitizedCollectionConfig): ListIndex[] => {
  if (!collection.versions?.drafts) return []
  const { from, until } = lifetimeOf(collection)
  const dates = datesOnce(collection.flattenedFields)
  const ends = dates.filter((path) => path === until || path === 'withdrawal.at')
  const order = orderOf(collection)
  return [
    // What readers see, and the next moment at which something goes live.
    { name: 'listed', paths: ['_status', order, 'createdAt', ...ends] },
    // What staff see, who see everything.
    { name: 'all', paths: [order, 'createdAt'] },
    { name: 'changed', paths: ['updatedAt', 'createdAt'] },
    // Drafts by their last change.
    { name: 'drafts', paths: ['_status', 'updatedAt', 'createdAt'] },
    // The next moment at which a date of something published comes, which is asked after every publication.
    ...dates
      .filter((path) => path !== from)
      .map((path) => ({ name: `next_${path.replaceAll('.', '_')}`, paths: ['_status', path] })),
  ]
}

/**
 * The same for a type's versions, as they are stored: lists of staff show the newest version of each document,
 * and find a page of them without looking at all that were ever saved. What the search above a list looks through,
 * and what its views ask about, is in the indexes, too: a row of a table is far away, and has the whole text in it.
 */
export const versionIndexes = (collection: SanitizedCollectionConfig): ListIndex[] => {
  if (!collection.versions?.drafts) return []
  const { until } = lifetimeOf(collection)
  const ends = datesOnce(collection.flattenedFields).filter((path) => path === until || path === 'withdrawal.at')
  const asked = ['title', 'address', '_status', ...ends].map((path) => `version.${path}`)
  const ordered = (name: string, by: string) => ({
    name,
    paths: [...new Set(['latest', `version.${by}`, 'createdAt', ...asked, 'parent'])],
  })
  return [
    // Nearly every newest version is published, and nearly every draft is old: together they tell the drafts of now.
    { name: 'newest', paths: ['latest', 'version._status', 'version.updatedAt', 'createdAt'] },
    ordered('changed', 'updatedAt'),
    ordered('titled', 'title'),
    ...(orderOf(collection) === 'title' ? [] : [ordered('listed', orderOf(collection))]),
  ]
}
