import type { Contact } from '@/payload-types'
import type { IndexCounts } from '@/search/index/query'
import { Telephone } from '@/site/frame/telephone'
import { GetByEmail } from '@/site/subscribing/get-by-email'
import { yearsOf } from './periods'

const kinds = [
  { url: '/news', label: 'All' },
  { url: '/news/archive?type=press-release', label: 'Press releases' },
  { url: '/news/archive?type=statement', label: 'Statements' },
  { url: '/news/archive?type=speech', label: 'Speeches' },
]

/** The kinds of news, above the newest of all of them. */
export const NewsKinds = () => (
  <nav className="states" aria-label="Kinds of news">
    <ul>
      {kinds.map(({ url, label }) => (
        <li key={url}>
          <a href={url} aria-current={url === '/news' ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

type Props = {
  /** Tells how many items there are by month. */
  counts: IndexCounts
  pressOffice?: Contact
}

/** Beside the latest news: search in it, whom journalists ask, how to get it by e-mail, and all of it by year. */
export const WaysIntoNews = ({ counts, pressOffice }: Props) => {
  const years = yearsOf(counts)
  return (
    <div className="rail">
      <search>
        <form className="search-form" action="/news/archive">
          <label htmlFor="find-news">Search the news</label>
          <div>
            <input id="find-news" name="q" type="search" autoComplete="off" />
            <button type="submit">Search</button>
          </div>
        </form>
      </search>
      {pressOffice && (
        <section aria-labelledby="for-journalists">
          <h2 id="for-journalists">For journalists</h2>
          {pressOffice.phone && (
            <p className="rail__phone">
              <Telephone phone={pressOffice.phone} />
            </p>
          )}
          {pressOffice.email && (
            <p>
              <a href={`mailto:${pressOffice.email}`}>{pressOffice.email}</a>
            </p>
          )}
          {pressOffice.hours && (
            <p className="meta" dir="auto">
              {pressOffice.hours}
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="news-by-email">
        <h2 id="news-by-email">Get this news by e-mail</h2>
        <p>Choose topics. One message a day at most, if you like.</p>
        <p>
          <GetByEmail to="/news" words="Subscribe" className="button button--second" />
        </p>
      </section>
      {years.length > 0 && (
        <nav aria-labelledby="earlier-news">
          <h2 id="earlier-news">Earlier news</h2>
          <ul className="inline-links">
            {years.map(({ value, count }) => (
              <li key={value}>
                <a className="titled" href={`/news/${value}`}>
                  {value}
                </a>{' '}
                <span className="count">{count.toLocaleString('en-GB')}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
