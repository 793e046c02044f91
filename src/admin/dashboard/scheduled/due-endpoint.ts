import type { Endpoint } from 'payload'
import { calendarDaysOf, monthAsked, windowOf } from '@/admin/dashboard/calendar/month'
import { kindLabelOf, titleOf } from '@/admin/dashboard/row'
import { jsonAnswer } from '@/api/json-answer'
import { refusal } from '@/api/refusal'
import { isStaff } from '@/publishing/roles'
import { readOccasions } from './read-occasions'

/** One thing that happens by itself on a day. */
export type Due = { id: string; at: string; time: string; what: string; title: string; kind: string }

/** Describes what is due in a month, by its days (`2026-12-03`). */
export type DueDays = Record<string, Due[]>

/**
 * `GET /api/due?month=2026-12`: what is still to happen by itself on each day of a month, in UK time, as far as the person who
 * asks may know of it. Without a month, of the present one.
 */
export const dueEndpoint: Endpoint = {
  path: '/due',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) throw refusal('Sign in to see this.', 403)
    const now = new Date()
    const month = monthAsked(req.searchParams.get('month'), now)
    const { occasions: all } = await readOccasions({ req, now }, { ...windowOf(month), now })
    const occasions = all.filter(({ at }) => new Date(at) > now)
    const days: DueDays = {}
    for (const { date, items } of calendarDaysOf(month, occasions, now))
      if (items.length > 0)
        days[date] = items.map(({ id, at, time, what, title, type, kind }) => ({
          id,
          at,
          time,
          what,
          title: titleOf({ title }),
          kind: kindLabelOf(type, { kind }),
        }))
    return jsonAnswer(req, { days }, { noStore: true })
  },
}
