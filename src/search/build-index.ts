import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Entry } from '@collections/search-part'
import type { BasePayload } from 'payload'
import { newRows } from '@/publishing/log/new-rows'
import { nextBoundary } from '@/publishing/next-boundary'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import type { Index } from './index/index-threads'
import { type IndexPosition, rowAt } from './index-position'
import { allEntries, countLive } from './indexed-documents'

export type Report = (done: number, of: number) => void

/** Written at once: each time costs the same, however much it is. */
const writtenAtOnce = 1000

/**
 * Everything live, in portions that are worth writing. It is read in smaller ones: SQLite works in this very thread,
 * and whoever asks for a page meanwhile gets it in between.
 */
async function* portions(payload: BasePayload, at: Date): AsyncGenerator<Entry[]> {
  let gathered: Entry[] = []
  for await (const entries of allEntries(payload, at)) {
    gathered.push(...entries)
    if (gathered.length >= writtenAtOnce) {
      yield gathered
      gathered = []
    }
    await nextTurn()
  }
  yield gathered
}

/**
 * Builds the index anew from the database, beside the one in use, which answers until then.
 *
 * @param report is told how many documents are done
 * @returns how many documents are in it
 * @throws {Error} when another process has begun a build since
 */
export const buildIndex = async (
  payload: BasePayload,
  { writer }: Index,
  report: Report = () => {},
): Promise<number> => {
  await makeDueChanges(payload, new Date())
  // What is written to the log from here on is read again afterwards.
  const { position } = await newRows(payload, undefined)
  const row = await rowAt(payload, position.last)
  const at = new Date()
  const all = await countLive(payload, at)
  await writer.beginBuild()
  let done = 0
  // One portion is read while the one before is written.
  let writing: Promise<void> = Promise.resolve()
  for await (const entries of portions(payload, at)) {
    await writing
    writing = writer.addToBuild(entries)
    writing.catch(() => {})
    done += entries.length
    report(done, Math.max(all, done))
  }
  await writing
  const boundary = (await nextBoundary(payload, at)).getTime()
  const indexPosition: IndexPosition = { position, row, at: at.getTime(), boundary }
  await writer.finishBuild(JSON.stringify(indexPosition))
  return done
}

/** Says how often the build of another process is looked at, and after how long without a sign it was given up. */
const lookEvery = 1000
const longestSilence = 120_000

/**
 * Waits for the build of another process, as one that starts while this one stops may have begun it.
 *
 * @returns once it has ended, or has not got on for two minutes
 */
export const waitForOther = async ({ writer }: Index): Promise<void> => {
  let last: string | undefined
  let since = Date.now()
  for (;;) {
    const now = await writer.buildUnderWay()
    if (now === undefined || (now === last && Date.now() - since > longestSilence)) return
    if (now !== last) since = Date.now()
    last = now
    await pause(lookEvery)
  }
}
