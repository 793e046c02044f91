import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { type ContentTypeSlug, contentTypes, definitionOf, isContentType } from '@collections/definitions'
import { newsDefinition } from '@collections/news/definition'
import { LRUCache } from 'lru-cache'
import type { Where } from 'payload'
import { type DashboardReader, readAs } from '@/admin/dashboard/reader'
import { isLive, lifetimeOf } from '@/publishing/live'
import { mayPublish, mayWrite } from '@/publishing/roles'
import type { BrokenReferences } from './problems-section'
import { type References, referencesAndPathsIn } from './references-in'
import { type ReferenceTarget, targetTrouble } from './target-trouble'

/*
 * To look through every text at every visit would take seconds where there are 100,000. So the newest
 * of each type are looked through, which is what people read, and of older ones those whose fields name
 * something that was withdrawn or came off. What a version refers to is remembered.
 */

/** Of each type, the newest. */
export const mostLookedAt = 200

/** The most that is read of what came off or was withdrawn last, for finding what still names it. */
const mostGone = 100

type ReferringDocument = ReferenceTarget & { updatedAt: string; kind?: string | null }

const known = new LRUCache<string, References>({ max: 5000 })

const keyOf = (type: string, { id, updatedAt }: ReferringDocument) => `${type}/${id}/${updatedAt}`

const datesOf = ({ req }: DashboardReader, type: ContentTypeSlug): string[] => {
  const { from, until } = lifetimeOf(req.payload.collections[type].config)
  return [from, until].filter((name) => name !== undefined)
}

const fieldsOf = (reader: DashboardReader, type: ContentTypeSlug): Record<string, true> => {
  const { flattenedFields } = reader.req.payload.collections[type].config
  const wanted = ['title', 'kind', '_status', 'withdrawal', ...datesOf(reader, type)]
  const there = flattenedFields.filter(({ name }) => wanted.includes(name)).map(({ name }) => name)
  return Object.fromEntries([...there, 'updatedAt'].map((name) => [name, true]))
}

/** Fields of a type that name other content, and of which type that is. */
const relationsOf = ({ req }: DashboardReader, type: ContentTypeSlug): Record<string, ContentTypeSlug> =>
  Object.fromEntries(
    req.payload.collections[type].config.flattenedFields.flatMap((field) =>
      field.type === 'relationship' && isContentType(field.relationTo) ? [[field.name, field.relationTo]] : [],
    ),
  )

/** Returns what was withdrawn or came off last, of a type. */
const lastGone = async (reader: DashboardReader, type: ContentTypeSlug): Promise<string[]> => {
  const { canBeWithdrawn, lifetime, isAnnounced } = definitionOf(type)
  const paths = [canBeWithdrawn && 'withdrawal.at', !isAnnounced && lifetime.until].filter(
    (path) => typeof path === 'string',
  )
  const past = { less_than_equal: reader.now.toISOString() }
  const read = (path: string) =>
    readAs<{ id: string }>(reader, type, {
      where: { [path]: past },
      sort: `-${path}`,
      limit: mostGone,
      select: { title: true },
    })
  return (await Promise.all(paths.map(read))).flat().map(({ id }) => id)
}

/** Those of a type that name, in a field of theirs, what was withdrawn or came off last. */
const namesWhatIsGone = async (reader: DashboardReader, type: ContentTypeSlug): Promise<Where[]> => {
  const relations = relationsOf(reader, type)
  const gone = new Map(
    await Promise.all(
      [...new Set(Object.values(relations))].map(async (to) => [to, await lastGone(reader, to)] as const),
    ),
  )
  return Object.entries(relations).flatMap(([field, to]) => {
    const ids = gone.get(to) ?? []
    return ids.length > 0 ? [{ [field]: { in: ids } }] : []
  })
}

/** Returns what is live of a type, and this person's to put right. */
const sourcesOf = async (reader: DashboardReader, type: ContentTypeSlug): Promise<ReferringDocument[]> => {
  const { req, now } = reader
  const { config } = req.payload.collections[type]
  const lifetime = lifetimeOf(config)
  const own: Where[] = mayPublish(req.user, type) ? [] : [{ authors: { in: [req.user?.id] } }]
  const begun: Where = lifetime.from
    ? { [lifetime.from]: { less_than_equal: now.toISOString() } }
    : { _status: { equals: 'published' } }
  const rest = { limit: mostLookedAt, select: fieldsOf(reader, type) }
  const read = (where: Where, sort: string) =>
    readAs<ReferringDocument>(reader, type, { where: { and: [where, ...own] }, sort, ...rest })
  const naming = await namesWhatIsGone(reader, type)
  const found = await Promise.all([
    read(begun, lifetime.from ? `-${lifetime.from}` : '-updatedAt'),
    ...naming.map((where) => read(where, 'id')),
  ])
  const all = [...new Map(found.flat().map((source) => [source.id, source])).values()]
  return all.filter((source) => isLive(source, lifetime, now) && !isWithdrawn(source, now))
}

/** Reads what texts hold without their hooks: these documents are this person's to read, and only ids are taken. */
const look = async (reader: DashboardReader, type: ContentTypeSlug, sources: ReferringDocument[]): Promise<void> => {
  const { req } = reader
  const relations = relationsOf(reader, type)
  const unknown = sources.filter((source) => !known.has(keyOf(type, source)))
  if (unknown.length === 0) return
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: type,
    where: { id: { in: unknown.map(({ id }) => id) } },
    limit: unknown.length,
    pagination: false,
    req,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  for (const source of unknown)
    known.set(keyOf(type, source), referencesAndPathsIn(byId.get(source.id) ?? {}, relations))
}

type Refers = { type: ContentTypeSlug; source: ReferringDocument; references: References }

const targetsOf = async (reader: DashboardReader, type: ContentTypeSlug, refers: Refers[]) => {
  const all = refers.flatMap(({ references }) => references)
  const ids = all.flatMap(({ documents }) => documents.filter((one) => one.type === type).map(({ id }) => id))
  const paths = all.flatMap((references) => references.paths)
  const select = { ...fieldsOf(reader, type), address: true }
  const read = (field: 'id' | 'address', values: string[]) =>
    values.length === 0
      ? []
      : readAs<ReferenceTarget & { address?: string | null }>(reader, type, {
          where: { [field]: { in: [...new Set(values)] } },
          sort: 'id',
          limit: values.length,
          select,
        })
  return [...(await read('id', ids)), ...(await read('address', paths))]
}

/** Returns what is live and leads its readers to documents that they do not find. */
export const readBrokenReferences = async (reader: DashboardReader): Promise<BrokenReferences[]> => {
  const { req, now } = reader
  const types = contentTypes.filter((type) => mayWrite(req.user, type))
  const refers = await Promise.all(
    types.map(async (type): Promise<Refers[]> => {
      const sources = await sourcesOf(reader, type)
      await look(reader, type, sources)
      return sources.map((source) => ({
        type,
        source,
        references: known.get(keyOf(type, source)) ?? { documents: [], paths: [] },
      }))
    }),
  )
  const all = refers.flat()
  const byId = new Map<string, string | undefined>()
  const byPath = new Map<string, string | undefined>()
  for (const type of contentTypes) {
    const rule = { slug: type, lifetime: lifetimeOf(req.payload.collections[type].config) }
    for (const target of await targetsOf(reader, type, all)) {
      const trouble = targetTrouble(target, rule, now)
      byId.set(`${type}/${target.id}`, trouble)
      if (target.address) byPath.set(target.address, trouble)
    }
  }
  const troubleOf = ({ type, id }: References['documents'][number]) => {
    if (!isContentType(type)) return undefined
    const key = `${type}/${id}`
    return byId.has(key) ? byId.get(key) : targetTrouble(undefined, { slug: type, lifetime: {} }, now)
  }
  return all.flatMap(({ type, source, references }) => {
    const found = [...references.documents.map(troubleOf), ...references.paths.map((path) => byPath.get(path))]
    const troubles = [...new Set(found.filter((trouble) => trouble !== undefined))]
    const { id, title, kind } = source
    return troubles.length > 0 ? [{ type, id, title, kind, troubles }] : []
  })
}

/** Returns what the home page is told to feature and can’t, for those who may change that. */
export const readFeaturedTrouble = async (reader: DashboardReader, chosen: string[]): Promise<string[]> => {
  const { req, now } = reader
  if (chosen.length === 0 || !mayPublish(req.user, 'home')) return []
  const { slug, lifetime } = newsDefinition
  const select = fieldsOf(reader, slug)
  const read = { where: { id: { in: chosen } }, sort: 'id', limit: chosen.length, select }
  const found = new Map((await readAs<ReferenceTarget>(reader, slug, read)).map((target) => [target.id, target]))
  return chosen
    .map((id) => targetTrouble(found.get(id), { slug, lifetime }, now))
    .filter((trouble) => trouble !== undefined)
}
