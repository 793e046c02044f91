import { longDate } from '../../../dates'
import { searchTitles } from '../../../finder/search'
import { SiteFrame } from '../../../site/components/site-frame'
import { counted } from '../../../site/counted'
import type { Query } from '../../../site/page-number'
import { pageTime } from '../../../site/page-time'

const SearchPage = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { q } = await searchParams
  const words = ((Array.isArray(q) ? q[0] : q) ?? '').trim().slice(0, 100)
  const results = words ? await searchTitles(words, pageTime()) : []
  return (
    <SiteFrame title={words ? `${words} – Search` : 'Search'} address="/search" breadcrumbs={[]} unlisted>
      <h1>Search</h1>
      <search aria-label="Search again">
        <form className="search-form" action="/search">
          <label htmlFor="q">Words in a title or summary</label>
          <div>
            <input id="q" name="q" type="search" defaultValue={words} />
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      {words && (
        <section aria-labelledby="results">
          <h2 id="results">{counted(results.length, 'result', 'results')}</h2>
          {results.length === 0 && (
            <p>
              Nothing has these words in its title or summary. Try fewer or other words, or look in the{' '}
              <a href="/news/archive">news archive</a>.
            </p>
          )}
          <ul className="plain-list">
            {results.map(({ type, title, address, summary, date, withdrawn }) => (
              <li key={address}>
                <h3 className="plain-list__title" dir="auto">
                  <a href={address}>{title}</a>
                </h3>
                <p className="meta">
                  {withdrawn && (
                    <>
                      <strong className="tag tag--past">Withdrawn on {longDate(withdrawn)}</strong>{' '}
                    </>
                  )}
                  {type}
                  {date && ` · ${longDate(date)}`}
                </p>
                {summary && <p dir="auto">{summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </SiteFrame>
  )
}

export default SearchPage
