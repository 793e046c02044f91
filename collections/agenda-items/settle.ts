import { fromMeeting, iso, type KeptMeeting, meetingOf } from '@collections/behaviours/of-meeting'
import { fieldRefusal } from '@/api/refusal'
import type { Save, SavePart } from '@/publishing/saves/save'
import type { Data } from '@/publishing/version'
import { dayAndTime } from '@/words/dates'
import { idOf } from '@/words/references'
import { agendaItemsDefinition } from './definition'
import { letterAt, orderOf, tidyNumber } from './numbers'

const { slug: collection } = agendaItemsDefinition

const refuse = (path: string, message: string) => fieldRefusal({ collection, path, message })

type Row = { letter?: string | null } & Data

/** Each of several resolutions has a letter; one alone needs none. @throws {ValidationError} for two of one letter */
const lettered = (rows: Row[]): Row[] => {
  const given = rows.map(({ letter }) =>
    (letter ?? '')
      .trim()
      .toLowerCase()
      .replace(/[).]+$/, ''),
  )
  const twice = given.find((letter, n) => letter && given.indexOf(letter) !== n)
  if (twice) throw refuse('resolutions', `There are two resolutions ${twice}). Give one of them another letter.`)
  const free = Array.from({ length: rows.length * 2 }, (_, n) => letterAt(n)).filter(
    (letter) => !given.includes(letter),
  )
  return rows.map((row, n) => ({ ...row, letter: given[n] || (rows.length > 1 ? free.shift() : null) }))
}

const sameNumber = async ({ req, id }: Save, data: Data): Promise<string | undefined> => {
  const among = { meeting: { equals: idOf(data.meeting) }, number: { equals: data.number } }
  const where = id ? { ...among, id: { not_equals: id } } : among
  const other = await req.payload.db.findOne<{ id: string; title?: string }>({ collection, where, req })
  return other ? (other.title ?? 'another item') : undefined
}

/** @throws {ValidationError} for what no reader could make sense of */
const checkPublished = async (save: Save, data: Data, meeting: KeptMeeting | undefined): Promise<void> => {
  if (!meeting) {
    if (!data.decidedBy) throw refuse('meeting', 'Choose the meeting, or say below which officer decided it, and when.')
    if (!data.decidedAt) throw refuse('decidedAt', 'Say when it was decided.')
    return
  }
  if (meeting._status !== 'published')
    throw refuse('meeting', 'Publish the meeting first. Its agenda stands on its page.')
  const [from, ofMeeting] = [iso(data.publishedAt), iso(meeting.publishedAt)]
  if (from && ofMeeting && from < ofMeeting)
    throw refuse('publishedAt', `Its meeting goes live on ${dayAndTime(ofMeeting)}: an item can’t before that.`)
  const other = await sameNumber(save, data)
  if (other)
    throw refuse('number', `“${other}” has the number ${data.number} already. Use another, such as ${data.number}a.`)
}

/** Settles what an item is made of besides what is typed, and checks what is published. */
export const settlesItem: SavePart = {
  prepare: async (save) => {
    const { req } = save
    const meeting = await meetingOf(req, idOf(save.data.meeting))
    const number = typeof save.data.number === 'string' ? tidyNumber(save.data.number) : save.data.number
    const data: Data = {
      ...save.data,
      number,
      order: orderOf(number as string | null),
      ...(meeting ? { ...fromMeeting(meeting), decidedBy: null } : { committee: null }),
    }
    if (Array.isArray(data.resolutions)) data.resolutions = lettered(data.resolutions as Row[])
    if (data._status === 'published') await checkPublished(save, data, meeting)
    return data
  },
}
