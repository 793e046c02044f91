import type { TypeDefinition } from '@collections/definition'
import { definitionIfAny, definitions, type PageType } from '@collections/definitions'
import type { Where } from 'payload'
import { typeOfPage } from '@/addresses/site-addresses'
import { pageAndPart } from '@/addresses/site-path'
import { live } from '@/publishing/live'
import type { DatabaseReader } from '@/publishing/store'

export type AddressedDocument = Record<string, unknown> & {
  id: string
  title?: string | null
  address?: string | null
  firstPublishedAt?: string | null
  _status?: 'draft' | 'published' | null
}

/**
 * Returns what the public finds at a document's address: a notice's page announces it, and says later that it has
 * ended.
 */
const hasPage = (type: PageType, now: Date): Where[] => {
  const definition = definitionIfAny(type)
  if (!definition) return []
  return [definition.isAnnounced ? { _status: { equals: 'published' } } : live(definition.lifetime, now)]
}

/** Returns whether a published version's page has been there, at this moment or before it. */
export const pageHasBegun = (type: PageType, document: AddressedDocument, now: Date): boolean => {
  const { isAnnounced, lifetime } = definitionIfAny(type) ?? {}
  const from = isAnnounced ? undefined : lifetime?.from
  if (!from) return true
  return Boolean(document[from]) && new Date(document[from] as string) <= now
}

const one = async (
  { payload, req }: DatabaseReader,
  type: PageType,
  and: Where[],
): Promise<AddressedDocument | undefined> => {
  const definition = definitionIfAny(type)
  const { from, until } = definition?.lifetime ?? {}
  const select: Record<string, true> = { title: true, address: true, firstPublishedAt: true }
  if (definition) select._status = true
  for (const date of [from, until]) if (date) select[date] = true
  return (await payload.db.findOne<AddressedDocument>({ collection: type, where: { and }, select, req })) ?? undefined
}

/** A document as it is kept: its published version if it has one, else its draft. Nobody may see it for that. */
export const addressedDocument = (reader: DatabaseReader, type: PageType, id: string) =>
  one(reader, type, [{ id: { equals: id } }])

/** A document with a page that the public sees now. */
export const pageOf = (reader: DatabaseReader, type: PageType, id: string, now: Date) =>
  one(reader, type, [{ id: { equals: id } }, ...hasPage(type, now)])

/** The document whose page, or a part of it, the public finds at a path now. */
export const pageAt = async (
  reader: DatabaseReader,
  path: string,
  now: Date,
): Promise<AddressedDocument | undefined> => {
  const { page } = pageAndPart(path)
  const type = typeOfPage(page)
  return type && one(reader, type, [{ address: { equals: page } }, ...hasPage(type, now)])
}

/** Any document whose address this is, public or not. Nobody may see it for that. */
export const documentAt = async (reader: DatabaseReader, path: string): Promise<AddressedDocument | undefined> => {
  const { page } = pageAndPart(path)
  const type = typeOfPage(page)
  return type && one(reader, type, [{ address: { equals: page } }])
}

/** Returns when the page at a path ended, if a published document stands there whose time has passed. */
export const pageEnded = async (reader: DatabaseReader, path: string, now: Date): Promise<Date | undefined> => {
  const type = typeOfPage(path)
  const until = type && definitionIfAny(type)?.lifetime.until
  if (!type || !until) return undefined
  const document = await one(reader, type, [
    { address: { equals: path } },
    { _status: { equals: 'published' } },
    { [until]: { less_than_equal: now.toISOString() } },
  ])
  return document && new Date(document[until] as string)
}

/** The document with a page now whose address names another year than this one. */
export const pageOfOtherYear = async (
  reader: DatabaseReader,
  path: string,
  now: Date,
): Promise<AddressedDocument | undefined> => {
  const [, section, slug] = /^(\/.+)\/\d{4}\/([^/]+)$/.exec(path) ?? []
  const definition = definitions.find(({ yearOf, path }: TypeDefinition) => yearOf && path === section)
  return definition && one(reader, definition.slug, [{ slug: { equals: slug } }, ...hasPage(definition.slug, now)])
}
