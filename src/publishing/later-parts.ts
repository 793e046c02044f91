import type { ContentTypeSlug } from '@collections/definitions'
import type {
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { QueryError } from 'payload'
import { isAuthorOf } from '@/words/references'
import { visibleText } from '@/words/visible-text'
import { factsOf } from './field-facts'
import { namesIn, pathsAsked } from './paths-through'
import { mayReadDrafts } from './roles'
import type { SavePart } from './saves/save'

/**
 * A part of a document that is public only from a time of its own: a group, such as a consultation's outcome, or
 * each row of a list, such as its corrections.
 */
export type LaterPart = { field: string; from: string; rows: boolean }

type Collection = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/** What a collection's fields say is gone through once: it is asked for each document that is read. */
const oncePerCollection = <T>(read: (fields: FlattenedField[]) => T) => {
  const known = new WeakMap<FlattenedField[], T>()
  return ({ flattenedFields }: Collection): T => {
    const found = known.get(flattenedFields) ?? read(flattenedFields)
    known.set(flattenedFields, found)
    return found
  }
}

export const laterPartsOf = oncePerCollection((fields): LaterPart[] =>
  fields.flatMap((field) => {
    const { publicFrom } = factsOf(field)
    return publicFrom ? [{ field: field.name, from: publicFrom, rows: field.type === 'array' }] : []
  }),
)

type Document = Record<string, unknown>

const hasCome = (value: unknown, now: Date): boolean => Boolean(value) && new Date(value as string) <= now

/** A field that readers don't see while a tick of its document is set: what an exempt item of an agenda is about. */
type Confidential = { field: string; hiddenIf: string }

export const confidentialOf = oncePerCollection((fields): Confidential[] =>
  fields.flatMap((field) => {
    const { hiddenIf } = factsOf(field)
    if (!hiddenIf) return []
    // A date’s zone stands beside it, and says that there is one.
    const zone = field.type === 'date' && field.timezone ? [{ field: `${field.name}_tz`, hiddenIf }] : []
    return [{ field: field.name, hiddenIf }, ...zone]
  }),
)

/** The confidential fields of a document, as it stands; one whose tick was not read keeps all of them. */
export const confidentialIn = (document: Document, collection: Collection): string[] =>
  confidentialOf(collection).flatMap(({ field, hiddenIf }) => (document[hiddenIf] === false ? [] : [field]))

/** A live document as the public may see it at a moment: without what is confidential, and what the time has not come for. */
export const asReadersSee = (document: Document, collection: Collection, now: Date): Document => {
  const shown = { ...document }
  for (const field of confidentialIn(document, collection)) delete shown[field]
  const parts = laterPartsOf(collection)
  const isPublic = (part: unknown, from: string) => hasCome((part as Document | null | undefined)?.[from], now)
  for (const { field, from, rows } of parts) {
    const part = shown[field]
    if (rows && Array.isArray(part)) shown[field] = part.filter((row) => isPublic(row, from))
    else if (!rows && !isPublic(part, from)) delete shown[field]
  }
  return shown
}

/** Takes away, from what the public reads, whatever is confidential, or its time has not come for. */
export const hideLaterParts: CollectionAfterReadHook = ({ doc, collection, req, overrideAccess }) => {
  if (overrideAccess || mayReadDrafts(req.user, collection.slug) || isAuthorOf(req.user, doc)) return doc
  return asReadersSee(doc, collection, new Date())
}

/** Returns whether readers would find anything in a rich text: words that can be seen, a picture, a block. */
const showsSomething = (node: unknown): boolean => {
  const { type, text, children, value, fields } = (node ?? {}) as Document
  if (type === 'text') return visibleText(text) !== undefined
  if (Array.isArray(children)) return children.some(showsSomething)
  return Boolean(value ?? fields)
}

const isSaid = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isSaid)
  if (value && typeof value === 'object')
    return 'root' in value ? showsSomething(value.root) : Object.values(value).some(isSaid)
  return typeof value === 'string' ? visibleText(value) !== undefined : value !== undefined && value !== null
}

/** Returns whether something is in a part besides its time. @param field the group that the part is the value of */
export const saysSomething = (part: Document | null | undefined, field: FlattenedField): boolean => {
  const { publicFrom: from } = factsOf(field)
  const inside = 'flattenedFields' in field ? field.flattenedFields : []
  return inside.some(({ name }) => name !== from && name !== `${from}_tz` && isSaid(part?.[name]))
}

/** A part that is published with something in it and no time of its own is public from now on. */
export const laterPartsNow: SavePart = {
  complete: ({ collection, data, now }) => {
    if (data._status !== 'published') return data
    const timed = { ...data }
    for (const field of collection.flattenedFields) {
      const { publicFrom: from } = factsOf(field)
      if (!from || field.type !== 'group') continue
      const part = data[field.name] as Document | null | undefined
      if (!part?.[from] && saysSomething(part, field)) timed[field.name] = { ...part, [from]: now.toISOString() }
    }
    return timed
  },
}

/** Fields that can hold what is not public yet, or never. */
export const hiddenFieldsOf = (collection: Collection): string[] =>
  [...laterPartsOf(collection), ...confidentialOf(collection)].map(({ field }) => field)

/** Fields that only staff read. */
const forStaff = ({ flattenedFields }: Collection): string[] =>
  flattenedFields.flatMap((field) => ('access' in field && field.access?.read ? [field.name] : []))

declare module 'payload' {
  interface RequestContext {
    /** Clauses, as JSON, and sort orders that the program itself asks by. */
    ownQueries?: Set<string>
  }
}

const ownQueries = ({ context }: PayloadRequest): Set<string> => {
  context.ownQueries ??= new Set()
  return context.ownQueries
}

/**
 * Marks a query that this program asks in somebody's name, and not they themselves: it may look at
 * fields that they may not ask about, such as those a list view is made of.
 */
export const asOwnQuery = (req: PayloadRequest, where: Where, sort?: string): Where => {
  if (sort) ownQueries(req).add(sort)
  // Payload takes a list of clauses apart before it asks.
  for (const clause of [where, ...(where.and ?? [])]) ownQueries(req).add(JSON.stringify(clause))
  return where
}

/**
 * Refuses queries and sort orders from outside that would tell, by what they find, something that
 * the answer itself hides. Pages, which nobody is signed in to, ask what they are made to ask.
 *
 * @throws {QueryError} 400
 */
export const onlyPublicPaths: CollectionBeforeOperationHook = ({ args, req, collection, overrideAccess }) => {
  const inAdmin = req.payloadAPI === 'local'
  const ofPage = inAdmin && !req.user
  if (overrideAccess || ofPage || mayReadDrafts(req.user, collection.slug as ContentTypeSlug)) return args
  const hidden = new Set(
    inAdmin ? hiddenFieldsOf(collection) : [...hiddenFieldsOf(collection), ...forStaff(collection)],
  )
  const asked = pathsAsked(args, ownQueries(req))
  const refused = asked.filter((path) => namesIn(path).some((name) => hidden.has(name)))
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })))
  return args
}
