import {
  type FlattenedField,
  type PayloadRequest,
  type RelationshipField,
  type UploadField,
  ValidationError,
} from 'payload'
import type { Data } from '../version'

/*
 * What a program sends for a field has to be of the field's kind: Payload hands anything else on to the database,
 * which fails, or keeps what no form can show.
 */

type Problem = { path: string; message: string }

const isData = (value: unknown): value is Data =>
  Boolean(value) && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)

/** One document. Which type it is of is said only where a field takes several. */
const isOne = (value: unknown, { relationTo }: RelationshipField | UploadField): boolean =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (isData(value) && (Array.isArray(relationTo) ? 'value' in value : 'id' in value))

const isYesOrNo = (value: unknown): boolean =>
  typeof value === 'boolean' || value === '' || value === 'true' || value === 'false'

const noneSaid: unknown[] = [0, '0', '', 'none', 'null']

const isMany = (field: FlattenedField): boolean =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

/** What a value of a field must be, and how that is said. */
const kindOf = (field: FlattenedField): { is: (value: unknown) => boolean; says: string } | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
    case 'select':
    case 'radio':
      return { is: (value) => typeof value === 'string', says: 'Send a text here.' }
    case 'checkbox':
      return { is: isYesOrNo, says: 'Send true or false here.' }
    case 'relationship':
    case 'upload':
      return { is: (value) => isOne(value, field), says: 'Send an id here.' }
    case 'array':
    case 'group':
    case 'tab':
      return { is: isData, says: 'Send an object here.' }
    case 'richText':
      // A text becomes paragraphs.
      return { is: (value) => isData(value) || typeof value === 'string', says: 'Send an object, or a text, here.' }
    default:
      return undefined
  }
}

const inRow = (fields: FlattenedField[], data: Data, before: string, problems: Problem[]): Data => {
  const right = { ...data }
  for (const field of fields)
    if (field.name in data) right[field.name] = inField(field, data[field.name], `${before}${field.name}`, problems)
  return right
}

const one = (field: FlattenedField, value: unknown, path: string, problems: Problem[]): unknown => {
  const kind = kindOf(field)
  if (kind && !kind.is(value)) {
    problems.push({ path, message: kind.says })
    return value
  }
  return 'flattenedFields' in field && isData(value) ? inRow(field.flattenedFields, value, `${path}.`, problems) : value
}

const inField = (field: FlattenedField, value: unknown, path: string, problems: Problem[]): unknown => {
  if (value === undefined) return value
  if (isMany(field)) {
    // A form in pieces says so where there are no rows, or nothing is chosen.
    if (value === null || noneSaid.includes(value)) return []
    if (Array.isArray(value)) return value.map((entry, n) => one(field, entry, `${path}.${n}`, problems))
    problems.push({ path, message: 'Send a list here.' })
    return value
  }
  if (value === null) return field.type === 'group' ? {} : null
  return one(field, value, path, problems)
}

/**
 * Data as it may be handed on: null means an empty list or group, where it is sent for one.
 *
 * @param fields of the collection
 * @param data as it was sent: some of the fields
 * @throws {ValidationError} 400 with a sentence for each field that was sent something of another kind
 */
export const ofRightKinds = (
  collection: { slug: string; flattenedFields: FlattenedField[] },
  data: Data,
  req: PayloadRequest,
): Data => {
  const problems: Problem[] = []
  const right = inRow(collection.flattenedFields, data, '', problems)
  if (problems.length > 0) throw new ValidationError({ collection: collection.slug, errors: problems, req }, req.t)
  return right
}
