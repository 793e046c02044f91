import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { SanitizedCollectionConfig, Where } from 'payload'
import { startOfYear } from '@/words/dates'
import { isId } from '@/words/references'

/** What a list is narrowed to beside its view, as its address names it: `?topic=…&kind=statement&year=2026`. */
export type ListFilters = { topic?: string; kind?: string; year?: string }

export const filterNames = ['topic', 'kind', 'year'] as const satisfies (keyof ListFilters)[]

/** Describes by what the list of a type can be narrowed. */
export type Filterable = {
  byTopic: boolean
  kinds: readonly { value: string; label: string }[]
  /** The date whose year counts. */
  date?: string
}

/** Returns by what the list of a collection can be narrowed: what its documents differ in. */
export const filterableOf = (collection: Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>): Filterable => {
  const { kinds, yearOf, lifetime } = definitionOf(collection.slug as ContentTypeSlug)
  return {
    byTopic: collection.flattenedFields.some(({ name }) => name === 'topics'),
    kinds: kinds.length > 1 ? kinds : [],
    date: yearOf ?? lifetime.from,
  }
}

const isYear = (value: unknown): value is string => typeof value === 'string' && /^[12]\d{3}$/.test(value)

/** Returns the filters that an address names; what is none, or can’t be asked of the collection, narrows nothing. */
export const filtersIn = (query: Record<string, unknown> | undefined, filterable: Filterable): ListFilters => {
  const { topic, kind, year } = query ?? {}
  return {
    ...(filterable.byTopic && isId(topic) ? { topic } : {}),
    ...(filterable.kinds.some(({ value }) => value === kind) ? { kind: String(kind) } : {}),
    ...(filterable.date && isYear(year) ? { year } : {}),
  }
}

/** Returns the rules that filters are, each a clause. */
export const clausesOf = ({ topic, kind, year }: ListFilters, { date }: Filterable): Where[] => {
  const clauses: Where[] = []
  if (topic) clauses.push({ topics: { in: [topic] } })
  if (kind) clauses.push({ kind: { equals: kind } })
  if (year && date) {
    const [from, to] = [startOfYear(year), startOfYear(String(Number(year) + 1))]
    clauses.push({ [date]: { greater_than_equal: from.toISOString() } }, { [date]: { less_than: to.toISOString() } })
  }
  return clauses
}
