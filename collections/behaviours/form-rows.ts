import type { CollapsibleField, Field } from 'payload'

/*
 * The form in one scroll: what is written stands open, and the rest in rows that say in a line what is in them. A row
 * is presentation alone: what it holds is stored as if it stood by itself.
 */

/** Describes a row beside the form; fields that name the same one stand in it together. */
export type SideRow = { label: string; isOpen?: true }

/** The rows beside the form, in the order in which a type's fields first name them. */
export const sideRows = {
  when: { label: 'When', isOpen: true },
  kind: { label: 'Kind and topics' },
  topics: { label: 'Topics' },
  place: { label: 'Severity and place', isOpen: true },
  address: { label: 'Address' },
  lead: { label: 'Leads the home page' },
  people: { label: 'Written by' },
  language: { label: 'Language' },
} as const satisfies Record<string, SideRow>

type Row = { label: string; description?: string; fields: Field[]; isOpen?: boolean; isBeside?: boolean }

const field = '/src/admin/form/form-row#FormRow'

/** A row of the form that can be closed. It is open at first only if that is asked for. */
export const formRow = ({ label, description, fields, isOpen, isBeside }: Row): CollapsibleField => ({
  type: 'collapsible',
  label,
  fields,
  admin: {
    initCollapsed: !isOpen,
    description,
    components: { Field: field },
    ...(isBeside ? { position: 'sidebar' as const } : {}),
  },
})

const rowOf = (one: Field): SideRow | undefined => one.custom?.row as SideRow | undefined

/** Gathers the fields beside a form into their rows, each where the first of its fields stands; others stay as they are. */
export const inSideRows = (fields: Field[]): Field[] => {
  const done = new Set<string>()
  return fields.flatMap((one): Field[] => {
    const row = rowOf(one)
    if (!row) return [one]
    if (done.has(row.label)) return []
    done.add(row.label)
    const together = fields.filter((other) => rowOf(other)?.label === row.label)
    return [formRow({ label: row.label, isOpen: row.isOpen, fields: together, isBeside: true })]
  })
}
