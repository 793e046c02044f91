import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/words/references'
import { type EntryKind, entryKindOf, entryWords, type HistoryRow, initialsOf, whoDid } from './entry-words'
import { inNumbers } from './in-numbers'
import { shownFields } from './shown-fields'
import { type SavedVersion, versionsOf } from './versions'

/** One thing that happened to a document. */
export type TimelineEntry = {
  id: string
  at: string
  kind: EntryKind
  by: { name: string; initials: string; isYou: boolean }
  /** Read after the name. */
  words: string
  reason?: string
  /** The text that was saved with it. */
  versionId?: string
  /** Says what it changed, in a few words. */
  changed?: string
}

export type Timeline = { entries: TimelineEntry[]; hasOlder: boolean }

type Document = { type: ContentTypeSlug; id: string; from?: string }

/** Each is a page, and each of its texts is read whole. */
const atATime = 20

const rowsOf = async (
  req: PayloadRequest,
  { type, id }: Document,
  before: string | undefined,
): Promise<HistoryRow[]> => {
  const where: Where[] = [{ contentType: { equals: type } }, { documentId: { equals: id } }]
  if (before) where.push({ at: { less_than: before } })
  const { docs } = await req.payload.find({
    collection: 'publication-log',
    where: { and: where },
    sort: ['-at', '-sequence'],
    limit: atATime + 1,
    pagination: false,
    depth: 1,
    populate: { users: { name: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as HistoryRow[]
}

/** Rows that say what the save of a text did. */
const saves = new Set([
  'drafted',
  'submitted',
  'returned',
  'scheduled',
  'published',
  'updated',
  'corrected',
  'correction-changed',
  'withdrawn',
  'reinstated',
  'unpublished',
  'restored',
  'draft-dropped',
])

/**
 * The text that was saved with each row. A row has the moment at which its save began, so its text is the first one
 * from then on that no earlier row has. A save that changed nothing has no row: its text is that of the row before it.
 *
 * @param rows newest first
 * @param versions newest first
 * @param end the moment at which the first row after these began, where there is one
 */
export const withVersions = <R extends Pick<HistoryRow, 'event' | 'at'>, V extends { updatedAt: string }>(
  rows: R[],
  versions: V[],
  end = '9999',
): { row: R; version?: V; older?: V }[] => {
  const texts = versions.toReversed()
  let next = 0
  const skipTo = (at: string) => {
    while (next < texts.length && (texts[next] as V).updatedAt < at) next += 1
  }
  const oldestFirst = rows.toReversed()
  return oldestFirst
    .map((row, place) => {
      if (!saves.has(row.event)) return { row }
      skipTo(row.at)
      const older = texts[next - 1]
      next += 1
      skipTo(oldestFirst.slice(place + 1).find(({ event }) => saves.has(event))?.at ?? end)
      return { row, version: texts[next - 1], older }
    })
    .toReversed()
}

/** Texts of saves that changed nothing are among them, so more are read than there are rows. */
const mostTexts = 5 * atATime

/** The texts of some rows, newest first, and the one before them. */
const textsOf = async (
  req: PayloadRequest,
  document: Document,
  rows: HistoryRow[],
  before: string | undefined,
): Promise<SavedVersion[]> => {
  const oldest = rows.findLast(({ event }) => saves.has(event))?.at
  if (!oldest) return []
  const since: Where[] = [{ updatedAt: { greater_than_equal: oldest } }]
  if (before) since.push({ updatedAt: { less_than_equal: before } })
  const texts = await versionsOf(req, { ...document, where: { and: since }, limit: mostTexts })
  const older = await versionsOf(req, { ...document, where: { updatedAt: { less_than: oldest } }, limit: 1 })
  return [...texts, ...older]
}

const changedIn = (
  req: PayloadRequest,
  type: ContentTypeSlug,
  older: SavedVersion | undefined,
  version: SavedVersion,
) => {
  if (!older) return undefined
  const { flattenedFields } = req.payload.collections[type].config
  return inNumbers(shownFields(flattenedFields, older.version), shownFields(flattenedFields, version.version))
}

/**
 * Returns what happened to a document, newest first, in words.
 *
 * @param before only what is older
 */
export const timelineOf = async (
  req: PayloadRequest,
  document: Document,
  before: string | undefined,
  now: Date,
): Promise<Timeline> => {
  const found = await rowsOf(req, document, before)
  const rows = found.slice(0, atATime)
  const versions = await textsOf(req, document, rows, before)
  const entries = withVersions(rows, versions, before).map(({ row, version, older }): TimelineEntry => {
    const name = whoDid(row)
    const goesLiveAt = document.from && (version?.version[document.from] as string | undefined)
    return {
      id: String(row.id),
      at: row.at,
      kind: entryKindOf(row),
      by: { name, initials: initialsOf(row.byName), isYou: Boolean(row.by) && idOf(row.by) === String(req.user?.id) },
      words: entryWords(row, { goesLiveAt: goesLiveAt ?? undefined }, now),
      reason: row.reason ?? undefined,
      versionId: version?.id,
      changed: version && changedIn(req, document.type, older, version),
    }
  })
  return { entries, hasOlder: found.length > atATime }
}
