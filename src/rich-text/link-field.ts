import type { CollectionSlug, FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { linkProblem } from '@/words/link-address'

type Beside = { linkType?: string }

const leadsSomewhere: TextFieldSingleValidation = (value, { siblingData }) =>
  (siblingData as Beside | undefined)?.linkType === 'internal' ? true : (linkProblem(value) ?? true)

/**
 * The address in the editor's form for a link: what leads nowhere is refused there and then, with its reason.
 * Payload's own rule takes any text without a space, and its hook turns what it doesn't know into percent signs.
 */
export const refusesDeadLinks = (field: FieldAffectingData): FieldAffectingData => {
  if (field.name !== 'url' || field.type !== 'text') return field
  const { name, label, required, admin } = field
  return { name, type: 'text', label, required, admin, validate: leadsSomewhere }
}

/** The document in the same form: each type is offered in its order. */
export const offers =
  (orders: Partial<Record<CollectionSlug, string>>) =>
  (field: FieldAffectingData): FieldAffectingData =>
    field.type === 'relationship' && Array.isArray(field.relationTo)
      ? ({ ...field, admin: { ...field.admin, sortOptions: orders } } as FieldAffectingData)
      : field
