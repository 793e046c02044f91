import { type FieldHook, type SanitizedConfig, traverseFields, ValidationError } from 'payload'
import type { DateKind } from '@/words/date-in-words'
import type { DateMeaning } from '@/words/date-meaning'
import { isoDate } from '@/words/iso-date'

/*
 * Payload takes any text for a date that JavaScript makes something of: "03/12/2026 00:01" would be 12 March.
 * Here a date is ISO 8601 or refused, in every field there is and will be, also in drafts, which Payload
 * doesn't validate.
 */

/** Returns what a program is told that sends anything else. */
export const sendIso = (kind: DateKind): string =>
  kind === 'day'
    ? 'Send this day as ISO 8601, such as 2026-12-03.'
    : 'Send dates as ISO 8601 with a time and an offset, such as 2026-12-03T17:00:00Z.'

/** @throws {ValidationError} 400 for what is no ISO 8601 date */
const isoOnly: FieldHook = ({ value, field, path, collection, global, req }) => {
  if (value === undefined || value === null) return value
  if (value === '') return null
  const kind = (field.custom as Partial<DateMeaning> | undefined)?.kind ?? 'neutral'
  const iso = isoDate(value, kind === 'day' ? 'day' : undefined)
  if (iso) return iso
  const errors = [{ path: path.join('.'), label: field.label as string | undefined, message: sendIso(kind) }]
  throw new ValidationError({ collection: collection?.slug, global: global?.slug, errors, req }, req.t)
}

/**
 * Has every date field of a configuration take ISO 8601 only.
 *
 * @param config as Payload made it ready, with the fields that it adds itself; changed in place
 */
export const withIsoDates = (config: SanitizedConfig): SanitizedConfig => {
  const seen = new Set<unknown>()
  for (const { fields } of [...config.collections, ...config.globals])
    traverseFields({
      config,
      fields,
      callback: ({ field }) => {
        if (field.type !== 'date' || seen.has(field)) return
        seen.add(field)
        field.hooks = { ...field.hooks, beforeValidate: [isoOnly, ...(field.hooks?.beforeValidate ?? [])] }
      },
    })
  return config
}
