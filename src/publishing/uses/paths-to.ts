import type { FlattenedField } from 'payload'
import { fieldPaths } from '@/publishing/field-paths'
import { valuesAt } from '@/publishing/values-at'

/** Says what each version keeps of itself: the files that it uses, inside its texts too. */
const records = { media: 'usedMedia', documents: 'usedDocuments' } as const

const pointsTo = (field: FlattenedField, target: string): boolean =>
  (field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().includes(target as never)

/** Ids of contacts, wherever in a document they stand. */
const contactsRecord = 'usedContacts'

/**
 * Returns where documents of a type name those of another, so that a query can ask for it. Contacts that
 * stand inside texts are among them, by the record that each version keeps.
 *
 * @param fields all fields of the type that names
 * @param target the slug of what is named
 */
export const pathsTo = (fields: FlattenedField[], target: string): string[] => {
  const recorded = records[target as keyof typeof records]
  if (recorded && fields.some(({ name }) => name === recorded)) return [recorded]
  const paths = fieldPaths(fields, (field) => pointsTo(field, target))
  const hasContacts = target === 'contacts' && fields.some(({ name }) => name === contactsRecord)
  return hasContacts ? [...paths, contactsRecord] : paths
}

/** Returns what a document names at some paths. @returns ids, or populated documents */
export const namedAt = (document: unknown, paths: string[]): unknown[] =>
  paths.flatMap((path) => valuesAt(document, path)).filter(Boolean)
