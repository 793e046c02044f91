import type { CollectionConfig, Endpoint, Field } from 'payload'
import { recordShared } from '@/publishing/log/record-shared'
import { keepWhatIsUsed } from '@/publishing/uses/keep-what-is-used'
import { usesEndpoint } from '@/publishing/uses/where-used'

/** Says beside the form which pages would change with it. */
export const whereUsedPanel: Field = {
  name: 'whereUsed',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/managing/where-used-panel#WhereUsedPanel' },
  },
}

/** Is used by many pages: each change of it is logged, and it isn’t deleted under them. */
export const isShared = {
  hooks: { ...recordShared, beforeDelete: [keepWhatIsUsed] },
  endpoints: [usesEndpoint] as Endpoint[],
} satisfies Partial<CollectionConfig>
