import { typeWordsOf } from '@collections/definitions'
import type { PrimaryAction, RowAction } from './actions'
import { type Facts, standOf } from './facts'
import { atTime } from './when'

export type Done = PrimaryAction | RowAction | 'save-draft' | 'restore'

const withdrawn = 'Withdrawn. The page now says why.'

/** Returns what is said once something was done; `at` is the time that was chosen with it. */
export const toastFor = (done: Done, facts: Facts, now: Date, at?: string): string => {
  const stand = standOf(facts, now)
  const words = typeWordsOf(facts.type.slug)
  switch (done) {
    case 'publish':
    case 'approve-alone':
      if (stand.withdraws) return withdrawn
      if (stand.ahead && stand.state === 'live') return `Taken away until ${atTime(stand.ahead, now)}.`
      if (stand.ahead) return `Approved. ${words.goesLive} ${atTime(stand.ahead, now)}.`
      if (stand.state === 'live') return 'Changed. Readers see your text.'
      return stand.state === 'expired' ? 'Put back. Everybody sees it.' : 'Live now. Everybody sees it.'
    case 'publish-now':
      return stand.state === 'live' ? 'Changed. Readers see your text.' : 'Live now. Everybody sees it.'
    case 'change-planned-now':
      return 'Changed. Readers see the new text.'
    case 'publish-again':
      return 'Live again. Everybody sees it.'
    case 'publish-later':
    case 'approve-planned':
    case 'change-planned-time':
      return at ? `Planned: changes on ${atTime(at, now)}.` : 'Planned.'
    case 'cancel-change':
      return 'Cancelled. What is live stays as it is.'
    case 'submit':
      return 'Asked for approval. Editors find it on their start page.'
    case 'take-back':
      return 'Taken back. It is a draft again.'
    case 'return':
      return `Sent back to ${facts.handedIn?.by ?? 'its authors'}.`
    case 'withdraw':
      return withdrawn
    case 'end':
      return words.ended
    case 'take-off':
      return stand.state === 'scheduled'
        ? 'Stopped. Nothing goes live; it is a draft.'
        : 'Taken off. Readers see it no longer; it is a draft.'
    case 'drop-draft':
      return 'Draft dropped. Readers see no change.'
    case 'restore':
      return 'Restored as a draft. Readers see no change.'
    default:
      return 'Draft saved. Readers see no change.'
  }
}
