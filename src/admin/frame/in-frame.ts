import type { CollectionConfig, Field, GlobalConfig } from 'payload'

const wayBack = '/src/admin/frame/way-back#WayBack'
const emptyList = '/src/admin/lists/empty-list#EmptyList'

/**
 * Stores nothing. What is published has its own way from the last field to the buttons, and what has a button of its
 * own in place of Payload's, or none at all, is not saved here either.
 */
const saveAtEnd: Field = {
  name: 'saveAtEnd',
  type: 'ui',
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/src/admin/form/save-at-end#SaveAtEnd' },
  },
}

/**
 * Gives a collection the way back in front of its documents' titles, unless it draws something there itself, words
 * for its list while nothing is in it, and a way to save behind the last field where nothing is drafted.
 */
export const inFrame = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields:
    collection.versions || collection.admin?.components?.edit?.SaveButton
      ? collection.fields
      : [...collection.fields, saveAtEnd],
  admin: {
    ...collection.admin,
    hideAPIURL: true,
    components: { Description: wayBack, afterListTable: [emptyList], ...collection.admin?.components },
  },
})

/** Does the same for settings. */
export const settingsInFrame = (settings: GlobalConfig): GlobalConfig => ({
  ...settings,
  fields: settings.admin?.components?.elements?.SaveButton ? settings.fields : [...settings.fields, saveAtEnd],
  admin: {
    ...settings.admin,
    hideAPIURL: true,
    components: {
      ...settings.admin?.components,
      elements: { Description: wayBack, ...settings.admin?.components?.elements },
    },
  },
})
