import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { asRichText } from './as-rich-text'
import { agendaNow, asThem, enterOneByOne, type Pasted, pasted, type Standing } from './pasted'
import { type MinutesRead, readMinutes } from './read-minutes'

const { slug: collection } = agendaItemsDefinition

type Found = { items: Standing[]; found: Map<string, MinutesRead>; unknown: string[] }

/** @throws {APIError} 409 for a meeting without an agenda, 403 for one that is all colleagues’, 400 where nothing fits */
const foundIn = async (req: PayloadRequest, { text, meeting }: Pasted): Promise<Found> => {
  const agenda = await agendaNow(req, meeting.id)
  const items = agenda.filter(({ isTheirs }) => isTheirs)
  if (agenda.length === 0) throw refusal('Enter the agenda first: minutes are split to its items.', 409)
  if (items.length === 0)
    throw refusal('The items of this agenda are colleagues’. They, or whoever publishes them, enter the minutes.', 403)
  const { found, unknown } = readMinutes(text, agenda)
  for (const { id, number, isTheirs } of agenda)
    if (!isTheirs && found.delete(id)) unknown.push(`Item ${number}, which is a colleague’s draft`)
  if (found.size === 0)
    throw refusal('No item of the agenda was found in it. Each part begins with its number or its title.', 400)
  return { items, found, unknown }
}

/** A resolution that is entered again is the one that it was: its id is known outside. */
const enter = (req: PayloadRequest, { id, resolutions: before }: Standing, { minutes, resolutions }: MinutesRead) => {
  const kept = resolutions.map((one, n) => ({ ...(before?.[n] ? { id: before[n].id } : {}), ...one }))
  const data = { minutes: asRichText(minutes) as never, resolutions: kept, _status: 'draft' as const }
  return req.payload.update({ collection, id, data, draft: true, ...asThem(req) })
}

const hasMinutes = ({ minutes, resolutions }: Standing): boolean => Boolean(minutes ?? resolutions?.length)

const said = ({ items, found, unknown }: Found, entered: number) => ({
  items: items.map((item) => {
    const { minutes = [], resolutions = [] } = found.get(item.id) ?? {}
    const { id, number, title } = item
    const isFound = found.has(id)
    return {
      id,
      number,
      title,
      isFound,
      replaces: isFound && hasMinutes(item),
      paragraphs: minutes.length,
      resolutions,
    }
  }),
  unknown,
  entered,
})

/**
 * `POST /api/meetings/{id}/minutes` with `{ text, trial? }`: splits pasted minutes to the items of the agenda, as a draft of
 * each, all or none. With `trial`, only says what it found.
 */
export const enterMinutes: Endpoint = {
  path: '/:id/minutes',
  method: 'post',
  handler: async (req) => {
    const asked = await pasted(req)
    if (asked.isTrial) return jsonAnswer(req, said(await foundIn(req, asked), 0), { noStore: true })
    const answer = await enterOneByOne(req, asked.meeting.id, async () => {
      const all = await foundIn(req, asked)
      for (const item of all.items) {
        const read = all.found.get(item.id)
        if (read) await enter(req, item, read)
      }
      return said(all, all.found.size)
    })
    return jsonAnswer(req, answer, { noStore: true })
  },
}
