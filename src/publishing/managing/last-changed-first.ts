import type { CollectionBeforeOperationHook } from 'payload'
import { byLastChange } from '@/fields/offers-last-changed'
import { lifetimeOf } from '@/publishing/live'
import { datesIn } from '@/publishing/next-boundary'
import { namesIn, pathsAsked } from '@/publishing/paths-through'

/**
 * The order of a type whose documents have a date: newest first. It says what decides among equals, since a database
 * would otherwise add that to this very list.
 */
export const newestFirst = (from: string): string[] => [`-${from}`, '-createdAt']

/**
 * Newest versions are what staff work on, and come by their last change if they are asked for in no order: a draft
 * that has no date yet would come after all that has ever been published.
 *
 * An order that is asked for is kept. What readers are shown comes in the order of its type. So does what is looked
 * for by a date, such as what is scheduled, what has expired or a year: that is the order which people expect there,
 * and the one whose index has the dates in it.
 */
export const lastChangedFirst: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  const asked = args as { draft?: boolean; sort?: string | string[] }
  if (operation !== 'read' || !asked.draft || !req.user || asked.sort?.length) return args
  const dates = datesIn(collection.flattenedFields)
  const isAboutDates = pathsAsked(args).some((path) => dates.includes(namesIn(path).join('.')))
  // Asked for by itself, for Payload then adds what the index has beside it.
  return { ...args, sort: isAboutDates ? `-${lifetimeOf(collection).from}` : byLastChange }
}
