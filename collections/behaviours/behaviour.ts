import type { CollectionAfterOperationHook, CollectionBeforeDeleteHook, Endpoint, Field } from 'payload'
import type { BulkAction } from '@/publishing/managing/bulk-action'
import type { ListView } from '@/publishing/managing/list-views'
import type { SavePart } from '@/publishing/saves/save'

/** Something that can happen to a document: its fields, where the form shows them, and its part of a save. */
export type Behaviour = {
  name: string
  /** Fields beside the form. */
  sidebar?: Field[]
  /** Fields in a part of the form of their own, or in one that the collection already has, by its label. */
  part?: { label: string; description?: string; fields: Field[] }
  save?: SavePart
  /** Refuses a deletion before anything is touched. */
  beforeDelete?: CollectionBeforeDeleteHook
  /** Adds to what the API answers. */
  afterOperation?: CollectionAfterOperationHook
  endpoints?: Endpoint[]
  /** Ready-made views of the list, beside those that every type has. */
  views?: ListView[]
  /** What can be done to many at once, beside what every type has. */
  bulkActions?: BulkAction[]
}
