import { iso } from '@collections/behaviours/of-meeting'
import type { PayloadRequest, Where } from 'payload'
import { lifetimeOf } from '@/publishing/live'
import { tellsMore } from '@/publishing/saves/intent'
import type { SavePart } from '@/publishing/saves/save'
import { readersStateOf } from '@/publishing/saves/what-readers-see'
import { named } from '@/publishing/store'
import type { Data, Update, Version } from '@/publishing/version'
import { defaultTimeZone, longDay } from '@/words/dates'
import { idOf } from '@/words/references'
import { meetingTitle, movedMeeting } from './words'

const usualTitle = async (req: PayloadRequest, { committee, startsAt }: Data): Promise<string | undefined> => {
  const id = idOf(committee)
  if (!id || !startsAt) return undefined
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<{ id: string; title: string }>({
    collection: named('committees'),
    where,
    req,
  })
  return found ? meetingTitle(found.title, new Date(startsAt as string).toISOString()) : undefined
}

/** Whether a committee was ever called so: each of its names is in the log. */
const wasCalled = async (req: PayloadRequest, committee: string, title: string): Promise<boolean> => {
  const of: Where[] = [{ contentType: { equals: 'committees' } }, { documentId: { equals: committee } }]
  const where = { and: [...of, { title: { equals: title } }] }
  return Boolean(await req.payload.db.findOne({ collection: named('publication-log'), where, req }))
}

/**
 * The name of a meeting that is moved: what was made up is made up anew, also where its committee has been renamed since. Whoever
 * else put its day behind a name of its own finds the new day there.
 */
const movedTitle = async (req: PayloadRequest, before: Data, data: Data): Promise<string | undefined> => {
  const day = before.startsAt ? `, ${longDay(new Date(before.startsAt as string).toISOString())}` : undefined
  const title = String(before.title)
  if (!day || !title.endsWith(day) || !data.startsAt) return undefined
  const called = title.slice(0, -day.length)
  const committee = idOf(before.committee)
  if (committee && (await wasCalled(req, committee, called))) return usualTitle(req, data)
  return meetingTitle(called, new Date(data.startsAt as string).toISOString())
}

/** A meeting without a name of its own is called by who meets and when, also once that is another day. */
export const namesMeeting: SavePart = {
  prepare: async ({ data, newest, req }) => {
    if (!data.title) return { ...data, title: (await usualTitle(req, data)) ?? data.title }
    if (!newest || newest.title !== data.title) return data
    if (newest.title === (await usualTitle(req, newest)))
      return { ...data, title: (await usualTitle(req, data)) ?? data.title }
    const isMoved = iso(newest.startsAt) !== iso(data.startsAt)
    return isMoved ? { ...data, title: (await movedTitle(req, newest, data)) ?? data.title } : data
  },
}

const movedFrom = (published: Version, data: Data): string | undefined => {
  const [before, after] = [published.startsAt, data.startsAt].map((at) => (at ? new Date(at as string) : undefined))
  if (!before || !after || before.getTime() === after.getTime()) return undefined
  return movedMeeting(before.toISOString(), after.toISOString())
}

const becameOf = (published: Version, data: Data): string | undefined => {
  if (data.state === 'cancelled' && published.state !== 'cancelled') return 'The meeting is cancelled.'
  if (published.state === 'cancelled' && data.state === 'planned') return 'The meeting takes place after all.'
  if (published.state === 'cancelled' && data.state === 'held') return 'The meeting took place after all.'
  return undefined
}

/**
 * Leaves a public trace when a meeting that readers know of is moved or cancelled, unless whoever does it says something
 * to readers themselves. It is an update like any other, to be reworded at will; when it happened is kept besides, since those
 * who follow the meeting are told.
 */
export const tracesChanges: SavePart = {
  prepare: ({ data: given, published, collection, now }) => {
    const data: Data = { ...given, rescheduledAt: published?.rescheduledAt ?? null }
    if (data._status !== 'published' || !published) return data
    if (readersStateOf(published, lifetimeOf(collection), now) !== 'live') return data
    const said = [movedFrom(published, data), becameOf(published, data)].filter(Boolean).join(' ')
    if (!said) return data
    const changed = { ...data, rescheduledAt: now.toISOString() }
    if (tellsMore(published, data)) return changed
    // The zone in which forms show it, as Payload would fill it in for a row that is sent.
    const update = { at: now.toISOString(), at_tz: defaultTimeZone, note: said }
    return { ...changed, updates: [...((data.updates as Update[] | null | undefined) ?? []), update] }
  },
}

/** Remembers when minutes were approved: the first time, whatever is saved afterwards. */
export const remembersApproval: SavePart = {
  prepare: ({ data, now }) => {
    if (data.minutesState !== 'approved') return { ...data, minutesApprovedAt: null }
    return { ...data, minutesApprovedAt: data.minutesApprovedAt ?? now.toISOString() }
  },
}
