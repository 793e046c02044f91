import { setTimeout as pause } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { keepUp, searchIndex } from './keep-up'
import type { searchProgress } from './search-progress'

/*
 * An index that was never whole (a new one, or one of an older kind) answers nothing. The site starts all the same:
 * who asks for a list meanwhile is told that it is being built.
 */

/** The index has never been whole, and building it takes longer than somebody waits. */
export class IndexBeingBuiltError extends Error {
  override name = 'IndexBeingBuiltError'
}

/** So long a start, or a reader, waits for the first build of an index. In milliseconds. */
const patience = 5000

let isWhole = false

const wasEverWhole = async (): Promise<boolean> => {
  isWhole ||= (await searchIndex().writer.standing()) !== undefined
  return isWhole
}

/** @returns whether it came in time */
const inTime = async (work: Promise<void>, milliseconds: number): Promise<boolean> => {
  const waiting = new AbortController()
  const late = pause(milliseconds, false, { signal: waiting.signal, ref: false }).catch(() => false)
  const done = work.then(() => {
    isWhole = true
    return true
  })
  try {
    return await Promise.race([done, late])
  } finally {
    waiting.abort()
  }
}

/**
 * Brings the index up to date, as `keepUp` does, and waits for that; for the first build of one not without end.
 *
 * @throws {IndexBeingBuiltError} while that goes on
 */
export const wholeIndex = async (payload: BasePayload, wait = patience): Promise<void> => {
  const work = keepUp(payload)
  if (isWhole) return work
  // What goes wrong later is told to who asks then, since building begins anew.
  work.catch(() => {})
  if ((await inTime(work, wait)) || (await wasEverWhole())) return work
  throw new IndexBeingBuiltError('The search index is being built.')
}

/**
 * Prepares the index when the site starts: waits for it, but not for the whole of a first build.
 *
 * @param report is told how far that has come, also after this has returned
 */
export const prepareIndex = async (
  payload: BasePayload,
  report: ReturnType<typeof searchProgress>,
  wait = patience,
): Promise<'whole' | 'being built'> => {
  const whole = await wasEverWhole()
  const work = keepUp(payload, report)
  if (whole) return work.then(() => 'whole')
  if (await inTime(work, wait)) return 'whole'
  work.catch((error) => payload.logger.error({ err: error, msg: 'The search index could not be built.' }))
  return 'being built'
}
