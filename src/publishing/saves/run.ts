import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeChangeHook,
} from 'payload'
import { refusal } from '@/api/refusal'
import { commands } from '@/publishing/commands'
import { lifetimeOf } from '@/publishing/live'
import { datesOutOfOrder } from '@/publishing/rules/dates-in-order'
import { findPublished } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { copiedAnew } from './copied-anew'
import { intentOf } from './intent'
import { askBeforeLoss } from './loss'
import { olderWords } from './older-words'
import { type Save, type SaveRequest, savePartsOf } from './save'
import { askedOf, keepSave, takeSave } from './under-way'
import { mayLead, readersStateOf } from './what-readers-see'

/*
 * The way of every save: it is opened (what is stored, what is meant), its command checks and prepares it, Payload
 * validates and writes it, and its command does what follows. docs/life-of-a-save.md says it on one page.
 */

type Opened = Omit<Save, 'intent'>

const completed = (save: Opened): Data => {
  const { asked, collection, req, now } = save
  let { data } = save
  if (asked.way === 'copy') data = copiedAnew(collection, req, data, now)
  if (asked.way === 'restore') data = { ...olderWords(collection.flattenedFields, data, save.newest), _status: 'draft' }
  for (const { complete } of savePartsOf(collection)) if (complete) data = complete({ ...save, data })
  return data
}

/**
 * Makes the one record of a save that everything reads, and names it.
 *
 * @param opened how it was asked for, what is stored, and what was sent (all of the document)
 */
export const openSave = (opened: Opened): Save => {
  const save = { ...opened, data: completed(opened) }
  return { ...save, intent: intentOf({ ...save, lifetime: lifetimeOf(save.collection) }) }
}

/** Returns where readers stand before a save, and after it. */
export const readersBeforeAndAfter = ({ intent, collection, data, published, now }: Save) => {
  const lifetime = lifetimeOf(collection)
  const before = readersStateOf(published, lifetime, now)
  if (intent === 'unpublish' || intent === 'delete') return { before, after: 'nothing' as const }
  if (commands[intent].writes === 'draft') return { before, after: before }
  return { before, after: readersStateOf(data as Version, lifetime, now) }
}

const twoThings = 'This would do two things at once to what readers see. Do one of them, save, and then do the other.'

/**
 * Two tables make whole classes of faults impossible: what a command may write, and from which state to which it
 * may lead readers.
 *
 * @throws {APIError} 409 for what no command does
 */
const refuseUnlessMeant = (save: Save): void => {
  const writes = save.data._status === 'published' ? 'published' : 'draft'
  if (commands[save.intent].writes !== writes)
    throw refusal(`What was sent would be saved as ${writes}, which this never is.`, 409)
  const { before, after } = readersBeforeAndAfter(save)
  if (!mayLead(save.intent, before, after)) throw refusal(twoThings, 409)
}

/**
 * Checks a save and settles what it writes; writes nothing itself.
 *
 * @throws {APIError} whatever refuses it, with a sentence
 */
export const decide = async (save: Save): Promise<void> => {
  const command = commands[save.intent]
  await command.check(save)
  save.data = await command.prepare(save)
  for (const { prepare } of savePartsOf(save.collection)) if (prepare) save.data = await prepare(save)
  // Payload says it under the field, with whatever else is wrong there, and writes nothing.
  if (save.data._status === 'published' && datesOutOfOrder(save.collection.flattenedFields, save.data)) return
  refuseUnlessMeant(save)
  askBeforeLoss(save)
}

const unnamed = 'It can’t be told what this save means. Save the document by its form, or through REST.'

const askedFor = (req: Save['req'], type: string, id: unknown): SaveRequest => {
  const asked = askedOf(req, type, id)
  if (!asked) throw refusal(unnamed, 400)
  return asked
}

/** Opens, checks and prepares a save. The only hook before one, so that its order stands in `decide` alone. */
export const beforeSave: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, collection, req }) => {
  const type = collection.slug as Save['type']
  const id = operation === 'update' ? String(originalDoc.id) : undefined
  const asked = askedFor(req, type, id)
  const newest = id ? (originalDoc as Version) : undefined
  const copiedFrom = asked.way === 'copy' ? (originalDoc as Version) : undefined
  const published = id
    ? await findPublished({ payload: req.payload, req }, { contentType: type, documentId: id })
    : undefined
  const stored = { newest, copiedFrom, published }
  const save = openSave({ type, id, collection, asked, req, now: asked.at ?? new Date(), ...stored, data })
  await decide(save)
  keepSave(req, save)
  return save.data
}

const finish = async (save: Save, saved: Version): Promise<void> => {
  await commands[save.intent].after(save, saved)
  for (const { after } of savePartsOf(save.collection)) await after?.(save, saved)
}

/** Does what follows a save, in its transaction. */
export const afterSave: CollectionAfterChangeHook<Version> = async ({ doc, data, collection, operation, req }) => {
  const save = takeSave(req, collection.slug, doc.id, operation === 'create' ? data : undefined)
  if (!save) throw new APIError('A save was written that was never opened.')
  await finish({ ...save, id: String(doc.id) }, doc).catch((error: Error) => {
    // It has been written by now, so that nothing of it, nor of others beside it, may be kept (`allOrNothing`).
    throw new APIError(error.message, 500, null, false)
  })
  return doc
}

/** Does what follows a deletion, in its transaction. */
export const afterDelete: CollectionAfterDeleteHook<Version> = async ({ doc, collection, req }) => {
  const author = req.user ? 'person' : 'system'
  const published = doc._status === 'published' ? doc : undefined
  const ref = { type: collection.slug as Save['type'], id: String(doc.id), collection, req, data: doc, published }
  await finish({ ...ref, intent: 'delete', asked: { way: 'delete', author }, now: new Date(), newest: doc }, doc)
  return doc
}

/**
 * Saving many at once leaves out those that were refused before anything was written. Any other
 * failure may have left half a document behind, so nothing of the whole is kept.
 */
export const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: { isPublic: boolean }[] }
  if (errors.some(({ isPublic }) => !isPublic))
    throw refusal('Something went wrong with one of these items, so none of them was changed. Try again.', 500)
  return result
}
