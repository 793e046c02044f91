import type { Consultation } from '@/payload-types'
import { counted } from '@/words/counted'
import { closingTime, dayAndMonth, daysFrom, longDate } from '@/words/dates'

/** "a week", "3 weeks", "10 days" */
const span = (days: number): string => {
  if (days % 7 > 0) return counted(days, 'day', 'days')
  return days === 7 ? 'a week' : counted(days / 7, 'week', 'weeks')
}

/**
 * Returns what has become of a closing date.
 *
 * @returns undefined if it was never moved, or if it is what it was
 */
export const movedInWords = ({
  closesAt,
  movedClosing,
}: Pick<Consultation, 'closesAt' | 'movedClosing'>): { before: string; now: string } | undefined => {
  const { from, at } = movedClosing ?? {}
  if (!closesAt || !from || !at) return undefined
  const days = daysFrom(closingTime(from), closingTime(closesAt))
  if (days === 0) return undefined
  const on = `on ${dayAndMonth(at)}`
  return {
    before: longDate(closingTime(from)),
    now: days > 0 ? `Extended by ${span(days)} ${on}` : `Brought forward by ${span(-days)} ${on}`,
  }
}

/** The date before, struck, and what was done to it; why, stands among the updates. */
export const Moved = ({ consultation }: { consultation: Consultation }) => {
  const moved = movedInWords(consultation)
  return moved ? (
    <>
      <s>
        <span className="visually-hidden">It was: </span>
        {moved.before}
      </s>{' '}
      <strong>{moved.now}.</strong> {consultation.updates?.length ? <a href="#updates">Why</a> : null}
    </>
  ) : null
}
