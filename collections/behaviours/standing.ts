import type { ContentTypeSlug } from '@collections/definitions'
import type { CollectionConfig, EditConfig, Endpoint, Field } from 'payload'
import { historyEndpoints } from '@/publishing/history/history-endpoints'
import { hereEndpoints } from '@/publishing/locks/here-endpoint'
import { isStaff } from '@/publishing/roles'
import { documentState } from '@/publishing/states/document-panel'
import type { StandingType } from '@/publishing/states/document-standing'

/** Says where a document stands, in words: worked out for those who work here when they read it, kept nowhere. */
const standing: Field = {
  name: 'standing',
  type: 'text',
  label: 'What readers see',
  virtual: true,
  access: { create: () => false, update: () => false, read: ({ req }) => isStaff(req.user) },
  admin: {
    components: { Field: '/src/admin/form/not-shown#NotShown', Cell: '/src/admin/lists/state-cell#StateCell' },
    disableListFilter: true,
    disableBulkEdit: true,
  },
}

const panel = (name: string, path: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: path } },
})

/** In lists: the picture that a document has in one of its fields. @param from that field */
export const thumb = (from: string): Field => ({
  name: 'thumb',
  type: 'ui',
  label: 'Picture',
  admin: {
    disableBulkEdit: true,
    components: {
      Field: '/src/admin/form/not-shown#NotShown',
      Cell: { path: '/src/admin/lists/picture-cell#PictureCell', serverProps: { from } },
    },
  },
})

/** Above the form: what keeps the document from going live. */
export const whatStops: Field = {
  name: 'whatStops',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/writing/what-stops#WhatStops' } },
}

/** Above the form of a new document: what it can start from. */
export const startFrom: Field = {
  name: 'startFrom',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/writing/start-from#StartFrom' } },
}

/** First beside the form: where the document stands, what can be decided about it, and who may see it before. */
export const standingFields = (): Field[] => [
  panel('unsaved', '/src/admin/unsaved/kept-text-panel#KeptTextPanel'),
  panel('publishing', '/src/admin/publishing/publishing-panel#PublishingPanel'),
  panel('comments', '/src/admin/comments/comments-panel#CommentsPanel'),
  panel('writing', '/src/admin/writing/writing-panel#WritingPanel'),
  panel('previewLinks', '/src/admin/previews/preview-links-panel#PreviewLinksPanel'),
  standing,
]

/** Behind the last field of the text. */
export const wayToPublish: Field = {
  name: 'wayToPublish',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/publishing/way-to-publish#WayToPublish' } },
}

/** Texts and decisions are one story; how many there are says nothing. */
const historyTab = { label: 'History', href: '/versions' as const, order: 200, Pill_Component: undefined }

/**
 * Returns what the form of a type has in place of Payload's own: words about the state, a button that says what it
 * does.
 */
export const standingComponents = (): NonNullable<CollectionConfig['admin']>['components'] => ({
  edit: {
    PublishButton: '/src/admin/publishing/publish-button#PublishButton',
    SaveDraftButton: '/src/admin/publishing/save-draft-button#SaveDraftButton',
    // Taking off is in the panel, with what it means.
    UnpublishButton: '/src/admin/form/not-shown#NotShown',
    Status: '/src/admin/publishing/state-line#StateLine',
  },
  views: {
    edit: {
      preview: { tab: { Component: '/src/admin/writing/preview-tab#PreviewTab', order: 300 } },
      livePreview: { Component: '/src/admin/writing/preview-pane#PreviewPane' },
      versions: { Component: '/src/admin/history/history-view#HistoryView', tab: historyTab },
      version: { Component: '/src/admin/history/version-leads-to-history#VersionLeadsToHistory' },
    } as EditConfig,
  },
})

export const standingEndpoints = (type: StandingType<ContentTypeSlug>): Endpoint[] => [
  ...documentState(type),
  ...historyEndpoints(type),
  ...hereEndpoints(type.slug),
]
