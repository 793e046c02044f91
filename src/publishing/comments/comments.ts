import { isContentType } from '@collections/definitions'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import type { Comment } from '@/payload-types'
import { mayEdit } from '@/publishing/may-edit'
import { named } from '@/publishing/store'
import { isId } from '@/words/references'
import { visibleText } from '@/words/visible-text'
import { longestComment, longestQuote } from './length'

/** A remark of a colleague, as it is shown beside the text. */
export type Remark = {
  id: string
  /** The words that it is about, as they stood when it was written. */
  quote?: string
  text: string
  byName: string
  isYours: boolean
  /** ISO 8601. */
  at: string
  /** Names who saw to it, and when. */
  done?: { byName: string; at: string }
  answers: Pick<Remark, 'id' | 'text' | 'byName' | 'isYours' | 'at'>[]
}

type About = { contentType: string; documentId: string }

/**
 * Reads which document it is about. Those comment who may change it: editors, and its authors.
 *
 * @throws {APIError} 400, 403, 404
 */
const about = async (req: PayloadRequest, { contentType, documentId }: Record<string, unknown>): Promise<About> => {
  if (!req.user) throw refusal('Sign in first.', 403)
  if (!isContentType(contentType) || !isId(documentId)) throw refusal('Name a document.', 400)
  if (!(await mayEdit(req, contentType, documentId)))
    throw refusal('Only those who may change this see what is said about it.', 403)
  const found = { where: { id: { equals: documentId } }, overrideAccess: true, req }
  if ((await req.payload.count({ collection: named(contentType), ...found })).totalDocs === 0)
    throw refusal('It is not there any more.', 404)
  return { contentType, documentId }
}

const rest = (req: PayloadRequest) => ({ collection: 'comments', depth: 0, overrideAccess: true, req }) as const

const remark = (req: PayloadRequest, comment: Comment, answers: Comment[]): Remark => {
  const said = ({ id, text, byName, by, createdAt }: Comment) => {
    const isYours = String(by ?? '') === String(req.user?.id)
    return { id, text, byName, isYours, at: createdAt }
  }
  const { quote, doneAt, doneByName } = comment
  return {
    ...said(comment),
    quote: quote ?? undefined,
    done: doneAt ? { at: doneAt, byName: doneByName ?? '' } : undefined,
    answers: answers.filter(({ answerTo }) => answerTo === comment.id).map(said),
  }
}

const remarksOn = async (req: PayloadRequest, { contentType, documentId }: About): Promise<Remark[]> => {
  const { docs } = await req.payload.find({
    ...rest(req),
    where: { and: [{ contentType: { equals: contentType } }, { documentId: { equals: documentId } }] },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  })
  return docs.filter(({ answerTo }) => !answerTo).map((comment) => remark(req, comment, docs))
}

const commentOf = async (req: PayloadRequest, id: unknown): Promise<Comment> => {
  if (!isId(id)) throw refusal('There is no such comment.', 404)
  const found = await req.payload.findByID({ ...rest(req), id, disableErrors: true })
  if (!found) throw refusal('There is no such comment.', 404)
  await about(req, { ...found })
  return found
}

/** `GET /api/comments/on?contentType=news&documentId=…`: all that was said about a document, the oldest first. */
const read: Endpoint = {
  path: '/on',
  method: 'get',
  handler: async (req) => {
    const { searchParams } = req
    const asked = { contentType: searchParams.get('contentType'), documentId: searchParams.get('documentId') }
    return jsonAnswer(req, { remarks: await remarksOn(req, await about(req, asked)) }, { noStore: true })
  },
}

/**
 * `POST /api/comments/on` with `contentType`, `documentId`, `text`, and a `quote` or the id of the remark that it answers
 * (`answerTo`): says something about a document to those who may change it. Readers never see it; the text stays as it is.
 */
const write: Endpoint = {
  path: '/on',
  method: 'post',
  handler: async (req) => {
    const body = await jsonBody(req)
    const document = await about(req, body)
    const text = visibleText(body.text)
    if (!text) throw refusal('Write something first.', 400)
    if (text.length > longestComment) throw refusal(`Write at most ${longestComment} characters.`, 400)
    const quote = visibleText(body.quote)?.slice(0, longestQuote)
    const answered = body.answerTo ? await commentOf(req, body.answerTo) : undefined
    if (answered && answered.documentId !== document.documentId)
      throw refusal('This is said about something else.', 400)
    const answerTo = answered?.answerTo ?? answered?.id
    await req.payload.create({
      ...rest(req),
      data: { ...document, text, quote, answerTo, by: req.user?.id, byName: req.user?.name || String(req.user?.email) },
    })
    return jsonAnswer(req, { remarks: await remarksOn(req, document) }, { status: 201, noStore: true })
  },
}

/** `POST /api/comments/:id/done` with `done`: somebody saw to it, or it is open again. */
const see: Endpoint = {
  path: '/:id/done',
  method: 'post',
  handler: async (req) => {
    const { done } = await jsonBody(req)
    const { id, contentType, documentId } = await commentOf(req, req.routeParams?.id)
    const data = done
      ? { doneAt: new Date().toISOString(), doneByName: req.user?.name || String(req.user?.email) }
      : { doneAt: null, doneByName: null }
    await req.payload.update({ ...rest(req), id, data })
    return jsonAnswer(req, { remarks: await remarksOn(req, { contentType, documentId }) }, { noStore: true })
  },
}

export const commentEndpoints: Endpoint[] = [read, write, see]

/** What was said about a document goes with it, in its transaction: nobody could read it any more. */
export const forgetComments = (req: PayloadRequest, documentId: string): Promise<void> =>
  req.payload.db.deleteMany({ collection: 'comments', where: { documentId: { equals: documentId } }, req })
