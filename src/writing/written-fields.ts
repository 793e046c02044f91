import type { ContentTypeSlug } from '../publishing/content-types'
import { type Part, partsOf, partsOfText } from './rich-text-parts'

type Fields = { plain: string[]; rich: string[] }

/** What people write sentences into, by type, in the order in which it is read. */
const writtenFields: Record<ContentTypeSlug, Fields> = {
  news: { plain: ['title', 'summary'], rich: ['body', 'notesToEditors'] },
  consultations: {
    plain: ['title', 'summary', 'audience'],
    rich: ['body', 'outcome.weAsked', 'outcome.youSaid', 'outcome.weDid'],
  },
  'inspection-reports': { plain: ['title', 'summary'], rich: ['body'] },
  'service-notices': { plain: ['title', 'message'], rich: [] },
  pages: { plain: ['title', 'summary'], rich: ['body'] },
}

/** A document, whole or as the form holds it. */
export type Written = Record<string, unknown>

export type FieldText = { field: string; isRich: boolean; parts: Part[] }

const valueAt = (data: Written, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Written | null | undefined)?.[name], data)

/** What is written in a document, field by field. */
export const textsOf = (collection: ContentTypeSlug, data: Written): FieldText[] => {
  const { plain, rich } = writtenFields[collection]
  return [
    ...plain.map((field) => ({ field, isRich: false, parts: partsOfText(valueAt(data, field)) })),
    ...rich.map((field) => ({ field, isRich: true, parts: partsOf(valueAt(data, field)) })),
  ]
}
