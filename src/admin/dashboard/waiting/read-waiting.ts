import { type ContentTypeSlug, contentTypes, definitionOf } from '@collections/definitions'
import type { Where } from 'payload'
import { readRecordsAs } from '@/admin/dashboard/read-records'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import { lifetimeOf } from '@/publishing/live'
import { mayPublish, mayWrite } from '@/publishing/roles'
import { standingsOf } from '@/publishing/states/document-state'
import { named } from '@/publishing/store'
import { idOf, isAuthorOf } from '@/words/references'
import type { Decision, WaitingDocument } from './waiting-document'

/** More than fit on the dashboard, so that the oldest are found by when they were handed in. */
const mostRead = 50

type IdAndKind = { id: string; kind?: string | null }

const fieldsOf = (reader: DashboardReader, type: ContentTypeSlug): Record<string, true> => {
  const { flattenedFields } = reader.req.payload.collections[type].config
  return flattenedFields.some(({ name }) => name === 'kind') ? { title: true, kind: true } : { title: true }
}

const submitted: Where = { and: [{ _status: { equals: 'draft' } }, { submitted: { equals: true } }] }

const countWaiting = async ({ req }: DashboardReader, type: ContentTypeSlug): Promise<number> => {
  const where: Where = {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { 'version.submitted': { equals: true } },
    ],
  }
  const query = { collection: named(type), where, overrideAccess: false, req } as const
  return (await req.payload.countVersions(query)).totalDocs
}

/** Drafts of a type that this person decides about, or that are their own. */
const draftsOf = async (
  reader: DashboardReader,
  type: ContentTypeSlug,
): Promise<{ found: IdAndKind[]; notRead: number }> => {
  const { user } = reader.req
  const rest = { select: fieldsOf(reader, type), limit: mostRead, draft: true }
  const own: Where = { and: [{ _status: { equals: 'draft' } }, { authors: { in: [user?.id] } }] }
  const [waiting, mine] = await Promise.all([
    mayPublish(user, type) ? readAs<IdAndKind>(reader, type, { where: submitted, sort: 'updatedAt', ...rest }) : [],
    readAs<IdAndKind>(reader, type, { where: own, sort: '-updatedAt', ...rest }),
  ])
  const found = [...new Map([...waiting, ...mine].map((doc) => [doc.id, doc])).values()]
  const all = waiting.length < mostRead ? waiting.length : await countWaiting(reader, type)
  return { found, notRead: all - waiting.length }
}

/** Lists what decides, or undoes a decision. Others, such as a saved draft, leave it as it is. */
const deciding = ['submitted', 'returned', 'scheduled', 'published', 'updated', 'corrected', 'unpublished', 'restored']

type Entry = Omit<Decision, 'by'> & { contentType: string; documentId: string; by?: unknown }

const decisionsAbout = async (reader: DashboardReader, ids: string[]): Promise<Map<string, Decision>> => {
  if (ids.length === 0) return new Map()
  const entries = await readRecordsAs<Entry>(reader, 'publication-log', {
    where: { and: [{ documentId: { in: ids } }, { event: { in: deciding } }] },
    sort: '-at',
    limit: 1000,
    select: { contentType: true, documentId: true, event: true, at: true, by: true, byName: true, reason: true },
  })
  const last = new Map<string, Decision>()
  for (const entry of entries)
    if (!last.has(entry.documentId)) last.set(entry.documentId, { ...entry, by: idOf(entry.by) })
  return last
}

type Drafts = { type: ContentTypeSlug; found: IdAndKind[]; notRead: number }

const documentsOf = async ({ req }: DashboardReader, { type, found }: Drafts, twoPeople: boolean) => {
  if (found.length === 0) return []
  const { config } = req.payload.collections[type]
  const standings = await standingsOf(
    req,
    config,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ id, kind }): WaitingDocument[] => {
    const standing = standings.get(id) as WaitingDocument['standing'] | undefined
    if (!standing) return []
    const { newest } = standing
    const mayApprove = mayPublish(req.user, type)
    const editedLast = idOf(newest.lastEditedBy) === String(req.user?.id)
    return [
      {
        type,
        lifetime: lifetimeOf(config),
        kind,
        newest,
        standing,
        isMine: isAuthorOf(req.user, newest),
        mayApprove,
        needsAnother: twoPeople && mayApprove && editedLast && !definitionOf(type).publishedAlone,
      },
    ]
  })
}

/**
 * The drafts that concern the person who is signed in.
 *
 * @returns also how many more wait for approval than were read
 */
export const readWaiting = async (
  reader: DashboardReader,
): Promise<{ documents: WaitingDocument[]; notRead: number }> => {
  const { req } = reader
  const types = contentTypes.filter((type) => mayWrite(req.user, type))
  const drafts = await Promise.all(types.map(async (type) => ({ type, ...(await draftsOf(reader, type)) })))
  const ids = drafts.flatMap(({ found }) => found.map(({ id }) => id))
  const [rules, decisions] = await Promise.all([
    req.payload.findGlobal({ slug: 'publishing', depth: 0, overrideAccess: false, req }),
    decisionsAbout(reader, ids),
  ])
  const documents = await Promise.all(drafts.map((some) => documentsOf(reader, some, rules.twoPeople === true)))
  return {
    documents: documents.flat().map((document) => ({ ...document, decision: decisions.get(document.newest.id) })),
    notRead: drafts.reduce((all, { notRead }) => all + notRead, 0),
  }
}
