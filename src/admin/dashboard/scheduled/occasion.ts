import { subMinutes } from 'date-fns'
import { clockTime } from '../../../dates'
import type { ContentTypeSlug } from '../../../publishing/content-types'
import { comesOff, goesLive, isWithdrawn } from '../../../publishing/states/words/by-itself'

/** Something that happens to a document at a moment, by itself. */
export type Occasion = {
  /** The moment under which it is shown, in ISO 8601. */
  at: string
  what: string
  type: ContentTypeSlug
  id: string
  title?: string | null
  kind?: string | null
  /** A text becomes public by it, and is not public yet. */
  isText?: boolean
}

type OccasionDate = {
  /** Where the date stands in a document. */
  path: string
  what: string
  /** At midnight it ends the day before: "closes 11:59pm". */
  isEnd?: boolean
  /** A text becomes public by it. */
  isText?: boolean
  /** Once it has come it is no news in a calendar. */
  onlyAhead?: boolean
}

const withdrawal: OccasionDate = { path: 'withdrawal.at', what: isWithdrawn }
const correction: OccasionDate = { path: 'updates.at', what: 'Correction or update appears', onlyAhead: true }

/** Every date at which something about a type happens by itself. */
export const occasionDates: Record<ContentTypeSlug, OccasionDate[]> = {
  news: [
    { path: 'publishedAt', what: goesLive('news'), isText: true },
    { path: 'expiresAt', what: comesOff('news'), isEnd: true },
    { path: 'earlyAccessAt', what: 'Opens to journalists, under embargo' },
    correction,
    withdrawal,
  ],
  consultations: [
    { path: 'publishedAt', what: goesLive('consultations'), isText: true },
    { path: 'opensAt', what: 'Opens' },
    { path: 'closesAt', what: 'Closes', isEnd: true },
    { path: 'outcome.publishedAt', what: 'Outcome appears' },
    { path: 'events.startsAt', what: 'Event' },
    correction,
    withdrawal,
  ],
  'inspection-reports': [
    { path: 'publishedAt', what: goesLive('inspection-reports'), isText: true },
    correction,
    withdrawal,
  ],
  'service-notices': [
    { path: 'startsAt', what: goesLive('service-notices'), isText: true },
    { path: 'endsAt', what: comesOff('service-notices'), isEnd: true },
    correction,
  ],
  pages: [],
}

export type Dated = Record<string, unknown> & {
  id: string
  title?: string | null
  kind?: string | null
  _status?: string | null
  withdrawal?: { at?: string | null } | null
}

type Holder = Record<string, unknown> | null | undefined
type Found = { value: string; of?: string }

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The dates at a path; of rows of a list each one's, with the row's own title. */
const valuesAt = (holder: Holder, [name = '', ...rest]: string[], of?: string): Found[] => {
  const value = holder?.[name]
  if (rest.length === 0) return typeof value === 'string' && value ? [{ value, of }] : []
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row as Holder, rest, asText(row?.title)))
  return valuesAt(value as Holder, rest)
}

/** Where an end stands in a calendar: what ends at midnight fills the day before. */
const shownAt = (value: string, isEnd: boolean | undefined): Date =>
  isEnd && clockTime(value) === 'midnight' ? subMinutes(new Date(value), 1) : new Date(value)

export type Window = { from: Date; until: Date; now: Date }

/**
 * What happens to a published document by itself from one moment until before another. What would
 * happen after it has been withdrawn does not happen.
 */
export const occasionsOf = (type: ContentTypeSlug, document: Dated, { from, until, now }: Window): Occasion[] => {
  if (document._status !== 'published') return []
  const { id, title, kind } = document
  const withdrawnAt = document.withdrawal?.at ? new Date(document.withdrawal.at) : undefined
  return occasionDates[type].flatMap(({ path, what, isEnd, isText, onlyAhead }) =>
    valuesAt(document, path.split('.')).flatMap(({ value, of }): Occasion[] => {
      const at = shownAt(value, isEnd)
      if (at < from || at >= until || (onlyAhead && at <= now)) return []
      if (withdrawnAt && path !== withdrawal.path && new Date(value) > withdrawnAt) return []
      const comes = isText && at > now ? { isText } : {}
      return [{ at: at.toISOString(), what: of ? `${what}: ${of}` : what, type, id, title, kind, ...comes }]
    }),
  )
}

/** In the order in which things happen. */
export const inOrder = (occasions: Occasion[]): Occasion[] =>
  [...occasions].sort((a, b) => a.at.localeCompare(b.at) || (a.title ?? '').localeCompare(b.title ?? ''))
