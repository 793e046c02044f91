import { pageTime } from '@/site/rendering/page-scope'
import { type ConsultationDates, progressOf, standingOf } from './words'

/** Draws how much of an open consultation has passed. Nothing is said by it that the words beside it do not say. */
export const ConsultationPeriod = ({ consultation }: { consultation: ConsultationDates }) => {
  const now = pageTime()
  const progress = standingOf(consultation, now) === 'open' ? progressOf(consultation, now) : undefined
  if (!progress) return null
  const { day, days } = progress
  return (
    // It is drawn, since styles on elements are refused.
    <svg className="period" viewBox={`0 0 ${days} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="period__whole" width={days} height="1" />
      <rect className="period__passed" width={day - 0.5} height="1" />
    </svg>
  )
}
