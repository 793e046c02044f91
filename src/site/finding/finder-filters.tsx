import { stateLabels } from '@collections/consultations/words'
import { type EntryType, entryTypes } from '@collections/definitions'
import { monthsOfYear, yearsOf } from '@collections/news/periods'
import { canAskFor, type Finder, type FinderFilter, finderAddress, isNarrowed, siteSearch } from '@/search/filter'
import { type ConsultationState, consultationStates, type IndexCounts } from '@/search/index/query'
import { monthName } from '@/words/dates'
import type { FiledNames } from './filter-words'

type Option = { value: string; label: string; count: number }

/** Returns what would leave something, and what is chosen. */
const worthwhile = (options: Option[], chosen?: string): Option[] =>
  options.filter(({ value, count }) => count > 0 || value === chosen)

/** One thing that results can be narrowed by, and where each choice leads. */
type Group = {
  name: string
  title: string
  all: string
  /** Of all choices together, where none has more than one of them. */
  total?: number
  options: Option[]
  chosen?: string
  /** The filter with a choice in place of what is chosen. */
  with: (value?: string) => FinderFilter
}

const withChosen = (options: Option[], chosen: string | undefined, label: string): Option[] =>
  chosen && !options.some(({ value }) => value === chosen) ? [...options, { value: chosen, label, count: 0 }] : options

type Props = FiledNames & { finder: Finder; filter: FinderFilter; counts: IndexCounts }

const sumOf = (options: Option[]): number => options.reduce((sum, { count }) => sum + count, 0)

/** The choices of each filter, with how many results each would leave. */
const groupsOf = ({ finder, filter, counts, topics, committees }: Props): Group[] => {
  const types = entryTypes
    .filter(({ value }) => finder.types.length > 1 && finder.types.includes(value))
    .map(({ value, label }) => ({ value, label, count: counts.types[value] ?? 0 }))
  const ofTopics = topics.flatMap(({ id, slug, title }) =>
    slug ? [{ value: slug, label: title, count: counts.topics[id] ?? 0 }] : [],
  )
  const ofCommittees = committees.flatMap(({ id, slug, title }) =>
    slug && canAskFor(finder, 'committee') ? [{ value: slug, label: title, count: counts.committees[id] ?? 0 }] : [],
  )
  const years = withChosen(yearsOf(counts).map(plain), filter.year, filter.year ?? '')
  const states = consultationStates.map((value) => ({
    value,
    label: stateLabels[value],
    count: counts.states[value] ?? 0,
  }))
  const groups: Group[] = [
    {
      name: 'type',
      title: 'Type',
      all: 'All types',
      total: sumOf(types),
      options: worthwhile(types, filter.type),
      chosen: filter.type,
      with: (value) => ({ ...filter, type: value as EntryType }),
    },
    {
      name: 'committee',
      title: 'Decided by',
      all: 'All committees',
      options: worthwhile(ofCommittees, filter.committee),
      chosen: filter.committee,
      with: (value) => ({ ...filter, committee: value }),
    },
    {
      name: 'year',
      title: 'Year',
      all: 'Any year',
      total: sumOf(years),
      options: years,
      chosen: filter.year,
      with: (value) => ({ ...filter, year: value, month: undefined }),
    },
    {
      name: 'topic',
      title: 'Topic',
      all: 'All topics',
      options: worthwhile(ofTopics, filter.topic),
      chosen: filter.topic,
      with: (value) => ({ ...filter, topic: value }),
    },
    {
      name: 'state',
      title: 'Consultations',
      all: 'Any state',
      options: worthwhile(states, filter.state),
      chosen: filter.state,
      with: (value) => ({ ...filter, state: value as ConsultationState }),
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

const plain = ({ value, count }: { value: string; count: number }): Option => ({ value, label: value, count })

const monthsOf = ({ filter: { year = '', month }, counts }: Props): Option[] =>
  withChosen(
    monthsOfYear(counts, year).map(({ value, count }) => ({ value, label: monthName(value), count })),
    month,
    monthName(month ?? ''),
  )

type ChoiceProps = { address: string; label: string; count?: number; isChosen: boolean; isDeep: boolean }

const Choice = ({ address, label, count, isChosen, isDeep }: ChoiceProps) => (
  // There is no end of what can be combined: search engines follow the first step alone.
  <a href={address} aria-current={isChosen ? 'true' : undefined} rel={isDeep ? 'nofollow' : undefined}>
    <span dir="auto">{label}</span>{' '}
    {count !== undefined && <span className="count">{count.toLocaleString('en-GB')}</span>}
  </a>
)

const Choices = ({ group, ...props }: Props & { group: Group }) => {
  const { finder, filter } = props
  const isDeep = isNarrowed(filter)
  const months = group.name === 'year' && filter.year ? monthsOf(props) : []
  const to = (next: FinderFilter) => finderAddress(finder, next)
  return (
    <section aria-labelledby={`by-${group.name}`}>
      <h2 id={`by-${group.name}`}>{group.title}</h2>
      <ul>
        <li>
          <Choice
            address={to(group.with())}
            label={group.all}
            count={group.total}
            isChosen={!group.chosen}
            isDeep={isDeep}
          />
        </li>
        {group.options.map(({ value, label, count }) => (
          <li key={value}>
            <Choice
              address={to(group.with(value))}
              isChosen={value === group.chosen && !(months.length > 0 && filter.month)}
              {...{ label, count, isDeep }}
            />
            {value === group.chosen && months.length > 0 && (
              <ul>
                {months.map((month) => (
                  <li key={month.value}>
                    <Choice
                      address={to({ ...filter, month: month.value })}
                      label={month.label}
                      count={month.count}
                      isChosen={month.value === filter.month}
                      isDeep
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words to look for, kept within what is chosen. A plain form: its address can be kept. */
const FinderWords = ({ finder, filter }: Pick<Props, 'finder' | 'filter'>) => (
  <search aria-label="Search words">
    {/* The results are where one goes on reading. */}
    <form className="search-form" action={`${finder.address}#results`}>
      <label htmlFor="filter-q">Search words</label>
      <div>
        <input id="filter-q" name="q" type="search" defaultValue={filter.q} maxLength={200} autoComplete="off" />
        <button type="submit">Find</button>
      </div>
      {Object.entries({ ...filter, q: undefined }).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </form>
  </search>
)

type SideProps = Props & {
  /** Nothing was asked, so there is nothing to narrow. */
  isIdle?: boolean
}

/**
 * The words and the filters beside the results. On a small screen the filters are folded, so that results are on the
 * first; so are the words where one looks through everything.
 */
export const FinderSide = ({ isIdle, ...props }: SideProps) => {
  const { finder, filter } = props
  const inUse = Object.entries(filter).filter(([name, value]) => value && name !== 'sort' && name !== 'q').length
  const isFolded = finder !== siteSearch
  return (
    <div className="finder__side">
      {!isFolded && <FinderWords finder={finder} filter={filter} />}
      {(!isIdle || isFolded) && (
        <details className="fold filters-fold">
          <summary>
            {isFolded ? 'Filters and search' : 'Filters'}
            {inUse > 0 && ` (${inUse} in use)`}
          </summary>
          <div className="filters">
            {isFolded && <FinderWords finder={finder} filter={filter} />}
            {!isIdle && (
              <nav aria-label="Filters">
                {groupsOf(props).map((group) => (
                  <Choices key={group.name} group={group} {...props} />
                ))}
              </nav>
            )}
          </div>
        </details>
      )}
    </div>
  )
}

type ChosenProps = FiledNames & { finder: Finder; filter: FinderFilter }

/** Returns what a filter says, in words, and the filter without it. */
export const chosenFilters = ({
  filter,
  topics,
  committees,
}: Omit<ChosenProps, 'finder'>): { label: string; less: FinderFilter }[] => {
  const { q, type, topic, committee, year, month, state } = filter
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
    committee && {
      label: committees.find(({ slug }) => slug === committee)?.title ?? committee,
      less: { ...filter, committee: undefined },
    },
    month && { label: monthName(month), less: { ...filter, month: undefined } },
    year && { label: year, less: { ...filter, year: undefined, month: undefined } },
    state && { label: stateLabels[state], less: { ...filter, state: undefined } },
  ].flatMap((one) => one || [])
}

/** Shows what is chosen, each with a link that takes it back; the words stand in their field. */
export const ChosenFilters = ({ finder, filter, ...names }: ChosenProps) => {
  const chosen = chosenFilters({ filter, ...names }).filter(({ less }) => less.q === filter.q)
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
      <li className="chosen__clear">
        <a href={finder.address}>Clear all</a>
      </li>
    </ul>
  )
}
