import { ConsultationState } from '@collections/consultations/state'
import { standingOf } from '@collections/consultations/words'
import type { ReactNode } from 'react'
import { Picture } from '@/site/document/picture'
import { populated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { dayThisYear, longDate, shortDay } from '@/words/dates'
import { newsDefinition } from './definition'
import type { NewsItem } from './queries'

export const kindLabels = Object.fromEntries(newsDefinition.kinds.map(({ value, label }) => [value, label])) as Record<
  NewsItem['kind'],
  string
>

/** Shows what an item is and when it went live, above or below its headline. */
type MetaProps = {
  item: Pick<NewsItem, 'kind' | 'publishedAt'>
  /** Without the year, if it is this one. */
  isShort?: boolean
  children?: ReactNode
}

export const NewsMeta = ({ item, isShort, children }: MetaProps) => (
  <p className="meta">
    <span>
      {kindLabels[item.kind]}
      {item.publishedAt && (
        <>
          {' · '}
          <time dateTime={item.publishedAt}>
            {isShort ? dayThisYear(item.publishedAt, pageTime()) : longDate(item.publishedAt)}
          </time>
        </>
      )}
    </span>
    {children && ' '}
    {children}
  </p>
)

/** Says of a story about a consultation that one can still take part, and how long. */
const OpenConsultation = ({ item }: { item: NewsItem }) => {
  const consultation = populated(item.consultation)
  return consultation && standingOf(consultation, pageTime()) === 'open' ? (
    <ConsultationState consultation={consultation} />
  ) : null
}

type StoryProps = {
  items: NewsItem[]
  level?: 2 | 3
  /** The first is shown larger. */
  isLed?: boolean
}

const Title = ({ item }: { item: NewsItem }) => (
  <a href={item.address ?? undefined} {...writtenIn(item)}>
    {item.title}
  </a>
)

const Summary = ({ item, className }: { item: NewsItem; className: string }) => (
  <p className={className} dir="auto" {...writtenIn(item)}>
    {item.summary}
  </p>
)

/**
 * Shows headlines with kind, date, summary, and the picture of those that have one. They come in the order in which a
 * phone shows them: what comes later on a slow connection moves nothing that is there.
 */
export const NewsStories = ({ items, level = 2, isLed }: StoryProps) => {
  const Heading = `h${level}` as const
  return (
    <ul className={isLed ? 'stories stories--led' : 'stories'}>
      {items.map((item, n) => {
        const image = populated(item.leadImage)
        const width = isLed && n === 0 ? '23.75rem' : '13.75rem'
        return (
          <li key={item.id} className={image ? 'story story--pictured' : 'story'}>
            <div>
              <Heading className="story__title titled" dir="auto">
                <Title item={item} />
              </Heading>
              <NewsMeta item={item}>
                <OpenConsultation item={item} />
              </NewsMeta>
            </div>
            {image && (
              <Picture
                media={image}
                sizes={`(min-width: 60em) ${width}, (min-width: 40em) 13.75rem, 7rem`}
                lazy
                cropped
                decorative
              />
            )}
            <Summary item={item} className="story__summary" />
          </li>
        )
      })}
    </ul>
  )
}

/** Shows up to three stories beside one another: a picture, or a poster without one. */
export const NewsCards = ({ items }: { items: NewsItem[] }) => (
  <ul className="cards">
    {items.map((item) => {
      const image = populated(item.leadImage)
      return (
        <li key={item.id} className={image ? 'card' : 'card card--type'}>
          <div>
            <h3 className="card__title titled" dir="auto">
              <Title item={item} />
            </h3>
            <OpenConsultation item={item} />
            <Summary item={item} className="card__summary" />
            <NewsMeta item={item} isShort />
          </div>
          {image && <Picture media={image} sizes="(min-width: 60em) 23.75rem, 7rem" lazy cropped decorative />}
        </li>
      )
    })}
  </ul>
)

/** Shows stories in one line each: day, headline, kind. @param isFolded in two columns where there is room */
export const NewsRows = ({ items, isFolded }: { items: NewsItem[]; isFolded?: boolean }) => {
  const now = pageTime()
  return (
    <ul className={isFolded ? 'rows rows--folded' : 'rows'}>
      {items.map((item) => (
        <li key={item.id}>
          <h3 className="rows__title titled" dir="auto">
            <Title item={item} />
          </h3>
          {item.publishedAt && (
            <p className="meta">
              <time dateTime={item.publishedAt}>{shortDay(item.publishedAt, now)}</time>
            </p>
          )}
          <p className="meta rows__kind">{kindLabels[item.kind]}</p>
        </li>
      ))}
    </ul>
  )
}
