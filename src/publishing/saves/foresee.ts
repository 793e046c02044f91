import type { FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { sendIso } from '@/api/only-iso-dates'
import { refusal, refusalWords } from '@/api/refusal'
import { datesOutOfOrder } from '@/publishing/rules/dates-in-order'
import { type DocumentRef, findPublished, findVersion } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { isoDate } from '@/words/iso-date'
import { effectsOf } from './effects'
import { type Loss, lossOf } from './loss'
import { namesSent } from './read-asked'
import { ofRightKinds } from './right-kinds'
import { decide, openSave, readersBeforeAndAfter } from './run'
import type { Intent, Save } from './save'
import type { ReadersState } from './what-readers-see'
import { wholeVersion } from './whole-version'

/** Describes what a save would do, found out without writing. */
export type Foreseen = {
  intent: Intent
  /** Why it would be refused; without one, only the fields themselves can still refuse it. */
  refusal?: string
  /** Says what readers would lose by it, which has to be confirmed. */
  confirm?: Loss
  /** Says where readers stand before it, and after. */
  before: ReadersState
  after: ReadersState
  /** Lists what else follows, in sentences. */
  effects: string[]
}

/** Describes what is asked about: fields as a form would send them, and what is to become of them. */
export type ForeseeRequest = {
  data: Data
  publishes: boolean
  takesOff?: boolean
  reason?: string
  /** A command that is named outright. */
  intent?: Intent
}

const datesAreIso = (fields: FlattenedField[], data: Data): boolean =>
  fields.every((field) => {
    const value = data[field.name]
    if (!value) return true
    if (field.type === 'date') return Boolean(isoDate(value))
    if (!('flattenedFields' in field)) return true
    return [value].flat().every((row) => datesAreIso(field.flattenedFields, row as Data))
  })

/**
 * A document with some of its fields changed; groups are changed field by field, as Payload does.
 *
 * @throws {ValidationError} 400 for what is of another kind than its field
 * @throws {APIError} 400 for a date that is not ISO 8601
 */
const changed = (collection: SanitizedCollectionConfig, before: Version, sent: Data, req: PayloadRequest): Data => {
  const { flattenedFields } = collection
  const data = ofRightKinds(collection, sent, req)
  if (!datesAreIso(flattenedFields, data)) throw refusal(sendIso('neutral'), 400)
  const after: Data = { ...before, ...data }
  for (const { name, type } of flattenedFields)
    if (type === 'group' && data[name]) after[name] = { ...(before[name] as Data | undefined), ...(data[name] as Data) }
  return wholeVersion(after, flattenedFields)
}

/** @param save is decided by it, as if what readers lose had been confirmed */
const refusalOf = async (save: Save): Promise<string | undefined> => {
  try {
    await decide(save)
    return save.data._status === 'published' ? datesOutOfOrder(save.collection.flattenedFields, save.data) : undefined
  } catch (error) {
    return refusalWords(error)
  }
}

export const noSuchDocument = 'There is no such document.'

/**
 * Runs the command that a save would be, without writing.
 *
 * @returns the save, as far as its command has decided it, and what is to be told of it
 * @throws {APIError} 404 for a document that is not there
 */
export const tryOut = async (
  req: PayloadRequest,
  ref: DocumentRef,
  wanted: ForeseeRequest,
  now: Date,
): Promise<{ save: Save; foreseen: Foreseen }> => {
  const reader = { payload: req.payload, req }
  const newest = (await findVersion(reader, ref))?.document
  const published = await findPublished(reader, ref)
  if (!newest) throw refusal(noSuchDocument, 404)
  const collection = req.payload.collections[ref.contentType].config
  const { data, publishes, takesOff, reason, intent } = wanted
  const before = intent ? (published ?? newest) : newest
  const save = openSave({
    type: ref.contentType,
    id: ref.documentId,
    collection,
    req,
    now,
    newest,
    published,
    data: { ...changed(collection, before, data, req), _status: publishes ? 'published' : 'draft' },
    asked: {
      way: 'update',
      author: 'person',
      names: namesSent(data),
      takesOff,
      reason,
      intent,
      confirmed: true,
      madeFrom: typeof data.updatedAt === 'string' ? data.updatedAt : undefined,
    },
  })
  const refused = await refusalOf(save)
  const foreseen = {
    intent: save.intent,
    refusal: refused,
    confirm: refused ? undefined : lossOf(save),
    ...readersBeforeAndAfter(save),
    effects: refused ? [] : await effectsOf(save),
  }
  return { save, foreseen }
}

/**
 * Returns what a save would be, what refuses it, and where readers stand before and after it. Writes nothing.
 *
 * @throws {APIError} 404 for a document that is not there
 */
export const foresee = async (
  req: PayloadRequest,
  ref: DocumentRef,
  wanted: ForeseeRequest,
  now: Date,
): Promise<Foreseen> => (await tryOut(req, ref, wanted, now)).foreseen
