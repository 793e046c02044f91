import { entryTypes, isContentType } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import { writtenIn } from '@/site/document/written-in'
import type { FoundItem, Marked as MarkedText } from '@/site/queries/found'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { Marked } from './marked'

const labelOf = (item: FoundItem): string => entryTypes.find(({ value }) => value === item.type)?.label ?? ''

/** Says where something stands now, or that it is withdrawn. */
const Standing = ({ item }: { item: FoundItem }) => {
  const { mark } = (isContentType(item.collection) && forReadersOf(item.collection).found) || {}
  const standing = item.withdrawn ? (
    <strong className="chip chip--withdrawn">Withdrawn on {longDate(item.withdrawn)}</strong>
  ) : (
    mark?.(item.document, pageTime())
  )
  return standing ? <p className="found__standing">{standing}</p> : null
}

/** What it is, who stands behind it, and from when: in a column beside it, or below its title. */
const What = ({ item, isOneKind }: { item: FoundItem; isOneKind: boolean }) => {
  const { dated, times, by } = (isContentType(item.collection) && forReadersOf(item.collection).found) || {}
  const own = times?.(item.document, pageTime())
  const date = own ? undefined : (dated?.(item.document) ?? item.date)
  const behind = by?.(item.document)
  return (
    <p className="found__what">
      {date && (
        <>
          <time dateTime={date}>{longDate(date)}</time>{' '}
        </>
      )}
      {!(isOneKind && behind) && (
        <>
          <span>{labelOf(item)}</span>{' '}
        </>
      )}
      {behind && (
        <>
          <span dir="auto">{behind}</span>{' '}
        </>
      )}
      {own && <span>{own}</span>}
    </p>
  )
}

/** What it says now, with the words that were looked for where those are what it said at first. */
const summaryOf = (item: FoundItem): MarkedText => {
  const { says } = (isContentType(item.collection) && forReadersOf(item.collection).found) || {}
  const now = says?.(item.document, pageTime())
  const isOther = now !== undefined && now !== item.summary.map(({ text }) => text).join('')
  return isOther ? [{ text: now, marked: false }] : item.summary
}

const Summary = ({ item }: { item: FoundItem }) => {
  const summary = summaryOf(item)
  return summary.length === 0 ? null : (
    <p dir="auto" {...writtenIn(item)}>
      <Marked parts={summary} />
    </p>
  )
}

type Props = {
  items: FoundItem[]
  /** Whether nothing else is found here, so that nothing has to say what it is. */
  isOneKind: boolean
}

/** Shows what was found: titles, what each is and from when, and the words that were looked for. */
export const FoundList = ({ items, isOneKind }: Props) => (
  <ul className="found">
    {items.map((item) => (
      <li key={item.id}>
        <div className="found__words">
          <h3 className="found__title titled" dir="auto">
            <a href={item.address} {...writtenIn(item)}>
              <Marked parts={item.title} />
            </a>
          </h3>
          <Standing item={item} />
          <Summary item={item} />
          {item.excerpt && (
            <p className="excerpt" dir="auto" {...writtenIn(item)}>
              <Marked parts={item.excerpt} />
            </p>
          )}
        </div>
        <What item={item} isOneKind={isOneKind} />
      </li>
    ))}
  </ul>
)
