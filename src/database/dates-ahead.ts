import type { BasePayload } from 'payload'
import { newRows, type Position } from '@/publishing/log/new-rows'
import { type DateSource, earliest, earliestOf, sourcesOf } from '@/publishing/next-boundary'
import { named } from '@/publishing/store'
import { type MissedSince, missedSince } from './missed-numbers'

/*
 * Looking for the next date of every kind in the database takes a third of what the first page after a publication costs.
 * What is known of a type holds until the publication log says that something happened to one of its documents.
 */

/** Describes the next date of each kind after a moment, with everything that the log had up to a position. */
type DatesAhead = {
  payload: BasePayload
  position: Position
  missed: MissedSince
  from: number
  dates: { source: DateSource; time: number }[]
}

let known: DatesAhead | undefined

/** Returns whether everything that happens to a collection's documents is in the log. */
const isLogged = (payload: BasePayload, collection: string): boolean =>
  Boolean(payload.collections[named(collection)]?.config.versions?.drafts)

const lookAhead = async (payload: BasePayload, now: Date): Promise<DatesAhead> => {
  const from = now.getTime()
  const before = known?.payload === payload && known.from <= from ? known : undefined
  // The log is read first: what is committed meanwhile is read again the next time.
  const { rows, position, more, other } = await newRows(payload, before?.position)
  const missed = missedSince(position.missing, before?.missed ?? {}, from)
  const touched = new Set(rows.map(({ contentType }) => contentType))
  const holds = ({ source: { collection }, time }: DatesAhead['dates'][number]): boolean =>
    !more && !other && time > from && isLogged(payload, collection) && !touched.has(collection)
  const dates = before?.dates ?? sourcesOf(payload.config.collections).map((source) => ({ source, time: from }))
  return {
    payload,
    position: { last: position.last, missing: Object.keys(missed).map(Number) },
    missed,
    from,
    dates: await Promise.all(
      dates.map(async (one) => (holds(one) ? one : { ...one, time: await earliest(payload, one.source, now) })),
    ),
  }
}

/** Returns the same as `nextBoundary`, and looks only for dates of what has changed since somebody last asked. */
export const nextBoundaryByLog = async (payload: BasePayload, now: Date): Promise<Date> => {
  known = await lookAhead(payload, now)
  const times = known.dates.map(({ time }) => time)
  return earliestOf(times, now)
}
