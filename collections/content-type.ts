import type { CollectionConfig, Field, Tab } from 'payload'
import type { ContentTypeSlug } from '../src/publishing/content-types'
import { allOrNothing, restoredAsDraft, unpublishedIsDraft } from '../src/publishing/draft-saves'
import { type Lifetime, readLive } from '../src/publishing/live'
import { recordChange, recordDeletion } from '../src/publishing/log'
import { onlyPublishersPublish, rememberPublishedVersion } from '../src/publishing/published-version'
import { anyStaff, publishers, writers } from '../src/publishing/roles'
import { needsApproval } from './behaviours/approval'
import type { Behaviour } from './behaviours/behaviour'
import { usesFiles } from './behaviours/files-used'

type ContentType = {
  slug: ContentTypeSlug
  labels: { singular: string; plural: string }
  description: string
  columns: string[]
  lifetime: Lifetime
  behaviours: Behaviour[]
  tabs: { label: string; description?: string; fields: Field[] }[]
  sidebar?: Field[]
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
  const { slug, labels, description, columns, lifetime } = type
  const behaviours = [...type.behaviours, needsApproval(slug), usesFiles()]
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
      read: readLive(lifetime, slug),
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
