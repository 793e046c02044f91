import { hasText } from '@payloadcms/richtext-lexical/shared'
import type { ClientField } from 'payload'
import { fieldsAndPaths, labelOf } from '@/admin/form/row-contents'
import type { Finding } from '@/writing/checklist/finding'
import type { Refused } from './refused'

type States = Record<
  string,
  { value?: unknown; rows?: readonly unknown[]; valid?: boolean; passesCondition?: boolean } | undefined
>

/** A field that keeps a document from going live: what it is called, how many things are wrong there, and the first. */
export type Stop = {
  path: string
  label: string
  count: number
  message: string
  near?: string
  /** What a save was refused for: it stands nowhere else once the form has asked the server again. */
  isRefusal?: boolean
}

const isEmpty = (field: ClientField, state: States[string]): boolean => {
  const { value, rows } = state ?? {}
  if (field.type === 'richText') return !hasText(value as Parameters<typeof hasText>[0])
  if (field.type === 'array' || field.type === 'blocks') return (rows?.length ?? 0) === 0 && !value
  if (typeof value === 'string') return value.trim() === ''
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

const isFilledInByItself = ({ admin }: ClientField): boolean =>
  Boolean(admin && 'custom' in admin && admin.custom?.filledInByItself)

const isRequired = (field: ClientField): boolean =>
  'required' in field && field.required === true && !isFilledInByItself(field)

/**
 * Returns what keeps a document from being published, field by field in the order of the form: what the checklist
 * says, what is refused already, and what has to be filled in.
 *
 * @param fields those of the form
 * @param states the form's own values, by path
 * @param findings what the checklist found
 * @param refused what the last save was refused for, whatever the form says of it since
 */
export const stopsIn = (
  fields: readonly ClientField[],
  states: States,
  findings: Finding[],
  refused: Refused = new Map(),
): Stop[] => {
  const blocking = findings.filter(({ blocks }) => blocks)
  const wrong = [...refused.keys(), ...Object.keys(states).filter((path) => states[path]?.valid === false)]
  return fieldsAndPaths(fields).flatMap(([field, path]): Stop[] => {
    if (states[path]?.passesCondition === false) return []
    const label = labelOf(field)
    const found = blocking.filter((one) => one.field === path || one.field.startsWith(`${path}.`))
    const [first] = found
    if (first) return [{ path: first.field, label, count: found.length, message: first.message, near: first.near }]
    const at = wrong.find((one) => one === path || one.startsWith(`${path}.`))
    const lacks = isRequired(field) && isEmpty(field, states[path])
    if (lacks) return [{ path, label, count: 1, message: 'Has to be filled in.' }]
    if (!at) return []
    const said = refused.get(at)?.message
    return [{ path: at, label, count: 1, message: said ?? 'Has to be put right.', isRefusal: Boolean(said) }]
  })
}
