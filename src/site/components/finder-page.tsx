import { Fragment } from 'react'
import { monthName } from '../../dates'
import {
  archive,
  type Finder,
  type FinderFilter,
  finderAddress,
  finderFeed,
  finderFilter,
  isNarrowed,
} from '../../finder/filter'
import { entryTypes } from '../../finder/index/entry'
import type { Topic } from '../../payload-types'
import { counted } from '../counted'
import { pageNumber, type Query } from '../page-number'
import { yearsOf } from '../periods'
import { allTopics } from '../queries/documents'
import { type Found, foundPage } from '../queries/found'
import { nothingHere } from '../rendering/missing'
import { pageTime } from '../rendering/page-scope'
import { ChosenFilters, FinderFilters, FinderWords } from './finder-filters'
import { FoundList } from './found-list'
import { NoResults } from './no-results'
import { Pagination } from './pagination'
import { SiteFrame } from './site-frame'

/** "bins, Press release, Waste, March 2026", for the title of the page. */
const inWords = ({ q, type, topic, year, month }: FinderFilter, topics: Topic[]): string =>
  [
    q,
    entryTypes.find(({ value }) => value === type)?.label,
    topics.find(({ slug }) => slug === topic)?.title,
    month ? `${monthName(month)} ${year}` : year,
  ]
    .filter(Boolean)
    .join(', ')

/** What was looked for instead, word by word. */
const Corrections = ({ found: { corrections } }: { found: Found }) =>
  corrections.map(({ typed, used }, n) => (
    <Fragment key={typed}>
      {n > 0 && ', '}
      <strong>“{used}”</strong> instead of “{typed}”
    </Fragment>
  ))

/** Says when the results are not simply what was asked for. */
const Instead = ({ found }: { found: Found }) => {
  const { how, filter, corrections, total } = found
  if (total === 0 || how === 'all' || how === 'nothing') return null
  return (
    <p className="instead">
      {how === 'meant' ? `Nothing has the words “${filter.q}”. ` : 'Nothing has all of these words. '}
      {how === 'meant' ? 'These results are for ' : 'These have some of them'}
      {how === 'some' && corrections.length > 0 && ', with '}
      <Corrections found={found} />.
    </p>
  )
}

/** Best first or newest first, where there are words to be good for. */
const Sorting = ({ finder, filter }: { finder: Finder; filter: FinderFilter }) => {
  if (!filter.q) return null
  const ways = [
    { label: 'Best match', filter: { ...filter, sort: undefined }, current: !filter.sort },
    { label: 'Newest', filter: { ...filter, sort: 'date' as const }, current: filter.sort === 'date' },
  ]
  return (
    <nav className="sorting" aria-label="Order of results">
      <span>Sort by</span>
      <ul>
        {ways.map(({ label, filter: way, current }) => (
          <li key={label}>
            <a href={finderAddress(finder, way)} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** All years, where one looks through everything. */
const Years = ({ found }: { found: Found }) => (
  <nav aria-label="Years" className="periods">
    <h2>By year</h2>
    <ul>
      {yearsOf(found.counts).map(({ value, count }) => (
        <li key={value}>
          <a href={`/news/${value}`}>{value}</a> <span className="count">({count.toLocaleString('en-GB')})</span>
        </li>
      ))}
    </ul>
  </nav>
)

type ResultsProps = { finder: Finder; found: Found; topics: Topic[] }

/** How many there are, and how they came about. */
const ResultsHead = ({ finder, found, topics }: ResultsProps) => {
  const { filter, total, page, how } = found
  return (
    <div className="finder__head">
      <div className="results-head">
        <h2 id="results" tabIndex={-1}>
          {how === 'nothing' ? 'Type a word or two' : counted(total, 'result', 'results')}
          {page > 1 && <span className="results-head__page">, page {page.toLocaleString('en-GB')}</span>}
        </h2>
        {total > 1 && <Sorting finder={finder} filter={filter} />}
      </div>
      <ChosenFilters finder={finder} filter={filter} topics={topics} />
      <Instead found={found} />
    </div>
  )
}

const Results = ({ finder, found, topics }: ResultsProps) => {
  const { filter, total, page, pages, items } = found
  const narrowed = isNarrowed(filter)
  return (
    <div className="finder__list">
      {items.length > 0 && <FoundList items={items} />}
      {total === 0 &&
        (narrowed ? <NoResults finder={finder} found={found} topics={topics} /> : <p>There is nothing yet.</p>)}
      <Pagination page={page} pages={pages} addressOf={(n) => finderAddress(finder, filter, n)} />
      {found.how !== 'nothing' && (
        <p className="follow">
          <a href={finderFeed(finder, filter)}>{narrowed ? 'Feed of these results (RSS)' : 'Feed (RSS)'}</a>
          {finder !== archive && <a href={archive.address}>News archive</a>}
        </p>
      )}
      {finder === archive && !narrowed && total > 0 && <Years found={found} />}
    </div>
  )
}

type Props = { finder: Finder; query: Query; title: string; description?: string; inNews?: boolean }

/** A page on which one looks for things: words, filters with counts, and what they leave. */
export const FinderPage = async ({ finder, query, title, description, inNews }: Props) => {
  const page = pageNumber(query)
  if (!page) nothingHere()
  const asked = finderFilter(finder, query)
  const [topics, found] = await Promise.all([allTopics(), foundPage(finder, asked, page, pageTime())])
  if (!found) nothingHere()
  const { filter } = found
  const words = inWords(filter, topics)
  const titles = [words, isNarrowed(filter) && counted(found.total, 'result', 'results'), page > 1 && `page ${page}`]
  const feed = finderFeed(finder, filter)
  return (
    <SiteFrame
      title={[...titles.filter(Boolean), title].join(' – ')}
      description={description}
      address={finderAddress(finder, filter, page)}
      breadcrumbs={inNews ? [{ label: 'News', url: '/news' }] : []}
      feeds={[{ title: words || title, url: feed }]}
      // There is no end of what can be searched for; lists by year, topic and type are worth finding.
      unlisted={finder === archive ? Boolean(filter.q) : isNarrowed(filter) || page > 1}
    >
      <h1>{title}</h1>
      <div className="finder">
        <FinderWords finder={finder} filter={filter} />
        <ResultsHead finder={finder} found={found} topics={topics} />
        {found.how !== 'nothing' && (
          <FinderFilters finder={finder} filter={filter} counts={found.counts} topics={topics} />
        )}
        <Results finder={finder} found={found} topics={topics} />
      </div>
    </SiteFrame>
  )
}
