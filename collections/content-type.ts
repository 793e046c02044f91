import type { CollectionConfig, Field, Tab } from 'payload'
import { copyStartsAnew } from '../src/publishing/approval/copies'
import {
  allOrNothing,
  hooksSeeTheWhole,
  restoredAsDraft,
  restoreEndpoint,
  takeOff,
  unpublishedIsDraft,
} from '../src/publishing/approval/draft-saves'
import { nothingNewer } from '../src/publishing/approval/newer-version'
import { onlyPublishersPublish, rememberPublishedVersion } from '../src/publishing/approval/published-version'
import { readyForReaders } from '../src/publishing/approval/ready-for-readers'
import { restoredWhole } from '../src/publishing/approval/whole-version'
import type { ContentTypeSlug } from '../src/publishing/content-types'
import { hideLaterParts, type LaterPart, onlyPublicPaths } from '../src/publishing/later-parts'
import { type Lifetime, readLive } from '../src/publishing/live'
import { recordChange, recordDeletion } from '../src/publishing/log/log'
import { dealWithManyEndpoints } from '../src/publishing/managing/deal-with-many'
import { listViews } from '../src/publishing/managing/list-views'
import { filterByView } from '../src/publishing/managing/view-filter'
import { previewAddress } from '../src/publishing/previews/preview-address'
import { relatesWhatIsReadable } from '../src/publishing/relations/may-relate'
import { authorsOfDocument, authorsOfVersion, publishers, writers } from '../src/publishing/roles'
import { cancelWhenDeleted, cancelWhenTakenBack, nothingElseWaits } from '../src/publishing/schedule/schedule-change'
import { dueChangesFirst } from '../src/publishing/schedule/scheduled-changes'
import { showState } from '../src/publishing/states/document-state'
import { needsApproval } from './behaviours/approval'
import type { Behaviour } from './behaviours/behaviour'
import { usesFiles } from './behaviours/files-used'
import { changedAt, inLists } from './behaviours/managed'
import { standingComponents, standingEndpoints, standingFields, startFrom } from './behaviours/standing'
import { articleBlocks } from './rich-text/blocks'

type ContentType = {
  slug: ContentTypeSlug
  labels: { singular: string; plural: string }
  description: string
  columns: string[]
  lifetime: Lifetime
  /** Groups of fields that are public only from a time of their own. */
  laterParts?: LaterPart[]
  behaviours: Behaviour[]
  tabs: { label: string; description?: string; fields: Field[] }[]
  sidebar?: Field[]
  /** How officers name the states of this type in its views. */
  viewWords?: Parameters<typeof listViews>[0]['words']
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
  const { slug, labels, description, columns, lifetime, laterParts } = type
  const own = [...type.behaviours, needsApproval()]
  const written: Field[] = [
    startFrom,
    { type: 'tabs', tabs: onTabs(type.tabs, own) },
    ...standingFields(),
    ...(type.sidebar ?? []),
    ...own.flatMap((behaviour) => behaviour.sidebar ?? []),
  ]
  const files = usesFiles(written)
  const behaviours = [...own, files]
  const hooks = behaviours.map((behaviour) => behaviour.hooks ?? {})
  const canBeWithdrawn = behaviours.some(({ name }) => name === 'can-be-withdrawn')
  const deeds = [...(canBeWithdrawn ? (['withdraw'] as const) : []), ...(lifetime.until ? (['end'] as const) : [])]
  const views = listViews({
    lifetime,
    canBeWithdrawn,
    words: type.viewWords,
    more: behaviours.flatMap((behaviour) => behaviour.views ?? []),
  })
  return {
    slug,
    labels,
    custom: { lifetime, laterParts, views },
    admin: {
      useAsTitle: 'title',
      group: 'Content',
      description,
      defaultColumns: columns,
      listSearchableFields: ['title', 'address'],
      baseFilter: filterByView(slug, views),
      hideAPIURL: true,
      preview: previewAddress(slug),
      livePreview: { url: ({ data }) => previewAddress(slug)(data) },
      components: inLists(standingComponents(type), deeds),
    },
    endpoints: [
      restoreEndpoint,
      ...standingEndpoints(type),
      ...dealWithManyEndpoints(type),
      ...behaviours.flatMap((behaviour) => behaviour.endpoints ?? []),
    ],
    access: {
      read: readLive(lifetime, slug),
      readVersions: authorsOfVersion(slug),
      create: writers(slug),
      update: authorsOfDocument(slug),
      delete: publishers(slug),
    },
    versions: { drafts: true, maxPerDoc: 0 },
    lockDocuments: { duration: 300 },
    defaultSort: lifetime.from ? `-${lifetime.from}` : 'title',
    indexes: behaviours.flatMap((behaviour) => behaviour.indexes ?? []),
    hooks: {
      beforeOperation: [
        dueChangesFirst,
        onlyPublicPaths,
        nothingNewer,
        hooksSeeTheWhole,
        unpublishedIsDraft,
        ...hooks.flatMap((hook) => hook.beforeOperation ?? []),
      ],
      beforeValidate: [
        copyStartsAnew,
        restoredWhole,
        restoredAsDraft,
        ...hooks.flatMap((hook) => hook.beforeValidate ?? []),
      ],
      beforeChange: [
        rememberPublishedVersion,
        onlyPublishersPublish,
        relatesWhatIsReadable(articleBlocks),
        nothingElseWaits,
        readyForReaders,
        ...hooks.flatMap((hook) => hook.beforeChange ?? []),
      ],
      afterRead: [hideLaterParts],
      afterChange: [takeOff, recordChange, cancelWhenTakenBack, ...hooks.flatMap((hook) => hook.afterChange ?? [])],
      afterDelete: [recordDeletion, cancelWhenDeleted, ...hooks.flatMap((hook) => hook.afterDelete ?? [])],
      afterOperation: [allOrNothing, showState],
    },
    fields: [...written, ...(files.sidebar ?? []), changedAt],
  }
}
