import { allCommittees } from '@collections/committees/queries'
import { allTopics } from '@collections/topics/queries'
import { Fragment, type ReactNode } from 'react'
import { pageNumber, type Query } from '@/addresses/page-number'
import {
  archive,
  type Finder,
  type FinderFilter,
  finderAddress,
  finderFeed,
  finderFilter,
  isNarrowed,
  siteSearch,
} from '@/search/filter'
import type { Crumb } from '@/site/frame/breadcrumbs'
import { SiteFrame } from '@/site/frame/site-frame'
import { type FinderResults, foundPage } from '@/site/queries/found'
import { nothingHere } from '@/site/rendering/missing'
import { pageTime } from '@/site/rendering/page-scope'
import { GetByEmail } from '@/site/subscribing/get-by-email'
import { counted } from '@/words/counted'
import { type FiledNames, filterInWords } from './filter-words'
import { ChosenFilters, FinderSide } from './finder-filters'
import { FoundList } from './found-list'
import { NoResults } from './no-results'
import { Pagination } from './pagination'

/** Shows what was looked for instead, word by word. */
const Corrections = ({ found: { corrections } }: { found: FinderResults }) =>
  corrections.map(({ typed, used }, n) => (
    <Fragment key={typed}>
      {n > 0 && ', '}
      <strong>“{used}”</strong> instead of “{typed}”
    </Fragment>
  ))

/** Says when the results are not simply what was asked for. */
const Instead = ({ found }: { found: FinderResults }) => {
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

type ResultsProps = FiledNames & { finder: Finder; found: FinderResults; foot?: ReactNode }

/** Shows how many there are, and how they came about. */
const ResultsHead = ({ finder, found, ...names }: ResultsProps) => {
  const { filter, total, page, how } = found
  return (
    <div className="finder__head">
      <div className="results-head">
        <h2 id="results" tabIndex={-1}>
          {how === 'nothing' ? 'Type a word or two' : counted(total, 'result', 'results')}
          {page > 1 && <span className="results-head__page">, page {page.toLocaleString('en-GB')}</span>}
        </h2>
        {total > 1 && <Sorting finder={finder} filter={filter} />}
        {total > 1 && !filter.q && <p className="meta">Newest first</p>}
      </div>
      <ChosenFilters finder={finder} filter={filter} {...names} />
      <Instead found={found} />
    </div>
  )
}

const Results = ({ finder, found, foot, ...names }: ResultsProps) => {
  const { filter, total, page, pages, items } = found
  const narrowed = isNarrowed(filter)
  return (
    <div className="finder__list">
      {items.length > 0 && <FoundList items={items} isOneKind={finder.types.length === 1} />}
      {total === 0 &&
        (narrowed ? (
          <NoResults finder={finder} found={found} {...names} />
        ) : (
          <p className="nothing">There is nothing yet.</p>
        ))}
      <Pagination page={page} pages={pages} addressOf={(n) => finderAddress(finder, filter, n)} />
      {found.how !== 'nothing' && (
        <p className="follow">
          <GetByEmail
            to={finderAddress(finder, { ...filter, sort: undefined })}
            words={narrowed ? 'Get results like these by e-mail' : undefined}
          />
          <a href={finderFeed(finder, filter)}>{narrowed ? 'Feed of these results (RSS)' : 'Feed (RSS)'}</a>
          {finder === siteSearch && <a href={archive.address}>News archive</a>}
        </p>
      )}
      {foot}
    </div>
  )
}

type Props = {
  finder: Finder
  query: Query
  title: string
  description?: string
  breadcrumbs?: Crumb[]
  /** Below the list. */
  foot?: ReactNode
}

/** A page on which one looks for things: words, filters with counts, and what they leave. */
export const FinderPage = async ({ finder, query, title, description, breadcrumbs = [], foot }: Props) => {
  const page = pageNumber(query)
  if (!page) nothingHere()
  const asked = finderFilter(finder, query)
  const [topics, committees, found] = await Promise.all([
    allTopics(),
    allCommittees(),
    foundPage(finder, asked, page, pageTime()),
  ])
  if (!found) nothingHere()
  const { filter } = found
  const names = { topics, committees }
  const words = filterInWords({ ...filter, state: undefined }, names)
  const titles = [words, isNarrowed(filter) && counted(found.total, 'result', 'results'), page > 1 && `page ${page}`]
  const feed = finderFeed(finder, filter)
  return (
    <SiteFrame
      title={[...titles.filter(Boolean), title].join(' – ')}
      description={description}
      address={finderAddress(finder, filter, page)}
      breadcrumbs={breadcrumbs}
      feeds={[{ title: words || title, url: feed }]}
      // There is no end of what can be searched for; lists by year, topic and type are worth finding.
      unlisted={finder === siteSearch ? isNarrowed(filter) || page > 1 : Boolean(filter.q)}
    >
      <h1>{title}</h1>
      <div className="finder">
        <FinderSide finder={finder} filter={filter} counts={found.counts} {...names} isIdle={found.how === 'nothing'} />
        <ResultsHead finder={finder} found={found} {...names} />
        <Results finder={finder} found={found} foot={foot} {...names} />
      </div>
    </SiteFrame>
  )
}
