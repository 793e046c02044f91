import { dayAndTime } from '../../dates'
import type { Lifetime } from '../live'
import { stateOf } from './state'
import type { Standing, Version } from './state-in-words'

type Type = { slug: string; lifetime: Lifetime }

const time = (version: Version, field: string | undefined): string | undefined =>
  (field && (version[field] as string | null | undefined)) || undefined

/**
 * What the public sees meanwhile, or has to expect.
 *
 * @returns nothing where the words of the state say it all
 */
export const publicNow = ({ newest, published }: Standing, { slug, lifetime }: Type, now: Date): string | undefined => {
  if (!published) return undefined
  const state = stateOf(published, lifetime, now)
  const [from, until] = [time(published, lifetime.from), time(published, lifetime.until)]
  if (state === 'scheduled') return slug === 'service-notices' ? undefined : 'Nothing of it is public before then.'
  if (state === 'expired') return `Came off on ${dayAndTime(until as string)}.`
  if (state === 'withdrawn') return `Withdrawn on ${dayAndTime(published.withdrawal?.at as string)}. Its page says why.`
  const parts: string[] = []
  if (newest._status === 'draft') parts.push('Readers see the published version, not this draft.')
  else if (from) parts.push(`Since ${dayAndTime(from)}.`)
  if (published.withdrawal?.at) parts.push(`Will be withdrawn on ${dayAndTime(published.withdrawal.at)}.`)
  else if (until) parts.push(`Comes off on ${dayAndTime(until)}.`)
  return parts.join(' ') || undefined
}
