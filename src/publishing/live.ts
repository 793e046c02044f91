import type { Lifetime, TypeDefinition } from '@collections/definition'
import type { ContentTypeSlug } from '@collections/definitions'
import type { Access, Where } from 'payload'
import { mayReadDrafts } from './roles'

/** The lifetime that a type was configured with; of one that has none, no dates. */
export const lifetimeOf = ({ custom }: { custom?: Record<string, unknown> }): Lifetime =>
  (custom?.lifetime ?? {}) as Lifetime

type DatedDocument = Record<string, unknown> & { _status?: string | null }

const time = (value: unknown): number | undefined =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : undefined

/**
 * The one rule that decides what the public may see: published, its time has come and has not passed.
 * The second it starts belongs to it, the second it ends does not.
 *
 * @param lifetime the type's dates; one without dates is live as long as it is published
 * @param now the moment to judge at
 * @returns a clause for any query on that type
 */
export const live = (lifetime: Lifetime, now: Date): Where => {
  const clauses: Where[] = [{ _status: { equals: 'published' } }]
  if (lifetime.from) clauses.push({ [lifetime.from]: { less_than_equal: now.toISOString() } })
  if (lifetime.until)
    clauses.push({
      or: [{ [lifetime.until]: { exists: false } }, { [lifetime.until]: { greater_than: now.toISOString() } }],
    })
  return { and: clauses }
}

/** The same rule for a document in hand. */
export const isLive = (document: DatedDocument, lifetime: Lifetime, now: Date): boolean => {
  if (document._status !== 'published') return false
  const from = lifetime.from ? time(document[lifetime.from]) : Number.NEGATIVE_INFINITY
  const until = lifetime.until ? time(document[lifetime.until]) : undefined
  if (from === undefined || from > now.getTime()) return false
  return until === undefined || until > now.getTime()
}

/** True when a published document was live and its time has passed. */
export const hasEnded = (document: DatedDocument, lifetime: Lifetime, now: Date): boolean => {
  const until = lifetime.until ? time(document[lifetime.until]) : undefined
  return document._status === 'published' && until !== undefined && until <= now.getTime()
}

/** Live and not withdrawn: what lists, feeds and counts show. A withdrawn page stays at its address. */
export const listed = (lifetime: Lifetime, now: Date): Where => ({
  and: [
    live(lifetime, now),
    {
      or: [{ 'withdrawal.at': { exists: false } }, { 'withdrawal.at': { greater_than: now.toISOString() } }],
    },
  ],
})

/** Returns what lists, feeds and counts show of a type: live, and not withdrawn where it can be. */
export const listedOf = (
  { lifetime, canBeWithdrawn }: Pick<TypeDefinition, 'lifetime' | 'canBeWithdrawn'>,
  now: Date,
): Where => (canBeWithdrawn ? listed(lifetime, now) : live(lifetime, now))

/**
 * Read access of a public type: those who work on it see it, everyone else what is live at this moment.
 *
 * @param collection the type's slug
 */
export const readLive =
  (lifetime: Lifetime, collection: ContentTypeSlug): Access =>
  ({ req }) => {
    if (mayReadDrafts(req.user, collection)) return true
    const rule = live(lifetime, new Date())
    return req.user ? { or: [rule, { authors: { in: [req.user.id] } }] } : rule
  }
