import { monthName } from '../../dates'
import { type Finder, type FinderFilter, finderAddress, isNarrowed } from '../../finder/filter'
import { entryTypes } from '../../finder/index/entry'
import { consultationStates, type IndexCounts } from '../../finder/index/query'
import type { Topic } from '../../payload-types'
import { stateLabels } from '../consultation-words'
import { monthsOf, yearsOf } from '../periods'

type Option = { value: string; label: string; count: number }

/** What would leave something, and what is chosen. */
const worthwhile = (options: Option[], chosen?: string): Option[] =>
  options.filter(({ value, count }) => count > 0 || value === chosen)

/** The form that the words are in; filters stand elsewhere on the page and belong to it all the same. */
const formId = 'finder'

type ChoiceProps = { name: string; label: string; all: string; options: Option[]; chosen?: string }

const Choice = ({ name, label, all, options, chosen }: ChoiceProps) => (
  <div className="field">
    <label htmlFor={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name} form={formId} defaultValue={chosen ?? ''}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label} ({option.count.toLocaleString('en-GB')})
        </option>
      ))}
    </select>
  </div>
)

const withChosen = (options: Option[], chosen: string | undefined, label: string): Option[] =>
  chosen && !options.some(({ value }) => value === chosen) ? [...options, { value: chosen, label, count: 0 }] : options

type Props = { finder: Finder; filter: FinderFilter; counts: IndexCounts; topics: Topic[] }

/** The choices of each filter, with how many results each would leave. */
const choicesOf = ({ finder, filter, counts, topics }: Props): ChoiceProps[] => {
  const { year, month } = filter
  const types = entryTypes
    .filter(({ value }) => finder.types.includes(value))
    .map(({ value, label }) => ({ value, label, count: counts.types[value] ?? 0 }))
  const ofTopics = topics.flatMap(({ id, slug, title }) =>
    slug ? [{ value: slug, label: title, count: counts.topics[id] ?? 0 }] : [],
  )
  const years = yearsOf(counts).map(({ value, count }) => ({ value, label: value, count }))
  const months = monthsOf(counts, year ?? '').map(({ value, count }) => ({ value, label: monthName(value), count }))
  const states = consultationStates.map((value) => ({
    value,
    label: stateLabels[value],
    count: counts.states[value] ?? 0,
  }))
  const choices: ChoiceProps[] = [
    { name: 'type', label: 'Type', all: 'All types', options: worthwhile(types, filter.type), chosen: filter.type },
    {
      name: 'topic',
      label: 'Topic',
      all: 'All topics',
      options: worthwhile(ofTopics, filter.topic),
      chosen: filter.topic,
    },
    { name: 'year', label: 'Year', all: 'Any year', options: withChosen(years, year, year ?? ''), chosen: year },
  ]
  if (year)
    choices.push({
      name: 'month',
      label: 'Month',
      all: 'Any month',
      options: withChosen(months, month, monthName(month ?? '')),
      chosen: month,
    })
  const open = worthwhile(states, filter.state)
  if (open.length > 0)
    choices.push({ name: 'state', label: 'Consultations', all: 'Any state', options: open, chosen: filter.state })
  return choices
}

/** The words to look for. A plain form: nothing happens before it is sent, and its address can be kept. */
export const FinderWords = ({ finder, filter }: Pick<Props, 'finder' | 'filter'>) => (
  <search aria-label="Search words" className="finder__words">
    {/* The results are where one goes on reading. */}
    <form className="search-form" id={formId} action={`${finder.address}#results`}>
      <label htmlFor="filter-q">Search words</label>
      <div>
        <input id="filter-q" name="q" type="search" defaultValue={filter.q} maxLength={200} autoComplete="off" />
        <button type="submit">Find</button>
      </div>
      {filter.sort && <input type="hidden" name="sort" value={filter.sort} />}
    </form>
  </search>
)

/** The filters, folded on a small screen, so that results are on the first. */
export const FinderFilters = (props: Props) => {
  const { finder, filter } = props
  return (
    <search aria-label="Narrow the list" className="finder__filters">
      <details className="filters-fold">
        <summary>Filters</summary>
        <div className="filters">
          {choicesOf(props).map((choice) => (
            <Choice key={choice.name} {...choice} />
          ))}
          <div className="filters__send">
            <button type="submit" form={formId}>
              Show results
            </button>
            {isNarrowed(filter) && <a href={finder.address}>Clear all</a>}
          </div>
        </div>
      </details>
    </search>
  )
}

type ChosenProps = { finder: Finder; filter: FinderFilter; topics: Topic[] }

/** What a filter says, in words, and the filter without it. */
export const chosenFilters = ({
  filter,
  topics,
}: Omit<ChosenProps, 'finder'>): { label: string; less: FinderFilter }[] => {
  const { q, type, topic, year, month, state } = filter
  return [
    q && { label: `“${q}”`, less: { ...filter, q: undefined, sort: undefined } },
    type && {
      label: entryTypes.find(({ value }) => value === type)?.label ?? type,
      less: { ...filter, type: undefined },
    },
    topic && {
      label: topics.find(({ slug }) => slug === topic)?.title ?? topic,
      less: { ...filter, topic: undefined },
    },
    month && { label: monthName(month), less: { ...filter, month: undefined } },
    year && { label: year, less: { ...filter, year: undefined, month: undefined } },
    state && { label: stateLabels[state], less: { ...filter, state: undefined } },
  ].flatMap((one) => one || [])
}

/** What is chosen, each with a link that takes it back; the words stand in their field. */
export const ChosenFilters = ({ finder, filter, topics }: ChosenProps) => {
  const chosen = chosenFilters({ filter, topics }).filter(({ less }) => less.q === filter.q)
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label="Chosen filters">
      {chosen.map(({ label, less }) => (
        <li key={label}>
          <a href={finderAddress(finder, less)} dir="auto">
            <span className="visually-hidden">Remove </span>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
