import { editHref, kindLabelOf, titleOf } from '@/admin/dashboard/row'
import type { CalendarDay, CalendarItem } from './month'

/** So many are seen at once; a busy day's others unfold. */
const shown = 5

const Items = ({ items }: { items: CalendarItem[] }) => (
  <ul className="newsroom-day">
    {items.map(({ type, id, what, at, time, title, kind }) => (
      <li key={`${type}/${id}/${what}/${at}`} className="newsroom-day__item">
        <p className="newsroom-day__what">
          <time dateTime={at}>{time}</time> {what}
        </p>
        <a dir="auto" href={editHref(type, id)}>
          {titleOf({ title })}
        </a>
        <p className="newsroom-day__kind">{kindLabelOf(type, { kind })}</p>
      </li>
    ))}
  </ul>
)

/** Shows what happens on a day. */
export const DayItems = ({ day: { items } }: { day: CalendarDay }) => (
  <>
    <Items items={items.slice(0, shown)} />
    {items.length > shown && (
      <details className="newsroom-day__more">
        <summary>and {items.length - shown} more</summary>
        <Items items={items.slice(shown)} />
      </details>
    )}
  </>
)
