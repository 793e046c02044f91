import type { CollectionBeforeOperationHook } from 'payload'
import { byLastChange } from '@/fields/offers-last-changed'

/**
 * The order of a type whose documents have a date: newest first. It says what decides among equals, since a database
 * would otherwise add that to this very list.
 */
export const newestFirst = (from: string): string[] => [`-${from}`, '-createdAt']

/**
 * Newest versions are what staff work on, and come by their last change if they are asked for in no order: a draft
 * that has no date yet would come after all that has ever been published.
 *
 * An order that is asked for is kept, and what readers are shown comes in the order of its type.
 */
export const lastChangedFirst: CollectionBeforeOperationHook = ({ args, operation, collection, req }) => {
  const asked = args as { draft?: boolean; sort?: string | string[] }
  if (operation !== 'read' || !asked.draft || !req.user || asked.sort?.length) return args
  return { ...args, sort: byLastChange }
}
