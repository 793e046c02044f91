import type { FlattenedField } from 'payload'
import { factsOf } from '@/publishing/field-facts'
import type { Data } from '@/publishing/version'
import { wholeVersion } from './whole-version'

/**
 * All that an older version said, while what is decided about the document, such as when it goes live, stays as it is.
 *
 * @param fields of the collection
 * @param version the older one
 * @param present what is decided now; nothing where nothing is
 */
export const olderWords = (fields: FlattenedField[], version: Data, present: Data | undefined): Data => {
  const whole: Data = { ...wholeVersion(version, fields), submitted: false }
  for (const field of fields)
    if (factsOf(field).decision && field.name !== 'submitted') whole[field.name] = present?.[field.name] ?? null
  return whole
}
