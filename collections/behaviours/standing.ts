import type { CollectionConfig, EditConfig, Endpoint, Field } from 'payload'
import type { ContentTypeSlug } from '../../src/publishing/content-types'
import { historyEndpoints } from '../../src/publishing/history/history-endpoints'
import type { Lifetime } from '../../src/publishing/live'
import { isStaff } from '../../src/publishing/roles'
import { documentState } from '../../src/publishing/states/document-panel'

type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

/** Where a document stands, in words: worked out for those who work here when they read it, kept nowhere. */
const state: Field = {
  name: 'state',
  type: 'text',
  virtual: true,
  access: { create: () => false, update: () => false, read: ({ req }) => isStaff(req.user) },
  admin: { components: { Field: '/src/admin/not-shown#NotShown' }, disableListFilter: true, disableBulkEdit: true },
}

const panel = (name: string, path: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: path } },
})

/** Above the form of a new document: what it can start from. */
export const startFrom: Field = {
  name: 'startFrom',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/writing/start-from#StartFrom' } },
}

/** First beside the form: where the document stands, what can be decided about it, and who may see it before. */
export const standingFields = (): Field[] => [
  panel('publishing', '/src/admin/publishing/publishing-panel#PublishingPanel'),
  panel('writing', '/src/admin/writing/writing-panel#WritingPanel'),
  panel('previewLinks', '/src/admin/preview-links-panel#PreviewLinksPanel'),
  state,
]

/** Texts and decisions are one story; how many there are says nothing. */
const historyTab = { label: 'History', href: '/versions' as const, order: 200, Pill_Component: undefined }

/** What the form of a type has in place of Payload's own: words about the state, a button that says what it does. */
export const standingComponents = (): NonNullable<CollectionConfig['admin']>['components'] => ({
  edit: {
    PublishButton: '/src/admin/publishing/publish-button#PublishButton',
    SaveDraftButton: '/src/admin/publishing/save-draft-button#SaveDraftButton',
    // Taking off is in the panel, with what it means.
    UnpublishButton: '/src/admin/not-shown#NotShown',
    Status: '/src/admin/publishing/state-line#StateLine',
  },
  views: {
    edit: {
      livePreview: { Component: '/src/admin/writing/preview-pane#PreviewPane' },
      versions: { Component: '/src/admin/history/history-view#HistoryView', tab: historyTab },
      version: { Component: '/src/admin/history/version-leads-to-history#VersionLeadsToHistory' },
    } as EditConfig,
  },
})

export const standingEndpoints = (type: Type): Endpoint[] => [...documentState(type), ...historyEndpoints(type)]
