import type { Endpoint } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { commands } from '@/publishing/commands'
import { lifetimeOf } from '@/publishing/live'
import { mayEdit } from '@/publishing/may-edit'
import { mayWrite } from '@/publishing/roles'
import type { DocumentStanding } from '@/publishing/states/document-standing'
import { standingsOf } from '@/publishing/states/document-state'
import { knownFacts } from '@/publishing/states/known-facts'
import type { Facts } from '@/publishing/states/words/facts'
import { sentence } from '@/publishing/states/words/sentence'
import { type DocumentRef, findVersion } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { idOf } from '@/words/references'
import { visibleText } from '@/words/visible-text'
import { type Foreseen, tryOut } from './foresee'
import { isOn, readWish } from './read-asked'
import type { Save } from './save'

/** Describes what a save would do, with who sees what before it and after it, in sentences. */
export type ForeseenInWords = Foreseen & { readersNow: string; readersThen: string }

const takesBack = ({ intent }: Save): boolean => intent === 'withdraw' || intent === 'unpublish'

const standingAfter = (save: Save, { published, change, newest }: DocumentStanding, now: Date): DocumentStanding => {
  const saved = { ...save.data, id: newest.id, updatedAt: now.toISOString() } as Version
  if (save.intent === 'unpublish') return { newest: saved }
  const waits = takesBack(save) ? undefined : change
  return { newest: saved, published: commands[save.intent].writes === 'published' ? saved : published, change: waits }
}

const factsAfter = (save: Save, facts: Facts, standing: DocumentStanding, now: Date): Facts => {
  const { req, intent, data } = save
  const at = now.toISOString()
  const by = { by: req.user?.name, byYou: true, at }
  const isYours = idOf(data.lastEditedBy) === String(req.user?.id)
  return {
    ...facts,
    standing: standingAfter(save, standing, now),
    approval: commands[intent].writes === 'published' ? by : facts.approval,
    change: takesBack(save) || !facts.change ? undefined : { ...facts.change, isNewest: false },
    editor: isYours ? { isYou: true } : facts.editor,
    handedIn: data.submitted ? by : undefined,
    differs: undefined,
  }
}

/** Returns who sees what before a save and after it, as the panel beside the form says it. */
const inSentences = async (save: Save, now: Date): Promise<Pick<ForeseenInWords, 'readersNow' | 'readersThen'>> => {
  const { req, type, id = '', collection } = save
  const standing = (await standingsOf(req, collection, [id])).get(id)
  if (!standing) return { readersNow: '', readersThen: '' }
  const version = await findVersion({ payload: req.payload, req }, { contentType: type, documentId: id })
  const { facts } = await knownFacts(req, { slug: type, lifetime: lifetimeOf(collection) }, standing, version?.id)
  return { readersNow: sentence(facts, now), readersThen: sentence(factsAfter(save, facts, standing, now), now) }
}

/**
 * `POST /api/{type}/{id}/foresee` with the fields under `data` and, as a save has them, `_status` and `draft`: what saving them would do, and
 * who sees what before it and after it, as the panel beside the form says it. Writes nothing. For those who may edit
 * the document.
 */
export const foreseeEndpoint: Endpoint = {
  path: '/:id/foresee',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams as { collection: DocumentRef['contentType']; id: string }
    if (!mayWrite(req.user, collection)) throw refusal('Sign in as somebody who writes here to see this.', 403)
    if (!(await mayEdit(req, collection, id))) throw refusal('There is no such document, or it is not yours.', 404)
    const { data, takesOff, draft, reason, ...sent } = await jsonBody(req)
    if (data !== undefined && (typeof data !== 'object' || data === null || Array.isArray(data)))
      throw refusal('Send the fields as an object, under “data”.', 400)
    const fields = (data ?? {}) as Data
    const { _status: status } = '_status' in sent ? sent : fields
    if (status !== undefined && status !== 'draft' && status !== 'published')
      throw refusal('A status is “draft” or “published”.', 400)
    const now = new Date()
    // As a save is read: “draft” alone takes it off, beside `draft=true` it is a draft.
    const isDraft = isOn(draft) || isOn(req.query?.draft) || takesOff === false
    const wish = await readWish(req, collection, { id, status, draft: isDraft, takesOff })
    const { save, foreseen } = await tryOut(
      req,
      { contentType: collection, documentId: id },
      { data: fields, publishes: !wish.draft, takesOff: wish.takesOff, reason: visibleText(reason) },
      now,
    )
    const answer: ForeseenInWords = { ...foreseen, ...(await inSentences(save, now)) }
    return jsonAnswer(req, answer, { noStore: true })
  },
}
