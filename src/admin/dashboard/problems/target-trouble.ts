import { isWithdrawn } from '@collections/behaviours/withdrawal'
import type { Lifetime } from '@collections/definition'
import { definitionIfAny } from '@collections/definitions'
import { nearDay, nearTime } from '@/admin/dashboard/near-time'
import { titleOf } from '@/admin/dashboard/row'
import { hasEnded, isLive } from '@/publishing/live'

export type ReferenceTarget = Record<string, unknown> & {
  id: string
  title?: string | null
  _status?: string | null
  withdrawal?: { at?: string | null } | null
}

/**
 * Returns what is wrong with a document that something public refers to.
 *
 * @param target undefined if it is not there, or not this person's to read
 * @returns nothing if readers find it
 */
export const targetTrouble = (
  target: ReferenceTarget | undefined,
  { slug, lifetime }: { slug: string; lifetime: Lifetime },
  now: Date,
): string | undefined => {
  if (!target) return 'something that is not public, or was deleted'
  const name = `“${titleOf(target)}”`
  if (target._status !== 'published') return `${name}, which is not published`
  // What is announced has its page before it starts and after it has ended, and the page says so.
  if (definitionIfAny(slug)?.isAnnounced) return undefined
  if (isWithdrawn(target, now)) return `${name}, which was withdrawn ${nearDay(target.withdrawal?.at as string, now)}`
  if (hasEnded(target, lifetime, now))
    return `${name}, which came off the site ${nearDay(target[lifetime.until as string] as string, now)}`
  if (isLive(target, lifetime, now)) return undefined
  const from = target[lifetime.from as string]
  return `${name}, which is not public before ${nearTime(from as string, now)}`
}
