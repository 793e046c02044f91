import type { CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload'
import { validOperators } from 'payload/shared'
import { isoDate } from '@/words/iso-date'
import { refusal } from './refusal'

/*
 * A question that makes no sense to a database is an error of it, and one that asks for too much keeps
 * everybody else waiting. Both are refused before a database is asked, with a sentence.
 */

/** Conditions of one question, more than any list of the admin asks. */
const mostConditions = 100
/** Values that one condition compares with: as many as Payload reads from an address. */
const mostValues = 1000
/** Brackets within brackets of “and” and “or”. */
const deepest = 6
/** Documents that somebody who is not signed in gets at once. */
const mostDocuments = 1000

const comparisons = new Set<string>(validOperators)
const inPlaces = new Set(['near', 'within', 'intersects'])
const withLists = new Set(['in', 'not_in', 'all'])

/** @throws {APIError} 400 with a sentence that everybody may read */
const refuse = (sentence: string): never => {
  throw refusal(sentence, 400)
}

export const noWhere = '“where” names fields and what to compare them with: where[title][like]=bins'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

type FieldAtPath = { field: FlattenedField; within: string[] }

/** The field that a path leads to, and what of the path leads into it; undefined for what another document has. */
const fieldAt = (fields: FlattenedField[], [name, ...rest]: string[]): FieldAtPath | undefined => {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return field && { field, within: [] }
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') return undefined
  if (field.type === 'blocks') return undefined
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : { field, within: rest }
}

const valuesOf = (path: string, operator: string, operand: unknown): unknown[] => {
  const values = withLists.has(operator)
    ? Array.isArray(operand)
      ? operand
      : String(isObject(operand) ? refuse(`“${operator}” of “${path}” takes a list of values.`) : operand).split(',')
    : [operand]
  if (values.length > mostValues) refuse(`“${operator}” compares with ${mostValues} values at most.`)
  if (values.some((value) => isObject(value) || Array.isArray(value)))
    refuse(`“${operator}” of “${path}” compares with a value, not with a condition.`)
  return values
}

const checkComparison = ({ field, within }: FieldAtPath, path: string, operator: string, operand: unknown): void => {
  const values = valuesOf(path, operator, operand)
  if (within.length > 0) refuse(`“${path}” is a part of a text or of data: it can’t be asked about.`)
  if (inPlaces.has(operator) && field.type !== 'point') refuse(`“${operator}” asks for places: “${path}” is none.`)
  if (operator === 'all' && !('hasMany' in field && field.hasMany)) refuse(`“all” asks for lists: “${path}” is none.`)
  if (field.type !== 'date' || operator === 'exists') return
  const wrong = values.find((value) => value && value !== 'null' && !isoDate(value) && !isoDate(value, 'day'))
  if (wrong !== undefined) refuse(`“${path}” is a date: compare it with one as 2026-12-03 or 2026-12-03T17:00:00Z.`)
}

/** Checks a `where` and counts its conditions. @throws {APIError} 400 */
const checkWhere = (where: unknown, fields: FlattenedField[], depth = 0): number => {
  if (where === undefined || where === null || where === '') return 0
  if (!isObject(where)) return refuse(noWhere)
  if (depth > deepest) refuse('This question has too many conditions within conditions.')
  let count = 0
  for (const [path, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(path)) {
      if (!Array.isArray(condition))
        return refuse(`“${path}” takes a list of conditions: where[${path}][0][title][like]=bins`)
      for (const one of condition) count += checkWhere(one, fields, depth + 1)
      continue
    }
    count += 1
    // What is no field, Payload refuses by itself, by its name.
    const found = fieldAt(
      fields,
      path
        .replace(/__/g, '.')
        .replace(/^version\./, '')
        .split('.'),
    )
    if (!isObject(condition)) continue
    for (const [operator, operand] of Object.entries(condition)) {
      if (!comparisons.has(operator)) continue
      if (found) checkComparison(found, path, operator, operand)
      else valuesOf(path, operator, operand)
    }
  }
  return count
}

/** @throws {APIError} 400 for a part of a list that no database can count to */
const checkPart = ({ page = 1, limit = 0 }: ApiQuestion): void => {
  const asked = { page, limit, 'page and limit together': page * limit }
  // What is no number at all, Payload leaves as it came, and lists do without.
  for (const [name, number] of Object.entries(asked))
    if (typeof number === 'number' && !Number.isNaN(number) && !Number.isSafeInteger(number))
      refuse(`“${name}” is a whole number: page=2&limit=20`)
}

type ApiQuestion = { where?: unknown; page?: number; limit?: number; pagination?: boolean }

/** @throws {APIError} 400 for a question that makes no sense, or asks for too much */
const onlySensible: CollectionBeforeOperationHook = ({ args, req, collection, overrideAccess }) => {
  if (overrideAccess) return args
  const asked = args as ApiQuestion
  checkPart(asked)
  const conditions = checkWhere(asked.where, collection.flattenedFields)
  if (conditions > mostConditions)
    refuse(`A question has ${mostConditions} conditions at most: this has ${conditions}.`)
  const { limit } = asked
  if (req.user || req.payloadAPI !== 'REST' || limit === undefined || (limit > 0 && limit <= mostDocuments)) return args
  // The answer says so: its limit, and that there is a next page.
  return { ...args, limit: mostDocuments, pagination: true }
}

type Sent = { data?: unknown; duplicateFromID?: unknown }

/** @throws {APIError} 400 for a document without fields, over which Payload stumbles; a file can come alone */
const onlyOfSomething: CollectionBeforeOperationHook = ({ args, req, operation, collection }) => {
  const { data, duplicateFromID } = args as Sent
  const isSent = req.payloadAPI === 'REST' && !collection.upload && duplicateFromID === undefined
  if ((operation === 'create' || operation === 'update') && isSent && data === undefined)
    refuse('Send the fields as one object.')
  return args
}

/**
 * Has every collection refuse questions that no database should be asked.
 *
 * @param config as Payload made it ready; changed in place
 */
export const withSensibleQuestions = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [onlySensible, onlyOfSomething, ...hooks.beforeOperation]
  return config
}
