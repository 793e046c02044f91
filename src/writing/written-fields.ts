import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { type Part, partsOfText, textPartsOf } from '@/rich-text/parts'

/** A document, whole or as the form holds it. */
export type Written = Record<string, unknown>

export type FieldText = { field: string; isRich: boolean; parts: Part[] }

export type Place = { field: string; value: unknown }

const placesIn = (value: unknown, names: string[], before: string): Place[] => {
  const [name, ...rest] = names
  if (name === undefined) return [{ field: before, value }]
  if (Array.isArray(value)) return value.flatMap((row, n) => placesIn(row, names, `${before}.${n}`))
  return placesIn((value as Written | null | undefined)?.[name], rest, before ? `${before}.${name}` : name)
}

/**
 * Returns what stands at a path of a document: once, or once for each row of the lists that the path leads through, each
 * with its own path, such as `sections.2.text`.
 */
export const placesOf = (data: Written, path: string): Place[] => placesIn(data, path.split('.'), '')

/** Returns what is written in a document, field by field. */
export const textsOf = (collection: ContentTypeSlug, data: Written): FieldText[] => {
  const { plain, rich } = definitionOf(collection).written
  return [
    ...plain
      .flatMap((path) => placesOf(data, path))
      .map(({ field, value }) => ({ field, isRich: false, parts: partsOfText(value) })),
    ...rich
      .flatMap((path) => placesOf(data, path))
      .map(({ field, value }) => ({ field, isRich: true, parts: textPartsOf(value) })),
  ]
}
