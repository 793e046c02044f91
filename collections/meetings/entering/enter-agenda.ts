import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import type { Meeting } from '@/payload-types'
import { cleanLine } from '@/words/clean-letters'
import { asRichText } from './as-rich-text'
import { agendaNow, asThem, enterOneByOne, type Pasted, pasted, type Standing } from './pasted'
import { type AgendaEntry, readAgenda } from './read-agenda'

const { slug: collection } = agendaItemsDefinition

/** More than any agenda has. */
const mostItems = 200
/** Shorter names stand in other words. In letters. */
const shortestName = 6
/** In letters. */
const longestTitle = 200

type Named = { id: string; name: string }

/** Those whose name a text has in it. */
const namedIn = (text: string, all: Named[]): Named[] =>
  all.filter(({ name }) => name.length >= shortestName && text.toLowerCase().includes(name.toLowerCase()))

/** What an agenda may name: officers, and reports that are in the library already. */
const library = async (req: PayloadRequest): Promise<{ contacts: Named[]; documents: Named[] }> => {
  const all = { limit: 0, pagination: false, ...asThem(req) }
  const contacts = await req.payload.find({ collection: 'contacts', select: { name: true }, ...all })
  const documents = await req.payload.find({ collection: 'documents', select: { title: true }, ...all })
  return {
    contacts: contacts.docs.map(({ id, name }) => ({ id, name })),
    documents: documents.docs.map(({ id, title }) => ({ id, name: title })),
  }
}

type Found = AgendaEntry & {
  officerContact?: string
  reportDocuments: string[]
  /** An item of this number is on the agenda already, and nothing is entered. */
  isThere: boolean
  /** The title of that, where it is another one and whoever asks may see it. */
  thereAs?: string
  /** Another one in the text has its number. */
  isTwice: boolean
}

/** What stands on the agenda under the number of an entry, and under another title. */
const thereAs = (there: Standing[], { number, title }: AgendaEntry): string | undefined => {
  const numbered = there.filter((item) => item.number === number)
  const asStored = cleanLine(title.slice(0, longestTitle))
  if (numbered.some((item) => item.title === asStored)) return undefined
  return numbered.find(({ isTheirs }) => isTheirs)?.title
}

/** Items as they would be entered; what stands on the agenda already is left alone. */
const foundIn = async (req: PayloadRequest, { text, meeting }: Pasted): Promise<Found[]> => {
  const entries = readAgenda(text)
  const { contacts, documents } = await library(req)
  const there = await agendaNow(req, meeting.id)
  return entries.map((entry) => ({
    ...entry,
    officerContact: entry.officer ? namedIn(entry.officer, contacts)[0]?.id : undefined,
    // Of a private item nothing is attached by guess.
    reportDocuments: entry.exempt
      ? []
      : namedIn([entry.title, ...entry.purpose].join('\n'), documents).map(({ id }) => id),
    isThere: there.some(({ number }) => number === entry.number),
    thereAs: thereAs(there, entry),
    isTwice: entries.filter(({ number }) => number === entry.number).length > 1,
  }))
}

const create = (req: PayloadRequest, { id: meeting, language }: Meeting, item: Found) => {
  const { number, title, purpose, exempt, exemptReason, officerContact, reportDocuments } = item
  return req.payload.create({
    collection,
    data: {
      meeting,
      number,
      title: title.slice(0, longestTitle),
      language,
      ...(purpose.length > 0 ? { purpose: asRichText(purpose.map((words) => ({ words }))) as never } : {}),
      exempt,
      exemptReason,
      officerContact,
      reportDocuments,
    },
    draft: true,
    ...asThem(req),
  })
}

/** @throws {APIError} 400 where there is nothing to enter, or more than any agenda has */
const checked = (items: Found[]): Found[] => {
  if (items.length === 0)
    throw refusal('No item was found in it. Each begins with its number, such as “6. Library strategy”.', 400)
  if (items.length > mostItems) throw refusal(`These would be ${items.length} items: no agenda has so many.`, 400)
  return items
}

/**
 * `POST /api/meetings/{id}/agenda` with `{ text, trial? }`: enters the items of a pasted agenda as drafts, all or none.
 * With `trial`, only says what it found.
 */
export const enterAgenda: Endpoint = {
  path: '/:id/agenda',
  method: 'post',
  handler: async (req) => {
    const asked = await pasted(req)
    if (asked.isTrial)
      return jsonAnswer(req, { items: checked(await foundIn(req, asked)), entered: 0 }, { noStore: true })
    const answer = await enterOneByOne(req, asked.meeting.id, async () => {
      const items = checked(await foundIn(req, asked))
      const fresh = items.filter(({ isThere }) => !isThere)
      for (const item of fresh) await create(req, asked.meeting, item)
      return { items, entered: fresh.length }
    })
    return jsonAnswer(req, answer, { noStore: true })
  },
}
