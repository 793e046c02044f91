import type { PayloadRequest, Where } from 'payload'
import { contentTypes } from '../content-types'
import { type Lifetime, lifetimeOf } from '../live'
import { isAuthorOf } from '../references'
import { mayReadDrafts } from '../roles'
import { named } from '../store'
import type { FileCollection } from './files-used'

/*
 * The library of pictures and documents is shared, so that people find what they need. But a
 * picture of somebody else's embargoed release would give the release away.
 */

type Using = { authors?: unknown[] | null; usedMedia?: unknown; usedDocuments?: unknown }

const fieldOf = { media: 'usedMedia', documents: 'usedDocuments' } as const

const notPublic = (lifetime: Lifetime, now: Date): Where => {
  const draft: Where = { _status: { equals: 'draft' } }
  return lifetime.from ? { or: [draft, { [lifetime.from]: { greater_than: now.toISOString() } }] } : draft
}

/**
 * The files of documents that the user of a request may not read: those of somebody else that are
 * drafts, newest drafts beside something published, or approved for later.
 *
 * @returns ids; some may have been released with another document all the same
 */
export const filesOfOthers = async (req: PayloadRequest, kind: FileCollection, now: Date): Promise<string[]> => {
  const hidden = new Set<string>()
  const own = new Set<string>()
  for (const collection of contentTypes) {
    if (mayReadDrafts(req.user, collection)) continue
    const lifetime = lifetimeOf(req.payload.collections[collection].config)
    for (const draft of [true, false]) {
      const { docs } = await req.payload.find({
        collection: named(collection),
        where: notPublic(lifetime, now),
        draft,
        select: { usedMedia: true, usedDocuments: true, authors: true },
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
        req,
      })
      for (const document of docs as unknown as Using[]) {
        // A query for “not in” would match a document that has another author beside this one.
        const isOwn = isAuthorOf(req.user, document)
        for (const id of (document[fieldOf[kind]] as string[] | undefined) ?? []) (isOwn ? own : hidden).add(String(id))
      }
    }
  }
  return [...hidden].filter((id) => !own.has(id))
}
