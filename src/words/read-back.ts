import { type DateKind, dateInWords, isEndOfDay } from './date-in-words'
import { closingTime, dayAndMonth, daysFrom } from './dates'

/** A piece of the sentence; what the eye should find first is strong. */
export type SentencePiece = { text: string; strong?: boolean }

export type ReadBack = {
  /** True for what deserves a second look, such as a moment that has gone by. */
  careful: boolean
  pieces: SentencePiece[]
}

export type Purpose = {
  kind: DateKind
  now: Date
  /** It is when a page becomes public. */
  goesLive?: boolean
  /** Readers have that page now. */
  isLive?: boolean
  /** Says what an end ends, as its sentence begins: "Open until". */
  until?: string
  /** It was typed just now; what is stored already has had its consequences. */
  isNew?: boolean
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`

/** Returns how far away, without a direction: "9 hours" within a day, then days by the calendar; nothing for now. */
const distance = (dateTime: Date, { kind, now }: Purpose): string => {
  const away = Math.abs(dateTime.getTime() - now.getTime())
  if (kind !== 'day' && away < minute) return ''
  if (kind !== 'day' && away < hour) return count(Math.floor(away / minute), 'minute')
  if (kind !== 'day' && away < day) return count(Math.floor(away / hour), 'hour')
  const days = Math.abs(daysFrom(now, kind === 'end' ? closingTime(dateTime) : dateTime))
  return days === 0 ? '' : count(days, 'day')
}

/** "in 5 days", "17 days from now" for an end, "25 days ago", "today" */
const near = (dateTime: Date, purpose: Purpose): string => {
  const far = distance(dateTime, purpose)
  if (!far) return purpose.kind === 'day' ? 'today' : 'now'
  if (dateTime <= purpose.now) return `${far} ago`
  return purpose.kind === 'end' ? `${far} from now` : `in ${far}`
}

const strong = (text: string): SentencePiece => ({ text, strong: true })

const plainly = (dateTime: Date, purpose: Purpose): SentencePiece[] => {
  const { kind, until = 'Until' } = purpose
  const words = dateInWords(dateTime, kind)
  const isGone = dateTime <= purpose.now
  const before = kind === 'end' && !isGone ? [{ text: `${until} ${isEndOfDay(dateTime, kind) ? 'the ' : ''}` }] : []
  const start = isEndOfDay(dateTime, kind) && isGone ? `E${words.slice(1)}` : words
  const after = isEndOfDay(dateTime, kind) ? ' (11:59pm)' : words.endsWith(', 12am') ? ', as the day begins' : ''
  return [...before, strong(start), { text: `${after}, ${near(dateTime, purpose)}` }]
}

const wasSomeTimeAgo = (dateTime: Date, purpose: Purpose): SentencePiece[] => {
  const words = dateInWords(dateTime, purpose.kind)
  const far = distance(dateTime, purpose)
  return [strong(`${words.charAt(0).toUpperCase()}${words.slice(1)}`), { text: far ? ` was ${far} ago.` : ' is now.' }]
}

const past = (dateTime: Date, purpose: Purpose): ReadBack => {
  const { kind, goesLive } = purpose
  const said = wasSomeTimeAgo(dateTime, purpose)
  if (goesLive)
    return {
      careful: true,
      pieces: [
        ...said,
        { text: ' It would be public ' },
        strong('at once'),
        { text: `, dated ${dayAndMonth(dateTime)}.` },
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
export const readBack = (dateTime: Date, purpose: Purpose): ReadBack => {
  const { kind, now, goesLive, isLive, isNew } = purpose
  if (isNew && goesLive && isLive && dateTime > now)
    return {
      careful: true,
      pieces: [
        { text: 'Readers lose this page until ' },
        strong(dateInWords(dateTime, kind)),
        { text: `, ${near(dateTime, purpose)}.` },
      ],
    }
  const isRemarkable = isNew && dateTime <= now && (kind === 'start' || kind === 'end') && !isLive
  return isRemarkable ? past(dateTime, purpose) : { careful: false, pieces: plainly(dateTime, purpose) }
}
