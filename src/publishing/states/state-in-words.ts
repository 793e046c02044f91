import { dayAndTime } from '../../dates'
import type { Lifetime } from '../live'
import { documentStates, stateOf } from './state'

/** What is looked at of a version to say where it stands. */
export type Version = Record<string, unknown> & {
  id: string
  _status?: 'draft' | 'published' | null
  submitted?: boolean | null
  updatedAt: string
  withdrawal?: { at?: string | null; reason?: string | null } | null
}

/** All that decides where a document stands. */
export type Standing = {
  newest: Version
  /** The version that the public gets, or will get once its time comes. */
  published?: Version
  /** An approved version that waits to replace it. */
  change?: { goesLiveAt: string }
}

type Type = { slug: string; lifetime: Lifetime }

const ofPublished = (published: Version, { slug, lifetime }: Type, now: Date): string => {
  const state = stateOf(published, lifetime, now)
  const from = lifetime.from && (published[lifetime.from] as string | undefined)
  const isNotice = slug === 'service-notices'
  if (state === 'scheduled' && from) return `${isNotice ? 'Planned from' : 'Goes live'} ${dayAndTime(from)}`
  if (isNotice && state === 'live') return 'Shown now'
  if (isNotice && state === 'expired') return 'Past'
  return documentStates[state]
}

const besidePublished = ({ newest, change }: Standing): string | undefined => {
  if (change) return `change goes live ${dayAndTime(change.goesLiveAt)}`
  if (newest._status === 'published') return undefined
  return newest.submitted ? 'newer draft waiting for approval' : 'newer draft'
}

/** Where a document stands, as its editors say it: "Live, newer draft waiting for approval". */
export const stateInWords = (standing: Standing, type: Type, now: Date): string => {
  const { newest, published } = standing
  if (!published) return documentStates[stateOf(newest, type.lifetime, now)]
  const beside = besidePublished(standing)
  return [ofPublished(published, type, now), beside].filter(Boolean).join(', ')
}
