import { isWithdrawnAt } from '@collections/definition'
import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import { subMinutes } from 'date-fns'
import { valuesInRows } from '@/publishing/values-at'
import { clockTime } from '@/words/dates'

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

export type OccasionDocument = Record<string, unknown> & {
  id: string
  title?: string | null
  kind?: string | null
  _status?: string | null
  withdrawal?: { at?: string | null } | null
}

type DateInRow = { value: string; of?: string }

/** The dates at a path; of rows of a list each one's, with the row's own title. */
const datesAt = (document: OccasionDocument, path: string): DateInRow[] =>
  valuesInRows(document, path).flatMap(({ value, row }) => {
    const of = typeof row?.title === 'string' ? row.title : undefined
    return typeof value === 'string' && value ? [{ value, of }] : []
  })

/** Returns where an end stands in a calendar: what ends at midnight fills the day before. */
const shownAt = (value: string, isEnd: boolean | undefined): Date =>
  isEnd && clockTime(value) === 'midnight' ? subMinutes(new Date(value), 1) : new Date(value)

export type Window = { from: Date; until: Date; now: Date }

/**
 * Returns what happens to a published document by itself from one moment until before another. What would
 * happen after it has been withdrawn does not happen.
 */
export const occasionsOf = (
  type: ContentTypeSlug,
  document: OccasionDocument,
  { from, until, now }: Window,
): Occasion[] => {
  if (document._status !== 'published') return []
  const { id, title, kind } = document
  const withdrawnAt = document.withdrawal?.at ? new Date(document.withdrawal.at) : undefined
  return definitionOf(type).occasions.flatMap(({ path, what: usually, isEnd, isText, onlyAhead, unless }) =>
    datesAt(document, path).flatMap(({ value, of }): Occasion[] => {
      const at = shownAt(value, isEnd)
      const what = unless && document[unless.field] === unless.is ? unless.what : usually
      if (at < from || at >= until || (onlyAhead && at <= now)) return []
      if (withdrawnAt && path !== isWithdrawnAt.path && new Date(value) > withdrawnAt) return []
      const comes = isText && at > now ? { isText } : {}
      return [{ at: at.toISOString(), what: of ? `${what}: ${of}` : what, type, id, title, kind, ...comes }]
    }),
  )
}

/** In the order in which things happen. */
export const occasionsInOrder = (occasions: Occasion[]): Occasion[] =>
  [...occasions].sort((a, b) => a.at.localeCompare(b.at) || (a.title ?? '').localeCompare(b.title ?? ''))
