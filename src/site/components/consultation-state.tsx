import { daysLeft, type Phase, phaseOf } from '../../../collections/behaviours/phases'
import { closingDateTime, longDate, longDateTime } from '../../dates'
import type { Consultation } from '../../payload-types'
import { pageTime } from '../page-time'

/** A consultation's states, as filters name them. */
export const stateLabels: Record<Phase, string> = {
  upcoming: 'Opens soon',
  open: 'Open',
  closed: 'Closed',
  outcome: 'Outcome published',
}

const daysInWords = (days: number): string => {
  if (days <= 0) return 'closes today'
  return days === 1 ? 'closes tomorrow' : `closes in ${days} days`
}

/** "Open, closes in 3 days" and its like, as text. */
export const consultationStateText = (consultation: Consultation, now: Date): string => {
  const phase = phaseOf(consultation, now)
  if (phase === 'upcoming' && consultation.opensAt) return `Opens ${longDate(consultation.opensAt)}`
  if (phase === 'open') return `Open, ${daysInWords(daysLeft(consultation, now))}`
  return stateLabels[phase]
}

/** A consultation's state at this moment, as a tag. */
export const ConsultationState = ({ consultation }: { consultation: Consultation }) => {
  const now = pageTime()
  return (
    <strong className={`tag tag--${phaseOf(consultation, now)}`}>{consultationStateText(consultation, now)}</strong>
  )
}

/** When a consultation opens or opened, and closes or closed. */
export const consultationTimes = (consultation: Consultation, now: Date): string => {
  const phase = phaseOf(consultation, now)
  const opens = longDateTime(consultation.opensAt)
  const closes = closingDateTime(consultation.closesAt)
  if (phase === 'upcoming') return `Opens at ${opens} and closes at ${closes}`
  return phase === 'open' ? `Closes at ${closes}` : `Ran from ${longDate(consultation.opensAt)} to ${closes}`
}
