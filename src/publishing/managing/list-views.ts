import type { Lifetime } from '@collections/definition'
import { addDays } from 'date-fns'
import type { Where } from 'payload'
import { listedOf, live } from '@/publishing/live'

/**
 * A ready-made view of a list. What counts as “live now” depends on the time, so a view is a name in
 * the address of the list, and its rule is made anew each time the list is read.
 */
export type ListView = {
  /** Its part of the address: `?view=live`. */
  name: string
  label: string
  /** Says what the rule looks at: what is published, also beside a newer draft, or the newest version. */
  looksAt: 'published' | 'newest'
  where: (now: Date, person: string | undefined) => Where
  /** Documents for which an approved change waits count too. */
  orChangeWaits?: boolean
}

/** Says what officers call “this week”: the days ahead in which something can still be done. */
const daysAhead = 7

export const endOfSoon = (now: Date): string => addDays(now, daysAhead).toISOString()

type ViewWords = { live: string; scheduled: string; ending: string; ended: string }

const usualWords: ViewWords = {
  live: 'Live now',
  scheduled: 'Scheduled',
  ending: 'Coming off within 7 days',
  ended: 'Expired',
}

type Type = {
  lifetime: Lifetime
  canBeWithdrawn?: true
  /** Says how the type names its own states. */
  words?: Partial<ViewWords>
  /** Views of this type alone. */
  more?: ListView[]
}

const aheadOf = (from: string, now: Date): Where => ({
  and: [{ _status: { equals: 'published' } }, { [from]: { greater_than: now.toISOString() } }],
})

const ahead = ({ from }: Lifetime, label: string): ListView[] =>
  from
    ? [
        {
          name: 'scheduled',
          label,
          looksAt: 'published',
          where: (now) => aheadOf(from, now),
          orChangeWaits: true,
        },
      ]
    : []

const ending = (lifetime: Lifetime, label: string): ListView[] => {
  const { until } = lifetime
  if (!until) return []
  const where = (now: Date): Where => ({
    and: [live(lifetime, now), { [until]: { less_than_equal: endOfSoon(now) } }],
  })
  return [{ name: 'ending', label, looksAt: 'published', where }]
}

const ended = ({ until }: Lifetime, label: string): ListView[] => {
  if (!until) return []
  const where = (now: Date): Where => ({
    and: [{ _status: { equals: 'published' } }, { [until]: { less_than_equal: now.toISOString() } }],
  })
  return [{ name: 'ended', label, looksAt: 'published', where }]
}

const withdrawn = (lifetime: Lifetime): ListView => ({
  name: 'withdrawn',
  label: 'Withdrawn',
  looksAt: 'published',
  where: (now) => ({
    and: [live(lifetime, now), { 'withdrawal.at': { less_than_equal: now.toISOString() } }],
  }),
})

const isDraft: Where = { _status: { equals: 'draft' } }
const isSubmitted: Where = { submitted: { equals: true } }
const isBy = (person: string | undefined): Where => ({ authors: { in: [person ?? 'nobody'] } })

const newestDrafts: ListView[] = [
  {
    name: 'waiting',
    label: 'Waiting for approval',
    looksAt: 'newest',
    where: () => ({ and: [isDraft, isSubmitted] }),
  },
  {
    name: 'mine',
    label: 'My drafts',
    looksAt: 'newest',
    where: (_now, person) => ({ and: [isDraft, isBy(person)] }),
  },
]

/** The views that officers of a type need, in the order in which they are offered. */
export const listViews = ({ lifetime, canBeWithdrawn, words, more = [] }: Type): ListView[] => {
  const said = { ...usualWords, ...words }
  return [
    {
      name: 'live',
      label: said.live,
      looksAt: 'published',
      where: (now) => listedOf({ lifetime, canBeWithdrawn }, now),
    },
    ...ahead(lifetime, said.scheduled),
    ...newestDrafts,
    ...more,
    ...ending(lifetime, said.ending),
    ...(canBeWithdrawn ? [withdrawn(lifetime)] : []),
    ...ended(lifetime, said.ended),
  ]
}
