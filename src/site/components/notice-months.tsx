import type { ServiceNotice } from '../../payload-types'
import { monthOfEnd, type NoticeMonth, nameOfMonth } from '../notice-months'
import { NoticeList } from './notice-list'

/** Past notices under the months in which they ended. */
export const PastNotices = ({ notices, months }: { notices: ServiceNotice[]; months: NoticeMonth[] }) =>
  months.map(({ month }) => (
    <section key={month} aria-labelledby={`month-${month}`}>
      <h3 id={`month-${month}`}>{nameOfMonth(month)}</h3>
      <NoticeList notices={notices.filter(({ endsAt }) => endsAt && monthOfEnd(endsAt) === month)} level={4} />
    </section>
  ))

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
