import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { fromMeeting, meetingOf } from '@collections/behaviours/of-meeting'
import type { CollectionBeforeDeleteHook } from 'payload'
import { refusal } from '@/api/refusal'
import { followAddress } from '@/publishing/addresses/moved'
import { appendToLog } from '@/publishing/log/log'
import type { SavePart } from '@/publishing/saves/save'
import { writeRecord } from '@/publishing/store'
import type { Data, Version } from '@/publishing/version'
import { counted } from '@/words/counted'

const { slug: collection } = agendaItemsDefinition

const itemsOf = async (req: Parameters<typeof meetingOf>[0], meeting: string): Promise<Version[]> => {
  const where = { meeting: { equals: meeting } }
  const { docs } = await req.payload.db.find<Version>({ collection, where, limit: 0, pagination: false, req })
  return docs
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (Boolean(one && other) && new Date(one as string).getTime() === new Date(other as string).getTime())

/** What is kept of an item, such as pages and the search index, is right only for as long as its log says nothing new. */
const logChange = async (req: Parameters<typeof appendToLog>[0], item: Version): Promise<void> => {
  if (item._status !== 'published') return
  const { id: documentId, title, address } = item
  await appendToLog(req, { event: 'changed', contentType: collection, documentId, title, address })
}

/** An agenda is not left without its meeting. @throws {APIError} 409 */
export const keepsItsAgenda: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const items = await itemsOf(req, String(id))
  if (items.length > 0)
    throw refusal(`It has an agenda. Delete its ${counted(items.length, 'item', 'items')} first.`, 409)
}

/**
 * A meeting that is moved takes its agenda along: each item stands below its new address, the old one leads there, and
 * none is public before the meeting.
 */
export const bringsItemsAlong: SavePart = {
  prepare: async ({ intent, id, req, data }) => {
    if ((intent !== 'unpublish' && intent !== 'postpone') || !id) return data
    const published = (await itemsOf(req, id)).filter(({ _status }) => _status === 'published')
    if (published.length > 0)
      throw refusal(`Its agenda is public. Take off its ${counted(published.length, 'item', 'items')} first.`, 409)
    return data
  },
  after: async ({ intent, req, now }, saved) => {
    const items = await itemsOf(req, saved.id)
    if (intent === 'delete') return
    const meeting = (await meetingOf(req, saved.id)) as (Version & Awaited<ReturnType<typeof meetingOf>>) | undefined
    if (!meeting) return
    for (const item of items) {
      const from = [item.publishedAt, meeting.publishedAt].map((at) => (at ? new Date(at as string).toISOString() : ''))
      const waits = from[0] && (from[1] as string) > (from[0] as string) && new Date(from[0] as string) > now
      const wanted: Data = {
        ...fromMeeting(meeting),
        address: item.slug && meeting.address ? `${meeting.address}/${item.slug}` : item.address,
        ...(waits ? { publishedAt: from[1] } : {}),
      }
      if (Object.entries(wanted).every(([name, value]) => isSame(item[name], value))) continue
      await writeRecord(req, { contentType: collection, documentId: item.id }, wanted)
      await logChange(req, { ...item, ...wanted, id: item.id })
      if (item.address === wanted.address) continue
      const published = item._status === 'published' ? item : undefined
      const { config } = req.payload.collections[collection]
      await followAddress(
        { intent: 'publish-changes', type: collection, collection: config, req, now, newest: item, published },
        { ...item, ...wanted, id: item.id },
      )
    }
  },
}
