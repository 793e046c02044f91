import { contentTypes, filedUnder } from '@collections/definitions'
import type { Access, Where } from 'payload'
import { ownDocuments } from '@/publishing/own-documents'
import { hasRole, isStaff, mayPublish, mayReadDrafts } from '@/publishing/roles'

/** Lists what belongs to no document of its own. */
const shared = ['contacts', 'documents', 'media', 'redirects', ...filedUnder.map(({ slug }) => slug)]

/**
 * Read access of what is kept about documents (log, scheduled changes): it names them, so it is
 * shown to those who may read their drafts.
 */
export const readRecords: Access = async ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  if (!isStaff(req.user)) return false
  const readable = contentTypes.filter((type) => mayReadDrafts(req.user, type))
  const written = contentTypes.filter((type) => !mayReadDrafts(req.user, type))
  const own = await Promise.all(written.map((type) => ownDocuments(req, type)))
  const clauses: Where[] = [{ documentId: { in: own.flat() } }]
  if (readable.length > 0) clauses.push({ contentType: { in: readable } })
  if (mayPublish(req.user, 'redirects')) clauses.push({ contentType: { in: shared } })
  return { or: clauses }
}
