import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** Kept by the database itself. */
const kept = new Set(['id', 'createdAt', 'updatedAt', '_status'])

const holdsMany = (field: FlattenedField): boolean =>
  field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)

/**
 * A version with every field named, empty ones too. MongoDB keeps no field that was empty, and a save
 * leaves what it does not name as it is in the newest draft: something nobody approved.
 *
 * @param version as it was saved
 * @param fields those of its collection, or of a group
 */
export const wholeVersion = (version: Data, fields: FlattenedField[]): Data => {
  const whole = { ...version }
  for (const field of fields) {
    if (kept.has(field.name) || ('virtual' in field && field.virtual)) continue
    const value = whole[field.name]
    if (field.type === 'group' || field.type === 'tab')
      whole[field.name] = wholeVersion((value ?? {}) as Data, field.flattenedFields)
    else if (value === undefined) whole[field.name] = holdsMany(field) ? [] : null
  }
  return whole
}
