import { longDate } from '../../dates'
import { entryTypes } from '../../finder/index/entry'
import { noticeState, noticeTimes } from '../notice-state'
import type { FoundItem } from '../queries/found'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'
import { ConsultationState } from './consultation-state'
import { Marked } from './marked'

const labelOf = (item: FoundItem): string => entryTypes.find(({ value }) => value === item.type)?.label ?? ''

/** Says of a notice that it is not so now: from when it will be, or since when it is over. */
const NoticeTag = ({ notice }: { notice: NonNullable<FoundItem['notice']> }) => {
  const state = noticeState(notice, pageTime())
  if (state === 'current') return null
  return (
    <>
      <strong className={`tag${state === 'past' ? ' tag--past' : ''}`}>
        {state === 'past' ? 'Ended' : 'Planned'}
      </strong>{' '}
    </>
  )
}

const NoticeTimes = ({ notice }: { notice: NonNullable<FoundItem['notice']> }) => (
  <> · {noticeTimes(notice, pageTime())}</>
)

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
    {item.notice && <NoticeTag notice={item.notice} />}
    {labelOf(item)}
    {item.notice && <NoticeTimes notice={item.notice} />}
    {item.date && !item.notice && (
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
          <a href={item.address} {...writtenIn(item)}>
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
