import { tz } from '@date-fns/tz'
import { format } from 'date-fns'
import { clockTime, closingMoment, defaultTimeZone } from '../../src/dates'
import { lifetimeOf } from '../../src/publishing/live'
import { tellsMore } from '../../src/publishing/saves/intent'
import type { SavePart } from '../../src/publishing/saves/save'
import { readersStateOf } from '../../src/publishing/saves/what-readers-see'
import type { Update } from '../../src/publishing/version'

const said = (moment: Date, form: string): string => format(moment, form, { in: tz(defaultTimeZone) })

/**
 * What readers are told of a closing date that was moved: “Closing date moved from 1 to 15 December.” What both
 * dates share is said once.
 *
 * @param before and after are moments in ISO 8601; midnight is the end of the day before it
 */
export const movedClosing = (before: string, after: string): string => {
  const [from, to] = [closingMoment(before), closingMoment(after)]
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

/**
 * Leaves a public trace when the closing date of an open consultation is moved, or a closed one is opened again,
 * unless whoever moves it says something to readers themselves. It is an update like any other, to be reworded at will.
 */
export const tracesMovedClosing: SavePart = {
  prepare: ({ data, published, collection, now }) => {
    const before = published?.closesAt as string | null | undefined
    const after = data.closesAt as string | null | undefined
    if (!published || data._status !== 'published' || !before || !after) return data
    const isMoved = new Date(before).getTime() !== new Date(after).getTime()
    const opens = published.opensAt as string | null | undefined
    const hasBegun = Boolean(opens) && new Date(opens as string) <= now
    const isLive = readersStateOf(published, lifetimeOf(collection), now) === 'live'
    const said = isMoved && hasBegun && isLive ? trace(before, after, now) : undefined
    if (!said || tellsMore(published, data)) return data
    // The zone in which forms show it, as Payload would fill it in for a row that is sent.
    const note = { at: now.toISOString(), at_tz: defaultTimeZone, note: said }
    return { ...data, updates: [...((data.updates as Update[] | null | undefined) ?? []), note] }
  },
}
