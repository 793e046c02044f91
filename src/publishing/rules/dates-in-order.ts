import type { FlattenedField } from 'payload'
import type { Data } from '../version'

/** A date that has to be later than another of the same document (`custom.after` at its field). */
type After = { field: string; label: string }

/**
 * What is wrong with the order of a document’s dates.
 *
 * @returns a sentence, as the field itself says it; undefined when they are in order
 */
export const datesOutOfOrder = (fields: FlattenedField[], data: Data): string | undefined => {
  for (const { name, custom } of fields) {
    const after = custom?.after as After | undefined
    const [value, start] = [data[name], after && data[after.field]]
    if (after && value && start && new Date(value as string) <= new Date(start as string))
      return `This must be later than “${after.label}”.`
  }
  return undefined
}
