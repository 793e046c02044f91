import type { BasePayload, Where } from 'payload'
import type { LogEvent } from './log'
import { lastInLog } from './sequence'

/** How far somebody has read the log. */
export type Position = {
  /** The largest number seen. */
  last: number
  /** Numbers below it whose rows were not there: under way in another server, or rolled back. */
  missing: number[]
}

export type News = {
  position: Position
  /** Something that readers of the site can see may have changed. */
  changed: boolean
  /** Something may have been taken from readers, and must not come back in a page made before. */
  removed: boolean
  /** When the newest of the rows was written, for measuring how long it took to be seen. */
  newest?: string
}

/** What changes nothing that the public sees. Any other event may. */
const unseen: LogEvent[] = [
  'drafted',
  'submitted',
  'returned',
  'change-scheduled',
  'change-cancelled',
  'change-failed',
  'preview-link-made',
  'preview-link-opened',
  'preview-link-revoked',
  'signed-in',
  'sign-in-failed',
  'account-made',
  'account-deleted',
  'roles-changed',
  'password-changed',
]

/** Events after which a page made before shows what the council no longer says. */
const removals: LogEvent[] = ['withdrawn', 'unpublished', 'deleted', 'corrected', 'correction-changed']

/** Events that move a boundary although they change nothing yet. */
const aboutTime: LogEvent[] = ['change-scheduled', 'change-cancelled', 'change-failed']

/** Who reads for the first time looks this far back for rows that are still under way. */
const lookBack = 200

/** More rows than this are not looked at one by one: one of them will have changed something. */
const atOnce = 500

type Row = { sequence: number; event: LogEvent; at: string }

const rowsOf = async (payload: BasePayload, where: Where): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'publication-log',
    where,
    sort: 'sequence',
    limit: atOnce,
    pagination: false,
    select: { sequence: true, event: true, at: true },
  })
  return docs
}

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n + 1)

/**
 * Reads what was written to the log since somebody last looked.
 *
 * @param before how far they had read; undefined for the first time, which finds nothing changed
 */
export const readLog = async (
  payload: BasePayload,
  before: Position | undefined,
): Promise<News & { movesBoundary: boolean }> => {
  const end = await lastInLog(payload)
  // A log that has become shorter is another database, such as a restored backup.
  const other = before !== undefined && end < before.last
  const from = !before || other ? Math.max(0, end - lookBack) : before.last
  const missingBefore = before && !other ? before.missing : []
  if (before && !other && end === from && missingBefore.length === 0)
    return { position: before, changed: false, removed: false, movesBoundary: false }
  const late: Where[] = missingBefore.length > 0 ? [{ sequence: { in: missingBefore } }] : []
  const rows = await rowsOf(payload, { or: [{ sequence: { greater_than: from } }, ...late] })
  const many = rows.length === atOnce
  const seen = new Set(rows.map(({ sequence }) => sequence))
  const last = many ? end : Math.max(from, ...seen)
  const missing = many ? [] : [...missingBefore, ...between(from, last)].filter((number) => !seen.has(number))
  const changed = other || many || (Boolean(before) && rows.some(({ event }) => !unseen.includes(event)))
  return {
    position: { last, missing },
    changed,
    removed: changed && (other || many || rows.some(({ event }) => removals.includes(event))),
    movesBoundary: changed || !before || rows.some(({ event }) => aboutTime.includes(event)),
    newest: rows.at(-1)?.at,
  }
}
