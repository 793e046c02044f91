import type { CollectionConfig, Endpoint, Field } from 'payload'
import type { ListView } from '../../src/publishing/managing/list-views'

/** Something that can happen to a document: its fields, where the form shows them, and its hooks. */
export type Behaviour = {
  name: string
  /** Fields beside the form. */
  sidebar?: Field[]
  /** Fields on a tab of their own, or on a tab the collection already has, by its label. */
  tab?: { label: string; description?: string; fields: Field[] }
  hooks?: CollectionConfig['hooks']
  endpoints?: Endpoint[]
  indexes?: CollectionConfig['indexes']
  /** Ready-made views of the list, beside those that every type has. */
  views?: ListView[]
}
