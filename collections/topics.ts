import type { CollectionConfig } from 'payload'
import { administrators, everyone, publishers } from '../src/publishing/roles'
import { asHooks } from '../src/publishing/saves/as-hooks'
import { hasAddress } from './behaviours/address'
import { lines, titleField } from './behaviours/fields'
import { isShared, whereUsedPanel } from './behaviours/shared'

const address = hasAddress({ under: '/topics' })
const savePart = asHooks(address.save)

export const Topics: CollectionConfig = {
  slug: 'topics',
  labels: { singular: 'Topic', plural: 'Topics' },
  admin: {
    useAsTitle: 'title',
    group: 'Supporting content',
    description: 'What readers browse and follow. Every topic has a page and a feed of its own.',
    defaultColumns: ['title', 'slug', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
  },
  access: { read: everyone, create: publishers('topics'), update: publishers('topics'), delete: administrators },
  defaultSort: 'title',
  // What the log and the redirects are told, whatever an answer is asked to hold.
  forceSelect: { title: true, address: true },
  hooks: {
    beforeChange: savePart.beforeChange,
    beforeDelete: isShared.hooks.beforeDelete,
    afterChange: [...isShared.hooks.afterChange, ...savePart.afterChange],
    afterDelete: [...isShared.hooks.afterDelete, ...savePart.afterDelete],
  },
  endpoints: isShared.endpoints,
  fields: [titleField(), lines('description', { maxLength: 500 }), whereUsedPanel, ...(address.sidebar ?? [])],
}
