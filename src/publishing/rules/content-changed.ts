import type { FlattenedField } from 'payload'
import { factsOf } from '@/publishing/field-facts'
import { idOf } from '@/words/references'

/*
 * Finds out whether a save changes what a document says, or only decides about it: its status, who works on
 * it, and when it goes live. Who only decides has not edited. A field that decides says so itself
 * (`custom.decision`); any other one is content.
 */

type Data = Record<string, unknown>

/** Kept by the database itself, or worked out when it is read. */
const ofTheRecord = new Set(['id', 'createdAt', 'updatedAt', '_status', 'globalType'])

const isSaved = (field: FlattenedField): boolean =>
  !ofTheRecord.has(field.name) &&
  // The zone in which the form shows a moment.
  !field.name.endsWith('_tz') &&
  !('virtual' in field && field.virtual)

const isContent = (field: FlattenedField): boolean => isSaved(field) && factsOf(field).decision !== true

type Which = (field: FlattenedField) => boolean

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

const row = (fields: FlattenedField[], data: unknown, which: Which): Data =>
  withoutEmpty(
    fields
      .filter(which)
      .map((field) => [field.name, comparable(field, (data as Data | undefined)?.[field.name], which)] as const),
  )

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Two forms of the same content become equal: ids and documents, dates and texts, absent and empty. */
const comparable = (field: FlattenedField, value: unknown, which: Which): unknown => {
  if (isEmpty(value)) return undefined
  if (field.type === 'relationship' || field.type === 'upload')
    return Array.isArray(value) ? value.map(related) : related(value)
  if (field.type === 'date') return new Date(value as string).toISOString()
  if (field.type === 'group' || field.type === 'tab') return row(field.flattenedFields, value, which)
  if (field.type === 'array') return rowsOf(value).map((entry) => row(field.flattenedFields, entry, which))
  return plain(value)
}

const same = (field: FlattenedField, before: unknown, after: unknown, which: Which): boolean => {
  const [then, now] = [comparable(field, before, which), comparable(field, after, which)]
  return (isEmpty(then) && isEmpty(now)) || JSON.stringify(then) === JSON.stringify(now)
}

const changed = (fields: FlattenedField[], before: Data | undefined, after: Data, which: Which): string[] =>
  fields
    .filter((field) => which(field) && after[field.name] !== undefined)
    .filter((field) => !same(field, before?.[field.name], after[field.name], which))
    .map(({ name }) => name)

/**
 * The names of the fields whose content a save changes.
 *
 * @param fields of the collection or global
 * @param before the version that was edited; undefined for a new document
 * @param after the same with the changes; what it leaves out is unchanged
 */
export const changedFields = (fields: FlattenedField[], before: Data | undefined, after: Data): string[] =>
  changed(fields, before, after, isContent)

/** Returns whether a save leaves everything as it was, also what is decided about the document. */
export const changesNothing = (fields: FlattenedField[], before: Data, after: Data): boolean =>
  before._status === after._status && changed(fields, before, after, isSaved).length === 0
