import { type Block, type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload'
import type { Save } from '@/publishing/saves/save'
import { named } from '@/publishing/store'
import type { Data } from '@/publishing/version'
import { isId } from '@/words/references'
import { type Reference, referencesIn } from './references-in'

/** MongoDB fails with a list that holds an id of another form, such as SQLite’s, which have hyphens. */
const isOfThisDatabase = ({ payload }: PayloadRequest, id: string): boolean =>
  isId(id) && id.includes('-') === (payload.db.name === 'sqlite')

/**
 * Returns which of some documents there are, and the person of a request may read, as they are public or as they are
 * drafted.
 */
const readable = async (req: PayloadRequest, collection: string, ids: string[]): Promise<Set<string>> => {
  const type = req.payload.collections[named(collection)]
  const rule = type ? await type.config.access.read({ req }) : false
  const found = new Set<string>()
  const wanted = ids.filter((id) => isOfThisDatabase(req, id))
  if (rule === false || wanted.length === 0) return found
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: named(collection),
      where: { id: { in: wanted } },
      draft,
      select: {},
      depth: 0,
      limit: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const { id } of docs) found.add(String(id))
  }
  return found
}

const keyOf = ({ collection, id }: Pick<Reference, 'collection' | 'id'>): string => `${collection}/${id}`

const unreadable = async (req: PayloadRequest, references: Reference[]): Promise<Reference[]> => {
  const refused: Reference[] = []
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ofType = references.filter((reference) => reference.collection === collection)
    const seen = await readable(req, collection, [...new Set(ofType.map(({ id }) => id))])
    refused.push(...ofType.filter(({ id }) => !seen.has(id)))
  }
  return refused
}

const nameOf = (req: PayloadRequest, collection: string): string => {
  const singular = req.payload.collections[named(collection)]?.config.labels.singular
  return typeof singular === 'string' ? singular.toLowerCase() : 'document'
}

/**
 * A document is related only to what whoever saves it may read: else the answer, or a sort order,
 * would tell what is hidden, and a picture would open with the draft that shows it.
 *
 * @param before earlier versions, by whomever: what they refer to may stay
 * @param data the whole document as it is about to be saved
 * @throws {ValidationError} 400 at each field that names something else
 */
export const mayRelate = async (
  req: PayloadRequest,
  collection: Pick<SanitizedCollectionConfig, 'slug' | 'fields'>,
  { before, data, blocks }: { before: (Data | undefined)[]; data: Data; blocks: Block[] },
): Promise<void> => {
  const attached = new Set(
    before.flatMap((version) => referencesIn(collection.fields, version ?? {}, blocks).map(keyOf)),
  )
  // Whoever starts a document is one of its authors.
  attached.add(keyOf({ collection: 'users', id: String(req.user?.id) }))
  const added = referencesIn(collection.fields, data, blocks).filter((reference) => !attached.has(keyOf(reference)))
  const refused = await unreadable(req, added)
  if (refused.length === 0) return
  const errors = [...new Map(refused.map((reference) => [reference.field, reference])).values()].map((reference) => ({
    path: reference.field,
    message: `There is no such ${nameOf(req, reference.collection)}, or it is not yours to see. Take it out, or choose another.`,
  }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

/**
 * The same as a part of every save. The program itself has no user, and relates what it likes; a draft that is
 * only kept is somebody else’s.
 *
 * @param blocks what rich texts may hold
 */
export const relatesWhatIsReadable =
  (blocks: Block[]) =>
  async ({ intent, data, newest, copiedFrom, published, collection, req }: Save): Promise<Data> => {
    if (req.user && intent !== 'keep-draft')
      await mayRelate(req, collection, { before: [newest, copiedFrom, published], data, blocks })
    return data
  }
