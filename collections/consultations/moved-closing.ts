import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import type { Field } from 'payload'
import { lifetimeOf } from '@/publishing/live'
import { tellsMore } from '@/publishing/saves/intent'
import type { SavePart } from '@/publishing/saves/save'
import { readersStateOf } from '@/publishing/saves/what-readers-see'
import type { Update } from '@/publishing/version'
import { clockTime, closingTime, defaultTimeZone } from '@/words/dates'

const said = (dateTime: Date, form: string): string => format(dateTime, form, { in: tz(defaultTimeZone) })

/**
 * Returns what readers are told of a closing date that was moved: “Closing date moved from 1 to 15 December.” What both
 * dates share is said once.
 *
 * @param before and after are moments in ISO 8601; midnight is the end of the day before it
 */
export const movedClosing = (before: string, after: string): string => {
  const [from, to] = [closingTime(before), closingTime(after)]
  const isSame = (form: string) => said(from, form) === said(to, form)
  const whole = said(to, 'd MMMM yyyy')
  if (isSame('yyyy-MM-dd')) return `Closing time moved from ${clockTime(from)} to ${clockTime(to)} on ${whole}.`
  if (!isSame('yyyy')) return `Closing date moved from ${said(from, 'd MMMM yyyy')} to ${whole}.`
  return `Closing date moved from ${said(from, isSame('MM') ? 'd' : 'd MMMM')} to ${said(to, 'd MMMM')}.`
}

/** The trace that a moved closing date leaves, of a consultation that has begun; none for one that stays closed. */
const trace = (before: string, after: string, now: Date): string | undefined => {
  if (new Date(before) > now) return movedClosing(before, after)
  return new Date(after) > now ? `Open again. ${movedClosing(before, after)}` : undefined
}

/** When the closing date of a consultation was last moved while readers knew it, and what it was before. */
export const movedClosingField: Field = {
  name: 'movedClosing',
  type: 'group',
  custom: { decision: true },
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  fields: [
    { name: 'from', type: 'date' },
    { name: 'at', type: 'date' },
  ],
}

const neverMoved = { from: null, at: null }

/**
 * Remembers where a closing date was moved from, and leaves a public trace when the closing date of an open consultation is moved, or a closed one is opened again,
 * unless whoever moves it says something to readers themselves. It is an update like any other, to be reworded at will.
 */
export const tracesMovedClosing: SavePart = {
  prepare: ({ data, newest, published, collection, now }) => {
    if (data._status !== 'published') return data
    // Readers have to be told of what they saw, not of what a draft was begun from.
    if (!published) return newest ? { ...data, movedClosing: neverMoved } : data
    const before = published?.closesAt as string | null | undefined
    const after = data.closesAt as string | null | undefined
    if (!before || !after) return data
    const isMoved = new Date(before).getTime() !== new Date(after).getTime()
    const opens = published.opensAt as string | null | undefined
    const hasBegun = Boolean(opens) && new Date(opens as string) <= now
    const isLive = readersStateOf(published, lifetimeOf(collection), now) === 'live'
    const said = isMoved && hasBegun && isLive ? trace(before, after, now) : undefined
    if (!said) return { ...data, movedClosing: isMoved ? neverMoved : (published.movedClosing ?? neverMoved) }
    const moved = { ...data, movedClosing: { from: before, at: now.toISOString() } }
    if (tellsMore(published, data)) return moved
    // The zone in which forms show it, as Payload would fill it in for a row that is sent.
    const note = { at: now.toISOString(), at_tz: defaultTimeZone, note: said }
    return { ...moved, updates: [...((data.updates as Update[] | null | undefined) ?? []), note] }
  },
}
