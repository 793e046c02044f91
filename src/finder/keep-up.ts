import type { BasePayload } from 'payload'
import { readEnvironment } from '../environment'
import { type LogRow, newRows, type Position } from '../publishing/log/new-rows'
import { nextBoundary, passedBetween } from '../publishing/next-boundary'
import { makeDueChanges } from '../publishing/schedule/due-changes'
import type { Key } from './index/entry'
import { type Index, openIndexThreads } from './index/index-threads'
import { allEntries, countLive, entriesOf, indexedCollections } from './indexed-documents'

let opened: Index | undefined

/** The search index of this process. */
export const searchIndex = (): Index => {
  opened ??= openIndexThreads(readEnvironment().searchIndex)
  return opened
}

/** How far the index has come: in the log, and in time. */
type Standing = {
  position: Position
  /** When each of the numbers that are missing was first missed. */
  missed?: Record<number, number>
  /** The row of the log with the largest number that was seen: it is this database, with this past. */
  row?: { sequence: number; id: string }
  /** The moment for which it is right, and the next at which something changes by itself. In milliseconds. */
  at: number
  boundary: number
}

const rowAt = async (payload: BasePayload, sequence: number): Promise<Standing['row']> => {
  if (sequence === 0) return undefined
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'publication-log',
    where: { sequence: { equals: sequence } },
    limit: 1,
    pagination: false,
    select: { sequence: true },
  })
  return docs[0] && { sequence, id: docs[0].id }
}

/** The row that was last found where it should be, by the database and its number. */
let seen: { payload: BasePayload; sequence: number; end: number } | undefined

/**
 * Whether the log is the one that the index was fed from, and not another database's or a backup's.
 *
 * @param end the largest number in the log; while that stays, what was seen is not looked for again
 */
const isSameLog = async (payload: BasePayload, { row }: Standing, end: number): Promise<boolean> => {
  if (row === undefined) return true
  if (seen?.payload === payload && seen.sequence === row.sequence && seen.end === end) return true
  if ((await rowAt(payload, row.sequence))?.id !== row.id) return false
  seen = { payload, sequence: row.sequence, end }
  return true
}

const now = () => new Date()

type Progress = (done: number, of: number) => void

/**
 * Builds the index anew from the database, beside the one in use, which answers until then.
 *
 * @param report is told how many documents are done
 */
export const rebuildIndex = async (payload: BasePayload, report: Progress = () => {}): Promise<number> => {
  const { writer } = searchIndex()
  await makeDueChanges(payload, now())
  // What is written to the log from here on is read again afterwards.
  const { position } = await newRows(payload, undefined)
  const row = await rowAt(payload, position.last)
  const at = now()
  const all = await countLive(payload, at)
  await writer.beginBuild()
  let done = 0
  // One portion is read while the one before is written.
  let writing: Promise<void> = Promise.resolve()
  for await (const entries of allEntries(payload, at)) {
    await writing
    writing = writer.addToBuild(entries)
    writing.catch(() => {})
    done += entries.length
    report(done, Math.max(all, done))
  }
  await writing
  const boundary = (await nextBoundary(payload, at)).getTime()
  const standing: Standing = { position, row, at: at.getTime(), boundary }
  await writer.finishBuild(JSON.stringify(standing))
  return done
}

const isIndexed = ({ collection }: Key): boolean => indexedCollections.includes(collection)

const different = (keys: Key[]): Key[] => [
  ...new Map(keys.map((key) => [`${key.collection}/${key.id}`, key] as const)).values(),
]

/** What rows of the log may have changed in the index; for a file, what shows its title. */
const touchedBy = async (rows: LogRow[]): Promise<Key[]> => {
  const files = rows.filter(({ contentType }) => contentType === 'documents').map(({ documentId }) => documentId)
  const users = files.length > 0 ? await searchIndex().writer.usersOf(files) : []
  return [...rows.map(({ contentType, documentId }) => ({ collection: contentType, id: documentId })), ...users]
}

/** No transaction lasts longer: a number that is missing for so long was rolled back. In milliseconds. */
const longestTransaction = 120_000

/** Since when numbers are missing; those that will never come are forgotten. */
const missedSince = (missing: number[], known: Record<number, number> = {}, time: number): Record<number, number> =>
  Object.fromEntries(
    missing
      .map((number): [number, number] => [number, known[number] ?? time])
      .filter(([, since]) => time - since < longestTransaction),
  )

/** So far behind, building anew is faster. */
const mostRows = 20_000

type Step = 'up to date' | 'again' | 'rebuild'

/** Takes over one portion of what has happened. */
const step = async (payload: BasePayload): Promise<Step> => {
  const { writer } = searchIndex()
  const before = await writer.standing()
  if (before === undefined) return 'rebuild'
  const standing = JSON.parse(before) as Standing
  const time = now()
  await makeDueChanges(payload, time)
  const { rows, position, end, more, other } = await newRows(payload, standing.position)
  if (other || end - position.last > mostRows || !(await isSameLog(payload, standing, end))) return 'rebuild'
  const isDue = time.getTime() >= standing.boundary || time.getTime() < standing.at
  if (rows.length === 0 && !isDue) return 'up to date'
  const moments = [standing.at, time.getTime()].sort((a, b) => a - b).map((moment) => new Date(moment))
  const passed = isDue ? await passedBetween(payload, moments[0] as Date, moments[1] as Date) : []
  const touched = different([...(await touchedBy(rows)), ...passed].filter(isIndexed))
  const put = await entriesOf(payload, touched, time)
  const isLive = new Set(put.map(({ collection, id }) => `${collection}/${id}`))
  const remove = touched.filter(({ collection, id }) => !isLive.has(`${collection}/${id}`))
  const newest = rows.find(({ sequence }) => sequence === position.last)
  const missed = missedSince(position.missing, standing.missed, time.getTime())
  const after: Standing = {
    position: { last: position.last, missing: Object.keys(missed).map(Number) },
    missed,
    row: newest ? { sequence: newest.sequence, id: newest.id } : standing.row,
    at: time.getTime(),
    boundary: (await nextBoundary(payload, time)).getTime(),
  }
  const applied = await writer.apply({ before, after: JSON.stringify(after), put, remove })
  // Somebody else has changed the index in the meantime, and perhaps not as far as this.
  return applied && !more ? 'up to date' : 'again'
}

const catchUp = async (payload: BasePayload, report?: Progress): Promise<void> => {
  for (;;) {
    const next = await step(payload)
    if (next === 'up to date') return
    if (next === 'rebuild') await rebuildIndex(payload, report)
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
export const keepUp = (payload: BasePayload, report?: Progress): Promise<void> => {
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
