import { LRUCache } from 'lru-cache'
import type { Where } from 'payload'
import { isWithdrawn } from '../../../../collections/behaviours/withdrawal'
import { type ContentTypeSlug, contentTypes, isContentType } from '../../../publishing/content-types'
import { isLive, lifetimeOf } from '../../../publishing/live'
import { mayPublish, mayWrite } from '../../../publishing/roles'
import { type Reader, readAs } from '../reader'
import type { BrokenReferences } from './problems-section'
import { type References, referencesIn } from './references-in'
import { type Target, targetTrouble } from './target-trouble'

/*
 * To look through every text at every visit would take seconds where there are 100,000. So the newest
 * of each type are looked through, which is what people read, and of older ones those whose fields name
 * something that was withdrawn or came off. What a version refers to is remembered.
 */

/** Of each type, the newest. */
export const mostLookedAt = 200

/** What came off or was withdrawn last, for finding what still names it. */
const mostGone = 100

type Source = Target & { updatedAt: string; kind?: string | null }

const known = new LRUCache<string, References>({ max: 5000 })

const keyOf = (type: string, { id, updatedAt }: Source) => `${type}/${id}/${updatedAt}`

const datesOf = ({ req }: Reader, type: ContentTypeSlug): string[] => {
  const { from, until } = lifetimeOf(req.payload.collections[type].config)
  return [from, until].filter((name) => name !== undefined)
}

const fieldsOf = (reader: Reader, type: ContentTypeSlug): Record<string, true> => {
  const { flattenedFields } = reader.req.payload.collections[type].config
  const wanted = ['title', 'kind', '_status', 'withdrawal', ...datesOf(reader, type)]
  const there = flattenedFields.filter(({ name }) => wanted.includes(name)).map(({ name }) => name)
  return Object.fromEntries([...there, 'updatedAt'].map((name) => [name, true]))
}

/** News that name, in a field of theirs, what was withdrawn or came off last. */
const namesWhatIsGone = async (reader: Reader): Promise<Where[]> => {
  const { now } = reader
  const past = { less_than_equal: now.toISOString() }
  const lastOf = async (type: ContentTypeSlug, path: string) => {
    const query = { where: { [path]: past }, sort: `-${path}`, limit: mostGone, select: { title: true } }
    return (await readAs<{ id: string }>(reader, type, query)).map(({ id }) => id)
  }
  const [withdrawn, expired, consultations, reports] = await Promise.all([
    lastOf('news', 'withdrawal.at'),
    lastOf('news', 'expiresAt'),
    lastOf('consultations', 'withdrawal.at'),
    lastOf('inspection-reports', 'withdrawal.at'),
  ])
  const naming = { related: [...withdrawn, ...expired], consultation: consultations, inspectionReport: reports }
  return Object.entries(naming).flatMap(([field, ids]) => (ids.length > 0 ? [{ [field]: { in: ids } }] : []))
}

/** What is live of a type, and this person's to put right. */
const sourcesOf = async (reader: Reader, type: ContentTypeSlug): Promise<Source[]> => {
  const { req, now } = reader
  const { config } = req.payload.collections[type]
  const lifetime = lifetimeOf(config)
  const own: Where[] = mayPublish(req.user, type) ? [] : [{ authors: { in: [req.user?.id] } }]
  const begun: Where = lifetime.from
    ? { [lifetime.from]: { less_than_equal: now.toISOString() } }
    : { _status: { equals: 'published' } }
  const rest = { limit: mostLookedAt, select: fieldsOf(reader, type) }
  const read = (where: Where, sort: string) =>
    readAs<Source>(reader, type, { where: { and: [where, ...own] }, sort, ...rest })
  const naming = type === 'news' ? await namesWhatIsGone(reader) : []
  const found = await Promise.all([
    read(begun, lifetime.from ? `-${lifetime.from}` : '-updatedAt'),
    ...naming.map((where) => read(where, 'id')),
  ])
  const all = [...new Map(found.flat().map((source) => [source.id, source])).values()]
  return all.filter((source) => isLive(source, lifetime, now) && !isWithdrawn(source, now))
}

/** Reads what texts hold without their hooks: these documents are this person's to read, and only ids are taken. */
const look = async ({ req }: Reader, type: ContentTypeSlug, sources: Source[]): Promise<void> => {
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
  for (const source of unknown) known.set(keyOf(type, source), referencesIn(byId.get(source.id) ?? {}))
}

type Refers = { type: ContentTypeSlug; source: Source; references: References }

const targetsOf = async (reader: Reader, type: ContentTypeSlug, refers: Refers[]) => {
  const all = refers.flatMap(({ references }) => references)
  const ids = all.flatMap(({ documents }) => documents.filter((one) => one.type === type).map(({ id }) => id))
  const paths = all.flatMap((references) => references.paths)
  const select = { ...fieldsOf(reader, type), address: true }
  const read = (field: 'id' | 'address', values: string[]) =>
    values.length === 0
      ? []
      : readAs<Target & { address?: string | null }>(reader, type, {
          where: { [field]: { in: [...new Set(values)] } },
          sort: 'id',
          limit: values.length,
          select,
        })
  return [...(await read('id', ids)), ...(await read('address', paths))]
}

/** What is live and leads its readers to documents that they do not find. */
export const readBrokenReferences = async (reader: Reader): Promise<BrokenReferences[]> => {
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

/** What the home page is told to feature and can’t, for those who may change that. */
export const readFeaturedTrouble = async (reader: Reader, chosen: string[]): Promise<string[]> => {
  const { req, now } = reader
  if (chosen.length === 0 || !mayPublish(req.user, 'home')) return []
  const rule = { slug: 'news', lifetime: lifetimeOf(req.payload.collections.news.config) }
  const select = fieldsOf(reader, 'news')
  const read = { where: { id: { in: chosen } }, sort: 'id', limit: chosen.length, select }
  const found = new Map((await readAs<Target>(reader, 'news', read)).map((target) => [target.id, target]))
  return chosen.map((id) => targetTrouble(found.get(id), rule, now)).filter((trouble) => trouble !== undefined)
}
