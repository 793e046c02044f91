import {
  APIError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
  type PayloadRequest,
  type Tab,
  type Where,
} from 'payload'
import { type Lifetime, readLive } from '../src/publishing/live'
import { recordChange, recordDeletion } from '../src/publishing/log'
import { onlyPublishersPublish, rememberPublishedVersion } from '../src/publishing/published-version'
import { anyStaff, publishers, writers } from '../src/publishing/roles'
import type { Behaviour } from './behaviours/behaviour'

type ContentType = {
  slug: 'news' | 'consultations' | 'inspection-reports' | 'service-notices' | 'pages'
  labels: { singular: string; plural: string }
  description: string
  columns: string[]
  lifetime: Lifetime
  behaviours: Behaviour[]
  tabs: { label: string; description?: string; fields: Field[] }[]
  sidebar?: Field[]
}

const exists = async (req: PayloadRequest, collection: string, where: Where, versions = false): Promise<boolean> => {
  const query = { collection: collection as 'news', where, overrideAccess: true, req }
  const { totalDocs } = await (versions ? req.payload.countVersions(query) : req.payload.count(query))
  return totalDocs > 0
}

/**
 * What is not published may be incomplete, so a save that publishes nothing is a draft save, also
 * through REST without `?draft=true`; a save that names no status never publishes, or drops the
 * published version for, a draft that stands beside it (payload#13267).
 */
const unpublishedIsDraft: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation === 'restoreVersion') {
    // An old draft restored in place of what is published takes that off the site.
    req.context.restoresAsDraft = args.draft === true
    req.context.takesBack = !args.draft
  }
  if (operation !== 'create' && operation !== 'update') return args
  const { draft } = args
  const data = args.data as { _status?: string } | undefined
  if (draft || !data || data._status === 'published') return args
  if (operation === 'create') return { ...args, draft: true }
  const id = 'id' in args ? args.id : undefined
  if (id === undefined) {
    if (data._status !== 'draft') return { ...args, draft: true }
    req.context.takesBack = true
    return args
  }
  const published = await exists(req, collection.slug, { id: { equals: id }, _status: { equals: 'published' } })
  if (!published) return { ...args, draft: true }
  if (data._status === 'draft') {
    req.context.takesBack = true
    return args
  }
  const newerDraft: Where = { parent: { equals: id }, latest: { equals: true }, 'version._status': { equals: 'draft' } }
  return (await exists(req, collection.slug, newerDraft, true)) ? { ...args, draft: true } : args
}

/** What is restored as a draft is a draft from the start, whatever it was when it was saved. */
const restoredAsDraft: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && req.context.restoresAsDraft === true) data._status = 'draft'
  return data
}

/**
 * Saving many at once leaves out those that were refused before anything was written. Any other
 * failure may have left half a document behind, so nothing of the whole is kept.
 */
const allOrNothing: CollectionAfterOperationHook = ({ operation, result }) => {
  if (operation !== 'update' && operation !== 'delete') return result
  const { errors = [] } = result as { errors?: { isPublic: boolean }[] }
  if (errors.some(({ isPublic }) => !isPublic))
    throw new APIError(
      'Something went wrong with one of these items, so none of them was changed. Try again.',
      500,
      null,
      true,
    )
  return result
}

const onTabs = (tabs: ContentType['tabs'], behaviours: Behaviour[]): Tab[] => {
  const all = tabs.map((tab) => ({ ...tab, fields: [...tab.fields] }))
  for (const { tab } of behaviours) {
    if (!tab) continue
    const there = all.find(({ label }) => label === tab.label)
    if (there) there.fields.push(...tab.fields)
    else all.push({ ...tab, fields: [...tab.fields] })
  }
  return all
}

/**
 * A type of content that is written as a draft, published, and public while it is live.
 *
 * @param type its fields, and the behaviours it is made of
 * @returns the collection for Payload's configuration
 */
export const contentType = (type: ContentType): CollectionConfig => {
  const { slug, labels, description, columns, lifetime, behaviours } = type
  const hooks = behaviours.map((behaviour) => behaviour.hooks ?? {})
  return {
    slug,
    labels,
    custom: { lifetime },
    admin: {
      useAsTitle: 'title',
      group: 'Content',
      description,
      defaultColumns: columns,
      listSearchableFields: ['title', 'slug'],
    },
    access: {
      read: readLive(lifetime),
      readVersions: anyStaff,
      create: writers(slug),
      update: writers(slug),
      delete: publishers(slug),
    },
    versions: { drafts: true, maxPerDoc: 0 },
    lockDocuments: { duration: 300 },
    defaultSort: lifetime.from ? `-${lifetime.from}` : 'title',
    indexes: behaviours.flatMap((behaviour) => behaviour.indexes ?? []),
    hooks: {
      beforeOperation: [unpublishedIsDraft],
      beforeValidate: [restoredAsDraft, ...hooks.flatMap((hook) => hook.beforeValidate ?? [])],
      beforeChange: [
        rememberPublishedVersion,
        onlyPublishersPublish,
        ...hooks.flatMap((hook) => hook.beforeChange ?? []),
      ],
      afterChange: [recordChange],
      afterDelete: [recordDeletion],
      afterOperation: [allOrNothing],
    },
    fields: [
      { type: 'tabs', tabs: onTabs(type.tabs, behaviours) },
      ...(type.sidebar ?? []),
      ...behaviours.flatMap((behaviour) => behaviour.sidebar ?? []),
    ],
  }
}
