import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { meetingsDefinition } from '@collections/meetings/definition'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/api/in-transaction'
import { inTurn } from '@/api/in-turn'
import { jsonBody } from '@/api/json-body'
import { refusal } from '@/api/refusal'
import type { AgendaItem, Meeting } from '@/payload-types'
import { mayWrite } from '@/publishing/roles'

const { slug: collection } = agendaItemsDefinition

/** In letters: more than the longest agenda or minutes. */
const mostText = 400_000

export const asThem = (req: PayloadRequest) => ({ depth: 0, overrideAccess: false, user: req.user, req }) as const

/** What was pasted, and into which meeting. */
export type Pasted = { text: string; isTrial: boolean; meeting: Meeting }

/** @throws {APIError} 403 for who doesn’t write agenda items, 400 without a text, 404 for a meeting that they can’t see */
export const pasted = async (req: PayloadRequest): Promise<Pasted> => {
  if (!mayWrite(req.user, collection)) throw refusal('Only those who write agenda items enter them.', 403)
  const { text, trial } = await jsonBody(req)
  if (typeof text !== 'string' || !text.trim()) throw refusal('Paste the text of the agenda or the minutes.', 400)
  if (text.length > mostText) throw refusal('This is more text than any agenda has. Paste it in parts.', 400)
  const query = { collection: meetingsDefinition.slug, id: String(req.routeParams?.id), draft: true } as const
  const meeting = await req.payload.findByID({ ...query, disableErrors: true, ...asThem(req) })
  if (!meeting) throw refusal('There is no such meeting, or it is not yours to see.', 404)
  return { text, isTrial: trial === true, meeting }
}

/** An item of an agenda in its newest version, and whether whoever asks may see and change it. */
export type Standing = Pick<AgendaItem, 'id' | 'number' | 'title' | 'exempt' | 'minutes' | 'resolutions'> & {
  isTheirs: boolean
}

/** The whole agenda, also items that are colleagues’ drafts: their numbers are taken, and their minutes are nobody else’s. */
export const agendaNow = async (req: PayloadRequest, meeting: string): Promise<Standing[]> => {
  const where = { meeting: { equals: meeting } }
  const all = { collection, where, sort: 'order', limit: 0, pagination: false, draft: true } as const
  // One after the other: MongoDB does one thing at a time in a transaction.
  const { docs } = await req.payload.find({ ...all, depth: 0, overrideAccess: true, req })
  const theirs = await req.payload.find({ ...all, select: { number: true }, ...asThem(req) })
  const own = new Set(theirs.docs.map(({ id }) => id))
  return docs.map((item) => ({ ...item, isTheirs: own.has(item.id) }))
}

/** Enters what was pasted, all of it or nothing; of two people who do so at once, the second finds what the first entered. */
export const enterOneByOne = <T>(req: PayloadRequest, meeting: string, work: () => Promise<T>): Promise<T> =>
  inTurn(`agenda:${meeting}`, () => inTransaction(req, work))
