import type { FlattenedField } from 'payload'
import { factsOf } from '../field-facts'
import { idOf } from '../references'

/*
 * Whether a save changes what a document says, or only decides about it: its status, who works on
 * it, and when it goes live. Who only decides has not edited. A field that decides says so itself
 * (`custom.decision`); any other one is content.
 */

type Data = Record<string, unknown>

/** Kept by the database itself, or worked out when it is read. */
const ofTheRecord = new Set(['id', 'createdAt', 'updatedAt', '_status', 'globalType'])

const isContent = (field: FlattenedField): boolean =>
  !ofTheRecord.has(field.name) &&
  // The zone in which the form shows a moment.
  !field.name.endsWith('_tz') &&
  !('virtual' in field && field.virtual) &&
  factsOf(field).decision !== true

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

const withoutEmpty = (entries: (readonly [string, unknown])[]): Data =>
  Object.fromEntries(entries.filter(([, value]) => !isEmpty(value)).sort(([a], [b]) => (a < b ? -1 : 1)))

/** A value of which only its own form is known, such as a rich text, with its keys in one order. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (!value || typeof value !== 'object') return value
  return withoutEmpty(Object.entries(value).map(([key, entry]) => [key, plain(entry)] as const))
}

const related = (value: unknown): unknown => {
  const { relationTo, value: id } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  return relationTo ? { relationTo, id: idOf(id) } : idOf(value)
}

const row = (fields: FlattenedField[], data: unknown): Data =>
  withoutEmpty(
    fields
      .filter(isContent)
      .map((field) => [field.name, comparable(field, (data as Data | undefined)?.[field.name])] as const),
  )

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Two forms of the same content become equal: ids and documents, dates and texts, absent and empty. */
const comparable = (field: FlattenedField, value: unknown): unknown => {
  if (isEmpty(value)) return undefined
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? value.map(related) : related(value)
  if (field.type === 'date') return new Date(value as string).toISOString()
  if (field.type === 'group' || field.type === 'tab') return row(field.flattenedFields, value)
  if (field.type === 'array') return rowsOf(value).map((entry) => row(field.flattenedFields, entry))
  return plain(value)
}

const same = (field: FlattenedField, before: unknown, after: unknown): boolean => {
  const [then, now] = [comparable(field, before), comparable(field, after)]
  return (isEmpty(then) && isEmpty(now)) || JSON.stringify(then) === JSON.stringify(now)
}

/**
 * The names of the fields whose content a save changes.
 *
 * @param fields of the collection or global
 * @param before the version that was edited; undefined for a new document
 * @param after the same with the changes; what it leaves out is unchanged
 */
export const changedFields = (fields: FlattenedField[], before: Data | undefined, after: Data): string[] =>
  fields
    .filter((field) => isContent(field) && after[field.name] !== undefined)
    .filter((field) => !same(field, before?.[field.name], after[field.name]))
    .map(({ name }) => name)
