import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { readOccasions } from '@/admin/dashboard/scheduled/read-occasions'
import { OwnView } from '@/admin/frame/own-view'
import { isStaff } from '@/publishing/roles'
import {
  calendarDaysOf,
  type Month,
  monthAsked,
  monthHasAddress,
  monthHref,
  monthsOn,
  monthWords,
  windowOf,
} from './month'
import { MonthList } from './month-list'
import { MonthTable } from './month-table'

const OtherMonths = ({ month, now }: { month: Month; now: Date }) => {
  const present = monthAsked(undefined, now)
  const [previous, next] = [monthsOn(month, -1), monthsOn(month, 1)]
  const isPresent = monthHref(present) === monthHref(month)
  return (
    <nav aria-label="Months">
      <ul className="newsroom-months">
        {monthHasAddress(previous) && (
          <li>
            <a href={monthHref(previous)} rel="prev">
              <span aria-hidden="true">← </span>
              {monthWords(previous)}
            </a>
          </li>
        )}
        {!isPresent && (
          <li>
            <a href={monthHref(present)}>This month</a>
          </li>
        )}
        {monthHasAddress(next) && (
          <li>
            <a href={monthHref(next)} rel="next">
              {monthWords(next)}
              <span aria-hidden="true"> →</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

const monthPage = async (req: PayloadRequest, asked: unknown, now: Date) => {
  const month = monthAsked(asked, now)
  const { occasions, isWhole } = await readOccasions({ req, now }, { ...windowOf(month), now })
  const days = calendarDaysOf(month, occasions, now)
  const caption = `Everything scheduled in ${monthWords(month)}`
  return (
    <>
      <h1 className="newsroom-dashboard__title">{monthWords(month)}</h1>
      <p className="newsroom-quiet">
        What goes live, opens, closes, starts and ends, in UK time.{' '}
        {occasions.length === 0 && 'Nothing is scheduled in this month.'}
      </p>
      <OtherMonths month={month} now={now} />
      {!isWhole && (
        <p className="newsroom-notice">There is more in this month than can be shown here: days may be incomplete.</p>
      )}
      <MonthTable days={days} caption={caption} />
      <MonthList days={days} />
    </>
  )
}

/** A month of everything that is scheduled, at `/admin/calendar?month=2026-11`. */
export const CalendarView = async (view: AdminViewServerProps) => {
  const { req, permissions } = view.initPageResult
  const asked = view.searchParams?.month
  // Payload lets everybody see a view that was added to its own.
  if (!isStaff(req.user) || !permissions.canAccessAdmin) {
    const address =
      monthHasAddress(monthAsked(asked, new Date())) && asked ? `/admin/calendar?month=${asked}` : '/admin/calendar'
    redirect(req.user ? '/admin' : `/admin/login?redirect=${encodeURIComponent(address)}`)
  }
  return (
    <OwnView view={view} label="Calendar" className="newsroom-calendar">
      {await monthPage(req, asked, new Date())}
    </OwnView>
  )
}
