import { type ContentTypeSlug, contentTypes } from '@collections/definitions'
import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { named } from '@/publishing/store'
import { idOf } from '@/words/references'
import { namedAt, pathsTo } from './paths-to'
import { waitingVersions } from './waiting-versions'

/** Describes what is used, by its collection and some ids of it. */
export type UsedTarget = { collection: string; ids: string[] }

/** Returns which types of content can name a target, and where in them. */
const typesNaming = (req: PayloadRequest, target: string) =>
  contentTypes.flatMap((slug) => {
    const { config } = req.payload.collections[slug]
    const paths = pathsTo(config.flattenedFields, target)
    return paths.length > 0 ? [{ slug, config, paths }] : []
  })

export type Naming = { slug: ContentTypeSlug; config: SanitizedCollectionConfig; paths: string[] }

type UsesQuery = { where?: Where; draft: boolean; limit: number }

const naming = async (
  req: PayloadRequest,
  { slug, paths }: Naming,
  { ids }: UsedTarget,
  { where, draft, limit }: UsesQuery,
) => {
  const names: Where = { or: paths.map((path) => ({ [path]: { in: ids } })) }
  const select = Object.fromEntries(
    ['title', ...paths.map((path) => path.split('.')[0] as string)].map((name) => [name, true]),
  )
  const { docs } = await req.payload.find({
    collection: named(slug),
    where: where ? { and: [where, names] } : names,
    draft,
    select: select as { title: true },
    depth: 0,
    // One more than wanted tells that there are more.
    limit: limit + 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs as unknown as (Record<string, unknown> & { id: string; title?: string | null })[]
}

/** Content that names something: which, and which of the targets. */
export type Use = { collection: ContentTypeSlug; id: string; title: string; targets: string[] }

const asUse = ({ slug, paths }: Naming, { ids }: UsedTarget, doc: Record<string, unknown> & { id: string }): Use => {
  const named = namedAt(doc, paths).map(idOf)
  const title = typeof doc.title === 'string' ? doc.title : ''
  return { collection: slug, id: doc.id, title, targets: ids.filter((id) => named.includes(id)) }
}

/** Newest versions that name a target. */
export const newestUses = async (req: PayloadRequest, target: UsedTarget, limit: number): Promise<Use[]> => {
  const found: Use[] = []
  for (const type of typesNaming(req, target.collection))
    for (const doc of await naming(req, type, target, { draft: true, limit })) found.push(asUse(type, target, doc))
  return found
}

/** Returns what is published and names a target, and meets a rule of its type. */
export const publishedUses = async (
  req: PayloadRequest,
  target: UsedTarget,
  limit: number,
  rule: (config: SanitizedCollectionConfig) => Where,
): Promise<Use[]> => {
  const found: Use[] = []
  for (const type of typesNaming(req, target.collection))
    for (const doc of await naming(req, type, target, { where: rule(type.config), draft: false, limit }))
      found.push(asUse(type, target, doc))
  return found
}

/** Approved versions that wait to replace what is live, and name a target. */
export const waitingUses = async (req: PayloadRequest, target: UsedTarget): Promise<Use[]> => {
  const types = typesNaming(req, target.collection)
  return (await waitingVersions(req)).flatMap(({ collection, document }) => {
    const type = types.find(({ slug }) => slug === collection)
    const use = type && asUse(type, target, document)
    return use && use.targets.length > 0 ? [use] : []
  })
}

/** What names a target and is no content: settings of the site, or a contact. Its address is within the admin. */
export type OtherUse = { label: string; kind: string; address: string; targets: string[] }

const targetsIn = (document: unknown, paths: string[], ids: string[]): string[] => {
  const named = namedAt(document, paths).map(idOf)
  return ids.filter((id) => named.includes(id))
}

/** Settings and the home page that name a target. */
const settingsUses = async (req: PayloadRequest, { collection, ids }: UsedTarget): Promise<OtherUse[]> => {
  const found: OtherUse[] = []
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    const paths = pathsTo(flattenedFields, collection)
    if (paths.length === 0) continue
    const global = await req.payload.findGlobal({ slug: slug as 'site', depth: 0, overrideAccess: true, req })
    const targets = targetsIn(global, paths, ids)
    if (targets.length === 0) continue
    const name = typeof label === 'string' ? label : slug
    found.push({ label: name, kind: 'Part of the site', address: `/globals/${slug}`, targets })
  }
  return found
}

/** Contacts that name a target, as their portrait. */
const contactUses = async (req: PayloadRequest, { collection, ids }: UsedTarget): Promise<OtherUse[]> => {
  const paths = pathsTo(req.payload.collections.contacts.config.flattenedFields, collection)
  if (paths.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'contacts',
    where: { or: paths.map((path) => ({ [path]: { in: ids } })) },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((contact) => ({
    label: contact.name,
    kind: 'Contact',
    address: `/collections/contacts/${contact.id}`,
    targets: targetsIn(contact, paths, ids),
  }))
}

/** Whatever names a target and is no content. */
export const otherUses = async (req: PayloadRequest, target: UsedTarget): Promise<OtherUse[]> => [
  ...(await settingsUses(req, target)),
  ...(await contactUses(req, target)),
]
