import { pageTime } from '@/site/rendering/page-scope'
import { type DateTime, leafOf } from '@/words/dates'

/** A day as on a calendar's leaf, for the eye: the words beside it say it in full. */
export const DateBlock = ({ at }: { at: DateTime }) => {
  const { weekday, day, month, year } = leafOf(at, pageTime())
  return (
    <span className="date-block" aria-hidden="true">
      {weekday} <b>{day}</b> {month}
      {year && ` ${year}`}
    </span>
  )
}
