import { definitionIfAny, type PageType, paged } from '@collections/definitions'
import type { CollectionSlug, Where } from 'payload'
import type { Config } from '@/payload-types'
import { announced } from './announced'
import { asPublic } from './as-public'

export type Paged<T> = { items: T[]; page: number; pages: number; total: number }

export const pageLength = 20

/** A clause of several; those that are not given ask nothing. */
export const allOf = (...clauses: (Where | undefined)[]): Where => ({
  and: clauses.filter((clause) => clause !== undefined),
})

/** Says what a page shows of the documents it refers to. */
const referredFields = Object.fromEntries(paged.map(({ slug, referred }) => [slug, referred]))

/** Names a document: by its slug, or by whatever else it is the only one of. */
type Named = string | Where

const where = (named: Named): Where => (typeof named === 'string' ? { slug: { equals: named } } : named)

/** The live document of a type, as the public may see it. */
export const liveDocument = async <T extends PageType>(
  collection: T,
  named: Named,
  depth = 1,
): Promise<Config['collections'][T] | undefined> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: collection as CollectionSlug,
      where: where(named),
      depth,
      populate: referredFields,
      limit: 1,
      pagination: false,
      ...rule,
    }),
  )
  return docs[0] as Config['collections'][T] | undefined
}

/** The document of a type whose page the public may see: of what is announced, also a planned or past one. */
export const shownDocument = async <T extends PageType>(
  collection: T,
  named: Named,
): Promise<Config['collections'][T] | undefined> => {
  const definition = definitionIfAny(collection)
  if (!definition?.isAnnounced) return liveDocument(collection, named, 0)
  const question = { where: where(named), sort: 'id', limit: 1, depth: 0 }
  return (await announced<Config['collections'][T]>(definition.slug, question))[0]
}
