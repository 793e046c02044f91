import type { CollectionConfig, Field, Tab } from 'payload'
import { approveVersionEndpoint } from '../src/publishing/commands/approve-version'
import { dropDraftEndpoint } from '../src/publishing/commands/drop-draft'
import { restoreEndpoint } from '../src/publishing/commands/restore-as-draft'
import type { ContentTypeSlug } from '../src/publishing/content-types'
import { hideLaterParts, laterPartsNow } from '../src/publishing/later-parts'
import { type Lifetime, readLive } from '../src/publishing/live'
import { dealWithManyEndpoints } from '../src/publishing/managing/deal-with-many'
import { listViews } from '../src/publishing/managing/list-views'
import { filterByView } from '../src/publishing/managing/view-filter'
import { authorsOfVersion } from '../src/publishing/own-documents'
import { previewAddress } from '../src/publishing/previews/preview-address'
import { relatesWhatIsReadable } from '../src/publishing/relations/may-relate'
import { authorsOfDocument, publishers, writers } from '../src/publishing/roles'
import { beforeReading } from '../src/publishing/saves/before-reading'
import { foreseeEndpoint } from '../src/publishing/saves/foresee-endpoint'
import { readAsked } from '../src/publishing/saves/read-asked'
import { afterDelete, afterSave, allOrNothing, beforeSave } from '../src/publishing/saves/run'
import { showState } from '../src/publishing/states/document-state'
import { needsApproval } from './behaviours/approval'
import type { Behaviour } from './behaviours/behaviour'
import { usesFiles } from './behaviours/files-used'
import { languageField } from './behaviours/language'
import { changedAt, inLists } from './behaviours/managed'
import { standingComponents, standingEndpoints, standingFields, startFrom } from './behaviours/standing'
import { articleBlocks } from './rich-text/blocks'

type ContentType = {
  slug: ContentTypeSlug
  labels: { singular: string; plural: string }
  description: string
  columns: string[]
  lifetime: Lifetime
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
  const { slug, labels, description, columns, lifetime } = type
  const own = [...type.behaviours, needsApproval()]
  const written: Field[] = [
    startFrom,
    { type: 'tabs', tabs: onTabs(type.tabs, own) },
    ...standingFields(),
    ...(type.sidebar ?? []),
    languageField,
    ...own.flatMap((behaviour) => behaviour.sidebar ?? []),
  ]
  const files = usesFiles(written)
  const behaviours = [...own, files]
  const relates = { prepare: relatesWhatIsReadable(articleBlocks) }
  const saveParts = [laterPartsNow, relates, ...behaviours.flatMap((behaviour) => behaviour.save ?? [])]
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
    custom: { lifetime, views, saveParts },
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
      components: inLists(standingComponents(), deeds),
    },
    endpoints: [
      restoreEndpoint,
      approveVersionEndpoint,
      dropDraftEndpoint,
      foreseeEndpoint,
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
    hooks: {
      beforeOperation: [beforeReading, readAsked],
      beforeChange: [beforeSave],
      afterChange: [afterSave],
      afterDelete: [afterDelete],
      afterRead: [hideLaterParts],
      afterOperation: [allOrNothing, showState],
    },
    fields: [...written, ...(files.sidebar ?? []), changedAt],
  }
}
