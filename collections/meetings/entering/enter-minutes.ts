import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { meetingsDefinition } from '@collections/meetings/definition'
import type { Endpoint, PayloadRequest } from 'payload'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import type { Meeting } from '@/payload-types'
import { mayPublish } from '@/publishing/roles'
import { hasContent } from '@/rich-text/has-content'
import { idOf } from '@/words/references'
import { asRichText } from './as-rich-text'
import { agendaNow, asThem, enterOneByOne, type Pasted, pasted, type Standing } from './pasted'
import { type MinutesRead, readMinutes } from './read-minutes'

const { slug: collection } = agendaItemsDefinition

/** Of an item, nothing but its heading stands in the text: what it has stays. */
const isEmpty = ({ minutes, resolutions }: MinutesRead): boolean => minutes.length === 0 && resolutions.length === 0

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
  for (const [id, read] of found) if (isEmpty(read)) found.delete(id)
  if (found.size === 0) throw refusal('Nothing stands below the headings in it. Paste the minutes with them.', 400)
  return { items, found, unknown }
}

/**
 * A resolution that is entered again is the one that it was: its id is known outside. What is not in the text, such as the
 * resolutions where only words were pasted, stays.
 */
const enter = (req: PayloadRequest, { id, resolutions: before }: Standing, { minutes, resolutions }: MinutesRead) => {
  const kept = resolutions.map((one, n) => ({ ...(before?.[n] ? { id: before[n].id } : {}), ...one }))
  const data = {
    ...(minutes.length > 0 ? { minutes: asRichText(minutes) as never } : {}),
    ...(kept.length > 0 ? { resolutions: kept } : {}),
    _status: 'draft' as const,
  }
  return req.payload.update({ collection, id, data, draft: true, ...asThem(req) })
}

/** Something that it has would be another. */
const replaces = (item: Standing, { minutes, resolutions }: MinutesRead): boolean =>
  (minutes.length > 0 && hasContent(item.minutes)) || (resolutions.length > 0 && Boolean(item.resolutions?.length))

/**
 * The minutes of a meeting that had none are a draft now, as a draft of whoever may change it.
 *
 * @returns what became of the meeting, for the form that is open; undefined where it stays as it is
 */
const saysThatThereAreMinutes = async (req: PayloadRequest, { id, minutesState, authors }: Meeting) => {
  const { slug } = meetingsDefinition
  const mayChange = mayPublish(req.user, slug) || authors?.some((author) => idOf(author) === req.user?.id)
  if (minutesState !== 'none' || !mayChange) return undefined
  const data = { minutesState: 'draft' as const, _status: 'draft' as const }
  const saved = await req.payload.update({ collection: slug, id, data, draft: true, ...asThem(req) })
  return { minutesState: saved.minutesState, updatedAt: saved.updatedAt }
}

const said = ({ items, found, unknown }: Found, entered: number) => ({
  items: items.map((item) => {
    const { id, number, title } = item
    const read = found.get(id)
    return {
      id,
      number,
      title,
      isFound: Boolean(read),
      replaces: Boolean(read && replaces(item, read)),
      paragraphs: read?.minutes.length ?? 0,
      resolutions: read?.resolutions ?? [],
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
      const meeting = await saysThatThereAreMinutes(req, asked.meeting)
      return { ...said(all, all.found.size), meeting }
    })
    return jsonAnswer(req, answer, { noStore: true })
  },
}
