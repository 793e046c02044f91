import { longDate } from '../../dates'
import type { NewsItem } from '../queries/documents'
import { newsAbout, type Subject } from '../queries/news-about'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'

const named: Record<Subject['collection'], string> = {
  news: 'Related news',
  consultations: 'News about this consultation',
  'inspection-reports': 'News about this inspection',
  'service-notices': 'News about this',
}

type Props = {
  subject: Subject
  /** Chosen by hand: then nothing is suggested. */
  chosen?: Pick<NewsItem, 'id' | 'title' | 'address' | 'publishedAt' | 'language'>[]
}

/** The news about what a page shows, or what is like it: the same rule on every page. */
export const NewsAbout = async ({ subject, chosen = [] }: Props) => {
  const found = chosen.length > 0 ? undefined : await newsAbout(subject, pageTime())
  const items = found?.items ?? chosen
  if (items.length === 0) return null
  const headings = { named: named[subject.collection], related: 'Related news', latest: 'Latest news' }
  return (
    <section aria-labelledby="related">
      <h2 id="related">{headings[found?.why ?? 'related']}</h2>
      <ul className="links">
        {items.map((item) => (
          <li key={item.id} dir="auto">
            <a href={item.address ?? undefined} {...writtenIn(item)}>
              {item.title}
            </a>
            {item.publishedAt && <span className="meta"> {longDate(item.publishedAt)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
