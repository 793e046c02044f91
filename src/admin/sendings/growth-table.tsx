import type { NamedGrowth } from './read-growth'
import { number } from './sending-table'

const monthWords = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

type MonthProps = { month: NamedGrowth['months'][number]; most: number }

const Month = ({ month: { month, began, ended, total }, most }: MonthProps) => (
  <td data-label={monthWords(month)}>
    <span className="newsroom-growth__column" style={{ '--share': most > 0 ? total / most : 0 } as never} />
    <span className="sr-only">{number(total)} at the end. </span>
    {began > 0 && (
      <span className="newsroom-growth__new">
        +{number(began)}
        <span className="sr-only"> new</span>
      </span>
    )}{' '}
    {ended > 0 && (
      <span>
        −{number(ended)}
        <span className="sr-only"> ended</span>
      </span>
    )}
  </td>
)

/** How what is followed has grown: who began and who ended it in each month, with a bar for how many there were. */
export const GrowthTable = ({ growth }: { growth: NamedGrowth[] }) => {
  const months = growth[0]?.months.map(({ month }) => month) ?? []
  if (months.length === 0) return <p className="newsroom-quiet">Nobody subscribes yet.</p>
  // One scale for all of them: a bar means the same in each row.
  const most = Math.max(...growth.flatMap(({ months, total }) => [total, ...months.map((month) => month.total)]))
  return (
    <table className="newsroom-sendings__table newsroom-growth">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Now</th>
          {months.map((month) => (
            <th key={month} scope="col">
              {monthWords(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {growth.map((one) => (
          <tr key={one.about}>
            <th scope="row" dir="auto">
              {one.title}
            </th>
            <td data-label="Now" className="newsroom-growth__now">
              {number(one.total)}
            </td>
            {one.months.map((month) => (
              <Month key={month.month} month={month} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
