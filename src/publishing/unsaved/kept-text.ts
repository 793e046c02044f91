import { isContentType } from '@collections/definitions'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import { isStaff } from '@/publishing/roles'
import { isId } from '@/words/references'

/** Describes what somebody typed into a form and did not save. */
export type KeptText = {
  /** Everything in the form, as a save would send it. */
  data: Record<string, unknown>
  /** When it was last kept, in ISO 8601. */
  at: string
  /** The tab in which a new document was written. */
  tab?: string
}

/** The longest text with all its fields is some hundred thousand characters. */
const longest = 2_000_000

/** How long it is kept: whoever has not come back by then will not. In milliseconds. */
const keptFor = 60 * 86_400_000

type About = { contentType: string; documentId: string }

/** New documents of a type are kept apart by the tabs in which they are written; ids never begin so. */
const newIn = 'new-'

const isTab = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value)

/**
 * Reads which form it is about: a document, or a new one of a type (no `documentId`) in a tab of a browser.
 *
 * @throws {APIError} 400, 403
 */
const about = (req: PayloadRequest, { contentType, documentId, tab }: Record<string, unknown>): About => {
  if (!isStaff(req.user)) throw refusal('Sign in first.', 403)
  if (!isContentType(contentType)) throw refusal('Name a type of content.', 400)
  if (documentId && !isId(documentId)) throw refusal('This is no document.', 400)
  if (tab && !isTab(tab)) throw refusal('This is no tab.', 400)
  return { contentType, documentId: String(documentId || (tab ? `${newIn}${tab}` : 'new')) }
}

/** Only one's own: nobody else sees what somebody has not saved. */
const own = (req: PayloadRequest, { contentType, documentId }: About): Where => ({
  and: [
    { person: { equals: req.user?.id } },
    { contentType: { equals: contentType } },
    { documentId: { equals: documentId } },
  ],
})

const asked = (req: PayloadRequest): About =>
  about(req, Object.fromEntries(['contentType', 'documentId', 'tab'].map((name) => [name, req.searchParams.get(name)])))

/** What one typed into new documents of a type in other tabs, which are not open any more. */
const leftElsewhere = (req: PayloadRequest, { contentType }: About): Where => {
  const open = (req.searchParams.get('open') ?? '').split(',').filter(isTab)
  return {
    and: [
      { person: { equals: req.user?.id } },
      { contentType: { equals: contentType } },
      { documentId: { like: 'new' } },
      { documentId: { not_in: open.map((tab) => `${newIn}${tab}`) } },
    ],
  }
}

/**
 * `GET /api/kept-texts/mine?contentType=news&documentId=…`: what one typed there and did not save, or nothing. Of a new
 * document (`&tab=…&open=…`) what was typed in that tab, or last in one that is not open any more.
 */
const readMine: Endpoint = {
  path: '/mine',
  method: 'get',
  handler: async (req) => {
    const form = asked(req)
    const first = async (where: Where) => {
      const query = { collection: 'kept-texts', where, sort: '-updatedAt', limit: 1, depth: 0 } as const
      return (await req.payload.find({ ...query, overrideAccess: true, req })).docs[0]
    }
    const isNew = form.documentId.startsWith(newIn)
    const kept = (await first(own(req, form))) ?? (isNew ? await first(leftElsewhere(req, form)) : undefined)
    const tab = kept?.documentId.startsWith(newIn) ? kept.documentId.slice(newIn.length) : undefined
    const answer: { kept?: KeptText } = kept
      ? { kept: { data: kept.data as KeptText['data'], at: kept.updatedAt, ...(tab ? { tab } : {}) } }
      : {}
    return jsonAnswer(req, answer, { noStore: true })
  },
}

/**
 * `PUT /api/kept-texts/mine` with `contentType`, `documentId` and `data`: keeps what is typed, beside the document and
 * its history. It is no version and no row of the log, and nothing reads it but the form of the same person.
 */
const keepMine: Endpoint = {
  path: '/mine',
  method: 'put',
  handler: async (req) => {
    const body = await jsonBody(req)
    const form = about(req, body)
    const data = body.data as KeptText['data'] | null
    if (!data || typeof data !== 'object' || Array.isArray(data)) throw refusal('Send what is in the form.', 400)
    if (JSON.stringify(data).length > longest) throw refusal('This is too much to keep. Save it as a draft.', 413)
    const { payload } = req
    const rest = { collection: 'kept-texts', depth: 0, overrideAccess: true, req } as const
    const old = { updatedAt: { less_than: new Date(Date.now() - keptFor).toISOString() } }
    await payload.delete({ ...rest, where: old })
    const { docs } = await payload.update({ ...rest, where: own(req, form), data: { data } })
    const [kept] =
      docs.length > 0
        ? docs
        : [await payload.create({ ...rest, data: { ...form, person: req.user?.id as string, data } })]
    return jsonAnswer(req, { at: kept?.updatedAt }, { noStore: true })
  },
}

/** `DELETE /api/kept-texts/mine?contentType=news&documentId=…`: it was saved, or is not wanted any more. */
const forgetMine: Endpoint = {
  path: '/mine',
  method: 'delete',
  handler: async (req) => {
    await req.payload.delete({
      collection: 'kept-texts',
      where: own(req, asked(req)),
      depth: 0,
      overrideAccess: true,
      req,
    })
    return jsonAnswer(req, {}, { noStore: true })
  },
}

export const keptTextEndpoints: Endpoint[] = [readMine, keepMine, forgetMine]
