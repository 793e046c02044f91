import { dayAndMonth } from '../../dates'
import { type Dated, progressOf } from '../consultation-words'
import { pageTime } from '../rendering/page-scope'

/** How much of an open consultation has passed: in words, and as a line that fills up. */
export const ConsultationPeriod = ({ consultation }: { consultation: Dated }) => {
  const progress = progressOf(consultation, pageTime())
  if (!progress) return null
  const { day, days } = progress
  return (
    <div className="period">
      {/* Nothing is said by it that the words do not say. It is drawn, since styles on elements are refused. */}
      <svg viewBox={`0 0 ${days} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="period__whole" width={days} height="1" />
        <rect className="period__passed" width={day - 0.5} height="1" />
      </svg>
      <p>
        Day {day} of {days}, since {dayAndMonth(consultation.opensAt as string)}
      </p>
    </div>
  )
}
