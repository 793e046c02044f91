import { contentTypes } from '@collections/definitions'
import type { Access, CollectionAfterErrorHook, PayloadRequest, Where } from 'payload'
import { mayPublish, mayReadDrafts, mayWrite } from '@/publishing/roles'
import { waitingVersions } from '@/publishing/uses/waiting-versions'
import { idsOf, isAuthorOf } from '@/words/references'
import { fieldOf, type Using, unreleasedFiles, usingFiles } from './files-of-others'
import type { FileCollection } from './files-used'

/*
 * What somebody approved, or is to approve, is approved with its pictures and documents. An author
 * who could change one of them afterwards would change what goes live.
 */

/**
 * Returns which of some files belong to a version that is published, scheduled or handed in, whosever it is,
 * or to a draft of somebody else that the user of a request may not read.
 */
const settled = async (req: PayloadRequest, kind: FileCollection, files: string[]): Promise<string[]> => {
  const found: Using[] = (await waitingVersions(req)).map(({ document }) => document)
  const uses: Where = { [fieldOf[kind]]: { in: files } }
  for (const collection of contentTypes) {
    found.push(...(await usingFiles(req, collection, { and: [uses, { _status: { equals: 'published' } }] }, false)))
    const drafts = await usingFiles(req, collection, uses, true)
    const hidden = (draft: Using) => !mayReadDrafts(req.user, collection) && !isAuthorOf(req.user, draft)
    found.push(...drafts.filter((draft) => draft.submitted === true || hidden(draft)))
  }
  return [...new Set(found.flatMap((document) => idsOf(document[fieldOf[kind]])))].filter((id) => files.includes(id))
}

/** Update access of files: those who publish change any, authors what is nobody else's and not settled yet. */
export const updateFiles =
  (kind: FileCollection): Access =>
  async ({ req, id }) => {
    if (mayPublish(req.user, kind)) return true
    if (!mayWrite(req.user, kind)) return false
    const files = id ? [String(id)] : await unreleasedFiles(req, kind, new Date())
    if (files.length === 0) return false
    const fixed = await settled(req, kind, files)
    const clauses: Where[] = [
      { releasedAt: { exists: false } },
      { id: { in: files.filter((file) => !fixed.includes(file)) } },
    ]
    return { and: clauses }
  }

const why =
  'This file is part of something that is published, approved or handed in, or of a draft of somebody else. Ask an editor to change it, or upload a new one.'

/** Says to an author why a file can’t be changed. */
export const sayWhySettled: CollectionAfterErrorHook = ({ error, req, collection }) => {
  const { status } = error as { status?: number }
  const mayOtherwise = collection && mayWrite(req.user, collection.slug)
  if (status !== 403 || req.method !== 'PATCH' || !req.routeParams?.id || !mayOtherwise) return
  return { response: { errors: [{ message: why }] } }
}
