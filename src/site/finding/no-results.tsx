import type { Topic } from '@/payload-types'
import { type Finder, finderAddress, siteSearch } from '@/search/filter'
import { countOf, type FinderResults } from '@/site/queries/found'
import { pageTime } from '@/site/rendering/page-scope'
import { counted } from '@/words/counted'
import type { FiledNames } from './filter-words'
import { chosenFilters } from './finder-filters'

type Props = FiledNames & { finder: Finder; found: FinderResults }

/** Shows what there is to read, for who found nothing. */
const Topics = ({ topics }: { topics: Topic[] }) =>
  topics.length > 0 && (
    <nav className="topics" aria-labelledby="topics-instead">
      <h3 id="topics-instead">Topics</h3>
      <ul className="tags">
        {topics.map(({ id, title, address }) => (
          <li key={id}>
            <a href={address ?? undefined}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )

const Elsewhere = () => (
  <p>
    Or look through the <a href="/news/archive">news archive</a>, the <a href="/consultations">consultations</a> or the{' '}
    <a href="/inspections">inspection reports</a>.
  </p>
)

/** For words that ask for nothing, such as a picture or a star. */
const NothingAsked = ({ topics, q }: { topics: Topic[]; q?: string }) => (
  <div className="no-results">
    <p>
      Search needs letters or numbers, and “{q}” has none. Type what it is about, such as “bins”, “council tax” or a
      postcode.
    </p>
    <Topics topics={topics} />
    <Elsewhere />
  </div>
)

/** Shows what to try when nothing was found: fewer filters, and how much each way out has; and topics. */
export const NoResults = async ({ finder, found, ...names }: Props) => {
  const { filter } = found
  if (found.how === 'nothing') return <NothingAsked topics={names.topics} q={filter.q} />
  const chosen = chosenFilters({ filter, ...names })
  const { q } = filter
  const elsewhere =
    q && finder !== siteSearch ? [{ finder: siteSearch, filter: { q }, label: 'Search the whole site' }] : []
  const ways = [
    ...(chosen.length > 1
      ? chosen.map(({ label, less }) => ({ finder, filter: less, label: `Without ${label}` }))
      : []),
    ...elsewhere,
  ]
  const counts = await Promise.all(ways.map((way) => countOf(way.finder, way.filter, pageTime())))
  const open = ways.map((way, n) => ({ ...way, count: counts[n] ?? 0 })).filter(({ count }) => count > 0)
  return (
    <div className="no-results">
      <p>Nothing matches all of this.</p>
      {open.length > 0 && (
        <ul>
          {open.map((way) => (
            <li key={way.label}>
              <a href={finderAddress(way.finder, way.filter)}>{way.label}</a>: {counted(way.count, 'result', 'results')}
            </li>
          ))}
        </ul>
      )}
      {q && <p>Check the spelling, or try fewer or more general words, such as “bins” instead of “green bin lid”.</p>}
      <Topics topics={names.topics} />
      <Elsewhere />
    </div>
  )
}
