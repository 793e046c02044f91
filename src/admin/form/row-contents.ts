import type { ClientField } from 'payload'
import { textPartsOf } from '@/rich-text/parts'
import { dayAndTime, endDayAndTime } from '@/words/dates'

type States = Record<string, { value?: unknown; rows?: readonly unknown[] } | undefined>

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a field is called in the form. */
export const labelOf = (field: ClientField): string => {
  if ('label' in field && typeof field.label === 'string') return field.label
  return 'name' in field ? field.name : ''
}

const small = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label)

/** Longer than this a value would leave no room for the others. */
const longest = 48

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text)

const optionLabel = (field: ClientField, value: unknown): string => {
  const options = 'options' in field && Array.isArray(field.options) ? field.options : []
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return found === undefined ? String(value) : typeof found === 'string' ? found : String(found.label)
}

const richText = (field: ClientField, value: unknown): string | undefined => {
  const words = textPartsOf(value).reduce((all, { text }) => all + wordsIn(text ?? ''), 0)
  return words > 0 ? `${labelOf(field)}, ${counted(words, 'word')}` : undefined
}

/** "documents" as one of them is called; undefined for what is no plain plural, such as "Written by". */
const oneOf = (field: ClientField): string | undefined => {
  const own = 'labels' in field && field.labels && 'singular' in field.labels ? field.labels.singular : undefined
  if (typeof own === 'string') return small(own)
  const many = small(labelOf(field))
  return /^[^ ]*[^s ]s$/.test(many) ? many.replace(/ies$/, 'y').replace(/s$/, '') : undefined
}

const several = (field: ClientField, count: number): string => {
  const one = oneOf(field)
  const many = labelOf(field)
  if (count === 1 && one) return `1 ${one}`
  return count > 1 && many.endsWith('s') ? `${count} ${small(many)}` : `${many}: ${count}`
}

/** What is being typed is no date yet. */
const whenOf = (field: ClientField, value: string): string => {
  if (Number.isNaN(Date.parse(value))) return cut(value)
  return field.admin?.custom?.isEnd ? endDayAndTime(value) : dayAndTime(value)
}

const ofField = (field: ClientField, path: string, states: States): string | undefined => {
  const { value, rows } = states[path] ?? {}
  switch (field.type) {
    case 'richText':
      return richText(field, value)
    case 'array':
    case 'blocks': {
      const count = rows?.length ?? (typeof value === 'number' ? value : 0)
      return count > 0 ? several(field, count) : undefined
    }
    case 'relationship':
    case 'upload': {
      if (Array.isArray(value)) return value.length > 0 ? several(field, value.length) : undefined
      return value ? labelOf(field) : undefined
    }
    case 'checkbox':
      return value ? 'Yes' : 'No'
    case 'select':
      return value ? optionLabel(field, value) : undefined
    case 'date':
      return typeof value === 'string' && value ? `${labelOf(field)} ${whenOf(field, value)}` : undefined
    case 'text':
    case 'textarea':
    case 'email':
      return typeof value === 'string' && value.trim() ? cut(value.trim()) : undefined
    case 'number':
      return typeof value === 'number' ? `${labelOf(field)}: ${value}` : undefined
    default:
      return undefined
  }
}

/** What is drawn in the form though its field shows nothing: something else shows it. */
const isHidden = (field: ClientField): boolean => Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden)

/** The fields that hold something, each with its path as the form knows it. */
export const fieldsAndPaths = (fields: readonly ClientField[], before = ''): [ClientField, string][] =>
  fields.flatMap((field): [ClientField, string][] => {
    if (isHidden(field)) return []
    if (field.type === 'group' && 'name' in field) return fieldsAndPaths(field.fields, `${before}${field.name}.`)
    if ('fields' in field && !('name' in field)) return fieldsAndPaths(field.fields, before)
    return 'name' in field && field.type !== 'ui' ? [[field, `${before}${field.name}`]] : []
  })

/** The paths of the fields that a row holds, as the form knows them. */
export const pathsIn = (fields: readonly ClientField[]): string[] => fieldsAndPaths(fields).map(([, path]) => path)

/**
 * Says in a line what is in a row of the form; where there is nothing, what could be.
 *
 * @param fields what the row holds
 * @param states the form's own values, by path
 */
export const rowContents = (fields: readonly ClientField[], states: States): string => {
  const all = fieldsAndPaths(fields).filter(([field]) => field.type !== 'checkbox' || fields.length === 1)
  const said = all.flatMap(([field, path]) => ofField(field, path, states) ?? [])
  if (said.length > 0) return said.join(' · ')
  const could = [...new Set(all.map(([field]) => small(labelOf(field))))].filter(Boolean)
  return all.length > 1 ? `Nothing yet: ${could.slice(0, 3).join(', ')}` : 'Nothing yet'
}
