import type { FlattenedField } from 'payload'

/**
 * Returns the paths of the fields that fit, inside groups and rows of lists too, such as `events.startsAt`.
 *
 * @param goesInto which fields with fields of their own are looked into; all of them unless it is given, but sections
 *   of several kinds, which a database is not asked about
 */
export const fieldPaths = (
  fields: FlattenedField[],
  fits: (field: FlattenedField) => boolean,
  goesInto: (field: FlattenedField) => boolean = ({ type }) => type !== 'blocks',
): string[] =>
  fields.flatMap((field) => {
    if (fits(field)) return [field.name]
    if (!goesInto(field)) return []
    const inner =
      field.type === 'blocks'
        ? field.blocks.flatMap((block) => block.flattenedFields)
        : 'flattenedFields' in field
          ? field.flattenedFields
          : []
    return [...new Set(fieldPaths(inner, fits, goesInto).map((path) => `${field.name}.${path}`))]
  })
