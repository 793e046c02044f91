import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import {
  type FlattenedField,
  type PayloadRequest,
  type RelationshipField,
  type UploadField,
  ValidationError,
} from 'payload'
import type { Data } from '@/publishing/version'
import { richTextProblem } from '@/rich-text/form'
import { paragraphs } from '@/rich-text/paragraphs'

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

const valuesOf = ({ options }: FlattenedField & { type: 'select' | 'radio' }): unknown[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

/** Returns what a value of a field must be, and how that is said. */
const kindOf = (field: FlattenedField): { is: (value: unknown) => boolean; says: string } | undefined => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return { is: (value) => typeof value === 'string', says: 'Send a text here.' }
    case 'select':
    case 'radio':
      return {
        is: (value) => value === '' || valuesOf(field).includes(value),
        says: 'This field has an invalid selection.',
      }
    case 'checkbox':
      return { is: isYesOrNo, says: 'Send true or false here.' }
    case 'relationship':
    case 'upload':
      return { is: (value) => isOne(value, field), says: 'Send an id here.' }
    case 'blocks':
      return {
        is: (value) => isData(value) && field.blocks.some(({ slug }) => slug === value.blockType),
        says: 'Send an object with the blockType of a section here.',
      }
    case 'array':
    case 'group':
    case 'tab':
      return { is: isData, says: 'Send an object here.' }
    default:
      return undefined
  }
}

/** Parts that every editor has, which no feature brings. */
const everywhere = ['text', 'tab', 'linebreak', 'paragraph']

/** The types of parts that a text's editor can open. */
const partsKnownTo = ({ editor }: FlattenedField & { type: 'richText' }): Set<string> => {
  const { nodes } = (editor as LexicalRichTextAdapter).editorConfig.features
  return new Set([...everywhere, ...nodes.map(({ node }) => ('with' in node ? node.replace : node).getType())])
}

/** A form in pieces sends a rich text as JSON; any other text is one, whatever number it looks like. */
const asRichText = (text: string): Data => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (isData(parsed)) return parsed
  } catch {
    // Plain words.
  }
  return paragraphs(text)
}

const inText = (field: FlattenedField & { type: 'richText' }, value: unknown, path: string, problems: Problem[]) => {
  const text = typeof value === 'string' ? asRichText(value) : value
  const message = isData(text) ? richTextProblem(text, partsKnownTo(field)) : 'Send an object, or a text, here.'
  if (message) problems.push({ path, message })
  return text
}

const inRow = (fields: FlattenedField[], data: Data, before: string, problems: Problem[]): Data => {
  const right = { ...data }
  for (const field of fields)
    if (field.name in data) right[field.name] = inField(field, data[field.name], `${before}${field.name}`, problems)
  return right
}

const one = (field: FlattenedField, value: unknown, path: string, problems: Problem[]): unknown => {
  if (field.type === 'richText') return inText(field, value, path, problems)
  const kind = kindOf(field)
  if (kind && !kind.is(value)) {
    problems.push({ path, message: kind.says })
    return value
  }
  if (field.type === 'blocks' && isData(value)) {
    const block = field.blocks.find(({ slug }) => slug === value.blockType)
    return block ? inRow(block.flattenedFields, value, `${path}.`, problems) : value
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
