import type { ContentTypeSlug } from '@collections/definitions'
import { readRecordsAs } from '@/admin/dashboard/read-records'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import type { PlannedChange } from './failed-changes'

const fields = {
  contentType: true,
  documentId: true,
  title: true,
  goesLiveAt: true,
  state: true,
  problem: true,
  createdAt: true,
  updatedAt: true,
} as const

const mostRead = 50

/** The latest changes that failed, those whose time has passed, and what happened to their documents since. */
export const readChanges = async (reader: DashboardReader) => {
  const rest = { limit: mostRead, select: fields }
  const [failed, waiting] = await Promise.all([
    readRecordsAs<PlannedChange>(reader, 'scheduled-changes', {
      where: { state: { equals: 'failed' } },
      sort: '-goesLiveAt',
      ...rest,
    }),
    readRecordsAs<PlannedChange>(reader, 'scheduled-changes', {
      where: { state: { equals: 'waiting' } },
      sort: 'goesLiveAt',
      ...rest,
    }),
  ])
  if (failed.length === 0) return { changes: waiting, publishedAt: new Map<string, string>() }
  const ids = [...new Set(failed.map(({ documentId }) => documentId))]
  const types = [...new Set(failed.map(({ contentType }) => contentType))]
  const [later, ...published] = await Promise.all([
    readRecordsAs<PlannedChange>(reader, 'scheduled-changes', {
      where: { documentId: { in: ids } },
      sort: '-createdAt',
      limit: 4 * mostRead,
      select: fields,
    }),
    ...types.map((type: ContentTypeSlug) =>
      readAs<{ id: string; updatedAt: string }>(reader, type, {
        where: {
          and: [
            { id: { in: failed.filter(({ contentType }) => contentType === type).map((one) => one.documentId) } },
            { _status: { equals: 'published' } },
          ],
        },
        sort: 'id',
        limit: mostRead,
        select: { updatedAt: true },
      }),
    ),
  ])
  const changes = [...new Map([...later, ...failed, ...waiting].map((change) => [change.id, change])).values()]
  return { changes, publishedAt: new Map(published.flat().map(({ id, updatedAt }) => [id, updatedAt])) }
}
