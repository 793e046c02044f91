import type { ContentTypeSlug } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { type Compared, compareParagraphs } from './compare-paragraphs'
import { inNumbers } from './in-numbers'
import { type ShownField, shownFields } from './shown-fields'
import { versionsOf } from './versions'

/** A field of two texts; without paragraphs where both have the same. */
export type ComparedField = { label: string; paragraphs?: Compared[] }

export type Comparison = { fields: ComparedField[]; inNumbers?: string }

const text = ({ paragraphs }: ShownField): string => paragraphs.join('\n')

/** Two versions, field by field. Fields that are empty in both say nothing and are left out. */
export const compareFields = (before: ShownField[], after: ShownField[]): ComparedField[] => {
  const old = new Map(before.map((field) => [field.name, field]))
  return after.flatMap((field): ComparedField[] => {
    const was = old.get(field.name) ?? { ...field, paragraphs: [] }
    if (!text(was) && !text(field)) return []
    if (text(was) === text(field)) return [{ label: field.label }]
    return [{ label: field.label, paragraphs: compareParagraphs(was.paragraphs, field.paragraphs) }]
  })
}

/**
 * Returns what one version of a document changes in another.
 *
 * @param between the two versions, by their ids
 * @returns undefined if one of them is not there, or not this person's to read
 */
export const comparisonOf = async (
  req: PayloadRequest,
  document: { type: ContentTypeSlug; id: string },
  between: { from: string; to: string },
): Promise<Comparison | undefined> => {
  const where = { id: { in: [between.from, between.to] } }
  const found = await versionsOf(req, { ...document, where, limit: 2 })
  const { flattenedFields } = req.payload.collections[document.type].config
  const of = (id: string) => found.find((one) => String(one.id) === id)?.version
  const [before, after] = [of(between.from), of(between.to)]
  if (!before || !after) return undefined
  const [old, now] = [shownFields(flattenedFields, before), shownFields(flattenedFields, after)]
  return { fields: compareFields(old, now), inNumbers: inNumbers(old, now) }
}
