import type { Due } from '@/admin/dashboard/scheduled/due-endpoint'
import { type CivilDay, noonOf } from '@/words/civil-day'
import { longDay } from '@/words/dates'

/** So many are told; the calendar of the newsroom has them all. */
const most = 3

/**
 * Shows what else happens by itself on a day that is looked at in the calendar of a date. It has its place whether
 * there is anything or not, so that nothing moves under the pointer.
 */
export const AlsoDue = ({ day, due }: { day?: CivilDay; due: Due[] }) => (
  <section className="newsroom-day-picker__due">
    {day && due.length > 0 ? (
      <>
        <h3>Also on {longDay(noonOf(day))}</h3>
        <ul>
          {due.slice(0, most).map(({ id, at, time, what, title }) => (
            <li key={`${id} ${what} ${at}`}>
              {time}, {what}: <strong dir="auto">{title}</strong>
            </li>
          ))}
          {due.length > most && <li>and {due.length - most} more</li>}
        </ul>
      </>
    ) : (
      <p>A dot: something else is due that day.</p>
    )}
  </section>
)
