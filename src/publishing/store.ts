import { type ContentTypeSlug, definitionIfAny } from '@collections/definitions'
import {
  type BasePayload,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  type Where,
} from 'payload'
import { idOf } from '@/words/references'
import type { Data, Version } from './version'

/*
 * Reads and writes documents and their versions, whoever may see them: rules and access are asked
 * elsewhere. Payload types each collection by its own name; here they are all alike.
 */

/** Describes which document is meant. */
export type DocumentRef = { contentType: ContentTypeSlug; documentId: string }

/** Describes who asks, and in which transaction; without a request, what is committed. */
export type DatabaseReader = { payload: BasePayload; req?: PayloadRequest }

/** A version with the id it has in the history. */
export type KeptVersion = { id: string; document: Version }

/** Any collection, as Payload’s own types want it named: each has a type of its own there, and rules are the same for all. */
export const named = (slug: string) => slug as 'news'

const everything = { depth: 0, pagination: false, showHiddenFields: true, overrideAccess: true } as const

const within = (req: PayloadRequest | undefined) => (req ? { req } : {})

/** The version that the public gets, or will get once its time comes; undefined if there is none. */
export const findPublished = async (
  { payload, req }: DatabaseReader,
  { contentType, documentId }: DocumentRef,
): Promise<Version | undefined> => {
  const where = { id: { equals: documentId }, _status: { equals: 'published' } }
  const query = { collection: named(contentType), where, limit: 1, draft: false, ...everything, ...within(req) }
  return (await payload.find(query)).docs[0] as Version | undefined
}

/**
 * A version as it was saved.
 *
 * @param versionId which; the newest if none is named
 * @returns undefined if there is none, or it is another document’s
 */
export const findVersion = async (
  { payload, req }: DatabaseReader,
  { contentType, documentId }: DocumentRef,
  versionId?: string | null,
): Promise<KeptVersion | undefined> => {
  const which: Where = versionId ? { id: { equals: versionId } } : { latest: { equals: true } }
  const where = { and: [{ parent: { equals: documentId } }, which] }
  const query = { collection: named(contentType), where, sort: '-updatedAt', limit: 1, ...everything, ...within(req) }
  const [found] = (await payload.findVersions(query)).docs
  return found && { id: String(found.id), document: { ...found.version, id: documentId } as unknown as Version }
}

/** Returns whether a draft is newer than what is published. */
export const newestIsDraft = async ({ payload, req }: DatabaseReader, { contentType, documentId }: DocumentRef) => {
  const where: Where = {
    parent: { equals: documentId },
    latest: { equals: true },
    'version._status': { equals: 'draft' },
  }
  const query = { collection: named(contentType), where, overrideAccess: true, ...within(req) }
  return (await payload.countVersions(query)).totalDocs > 0
}

/** Returns among which documents of a type a slug is taken once: all of them, or those that stand in the same place. */
export const neighboursOf = (type: string, data: Data): Where => {
  const { standsIn } = definitionIfAny(type) ?? {}
  if (!standsIn) return {}
  const named = idOf(data[standsIn.field])
  return { [standsIn.field]: named ? { equals: named } : { exists: false } }
}

/** Returns whether another document of the type has a slug. @param id of the one that may have it @param among which */
export const isSlugTaken = async (
  req: PayloadRequest,
  type: string,
  slug: string,
  id: unknown,
  among: Where,
): Promise<boolean> => {
  const where: Where = { slug: { equals: slug }, ...among }
  if (id !== undefined) where.id = { not_equals: id }
  return (await req.payload.count({ collection: named(type), where, overrideAccess: true, req })).totalDocs > 0
}

/**
 * Saves a whole version through Payload, with all that its hooks check.
 *
 * @param data every field; an `id` and dates of the record are left out of it
 */
export const saveVersion = async (
  req: PayloadRequest,
  { contentType, documentId }: DocumentRef,
  { id: _id, createdAt: _made, updatedAt: _changed, ...data }: Data,
): Promise<Version> => {
  const draft = data._status !== 'published'
  const options = { depth: 0, overrideAccess: true, overrideLock: true, draft, req }
  const query = { collection: named(contentType), id: documentId, data: data as object, ...options }
  return (await req.payload.update(query)) as unknown as Version
}

/** Writes into the record itself, beside its history and past all hooks: what is decided about it, never what it says. */
export const writeRecord = (req: PayloadRequest, { contentType, documentId }: DocumentRef, data: Data) =>
  req.payload.db.updateOne({ collection: contentType, id: documentId, data, req, returning: false })

/** Does something whole or not at all: in the transaction that `req` is in, or in one of its own. */
export const inTransaction = async <Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> => {
  const began = await initTransaction(req)
  try {
    const result = await work()
    if (began) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
