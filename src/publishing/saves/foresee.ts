import {
  APIError,
  type Endpoint,
  type FlattenedField,
  headersWithCors,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { jsonBody } from '../../json-body'
import { sendIso } from '../../only-iso-dates'
import { isoDate } from '../../words/iso-date'
import { visibleText } from '../../words/visible-text'
import { mayEdit } from '../may-edit'
import { mayWrite } from '../roles'
import { datesOutOfOrder } from '../rules/dates-in-order'
import { refusal } from '../rules/refusal'
import { type DocumentRef, findPublished, findVersion } from '../store'
import type { Data, Version } from '../version'
import { effectsOf } from './effects'
import { type Loss, lossOf } from './loss'
import { namesSent } from './read-asked'
import { ofRightKinds } from './right-kinds'
import { decide, openSave, readersBeforeAndAfter } from './run'
import type { Intent, Save } from './save'
import type { ReadersState } from './what-readers-see'
import { wholeVersion } from './whole-version'

/** What a save would do, found out without writing. */
export type Foreseen = {
  intent: Intent
  /** Why it would be refused; without one, only the fields themselves can still refuse it. */
  refusal?: string
  /** What readers would lose by it, which has to be confirmed. */
  confirm?: Loss
  /** Where readers stand before it, and after. */
  before: ReadersState
  after: ReadersState
  /** What else follows, in sentences. */
  effects: string[]
}

/** What is asked about: fields as a form would send them, and what is to become of them. */
export type Wanted = {
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

const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500

/** Of what is wrong with fields, each sentence. */
const wordsOf = (error: APIError): string => {
  const { errors } = (error.data ?? {}) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || error.message
}

/** @param save is decided by it, as if what readers lose had been confirmed */
const refusalOf = async (save: Save): Promise<string | undefined> => {
  try {
    await decide(save)
    return save.data._status === 'published' ? datesOutOfOrder(save.collection.flattenedFields, save.data) : undefined
  } catch (error) {
    if (isRefusal(error)) return wordsOf(error)
    throw error
  }
}

/**
 * Runs the command that a save would be, without writing: what it is, what refuses it, what readers see before
 * and after it.
 *
 * @throws {APIError} 404 for a document that is not there
 */
export const foresee = async (req: PayloadRequest, ref: DocumentRef, wanted: Wanted, now: Date): Promise<Foreseen> => {
  const reader = { payload: req.payload, req }
  const newest = (await findVersion(reader, ref))?.document
  const published = await findPublished(reader, ref)
  if (!newest) throw refusal('There is no such document.', 404)
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
  return {
    intent: save.intent,
    refusal: refused,
    confirm: refused ? undefined : lossOf(save),
    ...readersBeforeAndAfter(save),
    effects: refused ? [] : await effectsOf(save),
  }
}

/**
 * `POST /api/{type}/{id}/foresee` with the fields of a form and, as there, `_status`: what saving them would do.
 * Writes nothing. For those who may edit the document.
 */
export const foreseeEndpoint: Endpoint = {
  path: '/:id/foresee',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: DocumentRef['contentType']; id: string }
    if (!mayWrite(req.user, collection)) throw refusal('Sign in as somebody who writes here to see this.', 403)
    if (!(await mayEdit(req, collection, id))) throw refusal('There is no such document, or it is not yours.', 404)
    const { data, takesOff, reason, ...sent } = await jsonBody(req)
    if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data)))
      throw refusal('Send the fields as an object, under “data”.', 400)
    const fields = (data ?? {}) as Data
    const { _status: status } = '_status' in sent ? sent : fields
    if (status !== undefined && status !== 'draft' && status !== 'published')
      throw refusal('A status is “draft” or “published”.', 400)
    const foreseen = await foresee(
      req,
      { contentType: collection, documentId: id },
      { data: fields, publishes: status === 'published', takesOff: takesOff === true, reason: visibleText(reason) },
      new Date(),
    )
    return Response.json(foreseen, {
      headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }),
    })
  },
}
