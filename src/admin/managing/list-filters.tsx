import type { ContentTypeSlug } from '@collections/definitions'
import type { Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { topicTitles } from '@/admin/lists/read-beside'
import {
  type Filterable,
  filterableOf,
  filterNames,
  filtersIn,
  type ListFilters,
} from '@/publishing/managing/list-filters'
import { yearOf } from '@/words/dates'
import { FilterMenu } from './filter-menu'

type Props = {
  payload: Payload
  user: PayloadRequest['user']
  collection: SanitizedCollectionConfig
  searchParams: Record<string, unknown>
}

type Name = (typeof filterNames)[number]
type Option = { value: string; words: string }

const every: Record<Name, string> = { topic: 'Every topic', kind: 'Every kind', year: 'Every year' }
const labels: Record<Name, string> = { topic: 'Topic', kind: 'Kind', year: 'Year' }

const topics = async (payload: Payload): Promise<Option[]> =>
  [...(await topicTitles(payload))]
    .map(([value, words]) => ({ value, words }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en-GB'))

/** The date of the first, or the last, that somebody may read. */
const farthest = async ({ payload, user, collection }: Props, date: string, sort: string): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: collection.slug as ContentTypeSlug,
    where: { [date]: { exists: true } },
    sort,
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs.flatMap((doc) => {
    const value = (doc as unknown as Record<string, unknown>)[date]
    return value ? [yearOf(String(value))] : []
  })
}

/** The years between the first and the last, newest first. */
const years = async (props: Props, date: string): Promise<Option[]> => {
  const [last] = await farthest(props, date, `-${date}`)
  const [first] = await farthest(props, date, date)
  if (!first || !last) return []
  const count = Number(last) - Number(first) + 1
  return Array.from({ length: count }, (_, n) => String(Number(last) - n)).map((value) => ({ value, words: value }))
}

const optionsOf = async (props: Props, { byTopic, kinds, date }: Filterable): Promise<Record<Name, Option[]>> => ({
  topic: byTopic ? await topics(props.payload) : [],
  kind: kinds.map(({ value, label }) => ({ value, words: label })),
  year: date ? await years(props, date) : [],
})

/** The same list, with one filter changed, from its first page. */
const addressWith = ({ payload, collection, searchParams }: Props, name: Name, value?: string): string => {
  const query = new URLSearchParams()
  for (const [key, said] of Object.entries(searchParams))
    if (typeof said === 'string' && key !== 'page' && key !== name) query.set(key, said)
  if (value) query.set(name, value)
  const list = `${payload.config.routes.admin}/collections/${collection.slug}`
  return query.size > 0 ? `${list}?${query}` : list
}

const Menu = ({
  props,
  name,
  options,
  filters,
}: {
  props: Props
  name: Name
  options: Option[]
  filters: ListFilters
}) => {
  const present = filters[name]
  const choices = [{ value: undefined, words: every[name] }, ...options].map(({ value, words }) => ({
    words,
    address: addressWith(props, name, value),
    isChosen: value === present,
  }))
  const chosen = present && (options.find(({ value }) => value === present)?.words ?? present)
  return <FilterMenu label={labels[name]} chosen={chosen} choices={choices} />
}

/** By what a list can be narrowed beside its views. What it does not differ in is not offered. */
export const ListFilterMenus = async (props: Props) => {
  const filterable = filterableOf(props.collection)
  const filters = filtersIn(props.searchParams, filterable)
  const options = await optionsOf(props, filterable)
  const offered = filterNames.filter((name) => options[name].length > 1 || filters[name])
  if (offered.length === 0) return null
  return (
    <div className="newsroom-filters">
      {offered.map((name) => (
        <Menu key={name} props={props} name={name} options={options[name]} filters={filters} />
      ))}
    </div>
  )
}
