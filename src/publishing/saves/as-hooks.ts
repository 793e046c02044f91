import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload'
import type { Version } from '@/publishing/version'
import type { Save, SavePart } from './save'

type Hook = Pick<Parameters<CollectionBeforeChangeHook>[0], 'collection' | 'req' | 'data'>

const saveOf = ({ collection, req, data }: Hook, before: Version | undefined, way: 'create' | 'update' | 'delete') => {
  const asked = { way, author: req.user ? 'person' : 'system' } as const
  const intent = way === 'delete' ? way : 'publish-changes'
  const document = { type: collection.slug, id: before?.id, collection, newest: before, published: before, data }
  return { ...document, intent, asked, req, now: new Date() } satisfies Save<string>
}

/**
 * A behaviour’s part of a save for a collection that has no drafts, such as topics: each save is public at once.
 *
 * @returns hooks for Payload’s configuration
 */
export const asHooks = ({ prepare, after }: SavePart<string>) => ({
  beforeChange: [
    async ({ data, originalDoc, operation, collection, req }) => {
      const before = operation === 'update' ? (originalDoc as Version) : undefined
      return prepare ? prepare(saveOf({ collection, req, data }, before, operation)) : data
    },
  ] satisfies CollectionBeforeChangeHook[],
  afterChange: [
    async ({ doc, previousDoc, operation, collection, req }) => {
      const before = operation === 'update' ? ({ ...previousDoc, id: doc.id } as Version) : undefined
      await after?.(saveOf({ collection, req, data: doc }, before, operation), doc)
      return doc
    },
  ] satisfies CollectionAfterChangeHook[],
  afterDelete: [
    async ({ doc, collection, req }) => {
      await after?.(saveOf({ collection, req, data: doc }, doc, 'delete'), doc)
      return doc
    },
  ] satisfies CollectionAfterDeleteHook[],
})
