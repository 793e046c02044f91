import { APIError, type Endpoint, headersWithCors, type PayloadRequest } from 'payload'
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

/** A document with some of its fields changed; groups are changed field by field, as Payload does. */
const changed = (save: Pick<Save, 'collection'>, before: Version, data: Data): Data => {
  const after: Data = { ...before, ...data }
  for (const field of save.collection.flattenedFields) {
    const value = data[field.name]
    if (field.type === 'date' && value && !isoDate(value)) throw refusal(sendIso('neutral'), 400)
    if (field.type === 'group' && value)
      after[field.name] = { ...(before[field.name] as Data | undefined), ...(value as Data) }
  }
  return wholeVersion(after, save.collection.flattenedFields)
}

const isRefusal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status >= 400 && error.status < 500

/** @param save is decided by it, as if what readers lose had been confirmed */
const refusalOf = async (save: Save): Promise<string | undefined> => {
  try {
    await decide(save)
    return save.data._status === 'published' ? datesOutOfOrder(save.collection.flattenedFields, save.data) : undefined
  } catch (error) {
    if (isRefusal(error)) return error.message
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
    data: { ...changed({ collection }, before, data), _status: publishes ? 'published' : 'draft' },
    asked: {
      way: 'update',
      author: 'person',
      names: Object.keys(data),
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
