import { type ContentTypeSlug, definitionOf } from '@collections/definitions'

/** One line of the dashboard: it leads to where something is done about it. */
export type DashboardRow = {
  key: string
  href: string
  title: string
  /** Says what it is: "Press release"; nothing where a heading above says so of all. */
  kind: string
  /** A word that stands out, such as how severe a notice is. */
  mark?: string
  facts: string[]
  /** Says what somebody said about it. */
  quote?: string
  /** The time of day, where rows stand under a day. */
  time?: string
}

export type Group = { heading?: string; rows: DashboardRow[] }

export type Section = {
  id: string
  heading: string
  groups: Group[]
  /** All there are, shown or not; the least there are if there are more than were read. */
  count: number
  /** Said where there is nothing. */
  empty: string
  more?: { words: string; href?: string }
}

type NamedDocument = { id: string; title?: string | null; kind?: string | null }

export const kindLabelOf = (type: ContentTypeSlug, { kind }: Pick<NamedDocument, 'kind'> = {}): string =>
  definitionOf(type).kinds.find(({ value }) => value === kind)?.label ?? definitionOf(type).labels.singular

/** A title as it is shown: a draft may have none yet. */
export const titleOf = ({ title }: Pick<NamedDocument, 'title'>): string => title?.trim() || 'Without a title'

export const editHref = (type: string, id: string): string => `/admin/collections/${type}/${id}`

type Condition = [field: string, operator: string, value: string | boolean]

/** The address of a list of the admin with filters, as its own form would make it. */
export const listHref = (type: string, conditions: Condition[], sort?: string): string => {
  const query = new URLSearchParams(
    conditions.map(([field, operator, value], n) => [`where[or][0][and][${n}][${field}][${operator}]`, String(value)]),
  )
  if (sort) query.set('sort', sort)
  return `/admin/collections/${type}?${query}`
}

type Cut = { shown: number; all?: number; orMore?: boolean; href?: string }

/**
 * As many rows as are shown, and words for the rest.
 *
 * @param all how many there are, where fewer were read; `orMore` if even that is only the least
 */
export const cut = (
  rows: DashboardRow[],
  { shown, all = rows.length, orMore, href }: Cut,
): [DashboardRow[], Section['more']] => {
  const kept = rows.slice(0, shown)
  const left = all - kept.length
  if (left <= 0 && !orMore) return [kept, undefined]
  return [kept, { words: orMore ? `and more than ${left} more` : `and ${left.toLocaleString('en-GB')} more`, href }]
}
