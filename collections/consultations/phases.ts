import type { Behaviour } from '@collections/behaviours/behaviour'
import { sideRows } from '@collections/behaviours/form-rows'
import type { Lifetime } from '@collections/definition'
import type { Where } from 'payload'
import { dateTime } from '@/fields/fields'
import { listed } from '@/publishing/live'
import { endOfSoon, type ListView } from '@/publishing/managing/list-views'
import { daysUntilEnd } from '@/words/dates'
import { movedClosingField, tracesMovedClosing } from './moved-closing'

export type Phase = 'upcoming' | 'open' | 'closed' | 'outcome'

type Phased = {
  opensAt?: string | null
  closesAt?: string | null
  outcome?: { publishedAt?: string | null } | null
}

/**
 * Returns where a consultation stands at a moment. It is open from the second it opens to the second
 * before it closes; its outcome counts from the time the outcome is published.
 */
export const phaseOf = ({ opensAt, closesAt, outcome }: Phased, now: Date): Phase => {
  if (!opensAt || new Date(opensAt) > now) return 'upcoming'
  if (!closesAt || new Date(closesAt) > now) return 'open'
  return outcome?.publishedAt && new Date(outcome.publishedAt) <= now ? 'outcome' : 'closed'
}

/** Calendar days left to respond in an open consultation: 0 on its last day. */
export const daysLeft = ({ closesAt }: Phased, now: Date): number => (closesAt ? daysUntilEnd(closesAt, now) : 0)

const isOpen = (now: Date): Where[] => [
  { opensAt: { less_than_equal: now.toISOString() } },
  { closesAt: { greater_than: now.toISOString() } },
]

const phaseViews = (lifetime: Lifetime): ListView[] => [
  {
    name: 'open',
    label: 'Open now',
    looksAt: 'published',
    where: (now) => ({ and: [listed(lifetime, now), ...isOpen(now)] }),
  },
  {
    name: 'closing',
    label: 'Closing within 7 days',
    looksAt: 'published',
    where: (now) => ({
      and: [listed(lifetime, now), ...isOpen(now), { closesAt: { less_than_equal: endOfSoon(now) } }],
    }),
  },
  {
    name: 'no-outcome',
    label: 'Closed, no outcome yet',
    looksAt: 'published',
    where: (now) => ({
      and: [
        listed(lifetime, now),
        { closesAt: { less_than_equal: now.toISOString() } },
        {
          or: [
            { 'outcome.publishedAt': { exists: false } },
            { 'outcome.publishedAt': { greater_than: now.toISOString() } },
          ],
        },
      ],
    }),
  },
]

/** Opens at one time and closes at another. @param lifetime when the page about it is live */
export const opensAndCloses = (lifetime: Lifetime): Behaviour => ({
  name: 'opens-and-closes',
  save: tracesMovedClosing,
  views: phaseViews(lifetime),
  sidebar: [
    dateTime('opensAt', {
      label: 'Opens',
      custom: { row: sideRows.when },
      required: true,
      sidebar: true,
      index: true,
      description: 'Responses are welcome from this moment.',
    }),
    dateTime('closesAt', {
      label: 'Closes',
      custom: { row: sideRows.when },
      end: true,
      until: 'Open until',
      required: true,
      sidebar: true,
      index: true,
      after: { field: 'opensAt', label: 'Opens' },
      description: 'The page says “closed” from this second. A day alone means its end: readers see 11:59pm.',
    }),
    movedClosingField,
  ],
})
