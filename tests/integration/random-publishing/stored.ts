import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Who } from './actions'
import type { Model } from './model'
import type { Scene } from './perform'

export type LogRow = { id: string; event: string; to?: string | null; by?: string | null; reason?: string | null }

/** Everything that is kept of the document of a run, as it stands in the database. */
export type Stored = {
  document: unknown
  versions: { id: string }[]
  log: LogRow[]
  changes: { id: string; state?: string | null }[]
}

export const readStored = async ({ newsroom, type, id }: Scene): Promise<Stored> => {
  const { db } = newsroom.payload
  const all = { limit: 0, pagination: false } as const
  const ofDocument = { documentId: { equals: id } }
  const document = await db.findOne({ collection: type, where: { id: { equals: id } } })
  const versions = await db.findVersions({
    collection: type,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    ...all,
  })
  const log = await db.find<LogRow>({ collection: 'publication-log', where: ofDocument, sort: 'at', ...all })
  const changes = await db.find<Stored['changes'][number]>({
    collection: 'scheduled-changes',
    where: ofDocument,
    sort: 'createdAt',
    ...all,
  })
  return JSON.parse(
    JSON.stringify({ document, versions: versions.docs, log: log.docs, changes: changes.docs }),
  ) as Stored
}

const whoIs = ({ staff }: Scene, { by, reason }: LogRow): string => {
  const person = Object.entries(staff).find(([, { id }]) => id === by)
  if (person) return person[0]
  const scheduled = /^Scheduled by (.*)$/.exec(reason ?? '')?.[1]
  return scheduled ?? 'nobody'
}

const isAboutAChange = ({ event }: LogRow) => event.startsWith('change-')

/** What readers get was approved before. */
const approvesNothing = (row: LogRow) => isAboutAChange(row) || row.event === 'draft-dropped'

const offTheSite = ['unpublished', 'deleted']
const besidePublished = ['draft', 'submitted']

/** What the log alone says about the document: whether it is published, and who approved that. */
export const toldBy = (scene: Scene, log: LogRow[]) => {
  let published: string | undefined
  for (const row of log) {
    if (approvesNothing(row)) continue
    if (offTheSite.includes(row.event)) published = undefined
    else if (!besidePublished.includes(row.to ?? '')) published = whoIs(scene, row)
  }
  return published
}

/** The state that the log gives last; a reworded correction's row has its words in that place. */
export const lastState = (log: LogRow[]): string | null | undefined => {
  const last = log.findLast((row) => !isAboutAChange(row))
  return last?.event === 'correction-changed' ? undefined : last?.to
}

/** The log only grows, a row for each thing that was done, by whoever did it; a refusal changes nothing at all. */
export const expectExplained = (
  scene: Scene,
  { before, after }: { before: Stored; after: Stored },
  {
    who,
    done,
    changes,
  }: { who: Who; done: boolean; changes: 'the document' | 'by itself' | 'nothing' | 'nothing of it' },
) => {
  expect(after.log.slice(0, before.log.length), 'the rows that were there').toEqual(before.log)
  const rows = after.log.slice(before.log.length)
  if (!done || changes === 'nothing of it') {
    expect(after, 'nothing has changed').toEqual(before)
    return
  }
  if (changes === 'by itself') {
    // A change that was due, or nothing.
    if (rows.length === 0) expect(after, 'nothing has changed').toEqual(before)
    return
  }
  if (changes === 'nothing') {
    expect(rows, 'rows of what changed nothing').toEqual([])
    return
  }
  expect(rows.length, 'rows that say what was done').toBeGreaterThan(0)
  for (const row of rows) expect(whoIs(scene, row), 'who did it').toBe(who)
  expect(isDeepStrictEqual(after, before)).toBe(false)
}

/** What is stored, and what the log says about it, is what the model expects. */
export const expectAsModelled = (scene: Scene, stored: Stored, model: Model) => {
  expect(toldBy(scene, stored.log), 'who approved what is published, by the log').toBe(model.approvedBy)
  const status = (stored.document as { _status?: string } | null)?._status
  expect(status === 'published', 'something is published').toBe(model.published !== undefined)
  const waiting = stored.changes.filter(({ state }) => state === 'waiting')
  expect(waiting.length, 'changes that wait').toBe(model.waiting ? 1 : 0)
  expect(stored.versions.length, 'versions kept').toBe(model.versions.length)
}
