import { DayItems } from './day-items'
import type { CalendarDay } from './month'

/** A month as a list of its days, for narrow screens: today, and days on which something happens. */
export const MonthList = ({ days }: { days: CalendarDay[] }) => (
  <ol className="newsroom-month-list">
    {days
      .filter(({ items, isToday }) => items.length > 0 || isToday)
      .map((day) => (
        <li key={day.date} aria-current={day.isToday ? 'date' : undefined}>
          <h2 className="newsroom-month-list__day">
            {day.words}
            {day.isToday && <strong className="newsroom-month__today"> Today</strong>}
          </h2>
          {day.items.length > 0 ? <DayItems day={day} /> : <p className="newsroom-quiet">Nothing happens by itself.</p>}
        </li>
      ))}
  </ol>
)
