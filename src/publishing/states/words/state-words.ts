import type { Version } from '../../version'
import { dateOf, type Standing, type StandingType } from '../standing'
import { type DocumentState, documentStates, stateOf } from '../state'
import { atEnd, atTime } from './when'

const isNotice = ({ slug }: StandingType): boolean => slug === 'service-notices'

/** What one approved version is, in a list: service notices have words of their own. */
const ofApproved = (published: Version, type: StandingType, now: Date): string => {
  const state = stateOf(published, type.lifetime, now)
  const from = dateOf(published, type.lifetime.from)
  if (state === 'scheduled' && from) return `${isNotice(type) ? 'Planned from' : 'Goes live'} ${atTime(from, now)}`
  if (isNotice(type) && state === 'live') return 'Shown now'
  if (isNotice(type) && state === 'expired') return 'Past'
  return documentStates[state]
}

const besideApproved = ({ newest, change }: Standing, now: Date): string | undefined => {
  if (change) return `changes ${atTime(change.goesLiveAt, now)}`
  if (newest._status === 'published') return undefined
  return newest.submitted ? 'newer draft waits for approval' : 'newer draft'
}

/** Where a document stands, where there is one line: "Live, newer draft waits for approval". */
export const listCell = (standing: Standing, type: StandingType, now: Date): string => {
  const { newest, published } = standing
  if (!published) return documentStates[stateOf(newest, type.lifetime, now)]
  return [ofApproved(published, type, now), besideApproved(standing, now)].filter(Boolean).join(', ')
}

const since = (published: Version, type: StandingType, now: Date): string | undefined => {
  const [from, until] = [dateOf(published, type.lifetime.from), dateOf(published, type.lifetime.until)]
  const state: DocumentState = stateOf(published, type.lifetime, now)
  if (state === 'live' && from) return ` since ${atTime(from, now)}`
  if (state === 'withdrawn') return ` ${atTime(published.withdrawal?.at as string, now)}`
  if (state === 'expired' && until && !isNotice(type)) return ` ${atEnd(until, now)}`
  return undefined
}

/** The same above the form, with since when. */
export const headline = (standing: Standing, type: StandingType, now: Date): string => {
  const { published, newest, change } = standing
  if (!published) return listCell(standing, type, now)
  const isAhead = stateOf(published, type.lifetime, now) === 'scheduled'
  // Beside what is public, a draft is what there is to decide about; of what is not, a note says it.
  if (change || (newest._status !== 'published' && !isAhead)) return listCell(standing, type, now)
  return `${ofApproved(published, type, now)}${since(published, type, now) ?? ''}`
}
