import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { type ContentTypeSlug, contentTypes } from '../content-types'
import { idOf } from '../references'
import { named } from '../store'
import { namedAt, pathsTo } from './paths-to'
import { waitingVersions } from './waiting-versions'

/** What is used, by its collection and some ids of it. */
export type Target = { collection: string; ids: string[] }

/** Which types of content can name a target, and where in them. */
const typesNaming = (req: PayloadRequest, target: string) =>
  contentTypes.flatMap((slug) => {
    const { config } = req.payload.collections[slug]
    const paths = pathsTo(config.flattenedFields, target)
    return paths.length > 0 ? [{ slug, config, paths }] : []
  })

export type Naming = { slug: ContentTypeSlug; config: SanitizedCollectionConfig; paths: string[] }

type Asked = { where?: Where; draft: boolean; limit: number }

const naming = async (
  req: PayloadRequest,
  { slug, paths }: Naming,
  { ids }: Target,
  { where, draft, limit }: Asked,
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

const asUse = ({ slug, paths }: Naming, { ids }: Target, doc: Record<string, unknown> & { id: string }): Use => {
  const named = namedAt(doc, paths).map(idOf)
  const title = typeof doc.title === 'string' ? doc.title : ''
  return { collection: slug, id: doc.id, title, targets: ids.filter((id) => named.includes(id)) }
}

/** Newest versions that name a target. */
export const newestUses = async (req: PayloadRequest, target: Target, limit: number): Promise<Use[]> => {
  const found: Use[] = []
  for (const type of typesNaming(req, target.collection))
    for (const doc of await naming(req, type, target, { draft: true, limit })) found.push(asUse(type, target, doc))
  return found
}

/** What is published and names a target, and meets a rule of its type. */
export const publishedUses = async (
  req: PayloadRequest,
  target: Target,
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
export const waitingUses = async (req: PayloadRequest, target: Target): Promise<Use[]> => {
  const types = typesNaming(req, target.collection)
  return (await waitingVersions(req)).flatMap(({ collection, document }) => {
    const type = types.find(({ slug }) => slug === collection)
    const use = type && asUse(type, target, document)
    return use && use.targets.length > 0 ? [use] : []
  })
}

/** A part of the site itself, such as its settings, that names something. */
export type SiteUse = { global: string; label: string; targets: string[] }

/** Settings and the home page that name a target. */
export const siteUses = async (req: PayloadRequest, { collection, ids }: Target): Promise<SiteUse[]> => {
  const found: SiteUse[] = []
  for (const { slug, label, flattenedFields } of req.payload.config.globals) {
    const paths = pathsTo(flattenedFields, collection)
    if (paths.length === 0) continue
    const global = await req.payload.findGlobal({ slug: slug as 'site', depth: 0, overrideAccess: true, req })
    const named = namedAt(global, paths).map(idOf)
    const targets = ids.filter((id) => named.includes(id))
    if (targets.length > 0) found.push({ global: slug, label: typeof label === 'string' ? label : slug, targets })
  }
  return found
}
