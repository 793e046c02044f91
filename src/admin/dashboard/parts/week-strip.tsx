import type { WeekDay } from '@/admin/dashboard/scheduled/week'

const counted = (count: number): string => (count === 1 ? '1 thing' : `${count} things`)

/** The days from today on, with a dot for each thing that happens. */
export const WeekStrip = ({ week }: { week: WeekDay[] }) => (
  <ol className="newsroom-week">
    {week.map(({ key, weekday, date, words, count, isToday }) => (
      <li key={key} className="newsroom-week__day" data-today={isToday || undefined}>
        <span className="sr-only">
          {words}: {counted(count)}
        </span>
        <span aria-hidden="true">{weekday}</span>
        <strong aria-hidden="true">{date}</strong>
        <span className="newsroom-week__dots" aria-hidden="true">
          {'•'.repeat(Math.min(count, 4))}
        </span>
      </li>
    ))}
  </ol>
)
