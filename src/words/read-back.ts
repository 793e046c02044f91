import { closingMoment, dayAndMonth, daysFrom } from '../dates'
import { isEndOfDay, type MomentKind, momentInWords } from './date-in-words'

/** A piece of the sentence; what the eye should find first is strong. */
export type Piece = { text: string; strong?: boolean }

export type ReadBack = {
  /** What deserves a second look, such as a moment that has gone by. */
  careful: boolean
  pieces: Piece[]
}

export type Purpose = {
  kind: MomentKind
  now: Date
  /** It is when a page becomes public. */
  goesLive?: boolean
  /** Readers have that page now. */
  isLive?: boolean
  /** What an end ends, as its sentence begins: "Open until". */
  until?: string
  /** It was typed just now; what is stored already has had its consequences. */
  isNew?: boolean
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`

/** How far away, without a direction: "9 hours" within a day, then days by the calendar; nothing for now. */
const distance = (moment: Date, { kind, now }: Purpose): string => {
  const away = Math.abs(moment.getTime() - now.getTime())
  if (kind !== 'day' && away < minute) return ''
  if (kind !== 'day' && away < hour) return count(Math.floor(away / minute), 'minute')
  if (kind !== 'day' && away < day) return count(Math.floor(away / hour), 'hour')
  const days = Math.abs(daysFrom(now, kind === 'end' ? closingMoment(moment) : moment))
  return days === 0 ? '' : count(days, 'day')
}

/** "in 5 days", "17 days from now" for an end, "25 days ago", "today" */
const near = (moment: Date, purpose: Purpose): string => {
  const far = distance(moment, purpose)
  if (!far) return purpose.kind === 'day' ? 'today' : 'now'
  if (moment <= purpose.now) return `${far} ago`
  return purpose.kind === 'end' ? `${far} from now` : `in ${far}`
}

const strong = (text: string): Piece => ({ text, strong: true })

const plainly = (moment: Date, purpose: Purpose): Piece[] => {
  const { kind, until = 'Until' } = purpose
  const words = momentInWords(moment, kind)
  const isGone = moment <= purpose.now
  const before = kind === 'end' && !isGone ? [{ text: `${until} ${isEndOfDay(moment, kind) ? 'the ' : ''}` }] : []
  const start = isEndOfDay(moment, kind) && isGone ? `E${words.slice(1)}` : words
  const after = isEndOfDay(moment, kind) ? ' (11:59pm)' : words.endsWith(', 12am') ? ', as the day begins' : ''
  return [...before, strong(start), { text: `${after}, ${near(moment, purpose)}` }]
}

const wasSomeTimeAgo = (moment: Date, purpose: Purpose): Piece[] => {
  const words = momentInWords(moment, purpose.kind)
  const far = distance(moment, purpose)
  return [strong(`${words.charAt(0).toUpperCase()}${words.slice(1)}`), { text: far ? ` was ${far} ago.` : ' is now.' }]
}

const past = (moment: Date, purpose: Purpose): ReadBack => {
  const { kind, goesLive } = purpose
  const said = wasSomeTimeAgo(moment, purpose)
  if (goesLive)
    return {
      careful: true,
      pieces: [
        ...said,
        { text: ' It would be public ' },
        strong('at once'),
        { text: `, dated ${dayAndMonth(moment)}.` },
      ],
    }
  if (kind === 'end')
    return { careful: true, pieces: [...said, { text: ' It would be over ' }, strong('at once'), { text: '.' }] }
  return { careful: true, pieces: said }
}

/**
 * The sentence that says a moment back to whoever typed it, with what follows from it: "Thursday 3 December
 * 2026, 12:01am, in 5 days". Its strong piece, typed again, gives the same moment.
 */
export const readBack = (moment: Date, purpose: Purpose): ReadBack => {
  const { kind, now, goesLive, isLive, isNew } = purpose
  if (isNew && goesLive && isLive && moment > now)
    return {
      careful: true,
      pieces: [
        { text: 'Readers lose this page until ' },
        strong(momentInWords(moment, kind)),
        { text: `, ${near(moment, purpose)}.` },
      ],
    }
  const isRemarkable = isNew && moment <= now && (kind === 'start' || kind === 'end') && !isLive
  return isRemarkable ? past(moment, purpose) : { careful: false, pieces: plainly(moment, purpose) }
}
