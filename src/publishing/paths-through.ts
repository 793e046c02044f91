import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  SanitizedCollectionConfig,
  SanitizedConfig,
  Where,
} from 'payload'
import { QueryError } from 'payload'
import { named } from './store'

/*
 * A query or a sort order can lead through a relationship into another document, and tells by what
 * it finds what stands there, also in a document that is hidden from whoever asks.
 */

/** The names that a path is made of: sort orders go down with a hyphen, and Payload takes two underscores for a dot. */
export const namesIn = (path: string): string[] => path.trim().replace(/^-/, '').replace(/__/g, '.').split('.')

type Fields = FlattenedField[]

/** Returns what lies behind a reference. Its id is its own; everything else belongs to another document. */
const beyond = (rest: string[], relationTo: string | string[]): string[] => {
  const inner = Array.isArray(relationTo) && (rest[0] === 'value' || rest[0] === 'relationTo') ? rest.slice(1) : rest
  const isItself = inner.length === 0 || (inner.length === 1 && (inner[0] === 'id' || inner[0] === '_id'))
  return isItself ? [] : [relationTo].flat()
}

const entered = (fields: Fields, [name, ...rest]: string[]): string[] => {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field) return []
  if (field.type === 'relationship' || field.type === 'upload') return beyond(rest, field.relationTo)
  if (field.type === 'join') return [field.collection].flat()
  if ('flattenedFields' in field) return entered(field.flattenedFields, rest)
  if (field.type === 'blocks')
    return field.blocks.flatMap((block) =>
      'flattenedFields' in block
        ? entered(block.flattenedFields as Fields, rest[0] === block.slug ? rest.slice(1) : rest)
        : [],
    )
  return []
}

type Collection = Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>

/**
 * The collections that a path of a query leads into.
 *
 * @param path of a document or, behind `version.` and `parent`, of one of its versions
 * @returns their slugs; none for a path that stays in the document
 */
export const collectionsEntered = ({ slug, flattenedFields }: Collection, path: string): string[] => {
  const [first, ...rest] = namesIn(path)
  if (first === 'version') return entered(flattenedFields, rest)
  if (first === 'parent') return beyond(rest, slug)
  return entered(flattenedFields, [String(first), ...rest])
}

const pathsIn = (where: unknown, except: Set<string>): string[] => {
  if (except.size > 0 && except.has(JSON.stringify(where))) return []
  return Object.entries((where ?? {}) as Where).flatMap(([key, value]) => {
    if (!/^(and|or)$/i.test(key)) return [key]
    return [value].flat().flatMap((clause) => pathsIn(clause, except))
  })
}

type QueryArguments = { where?: Where; sort?: string | string[]; field?: string }

/**
 * Every path that an operation asks about: by what it looks for, its order, or what it lists.
 *
 * @param except clauses, as JSON, and sort orders that are left out
 */
export const pathsAsked = (args: object, except = new Set<string>()): string[] => {
  const { where, sort, field } = args as QueryArguments
  const order = [sort ?? []].flat().flatMap((paths) => String(paths).split(','))
  const ordered = order.filter((path) => !except.has(path))
  return [...pathsIn(where, except), ...ordered, ...(field ? [String(field)] : [])]
}

/** @throws {QueryError} 400 for a path into documents of which whoever asks may not read every one */
const noPathIntoHidden: CollectionBeforeOperationHook = async ({ args, req, collection, overrideAccess }) => {
  if (overrideAccess) return args
  const refused: string[] = []
  for (const path of pathsAsked(args))
    for (const slug of collectionsEntered(collection, path)) {
      const { access } = req.payload.collections[named(slug)].config
      if ((await access.read({ req })) !== true) refused.push(path)
    }
  if (refused.length > 0) throw new QueryError(refused.map((path) => ({ path })))
  return args
}

/**
 * Every collection, also one that is still to be written and those that Payload adds, is asked only
 * about what whoever asks may read.
 *
 * @param config as Payload made it ready; changed in place
 */
export const withoutPathsIntoHidden = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) hooks.beforeOperation = [noPathIntoHidden, ...hooks.beforeOperation]
  return config
}
