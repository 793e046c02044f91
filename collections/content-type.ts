import { type CollectionConfig, type Field, flattenAllFields } from 'payload'
import { pressEndpoints } from '@/mail/press/press-endpoints'
import { toldEndpoints } from '@/mail/told-endpoints'
import { approveVersionEndpoint } from '@/publishing/commands/approve-version'
import { dropDraftEndpoint } from '@/publishing/commands/drop-draft'
import { restoreEndpoint } from '@/publishing/commands/restore-as-draft'
import { keepsFilesConfidential } from '@/publishing/files/confidential-files'
import { confidentialOf, hideLaterParts, laterPartsNow } from '@/publishing/later-parts'
import { readLive } from '@/publishing/live'
import { dealWithManyEndpoints } from '@/publishing/managing/deal-with-many'
import { lastChangedFirst, newestFirst } from '@/publishing/managing/last-changed-first'
import { listViews } from '@/publishing/managing/list-views'
import { filterList } from '@/publishing/managing/view-filter'
import { authorsOfVersion } from '@/publishing/own-documents'
import { previewAddress } from '@/publishing/previews/preview-address'
import { relatesWhatIsReadable } from '@/publishing/relations/may-relate'
import { authorsOfDocument, publishers, writers } from '@/publishing/roles'
import { beforeReading } from '@/publishing/saves/before-reading'
import { foreseeEndpoint } from '@/publishing/saves/foresee-endpoint'
import { readAsked } from '@/publishing/saves/read-asked'
import { afterDelete, afterSave, allOrNothing, beforeSave } from '@/publishing/saves/run'
import { showState } from '@/publishing/states/document-state'
import { articleBlocks } from '@/rich-text/blocks'
import { needsApproval } from './behaviours/approval'
import type { Behaviour } from './behaviours/behaviour'
import { usesFiles } from './behaviours/files-used'
import { formRow, inSideRows } from './behaviours/form-rows'
import { languageField } from './behaviours/language'
import { changedAt, inLists } from './behaviours/managed'
import {
  standingComponents,
  standingEndpoints,
  standingFields,
  startFrom,
  thumb,
  wayToPublish,
  whatStops,
} from './behaviours/standing'
import { canBeWithdrawn } from './behaviours/withdrawal'
import type { TypeDefinition } from './definition'
import type { ContentTypeSlug } from './definitions'
import type { SearchPart } from './search-part'

type ContentType<Document> = {
  definition: TypeDefinition<ContentTypeSlug>
  search: SearchPart<Document>
  description: string
  columns: string[]
  behaviours: Behaviour[]
  /** The form: what is written first of all, then the parts that are opened when they are needed. */
  parts: { label: string; description?: string; fields: Field[] }[]
  sidebar?: Field[]
  /** Says how officers name the states of this type in its views. */
  viewWords?: Parameters<typeof listViews>[0]['words']
  /** Says of a live document, in lists, how far it has come: “Open, 3 days left”. */
  liveWords?: (document: Document, now: Date) => string
}

/** What can be started from stands right before the text that it would fill. */
const withStart = (fields: Field[]): Field[] => {
  const at = fields.findIndex(({ type }) => type === 'richText')
  const place = at < 0 ? fields.length : at
  return [...fields.slice(0, place), startFrom, ...fields.slice(place)]
}

/** The form in one scroll: the first part stands open, each other one is a row that says what is in it. */
const inOneScroll = (parts: ContentType<never>['parts'], behaviours: Behaviour[]): Field[] => {
  const all = parts.map((part) => ({ ...part, fields: [...part.fields] }))
  for (const { part } of behaviours) {
    if (!part) continue
    const there = all.find(({ label }) => label === part.label)
    if (there) there.fields.push(...part.fields)
    else all.push({ ...part, fields: [...part.fields] })
  }
  const [written, ...others] = all
  return [...withStart(written?.fields ?? []), ...others.map(formRow)]
}

/**
 * A type of content that is written as a draft, published, and public while it is live.
 *
 * @param type its fields, and the behaviours it is made of
 * @returns the collection for Payload's configuration
 */
export const contentType = <Document>(type: ContentType<Document>): CollectionConfig => {
  const { definition, description, columns } = type
  const { slug, labels, lifetime } = definition
  const own = [...type.behaviours, ...(definition.canBeWithdrawn ? [canBeWithdrawn()] : []), needsApproval()]
  const [picture] = Object.entries(definition.files).find(([, holds]) => holds === 'media') ?? []
  const written: Field[] = [
    whatStops,
    ...inOneScroll(type.parts, own),
    wayToPublish,
    ...standingFields(),
    ...(picture ? [thumb(picture)] : []),
    ...inSideRows([...(type.sidebar ?? []), ...own.flatMap((behaviour) => behaviour.sidebar ?? []), languageField]),
  ]
  const files = usesFiles(written)
  const behaviours = [...own, files]
  const relates = { prepare: relatesWhatIsReadable(articleBlocks) }
  const confidential = confidentialOf({ flattenedFields: flattenAllFields({ fields: written }) })
  const keepsFiles = keepsFilesConfidential(written, articleBlocks)
  const saveParts = [laterPartsNow, relates, keepsFiles, ...behaviours.flatMap((behaviour) => behaviour.save ?? [])]
  const actions = [
    ...(definition.canBeWithdrawn ? (['withdraw'] as const) : []),
    ...(lifetime.until ? (['end'] as const) : []),
    ...own.flatMap(({ bulkActions = [] }) => bulkActions),
  ]
  const views = listViews({
    lifetime,
    canBeWithdrawn: definition.canBeWithdrawn,
    words: type.viewWords,
    more: behaviours.flatMap((behaviour) => behaviour.views ?? []),
  })
  return {
    slug,
    labels,
    custom: { lifetime, views, saveParts, search: type.search, liveWords: type.liveWords },
    admin: {
      useAsTitle: 'title',
      group: 'Content',
      description,
      defaultColumns: [...(picture ? ['thumb'] : []), ...columns],
      listSearchableFields: ['title', 'address'],
      baseFilter: filterList(slug, views),
      hideAPIURL: true,
      preview: previewAddress(slug),
      livePreview: { url: ({ data }) => previewAddress(slug)(data) },
      components: inLists(standingComponents(), actions),
    },
    endpoints: [
      restoreEndpoint,
      approveVersionEndpoint,
      dropDraftEndpoint,
      foreseeEndpoint,
      ...standingEndpoints(definition),
      ...toldEndpoints,
      ...(definition.isForPress ? pressEndpoints : []),
      ...dealWithManyEndpoints(definition),
      ...behaviours.flatMap((behaviour) => behaviour.endpoints ?? []),
    ],
    access: {
      read: readLive(lifetime, slug),
      readVersions: authorsOfVersion(slug),
      create: writers(slug),
      update: authorsOfDocument(slug),
      delete: publishers(slug),
    },
    // Whoever asks for a field that it hides has to be told whether it does.
    forceSelect: Object.fromEntries(confidential.map(({ hiddenIf }) => [hiddenIf, true as const])),
    versions: { drafts: true, maxPerDoc: 0 },
    lockDocuments: { duration: 300 },
    // A list in the admin asks for this if it is a text, and for none if it is a list: then it comes by last change.
    defaultSort: lifetime.from ? newestFirst(lifetime.from) : 'title',
    hooks: {
      beforeOperation: [beforeReading, readAsked, ...(lifetime.from ? [lastChangedFirst] : [])],
      beforeChange: [beforeSave],
      beforeDelete: behaviours.flatMap((behaviour) => behaviour.beforeDelete ?? []),
      afterChange: [afterSave],
      afterDelete: [afterDelete],
      afterRead: [hideLaterParts],
      afterOperation: [allOrNothing, showState, ...behaviours.flatMap(({ afterOperation = [] }) => afterOperation)],
    },
    fields: [...written, ...(files.sidebar ?? []), changedAt],
  }
}
