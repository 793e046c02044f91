import type { BasePayload } from 'payload'
import type { LogEvent } from './log'
import { newRows, type Position } from './new-rows'

export type News = {
  position: Position
  /** Something that readers of the site can see may have changed. */
  changed: boolean
  /** Something may have been taken from readers, and must not come back in a page made before. */
  removed: boolean
  /** Says when the newest of the rows was written, for measuring how long it took to be seen. */
  newest?: string
}

/** Lists what changes nothing that the public sees. Any other event may. */
export const unseen: LogEvent[] = [
  'drafted',
  'submitted',
  'returned',
  'change-scheduled',
  'change-cancelled',
  'change-failed',
  'preview-link-made',
  'preview-link-opened',
  'preview-link-revoked',
  'sent-to-press',
  'mail-paused',
  'mail-resumed',
  'signed-in',
  'sign-in-failed',
  'account-made',
  'account-renamed',
  'account-deleted',
  'roles-changed',
  'password-link-made',
  'password-changed',
]

/** Events after which a page made before shows what the council no longer says. */
const removals: LogEvent[] = ['withdrawn', 'unpublished', 'deleted', 'corrected', 'correction-changed']

/** Events that move a boundary although they change nothing yet. */
const aboutTime: LogEvent[] = ['change-scheduled', 'change-cancelled', 'change-failed']

/**
 * Reads what was written to the log since somebody last looked.
 *
 * @param before how far they had read; undefined for the first time, which finds nothing changed
 */
export const readLog = async (
  payload: BasePayload,
  before: Position | undefined,
): Promise<News & { movesBoundary: boolean }> => {
  const { rows, position, end, more, other } = await newRows(payload, before)
  // More rows than are read at once are not looked at one by one: one of them will have changed something.
  const changed = other || more || (Boolean(before) && rows.some(({ event }) => !unseen.includes(event)))
  return {
    position: more ? { last: end, missing: [] } : position,
    changed,
    removed: changed && (other || more || rows.some(({ event }) => removals.includes(event))),
    movesBoundary: changed || !before || rows.some(({ event }) => aboutTime.includes(event)),
    newest: rows.at(-1)?.at,
  }
}
