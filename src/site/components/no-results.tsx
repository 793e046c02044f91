import { type Finder, type FinderFilter, finderAddress, siteSearch } from '../../finder/filter'
import type { Topic } from '../../payload-types'
import { counted } from '../counted'
import { countOf } from '../queries/found'
import { pageTime } from '../rendering/page-scope'
import { chosenFilters } from './finder-filters'

type Props = { finder: Finder; filter: FinderFilter; topics: Topic[] }

/** What to try when nothing was found: fewer filters, and how much each way out has. */
export const NoResults = async ({ finder, filter, topics }: Props) => {
  const chosen = chosenFilters({ filter, topics })
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
      <p>
        Or look through the <a href="/news/archive">news archive</a>, the <a href="/consultations">consultations</a> or
        the <a href="/inspections">inspection reports</a>.
      </p>
    </div>
  )
}
