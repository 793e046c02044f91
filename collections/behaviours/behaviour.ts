import type { Endpoint, Field } from 'payload'
import type { ListView } from '../../src/publishing/managing/list-views'
import type { SavePart } from '../../src/publishing/saves/save'

/** Something that can happen to a document: its fields, where the form shows them, and its part of a save. */
export type Behaviour = {
  name: string
  /** Fields beside the form. */
  sidebar?: Field[]
  /** Fields on a tab of their own, or on a tab the collection already has, by its label. */
  tab?: { label: string; description?: string; fields: Field[] }
  save?: SavePart
  endpoints?: Endpoint[]
  /** Ready-made views of the list, beside those that every type has. */
  views?: ListView[]
}
