import type { Key } from '@collections/search-part'
import type { BasePayload } from 'payload'
import { nextBoundaryByLog } from '@/database/dates-ahead'
import { missedSince } from '@/database/missed-numbers'
import { readEnvironment } from '@/environment'
import { type LogRow, newRows } from '@/publishing/log/new-rows'
import { passedBetween } from '@/publishing/next-boundary'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import { buildIndex, type Report, waitForOther } from './build-index'
import { type Index, openIndexThreads } from './index/index-threads'
import { isSuperseded } from './index/superseded'
import { type IndexPosition, rowAt } from './index-position'
import { entriesOf, indexedCollections } from './indexed-documents'
import { noteProgress } from './progress'

let opened: Index | undefined

/** The search index of this process. */
export const searchIndex = (): Index => {
  opened ??= openIndexThreads(readEnvironment().searchIndex)
  return opened
}

/** The row that was last found where it should be, by the database and its number. */
let seen: { payload: BasePayload; sequence: number; end: number } | undefined

/**
 * Returns whether the log is the one that the index was fed from, and not another database's or a backup's.
 *
 * @param end the largest number in the log; while that stays, what was seen is not looked for again
 */
const isSameLog = async (payload: BasePayload, { row }: IndexPosition, end: number): Promise<boolean> => {
  if (row === undefined) return true
  if (seen?.payload === payload && seen.sequence === row.sequence && seen.end === end) return true
  if ((await rowAt(payload, row.sequence))?.id !== row.id) return false
  seen = { payload, sequence: row.sequence, end }
  return true
}

const now = () => new Date()

/**
 * Builds the index anew from the database, beside the one in use, which answers until then.
 *
 * @param report is told how many documents are done
 * @returns how many documents are in it
 */
export const rebuildIndex = (payload: BasePayload, report?: Report): Promise<number> =>
  buildIndex(payload, searchIndex(), report)

const isIndexed = ({ collection }: Key): boolean => indexedCollections.includes(collection)

const different = (keys: Key[]): Key[] => [
  ...new Map(keys.map((key) => [`${key.collection}/${key.id}`, key] as const)).values(),
]

/** Returns what rows of the log may have changed in the index; for a file, what shows its title. */
const touchedBy = async (rows: LogRow[]): Promise<Key[]> => {
  const files = rows.filter(({ contentType }) => contentType === 'documents').map(({ documentId }) => documentId)
  const users = files.length > 0 ? await searchIndex().writer.usersOf(files) : []
  return [...rows.map(({ contentType, documentId }) => ({ collection: contentType, id: documentId })), ...users]
}

/** So far behind, building anew is faster. */
const mostRows = 20_000

type Step = 'up to date' | 'rebuild' | { left: number }

/** Takes over one portion of what has happened. */
const step = async (payload: BasePayload): Promise<Step> => {
  const { writer } = searchIndex()
  const before = await writer.standing()
  if (before === undefined) return 'rebuild'
  const indexPosition = JSON.parse(before) as IndexPosition
  const time = now()
  await makeDueChanges(payload, time)
  const { rows, position, end, more, other } = await newRows(payload, indexPosition.position)
  if (other || end - position.last > mostRows || !(await isSameLog(payload, indexPosition, end))) return 'rebuild'
  const isDue = time.getTime() >= indexPosition.boundary || time.getTime() < indexPosition.at
  if (rows.length === 0 && !isDue) return 'up to date'
  const dateTimes = [indexPosition.at, time.getTime()].sort((a, b) => a - b).map((dateTime) => new Date(dateTime))
  const passed = isDue ? await passedBetween(payload, dateTimes[0] as Date, dateTimes[1] as Date) : []
  const touched = different([...(await touchedBy(rows)), ...passed].filter(isIndexed))
  const put = await entriesOf(payload, touched, time)
  const isLive = new Set(put.map(({ collection, id }) => `${collection}/${id}`))
  const remove = touched.filter(({ collection, id }) => !isLive.has(`${collection}/${id}`))
  const newest = rows.find(({ sequence }) => sequence === position.last)
  const missed = missedSince(position.missing, indexPosition.missed ?? {}, time.getTime())
  const after: IndexPosition = {
    position: { last: position.last, missing: Object.keys(missed).map(Number) },
    missed,
    row: newest ? { sequence: newest.sequence, id: newest.id } : indexPosition.row,
    at: time.getTime(),
    boundary: (await nextBoundaryByLog(payload, time)).getTime(),
  }
  const applied = await writer.apply({ before, after: JSON.stringify(after), put, remove })
  // Somebody else has changed the index in the meantime, and perhaps not as far as this.
  return applied && !more ? 'up to date' : { left: end - position.last }
}

/** Builds anew what is no index, or another database's; or waits for who does already. */
const buildAnew = async (payload: BasePayload, report?: Report): Promise<void> => {
  noteProgress({ done: 0, of: 0 })
  try {
    await buildIndex(payload, searchIndex(), (done, of) => {
      noteProgress({ done, of })
      report?.(done, of)
    })
  } catch (error) {
    if (!isSuperseded(error)) throw error
    await waitForOther(searchIndex())
  }
  await searchIndex().reader.load()
}

const catchUp = async (payload: BasePayload, report?: Report): Promise<void> => {
  try {
    let most = 0
    for (;;) {
      const next = await step(payload)
      if (next === 'up to date') return
      if (next === 'rebuild') await buildAnew(payload, report)
      else if (next.left > 0) {
        most = Math.max(most, next.left)
        noteProgress({ done: most - next.left, of: most })
      }
    }
  } finally {
    noteProgress(undefined)
  }
}

let running: Promise<void> | undefined
let next: Promise<void> | undefined

/**
 * Brings the index up to date with everything that was committed before the call, and with the clock.
 * Costs next to nothing when nothing has happened.
 *
 * @param report is told how far a first build has come
 */
export const keepUp = (payload: BasePayload, report?: Report): Promise<void> => {
  if (!running) {
    running = catchUp(payload, report).finally(() => {
      running = undefined
    })
    return running
  }
  // What runs may have read the log before the caller's change was in it.
  next ??= running
    .catch(() => {})
    .then(() => {
      next = undefined
      return keepUp(payload, report)
    })
  return next
}
