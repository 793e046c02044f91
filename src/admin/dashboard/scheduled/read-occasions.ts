import { type ContentTypeSlug, contentTypes, definitionOf } from '@collections/definitions'
import type { Where } from 'payload'
import { readRecordsAs } from '@/admin/dashboard/read-records'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import { changes } from '@/publishing/states/words/by-itself'
import { type Coming, namingDrafts } from './newer-drafts'
import { type OccasionDocument, occasionsInOrder, occasionsOf, type Window } from './occasion'

/** Of one kind of date. In a month a busy newsroom has a hundred. */
const mostRead = 500

type OccasionDocuments = { documents: OccasionDocument[]; isWhole: boolean }

const selected = (type: ContentTypeSlug): Record<string, true> => {
  const names = definitionOf(type).occasions.flatMap(({ path, unless }) => [
    path.split('.')[0] as string,
    ...(unless ? [unless.field] : []),
  ])
  return Object.fromEntries(
    ['title', '_status', ...(definitionOf(type).kinds.length > 1 ? ['kind'] : []), ...names].map((one) => [one, true]),
  )
}

/**
 * A range of one date and nothing else, so that its index is used; what is not published is left out
 * afterwards. Journalists' early access has no index, but is always before the time of going live.
 */
const whereOf = (path: string, { from, until }: Window): Where => {
  // What ends at the midnight after is shown in it.
  const range = { greater_than_equal: from.toISOString(), less_than_equal: until.toISOString() }
  if (path !== 'earlyAccessAt') return { [path]: range }
  return { and: [{ publishedAt: { greater_than: from.toISOString() } }, { earlyAccessAt: range }] }
}

const readDates = async (
  reader: DashboardReader,
  type: ContentTypeSlug,
  window: Window,
): Promise<OccasionDocuments> => {
  const found = await Promise.all(
    definitionOf(type).occasions.map(({ path }) =>
      readAs<OccasionDocument>(reader, type, {
        where: whereOf(path, window),
        sort: path,
        limit: mostRead,
        select: selected(type),
      }),
    ),
  )
  const documents = [...new Map(found.flat().map((document) => [document.id, document])).values()]
  return { documents, isWhole: found.every(({ length }) => length < mostRead) }
}

type Change = {
  documentId: string
  contentType: ContentTypeSlug
  versionId?: string | null
  title?: string | null
  goesLiveAt: string
}

/** Approved versions that wait to replace what is live. */
const readChanges = async (reader: DashboardReader, { from, until }: Window): Promise<Coming[]> => {
  const waiting = await readRecordsAs<Change>(reader, 'scheduled-changes', {
    where: { state: { equals: 'waiting' } },
    sort: 'goesLiveAt',
    limit: mostRead,
    select: { documentId: true, contentType: true, versionId: true, title: true, goesLiveAt: true },
  })
  return waiting
    .filter(({ goesLiveAt }) => new Date(goesLiveAt) >= from && new Date(goesLiveAt) < until)
    .map(({ documentId, contentType, versionId, title, goesLiveAt }) => ({
      at: goesLiveAt,
      what: changes,
      versionId,
      type: contentType,
      id: documentId,
      title,
    }))
}

/**
 * Everything that happens by itself in a time, as far as this person may know of it, in order.
 *
 * @returns `isWhole` is false if there is more than was read
 */
export const readOccasions = async (reader: DashboardReader, window: Window) => {
  const [waiting, ...read] = await Promise.all([
    readChanges(reader, window),
    ...contentTypes.map(async (type) => ({ type, ...(await readDates(reader, type, window)) })),
  ])
  const dated = read.flatMap(({ type, documents }) => documents.flatMap((one) => occasionsOf(type, one, window)))
  const texts: Coming[] = [...waiting, ...dated.filter(({ isText }) => isText)]
  const named = await Promise.all(
    contentTypes.map((type) =>
      namingDrafts(
        reader,
        type,
        texts.filter((text) => text.type === type),
      ),
    ),
  )
  const occasions = occasionsInOrder([...named.flat(), ...dated.filter(({ isText }) => !isText)])
  return { occasions, isWhole: read.every(({ isWhole }) => isWhole) }
}
