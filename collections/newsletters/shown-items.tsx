import { Picture } from '@/site/document/picture'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { type IssueItem, keyOf } from './items'

const Item = ({ item }: { item: IssueItem }) => {
  const now = pageTime()
  const { found, call } = item.forReaders
  const own = call?.(item.document, now)
  if (own) return own
  const times = found?.times?.(item.document, now)
  const mark = found?.mark?.(item.document, now)
  const at = found?.dated?.(item.document) ?? item.at
  const words = writtenIn(item)
  return (
    <article className={item.picture ? 'issue-item issue-item--pictured' : 'issue-item'}>
      <div className="issue-item__words">
        <h3 className="issue-item__title titled" dir="auto">
          <a href={item.address} {...words}>
            {item.title}
          </a>
        </h3>
        <p className="meta">
          <span>
            {item.kind}
            {times
              ? ` · ${times}`
              : at && (
                  <>
                    {' '}
                    · <time dateTime={at}>{longDate(at)}</time>
                  </>
                )}
          </span>{' '}
          {mark}
        </p>
        <p className="issue-item__summary" dir="auto" {...words}>
          {item.summary}
        </p>
      </div>
      {item.picture && <Picture media={item.picture} sizes="(min-width: 40em) 9.5rem, 7rem" lazy decorative cropped />}
    </article>
  )
}

/** What an issue shows of the site: each as it is now, with what one can do about it. */
export const ShownItems = ({ items }: { items: IssueItem[] }) =>
  items.map((item) => <Item key={keyOf(item)} item={item} />)
