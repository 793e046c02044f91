import type { CollectionBeforeValidateHook } from 'payload'
import { laterPartsOf, withoutLaterParts } from '../later-parts'
import { lifetimeOf } from '../live'
import { mayReadDrafts } from '../roles'

/**
 * A copy is a new document: it has its own time, no corrections and no withdrawal, and nothing of
 * the other that its maker may not see yet.
 */
export const copyStartsAnew: CollectionBeforeValidateHook = ({ data, originalDoc, operation, collection, req }) => {
  // A copy comes with the other's content and has no id yet.
  if (operation !== 'create' || !data || !originalDoc?.slug || originalDoc.id !== undefined) return data
  const { from, until } = lifetimeOf(collection)
  const shown = mayReadDrafts(req.user, collection.slug)
    ? data
    : withoutLaterParts(data, laterPartsOf(collection), new Date())
  for (const { field } of laterPartsOf(collection)) if (!(field in shown)) shown[field] = {}
  if (from) shown[from] = null
  if (until) shown[until] = null
  if ('updates' in data) shown.updates = []
  if ('withdrawal' in data) shown.withdrawal = {}
  return { ...shown, authors: [], submitted: false }
}
