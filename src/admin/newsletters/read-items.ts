import { type ContentTypeSlug, contentTypes, definitionOf, isContentType } from '@collections/definitions'
import { newslettersDefinition } from '@collections/newsletters/definition'
import type { PayloadRequest, Where } from 'payload'
import { asOwnQuery } from '@/publishing/later-parts'
import { listedOf } from '@/publishing/live'
import { named } from '@/publishing/store'

/** Something of the site, as the form of an issue names it. */
export type PickedItem = {
  relationTo: ContentTypeSlug
  value: string
  title: string
  kind: string
  /** Where it stands, in words. */
  state?: string
  /** Readers see it when the issue goes out, as far as is known now. */
  isSeen: boolean
}

type Stored = Record<string, unknown> & {
  id: string
  title?: string | null
  kind?: string | null
  standing?: string | null
}

const kindOf = (type: ContentTypeSlug, kind: unknown): string => {
  const { kinds, labels } = definitionOf(type)
  return (kinds.find(({ value }) => value === kind) ?? kinds[0])?.label ?? labels.singular
}

const seenAt = async (req: PayloadRequest, type: ContentTypeSlug, ids: string[], at: Date): Promise<Set<string>> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: named(type),
    where: { and: [{ id: { in: ids } }, listedOf(definitionOf(type), at)] },
    limit: ids.length,
    pagination: false,
    select: { id: true },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const readOf = async (req: PayloadRequest, type: ContentTypeSlug, ids: string[], at: Date): Promise<PickedItem[]> => {
  const { docs } = await req.payload.find({
    collection: named(type),
    where: asOwnQuery(req, { id: { in: ids } }),
    draft: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const seen = await seenAt(req, type, ids, at)
  return (docs as unknown as Stored[]).map(({ id, title, kind, standing }) => ({
    relationTo: type,
    value: id,
    title: title?.trim() || 'Without a title',
    kind: kindOf(type, kind),
    state: standing ?? undefined,
    isSeen: seen.has(id),
  }))
}

export type Ref = { relationTo: string; value: string }

/** What is picked, as far as this person may read it, in the order in which it was asked for. */
export const readItems = async (req: PayloadRequest, refs: Ref[], at: Date): Promise<PickedItem[]> => {
  const found = await Promise.all(
    [...new Set(refs.map(({ relationTo }) => relationTo))].filter(isContentType).map((type) =>
      readOf(
        req,
        type,
        refs.filter(({ relationTo }) => relationTo === type).map(({ value }) => value),
        at,
      ),
    ),
  )
  const byKey = new Map(found.flat().map((item) => [`${item.relationTo}/${item.value}`, item]))
  return refs.flatMap(({ relationTo, value }) => byKey.get(`${relationTo}/${value}`) ?? [])
}

/** As many as are offered at once. */
const offered = 8

/** A newsletter that is the first of its series brings what is new of a month. In milliseconds. */
const month = 31 * 24 * 3_600_000

/** When the issue before went live. */
const lastIssueAt = async (req: PayloadRequest, series: string, now: Date): Promise<Date> => {
  const { slug, lifetime } = newslettersDefinition
  const { docs } = await req.payload.db.find<{ publishedAt?: string | Date }>({
    collection: slug,
    where: { and: [{ series: { equals: series } }, listedOf(newslettersDefinition, now)] },
    sort: `-${lifetime.from}`,
    limit: 1,
    pagination: false,
  })
  const at = docs[0]?.publishedAt
  return at ? new Date(at) : new Date(now.getTime() - month)
}

/** What went live since the last issue of a series, the newest first. */
export const newSinceLastIssue = async (req: PayloadRequest, series: string, now: Date): Promise<PickedItem[]> => {
  const since = (await lastIssueAt(req, series, now)).toISOString()
  const found = await Promise.all(
    contentTypes.map(async (type): Promise<(Ref & { at: number })[]> => {
      const definition = definitionOf(type)
      const { from } = definition.lifetime
      if (!from || definition.mailedTo) return []
      const where: Where = { and: [listedOf(definition, now), { [from]: { greater_than: since } }] }
      const { docs } = await req.payload.db.find<Stored>({
        collection: named(type),
        where,
        sort: `-${from}`,
        limit: offered,
        pagination: false,
        select: { [from]: true },
      })
      return docs.map((one) => ({ relationTo: type, value: one.id, at: new Date(String(one[from])).getTime() }))
    }),
  )
  const newest = found
    .flat()
    .sort((a, b) => b.at - a.at)
    .slice(0, offered)
  return readItems(req, newest, now)
}
