import type { Counts } from '@/mail/finish'
import type { DocumentState } from '@/publishing/states/state'

/** Where a mailing stands: in words, with the shape and colour of a document's state, and what more is to be said. */
export type Standing = { words: string; looks: DocumentState; more?: string }

type Facts = {
  state: 'preparing' | 'prepared' | 'done'
  counts: Counts
  prepared: number
  /** Of those that are queued, how many wait for the mail of a day or a week. */
  later: number
  /** Recipients that nothing is known of. */
  missing: number
  /** What the mail server says, where it takes none of them. */
  heldUp?: string
}

const number = (count: number): string => count.toLocaleString('en-GB')

/** Says where a mailing stands. It is “Sent” once something has become of every delivery, and the numbers add up. */
export const standingOf = ({ state, counts, prepared, later, missing, heldUp }: Facts): Standing => {
  if (state === 'preparing') return { words: 'Being prepared', looks: 'submitted' }
  const again = counts.unknown > 0 ? `${number(counts.unknown)} may have been taken, and are sent again` : undefined
  if (state === 'done') {
    if (prepared === 0) return { words: 'Nobody to tell', looks: 'expired' }
    if (counts['not-sent'] > 0) return { words: 'Not sent', looks: 'withdrawn', more: 'No mail server is set' }
    if (counts.accepted + counts.bounced + counts.refused === 0) return { words: 'Nothing sent', looks: 'expired' }
    return { words: 'Sent', looks: 'live' }
  }
  const underWay = counts.queued - later + counts.sending + counts.unknown
  if (underWay > 0 && heldUp)
    return {
      words: 'Held up',
      looks: 'withdrawn',
      more: `The mail server says: ${heldUp}. It is tried again by itself.`,
    }
  if (underWay > 0) return { words: 'Sending', looks: 'submitted', more: again }
  if (counts.held > 0) return { words: 'Paused', looks: 'withdrawn', more: `${number(counts.held)} wait` }
  if (later > 0) return { words: 'Waits', looks: 'scheduled', more: 'for daily or weekly mails' }
  if (missing !== 0)
    return { words: 'Does not add up', looks: 'withdrawn', more: `${number(missing)} are not accounted for` }
  return { words: 'Being counted', looks: 'submitted' }
}
