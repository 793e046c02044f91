import { newsKinds } from '../../../collections/news'
import { monthName } from '../../dates'
import type { ArchiveCounts, ArchiveFilter, Count } from '../../finder/archive'
import type { Topic } from '../../payload-types'

type Option = { value: string; label: string; count: number }

const Choice = ({
  name,
  label,
  options,
  chosen,
}: {
  name: string
  label: string
  options: Option[]
  chosen?: string
}) => (
  <div className="field">
    <label htmlFor={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name} defaultValue={chosen ?? ''}>
      <option value="">All</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label} ({option.count})
        </option>
      ))}
    </select>
  </div>
)

const withChosen = (counts: Count[], chosen?: string): Count[] =>
  chosen && !counts.some(({ value }) => value === chosen) ? [...counts, { value: chosen, count: 0 }] : counts

type Props = { filter: ArchiveFilter; counts: ArchiveCounts; topics: Topic[] }

/** Words, year, month, topic and type, each with how many items it would leave. A plain form. */
export const ArchiveFilters = ({ filter, counts, topics }: Props) => {
  const topicOptions = topics.flatMap(({ id, slug, title }) => {
    const count = counts.topics.find(({ value }) => value === id)?.count ?? 0
    return slug && (count > 0 || slug === filter.topic) ? [{ value: slug, label: title, count }] : []
  })
  const typeOptions = newsKinds.flatMap(({ value, label }) => {
    const count = counts.types.find((type) => type.value === value)?.count ?? 0
    return count > 0 || value === filter.type ? [{ value, label, count }] : []
  })
  const years = withChosen(counts.years, filter.year).map(({ value, count }) => ({ value, label: value, count }))
  const months = withChosen(counts.months, filter.month).map(({ value, count }) => ({
    value,
    label: monthName(value),
    count,
  }))
  return (
    <form className="filters" action="/news/archive" aria-label="Narrow the list">
      <div className="field">
        <label htmlFor="filter-q">Words in title or summary</label>
        <input id="filter-q" name="q" type="search" defaultValue={filter.q} />
      </div>
      <Choice name="year" label="Year" options={years} chosen={filter.year} />
      {filter.year && <Choice name="month" label="Month" options={months} chosen={filter.month} />}
      <Choice name="topic" label="Topic" options={topicOptions} chosen={filter.topic} />
      <Choice name="type" label="Type" options={typeOptions} chosen={filter.type} />
      <button type="submit">Show</button>
      {Object.values(filter).some(Boolean) && <a href="/news/archive">Clear all</a>}
    </form>
  )
}
