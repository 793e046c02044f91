import { type ContentTypeSlug, definitionOf, filedUnder, isContentType } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import { readEnvironment } from '@/environment'
import type { Mailing } from '@/payload-types'
import { named } from '@/publishing/store'
import { idsOf } from '@/words/references'

const isFeed = (path: string): boolean => /\/(?:feed\.xml|atom\.xml|feed\.json)$/.test(path)

/** The feeds of all of a type. */
const feedsOfType = (type: ContentTypeSlug): string[] => {
  const { addresses, path } = definitionOf(type)
  return addresses.flatMap((one) =>
    isFeed(one.path) && one.path.slice(0, one.path.lastIndexOf('/')) === path ? [one.path] : [],
  )
}

/** Its last versions are looked at: a topic that it was taken from lists it no more, which is a change too. */
const versionsLookedAt = 10

type Filed = { field: string; under: (typeof filedUnder)[number]['slug'] }

/** The fields by which documents of a type are filed: under topics, or in a series. */
const filedBy = (payload: BasePayload, type: ContentTypeSlug): Filed[] =>
  payload.collections[type].config.flattenedFields.flatMap((field) => {
    const under = filedUnder.find(({ slug }) => field.type === 'relationship' && field.relationTo === slug)
    return under ? [{ field: field.name, under: under.slug }] : []
  })

const idsIn = (value: unknown): string[] => idsOf(Array.isArray(value) ? value : [value])

/** What a document is filed under, or was. */
const namedBy = async (payload: BasePayload, type: ContentTypeSlug, id: string, filed: Filed): Promise<string[]> => {
  const { docs } = await payload.findVersions({
    collection: named(type),
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    limit: versionsLookedAt,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { version: { [filed.field]: true } } as never,
  })
  const values = docs.map(({ version }) => (version as unknown as Record<string, unknown> | undefined)?.[filed.field])
  return [...new Set(values.flatMap(idsIn))]
}

/**
 * Returns the addresses of the feeds that something is in, or was: of its type, and of what it is filed under. Of what is
 * deleted nobody knows any more under which that was, so it is all of them.
 */
export const changedFeeds = async (
  payload: BasePayload,
  { contentType, documentId }: Pick<Mailing, 'contentType' | 'documentId'>,
): Promise<string[]> => {
  if (!isContentType(contentType) || !documentId) return []
  const document = { id: { equals: documentId } }
  const isThere = (await payload.count({ collection: named(contentType), where: document })).totalDocs > 0
  const paths = feedsOfType(contentType)
  for (const filed of filedBy(payload, contentType)) {
    const where: Where = isThere ? { id: { in: await namedBy(payload, contentType, documentId, filed) } } : {}
    const { docs } = await payload.find({
      collection: filed.under,
      where,
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    paths.push(...docs.flatMap(({ address }) => (address ? [`${address}/feed.xml`] : [])))
  }
  const { siteUrl } = readEnvironment()
  return paths.map((path) => `${siteUrl}${path}`)
}
