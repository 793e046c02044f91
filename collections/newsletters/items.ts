import type { TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionOf, isContentType } from '@collections/definitions'
import type { ForReaders, ForReadersOfAny } from '@collections/reader-parts'
import type { BasePayload } from 'payload'
import type { Media, Newsletter } from '@/payload-types'
import { listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'
import { populated } from '@/site/document/populated'
import { idOf } from '@/words/references'

/** Names a document of the site that an issue shows. */
export type ItemRef = { type: ContentTypeSlug; id: string }

type StoredItem = { relationTo: string; value: unknown }

const refOf = ({ relationTo, value }: StoredItem): ItemRef[] => {
  const id = idOf(value)
  return id && isContentType(relationTo) ? [{ type: relationTo, id }] : []
}

/** What is picked in a list of an issue, whether or not it is populated. */
export const refsOf = (items: StoredItem[] | null | undefined): ItemRef[] => (items ?? []).flatMap(refOf)

/** Everything of the site that an issue shows, each once. */
export const refsIn = ({ sections }: Pick<Newsletter, 'sections'>): ItemRef[] => {
  const all = (sections ?? []).flatMap((section) => (section.blockType === 'items' ? refsOf(section.items) : []))
  return [...new Map(all.map((ref) => [keyOf(ref), ref])).values()]
}

export const keyOf = ({ type, id }: ItemRef): string => `${type}/${id}`

/** Something of the site as an issue shows it. */
export type IssueItem = ItemRef & {
  title: string
  address: string
  summary: string
  /** What it is, in a word or two. */
  kind: string
  /** When it went live; none for what has no date, such as a page. */
  at?: string
  language?: string | null
  picture?: Media
  /** All of it, for whatever its type shows of it besides. */
  document: Record<string, unknown> & { id: string }
  /** What its type shows of it. */
  forReaders: ForReaders<Record<string, unknown>>
}

type Read = Record<string, unknown> & {
  id: string
  title: string
  address: string
  language?: string | null
  kind?: string
  summary?: string | null
  message?: string | null
}

const itemOf = (type: ContentTypeSlug, document: Read): Omit<IssueItem, 'forReaders'> => {
  const { kinds, labels, files, lifetime }: TypeDefinition<ContentTypeSlug> = definitionOf(type)
  const [field] = Object.entries(files).find(([path, holds]) => holds === 'media' && !path.includes('.')) ?? []
  const kind = kinds.find(({ value }) => value === document.kind) ?? kinds[0]
  return {
    type,
    id: document.id,
    title: document.title,
    address: document.address,
    summary: document.summary ?? document.message ?? '',
    kind: kind?.label ?? labels.singular,
    at: lifetime.from ? (document[lifetime.from] as string | undefined) : undefined,
    language: document.language,
    picture: field ? populated(document[field] as Media | string | null) : undefined,
    document,
  }
}

/** How documents are read: as the public may, for a page or for a mail. */
export type ReadAsPublic = <T>(
  read: (payload: BasePayload, rule: { overrideAccess: false }) => Promise<T>,
) => Promise<T>

type Seeing = { now: Date; forReadersOf: ForReadersOfAny }

/**
 * What readers see at a moment of what an issue shows: what is not live, or withdrawn, is missing.
 *
 * @returns by `keyOf`
 */
export const itemsSeen = async (
  read: ReadAsPublic,
  refs: ItemRef[],
  { now, forReadersOf }: Seeing,
): Promise<Map<string, IssueItem>> => {
  const types = [...new Set(refs.map(({ type }) => type))]
  const found = await Promise.all(
    types.map(async (type) => {
      const ids = refs.filter((ref) => ref.type === type).map(({ id }) => id)
      const { docs } = await read((payload, rule) =>
        payload.find({
          collection: named(type),
          where: { and: [{ id: { in: ids } }, listedOf(definitionOf(type), now)] },
          sort: 'id',
          depth: 1,
          limit: ids.length,
          pagination: false,
          ...rule,
        }),
      )
      return (docs as unknown as Read[]).map((document) => ({
        ...itemOf(type, document),
        forReaders: forReadersOf(type),
      }))
    }),
  )
  return new Map(found.flat().map((item) => [keyOf(item), item]))
}
