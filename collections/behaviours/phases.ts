import { daysUntilEnd } from '../../src/dates'
import type { Behaviour } from './behaviour'
import { moment } from './fields'

export type Phase = 'upcoming' | 'open' | 'closed' | 'outcome'

type Phased = {
  opensAt?: string | null
  closesAt?: string | null
  outcome?: { publishedAt?: string | null } | null
}

/**
 * Where a consultation stands at a moment. It is open from the second it opens to the second
 * before it closes; its outcome counts from the time the outcome is published.
 */
export const phaseOf = ({ opensAt, closesAt, outcome }: Phased, now: Date): Phase => {
  if (!opensAt || new Date(opensAt) > now) return 'upcoming'
  if (!closesAt || new Date(closesAt) > now) return 'open'
  return outcome?.publishedAt && new Date(outcome.publishedAt) <= now ? 'outcome' : 'closed'
}

/** Calendar days left to respond in an open consultation: 0 on its last day. */
export const daysLeft = ({ closesAt }: Phased, now: Date): number => (closesAt ? daysUntilEnd(closesAt, now) : 0)

/** Opens at one time and closes at another. */
export const opensAndCloses = (): Behaviour => ({
  name: 'opens-and-closes',
  sidebar: [
    moment('opensAt', {
      label: 'Opens',
      required: true,
      sidebar: true,
      index: true,
      description: 'Responses are welcome from this moment.',
    }),
    moment('closesAt', {
      label: 'Closes',
      required: true,
      sidebar: true,
      index: true,
      after: { field: 'opensAt', label: 'Opens' },
      description:
        'The page says “closed” from this second. For the end of a day, choose 00:00 of the next: readers see 11:59pm.',
    }),
  ],
})
