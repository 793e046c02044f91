import { DayItems } from './day-items'
import { type CalendarDay, weeksOf } from './month'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A month as a table of weeks, for screens that are wide enough. */
export const MonthTable = ({ days, caption }: { days: CalendarDay[]; caption: string }) => (
  <table className="newsroom-month">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr>
        {weekdays.map((weekday) => (
          <th key={weekday} scope="col">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(days).map((week, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a week of a month has no other name.
        <tr key={row}>
          {week.map((day, column) =>
            day ? (
              <td
                key={day.date}
                aria-current={day.isToday ? 'date' : undefined}
                data-past={day.isPast ? '' : undefined}
              >
                <p className="newsroom-month__number">
                  <time dateTime={day.date}>{day.number}</time>
                  {day.isToday && <strong className="newsroom-month__today"> Today</strong>}
                </p>
                {day.items.length > 0 && <DayItems day={day} />}
              </td>
            ) : (
              <td key={weekdays[column]} />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
