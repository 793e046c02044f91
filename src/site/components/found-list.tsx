import { longDate } from '../../dates'
import { entryTypes } from '../../finder/index/entry'
import type { FoundItem } from '../queries/found'
import { ConsultationState } from './consultation-state'
import { Marked } from './marked'

const labelOf = (item: FoundItem): string => entryTypes.find(({ value }) => value === item.type)?.label ?? ''

const Meta = ({ item }: { item: FoundItem }) => (
  <p className="meta">
    {item.withdrawn && (
      <>
        <strong className="tag tag--past">Withdrawn on {longDate(item.withdrawn)}</strong>{' '}
      </>
    )}
    {item.consultation && !item.withdrawn && (
      <>
        <ConsultationState consultation={item.consultation} />{' '}
      </>
    )}
    {labelOf(item)}
    {item.date && (
      <>
        {' · '}
        <time dateTime={item.date}>{longDate(item.date)}</time>
      </>
    )}
  </p>
)

/** What was found: titles, what each is and from when, and the words that were looked for. */
export const FoundList = ({ items }: { items: FoundItem[] }) => (
  <ul className="plain-list">
    {items.map((item) => (
      <li key={item.id}>
        <h3 className="plain-list__title" dir="auto">
          <a href={item.address}>
            <Marked parts={item.title} />
          </a>
        </h3>
        <Meta item={item} />
        {item.summary.length > 0 && (
          <p dir="auto">
            <Marked parts={item.summary} />
          </p>
        )}
        {item.excerpt && (
          <p className="excerpt" dir="auto">
            <Marked parts={item.excerpt} />
          </p>
        )}
      </li>
    ))}
  </ul>
)
