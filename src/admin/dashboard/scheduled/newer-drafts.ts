import type { ContentTypeSlug } from '@collections/definitions'
import type { Where } from 'payload'
import type { DashboardReader } from '@/admin/dashboard/reader'
import { withoutNewerDraft } from '@/publishing/states/words/by-itself'
import type { Occasion } from './occasion'

type Draft = { id: string; parent?: unknown }

/** The newest drafts of some documents, by the document: as far as this person may read them. */
const newestDrafts = async (
  { req }: DashboardReader,
  type: ContentTypeSlug,
  ids: string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const isNewest: Where[] = [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }]
  const { docs } = await req.payload.findVersions({
    collection: type,
    where: { and: [{ parent: { in: ids } }, ...isNewest] },
    select: { parent: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map((docs as unknown as Draft[]).map(({ id, parent }) => [String(parent), String(id)]))
}

/** A text that will be public, by the version it is, if it is not what is published. */
export type Coming = Occasion & { versionId?: string | null }

/** Says of each text that goes out by itself whether somebody has written on since it was approved. */
export const namingDrafts = async (
  reader: DashboardReader,
  type: ContentTypeSlug,
  coming: Coming[],
): Promise<Occasion[]> => {
  const drafts = await newestDrafts(reader, type, [...new Set(coming.map(({ id }) => id))])
  return coming.map(({ versionId, ...occasion }) => {
    const draft = drafts.get(occasion.id)
    return draft && draft !== versionId ? { ...occasion, what: withoutNewerDraft(occasion.what) } : occasion
  })
}
