import { RailSection } from '@/site/document/rail-section'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { kindLabels, NewsCards } from './list'
import { type NewsSubject, newsAbout, newsOnwards } from './related-news'

const headings = { named: 'News about it', related: 'Related news', latest: 'Latest news' }

/** Beside a page that is not news: the news about what it shows, or what is like it. */
export const NewsAbout = async ({ subject }: { subject: NewsSubject }) => {
  const { items, why } = await newsAbout(subject, pageTime())
  if (items.length === 0) return null
  return (
    <RailSection id="related" title={headings[why]}>
      <ul className="rail__list">
        {items.map((item) => (
          <li key={item.id} dir="auto">
            <a href={item.address ?? undefined} {...writtenIn(item)}>
              {item.title}
            </a>{' '}
            <span className="meta">
              {kindLabels[item.kind]}
              {item.publishedAt && ` · ${longDate(item.publishedAt)}`}
            </span>
          </li>
        ))}
      </ul>
    </RailSection>
  )
}

const onwardHeadings = { related: 'More on this', mixed: 'More news', latest: 'Latest news' }

type Props = {
  subject: NewsSubject
  /** Ids of what was chosen by hand. */
  chosen: string[]
}

/** Below an article: where its readers can go on. */
export const MoreNews = async ({ subject, chosen }: Props) => {
  const { items, why } = await newsOnwards(subject, chosen, pageTime())
  if (items.length === 0) return null
  return (
    <section className="section more-news" aria-labelledby="related">
      <div className="section__head">
        <h2 id="related">{onwardHeadings[why]}</h2>
      </div>
      <NewsCards items={items} />
    </section>
  )
}
