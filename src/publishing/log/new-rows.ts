import type { BasePayload, Where } from 'payload'
import type { LogEvent } from './log'
import { lastInLog } from './sequence'

/** Describes how far somebody has read the log. */
export type Position = {
  /** The largest number seen. */
  last: number
  /** Numbers below it whose rows were not there: under way in another server, or rolled back. */
  missing: number[]
}

export type LogRow = {
  id: string
  sequence: number
  event: LogEvent
  at: string
  contentType: string
  documentId: string
}

export type NewRows = {
  rows: LogRow[]
  position: Position
  /** The largest number there is. */
  end: number
  /** There are more rows than were read at once. */
  more: boolean
  /** The log has become shorter: it is another database, such as a restored backup. */
  other: boolean
}

/** Who reads for the first time looks this far back for rows that are still under way. */
const lookBack = 200

const atOnce = 500

const rowsOf = async (payload: BasePayload, where: Where): Promise<LogRow[]> => {
  const { docs } = await payload.db.find<LogRow>({
    collection: 'publication-log',
    where,
    sort: 'sequence',
    limit: atOnce,
    pagination: false,
    select: { sequence: true, event: true, at: true, contentType: true, documentId: true },
  })
  return docs
}

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n + 1)

/**
 * The rows of the log that somebody has not seen, in the order of their numbers, and how far they have
 * read with them.
 *
 * @param before how far they had read; undefined for the first time, when only the last rows are read
 */
export const newRows = async (payload: BasePayload, before: Position | undefined): Promise<NewRows> => {
  const end = await lastInLog(payload)
  const other = before !== undefined && end < before.last
  const from = !before || other ? Math.max(0, end - lookBack) : before.last
  const missingBefore = before && !other ? before.missing : []
  if (before && !other && end === from && missingBefore.length === 0)
    return { rows: [], position: before, end, more: false, other }
  const late: Where[] = missingBefore.length > 0 ? [{ sequence: { in: missingBefore } }] : []
  const rows = await rowsOf(payload, { or: [{ sequence: { greater_than: from } }, ...late] })
  const seen = new Set(rows.map(({ sequence }) => sequence))
  const last = Math.max(from, ...seen)
  const missing = [...missingBefore, ...between(from, last)].filter((number) => !seen.has(number))
  return { rows, position: { last, missing }, end, more: rows.length === atOnce, other }
}
