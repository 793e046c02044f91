import { isContentType } from '@collections/definitions'
import type { BasePayload, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { hiddenFieldsOf } from '@/publishing/later-parts'
import { named } from '@/publishing/store'
import { technicalFields } from '@/publishing/technical-fields'
import { usesEndpoint } from '@/publishing/uses/where-used'
import { richTextToPlainText } from '@/rich-text/to-plain-text'
import type { StaffEntry } from './staff-index'

type Data = Record<string, unknown>

/** Whatever the log tells of: what is published, and what pages share. */
export const searchedCollections = ({ collections }: BasePayload): string[] =>
  Object.values(collections).flatMap(({ config: { slug, endpoints } }) =>
    isContentType(slug) || (endpoints || []).some(({ path }) => path === usesEndpoint.path) ? [slug] : [],
  )

const isRead = (field: FlattenedField): boolean =>
  !technicalFields.has(field.name) &&
  // Its words stand in the title.
  field.name !== 'slug' &&
  !('virtual' in field && field.virtual) &&
  !('access' in field && field.access?.read) &&
  !field.admin?.hidden

const wordsOf = (field: FlattenedField, value: unknown): string[] => {
  if (!value) return []
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
      return [String(value)]
    case 'richText':
      return [richTextToPlainText(value as Parameters<typeof richTextToPlainText>[0])]
    case 'group':
      return words(field.flattenedFields, value as Data)
    case 'array':
      return (value as Data[]).flatMap((row) => words(field.flattenedFields, row))
    default:
      return []
  }
}

const words = (fields: readonly FlattenedField[], data: Data): string[] =>
  fields.filter(isRead).flatMap((field) => wordsOf(field, data[field.name]))

const entryOf = (config: SanitizedCollectionConfig, document: Data): StaffEntry => {
  const { flattenedFields, admin, slug } = config
  const title = admin.useAsTitle ?? 'id'
  const later = new Set(hiddenFieldsOf(config))
  const rest = flattenedFields.filter(({ name }) => name !== title)
  // Payload hides the field; people know some files by what they are called.
  const file = typeof document.filename === 'string' ? [document.filename] : []
  return {
    collection: slug,
    id: String(document.id),
    title: String(document[title] ?? ''),
    body: [
      ...words(
        rest.filter(({ name }) => !later.has(name)),
        document,
      ),
      ...file,
    ].join('\n'),
    later: words(
      rest.filter(({ name }) => later.has(name)),
      document,
    ).join('\n'),
  }
}

/** The newest versions of some documents of a collection, drafts too, as the index holds them. */
export const staffEntriesOf = async (
  payload: BasePayload,
  collection: string,
  ids: string[],
): Promise<StaffEntry[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: named(collection),
    // MongoDB finds nothing by one thing that is no id, but fails with a list of such.
    where: { id: ids.length === 1 ? { equals: ids[0] } : { in: ids } },
    draft: isContentType(collection),
    depth: 1,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  const { config } = payload.collections[named(collection)]
  return docs.map((document) => entryOf(config, document as unknown as Data))
}
