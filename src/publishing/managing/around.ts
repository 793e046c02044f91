import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { listedOf } from '@/publishing/live'
import { publishedUses, type Use } from '@/publishing/uses/uses-in'
import { idsOf } from '@/words/references'

/** Describes what leads the public to some documents. */
export type Around = { linkedFrom: Use[]; featured: string[] }

/** As many live pages as are counted. */
const atMost = 200

/** Reads which live pages name some documents, and which of these the home page features. */
export const aroundOf = async (
  req: PayloadRequest,
  type: ContentTypeSlug,
  ids: string[],
  now: Date,
): Promise<Around> => {
  const linkedFrom = await publishedUses(req, { collection: type, ids }, atMost, (config) =>
    listedOf(definitionOf(config.slug as ContentTypeSlug), now),
  )
  if (!definitionOf(type).canBeFeatured) return { linkedFrom, featured: [] }
  const home = await req.payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: true, req })
  return { linkedFrom, featured: idsOf(home.featured) }
}

const quoted = (uses: Use[]): string => {
  const titles = uses.slice(0, 3).map(({ title }) => `“${title}”`)
  const more = uses.length - titles.length
  return `${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** Returns what would follow elsewhere on the site if one of them left it, in sentences. */
export const elsewhere = ({ linkedFrom, featured }: Around, id: string): string[] => {
  const effects: string[] = []
  if (featured.includes(id)) effects.push('It is featured on the home page, and leaves it.')
  const links = linkedFrom.filter((use) => use.targets.includes(id) && use.id !== id)
  if (links.length > 0) {
    const pages = links.length === 1 ? 'One live page names' : `${links.length} live pages name`
    effects.push(`${pages} it: ${quoted(links)}.`)
  }
  return effects
}
