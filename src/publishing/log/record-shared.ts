import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, PayloadRequest } from 'payload'
import { appendToLog, type PublicationEvent } from './log'

type SharedDocument = { id: unknown; title?: unknown; name?: unknown; filename?: unknown; address?: unknown }

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const append = (req: PayloadRequest, event: PublicationEvent, contentType: string, doc: SharedDocument) =>
  appendToLog(req, {
    event,
    contentType,
    documentId: String(doc.id),
    title: text(doc.title) ?? text(doc.name) ?? text(doc.filename),
    address: text(doc.address),
    // Only topics have a page, and it is public from its first second.
    wasPublic: Boolean(doc.address),
  })

const recordChange: CollectionAfterChangeHook = async ({ doc, collection, operation, req }) => {
  await append(req, operation === 'create' ? 'added' : 'changed', collection.slug, doc)
  return doc
}

const recordDeletion: CollectionAfterDeleteHook = async ({ doc, collection, req }) => {
  await append(req, 'deleted', collection.slug, doc)
  return doc
}

/**
 * Says in the log what happened to something that pages share: a topic, a contact, a file. Its name
 * has to be among what the collection always selects, whatever an answer is asked to hold.
 */
export const recordShared = {
  afterChange: [recordChange],
  afterDelete: [recordDeletion],
} satisfies CollectionConfig['hooks']
