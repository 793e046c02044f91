import { type NoticeMonth, nameOfMonth } from './months'

/** Links to the months of past notices, year by year. @param current the month that is shown */
export const MonthLinks = ({ months, current }: { months: NoticeMonth[]; current?: string }) => {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return (
    <nav className="months-of-notices" aria-label="Past notices by month">
      {years.map((year) => (
        <div key={year}>
          <p id={`year-${year}`}>
            <strong>{year}</strong>
          </p>
          <ul aria-labelledby={`year-${year}`}>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, count }) => (
                <li key={month}>
                  <a href={`/service-notices?month=${month}`} aria-current={month === current ? 'page' : undefined}>
                    {nameOfMonth(month).replace(` ${year}`, '')}
                  </a>{' '}
                  ({count})
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
