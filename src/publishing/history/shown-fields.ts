import type { FlattenedBlock, FlattenedField } from 'payload'
import { technicalFields } from '@/publishing/technical-fields'
import { textPartsOf } from '@/rich-text/parts'
import { dayAndTime, endDayAndTime, longDay } from '@/words/dates'

/** A field of a version, in the words in which it is read. */
export type ShownField = {
  name: string
  label: string
  paragraphs: string[]
  /** Sentences are written into it. */
  isText: boolean
}

type Data = Record<string, unknown>

/** "notesToEditors" as people write it: "Notes to editors" */
const fromName = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : fromName(field.name)

const nameOf = (value: unknown): string => {
  if (!value || typeof value !== 'object') return value ? 'Something that is no longer there' : ''
  const { title, name, alt, filename, value: related } = value as Data
  if (related && typeof related === 'object') return nameOf(related)
  return String(title || name || alt || filename || 'Without a title')
}

/**
 * Returns what stands in a part of a rich text that is no text of its own: a quote with who said it, a picture, a
 * document.
 */
const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : []
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (!value || typeof value !== 'object') return []
  const data = value as Data
  if ('createdAt' in data) return [nameOf(data)]
  return Object.entries(data).flatMap(([name, entry]) =>
    ['id', 'blockType', 'blockName', 'relationTo', 'side'].includes(name) ? [] : leaves(entry),
  )
}

type Node = { type?: string; fields?: unknown; value?: unknown }

const paragraphsOf = (state: unknown): string[] => {
  const { children = [] } = (state as { root?: { children?: Node[] } }).root ?? {}
  return children.flatMap((node) => {
    if (node.type === 'block') return [leaves(node.fields).join(' · ')]
    if (node.type === 'upload') return [[nameOf(node.value), ...leaves(node.fields)].join(' · ')]
    return textPartsOf({ root: { children: [node] } }).map(({ text }) => text)
  })
}

const optionLabel = (field: FlattenedField, value: unknown): string => {
  const options = 'options' in field && Array.isArray(field.options) ? field.options : []
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value)
}

const dateWords = (field: FlattenedField, value: string): string => {
  if (field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayOnly') return longDay(value)
  return field.custom?.kind === 'end' ? endDayAndTime(value) : dayAndTime(value)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value ? [value] : [])

/** A row of a list is one paragraph. */
const rowWords = (fields: FlattenedField[], row: Data): string =>
  fields
    .filter(({ name }) => !technicalFields.has(name) && !name.endsWith('_tz'))
    .flatMap((field) => wordsOf(field, row[field.name]))
    .join(' · ')

/** A section of a document: what it is, then what stands in it, field by field. */
const sectionWords = (blocks: FlattenedBlock[], section: Data): string[] => {
  const block = blocks.find(({ slug }) => slug === section.blockType)
  if (!block) return []
  const name = typeof block.labels?.singular === 'string' ? block.labels.singular : fromName(block.slug)
  return [
    `${name}:`,
    ...block.flattenedFields
      .filter((field) => !technicalFields.has(field.name) && field.name !== 'blockName')
      .flatMap((field) => wordsOf(field, section[field.name])),
  ]
}

const wordsOf = (field: FlattenedField, value: unknown): string[] => {
  if (value === undefined || value === null || value === '') return []
  switch (field.type) {
    case 'richText':
      return paragraphsOf(value).filter(Boolean)
    case 'date':
      return [dateWords(field, value as string)]
    case 'checkbox':
      return value ? ['Yes'] : ['No']
    case 'select':
    case 'radio':
      return listOf(value).map((one) => optionLabel(field, one))
    case 'relationship':
    case 'upload':
      return listOf(value).map(nameOf)
    case 'array':
      return listOf(value).map((row) => rowWords(field.flattenedFields, row as Data))
    case 'blocks':
      return listOf(value).flatMap((row) => sectionWords(field.blocks, row as Data))
    default:
      return String(value).split(/\n+/)
  }
}

const texts = new Set(['richText', 'textarea'])

/**
 * Returns what people read of a version, field by field, in the order of its form.
 *
 * @param data the version, with what it refers to
 */
export const shownFields = (
  fields: FlattenedField[],
  data: Data,
  under?: { name: string; label: string },
): ShownField[] =>
  fields.flatMap((field): ShownField[] => {
    if (technicalFields.has(field.name) && !under) return []
    if (field.name.endsWith('_tz') || ('virtual' in field && field.virtual)) return []
    const name = under ? `${under.name}.${field.name}` : field.name
    const label = under ? `${under.label}: ${labelOf(field)}` : labelOf(field)
    const value = data[field.name]
    if (field.type === 'group') return shownFields(field.flattenedFields, (value ?? {}) as Data, { name, label })
    return [{ name, label, paragraphs: wordsOf(field, value), isText: texts.has(field.type) }]
  })
