import type { IndexCounts } from '../../finder/index/query'
import { yearsOf } from '../periods'

const kinds = [
  { value: 'press-release', label: 'Press releases' },
  { value: 'statement', label: 'Statements' },
  { value: 'speech', label: 'Speeches' },
]

const feeds = [
  { url: '/news/feed.xml', label: 'RSS' },
  { url: '/news/atom.xml', label: 'Atom' },
  { url: '/news/feed.json', label: 'JSON Feed' },
]

type LinksProps = { id: string; heading: string; links: { url: string; label: string; count?: number }[] }

const Links = ({ id, heading, links }: LinksProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    <ul className="inline-links">
      {links.map(({ url, label, count }) => (
        <li key={url}>
          <a href={url}>{label}</a>
          {count !== undefined && <span className="count"> ({count.toLocaleString('en-GB')})</span>}
        </li>
      ))}
    </ul>
  </section>
)

/**
 * Beside the latest news: search in it, by kind, by year, and its feeds.
 *
 * @param counts how many items there are by month
 */
export const WaysIntoNews = ({ counts }: { counts: IndexCounts }) => {
  const years = yearsOf(counts).map(({ value, count }) => ({ url: `/news/${value}`, label: value, count }))
  return (
    <div className="document__aside">
      <search>
        <form className="search-form" action="/news/archive">
          <label htmlFor="find-news">Search the news</label>
          <div>
            <input id="find-news" name="q" type="search" autoComplete="off" />
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      <Links
        id="by-kind"
        heading="For the press"
        links={kinds.map(({ value, label }) => ({ url: `/news/archive?type=${value}`, label }))}
      />
      {years.length > 0 && <Links id="by-year" heading="By year" links={years} />}
      <Links id="feeds" heading="Feeds" links={feeds} />
    </div>
  )
}
