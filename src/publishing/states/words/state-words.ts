import { typeWordsOf } from '@collections/definitions'
import { type DocumentStanding, dateOf, type StandingType } from '@/publishing/states/document-standing'
import { type DocumentState, documentStates, stateOf } from '@/publishing/states/state'
import type { Version } from '@/publishing/version'
import { atEnd, atTime } from './when'

/** Returns what one approved version is, in a list, in the type’s own words where it has some. */
const ofApproved = (published: Version, type: StandingType, now: Date): string => {
  const state = stateOf(published, type.lifetime, now)
  const from = dateOf(published, type.lifetime.from)
  const words = typeWordsOf(type.slug)
  if (state === 'scheduled' && from) return `${words.planned} ${atTime(from, now)}`
  const own = { live: words.live, expired: words.past } as Partial<Record<DocumentState, string>>
  return own[state] ?? documentStates[state]
}

const besideApproved = ({ newest, change }: DocumentStanding, now: Date): string | undefined => {
  if (change) return `changes ${atTime(change.goesLiveAt, now)}`
  if (newest._status === 'published') return undefined
  return newest.submitted ? 'newer draft waits for approval' : 'newer draft'
}

/** Returns where a document stands, where there is one line: "Live, newer draft waits for approval". */
export const listCell = (standing: DocumentStanding, type: StandingType, now: Date): string => {
  const { newest, published } = standing
  if (!published) return documentStates[stateOf(newest, type.lifetime, now)]
  return [ofApproved(published, type, now), besideApproved(standing, now)].filter(Boolean).join(', ')
}

const since = (published: Version, type: StandingType, now: Date): string | undefined => {
  const [from, until] = [dateOf(published, type.lifetime.from), dateOf(published, type.lifetime.until)]
  const state: DocumentState = stateOf(published, type.lifetime, now)
  if (state === 'live' && from) return ` since ${atTime(from, now)}`
  if (state === 'withdrawn') return ` ${atTime(published.withdrawal?.at as string, now)}`
  if (state === 'expired' && until && !typeWordsOf(type.slug).past) return ` ${atEnd(until, now)}`
  return undefined
}

/** The same above the form, with since when. */
export const headline = (standing: DocumentStanding, type: StandingType, now: Date): string => {
  const { published, newest, change } = standing
  if (!published) return listCell(standing, type, now)
  const isAhead = stateOf(published, type.lifetime, now) === 'scheduled'
  // Beside what is public, a draft is what there is to decide about; of what is not, a note says it.
  if (change || (newest._status !== 'published' && !isAhead)) return listCell(standing, type, now)
  return `${ofApproved(published, type, now)}${since(published, type, now) ?? ''}`
}
