import type { CollectionConfig, GlobalConfig } from 'payload'

const wayBack = '/src/admin/frame/way-back#WayBack'
const emptyList = '/src/admin/lists/empty-list#EmptyList'

/**
 * Gives a collection the way back in front of its documents' titles, unless it draws something there itself, and words
 * for its list while nothing is in it.
 */
export const inFrame = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    hideAPIURL: true,
    components: { Description: wayBack, afterListTable: [emptyList], ...collection.admin?.components },
  },
})

/** Does the same for settings. */
export const settingsInFrame = (settings: GlobalConfig): GlobalConfig => ({
  ...settings,
  admin: {
    ...settings.admin,
    hideAPIURL: true,
    components: {
      ...settings.admin?.components,
      elements: { Description: wayBack, ...settings.admin?.components?.elements },
    },
  },
})
