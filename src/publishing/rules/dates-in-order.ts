import type { FlattenedField } from 'payload'
import { factsOf } from '@/publishing/field-facts'
import type { Data } from '@/publishing/version'

/**
 * Returns what is wrong with the order of a document’s dates.
 *
 * @returns a sentence, as the field itself says it; undefined when they are in order
 */
export const datesOutOfOrder = (fields: FlattenedField[], data: Data): string | undefined => {
  for (const field of fields) {
    const { after } = factsOf(field)
    const [value, start] = [data[field.name], after && data[after.field]]
    if (after && value && start && new Date(value as string) <= new Date(start as string))
      return `This must be later than “${after.label}”.`
  }
  return undefined
}
