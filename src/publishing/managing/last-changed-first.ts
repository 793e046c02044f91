import type { CollectionBeforeOperationHook } from 'payload'

/**
 * The order of a type whose documents have a date: newest first. It says what decides among equals, since a database
 * would otherwise add that to this very list.
 */
export const newestFirst = (from: string): string[] => [`-${from}`, '-createdAt']

/**
 * Newest versions are what staff work on, and come by their last change: a draft that has no date yet would come
 * after all that has ever been published. Who asks for an order gets it; what readers see comes by its date.
 *
 * @param from the date of the type
 */
export const lastChangedFirst = (from: string): CollectionBeforeOperationHook => {
  const own = String(newestFirst(from))
  return ({ args, operation }) => {
    const asked = args as { draft?: boolean; sort?: string | string[] }
    // Fields that name a document ask for the order that its type has.
    const asksForNone = !asked.sort || asked.sort.length === 0 || String(asked.sort) === own
    return operation === 'read' && asked.draft && asksForNone ? { ...args, sort: '-updatedAt' } : args
  }
}
