import path from 'node:path'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { BasePayload } from 'payload'
import { type MissedSince, missedSince } from '@/database/missed-numbers'
import { readEnvironment } from '@/environment'
import { newRows, type Position } from '@/publishing/log/new-rows'
import { named } from '@/publishing/store'
import { openStaffThread } from '@/search/index/index-threads'
import { type IndexPosition, rowAt } from '@/search/index-position'
import { searchedCollections, staffEntriesOf } from './staff-entries'

let opened: ReturnType<typeof openStaffThread> | undefined

/** Beside the index of readers: `search.db` and `search-staff.db`. */
const fileBeside = (file: string): string => {
  const { dir, name, ext } = path.parse(file)
  return path.join(dir, `${name}-staff${ext}`)
}

export const staffSearchIndex = () => {
  opened ??= openStaffThread(fileBeside(readEnvironment().searchIndex))
  return opened
}

/** How far it has followed the log, by the row with the largest number: it is this database, with this past. */
type StaffPosition = { position: Position; missed?: MissedSince; row?: IndexPosition['row'] }

const atOnce = 100

/** So far behind, building anew is faster. */
const mostRows = 5000

const idsAfter = async (payload: BasePayload, collection: string, last: string | undefined): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: named(collection),
    where: last ? { id: { greater_than: last } } : {},
    sort: 'id',
    limit: atOnce,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

const build = async (payload: BasePayload): Promise<void> => {
  const index = staffSearchIndex()
  // What is written to the log from here on is read again afterwards.
  const { position } = await newRows(payload, undefined)
  const standing: StaffPosition = { position, row: await rowAt(payload, position.last) }
  await index.empty()
  for (const collection of searchedCollections(payload)) {
    for (let ids = await idsAfter(payload, collection, undefined); ids.length > 0; ) {
      await index.apply({ put: await staffEntriesOf(payload, collection, ids), remove: [] })
      await nextTurn()
      ids = ids.length < atOnce ? [] : await idsAfter(payload, collection, ids.at(-1))
    }
  }
  await index.apply({ put: [], remove: [], position: JSON.stringify(standing) })
}

const isAnother = async (payload: BasePayload, { row }: StaffPosition): Promise<boolean> =>
  row !== undefined && (await rowAt(payload, row.sequence))?.id !== row.id

/** @returns whether there is more, or what there is is of no use */
const follow = async (payload: BasePayload): Promise<'more' | 'done' | 'anew'> => {
  const index = staffSearchIndex()
  const found = await index.position()
  const before = found === undefined ? undefined : (JSON.parse(found) as StaffPosition)
  if (!before || (await isAnother(payload, before))) return 'anew'
  const { rows, position, end, more, other } = await newRows(payload, before.position)
  if (other || end - position.last > mostRows) return 'anew'
  if (rows.length === 0) return 'done'
  const collections = searchedCollections(payload)
  const entries = await Promise.all(
    collections.map((collection) => {
      const ids = rows.filter(({ contentType }) => contentType === collection).map(({ documentId }) => documentId)
      return staffEntriesOf(payload, collection, [...new Set(ids)])
    }),
  )
  const missed = missedSince(position.missing, before.missed ?? {}, Date.now())
  const newest = rows.find(({ sequence }) => sequence === position.last)
  const after: StaffPosition = {
    position: { last: position.last, missing: Object.keys(missed).map(Number) },
    missed,
    row: newest ? { sequence: newest.sequence, id: newest.id } : before.row,
  }
  const remove = rows.map(({ contentType, documentId }) => ({ collection: contentType, id: documentId }))
  await index.apply({ put: entries.flat(), remove, position: JSON.stringify(after) })
  return more ? 'more' : 'done'
}

let building: Promise<void> | undefined

/** Builds it in the background, once however many ask. @returns whether that was done in time */
const builtWithin = (payload: BasePayload, patience: number): Promise<boolean> => {
  building ??= build(payload)
    .catch((error: unknown) => payload.logger.error(error))
    .finally(() => {
      building = undefined
    })
  return Promise.race([building.then(() => true), wait(patience, false, { ref: false })])
}

const bringUpToDate = async (payload: BasePayload, patience: number): Promise<boolean> => {
  for (;;) {
    const found = await follow(payload)
    if (found === 'done') return true
    if (found === 'anew' && !(await builtWithin(payload, patience))) return false
    await nextTurn()
  }
}

let running: Promise<boolean> | undefined

/** How long a question waits for an index that is being built, in milliseconds. */
const usualPatience = 1000

/**
 * Brings what staff search up to date with all that was committed before the call; builds it the first time, some
 * thousand documents a second, while the site goes on.
 *
 * @param patience how long it may wait for an index that is being built, in milliseconds
 * @returns whether it is whole; otherwise it is being built, and holds what has come so far
 */
export const keepStaffIndex = async (payload: BasePayload, patience = usualPatience): Promise<boolean> => {
  if (building && !(await builtWithin(payload, patience))) return false
  // What runs may have read the log before the caller's change was in it.
  while (running) await running.catch(() => {})
  running = bringUpToDate(payload, patience).finally(() => {
    running = undefined
  })
  return running
}
