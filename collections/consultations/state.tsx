import { pageTime } from '@/site/rendering/page-scope'
import { type ConsultationDates, standingOf, stateInWords } from './words'

/** A consultation's state at this moment, in the same words wherever it is shown. */
export const ConsultationState = ({ consultation }: { consultation: ConsultationDates }) => {
  const now = pageTime()
  return <strong className={`chip chip--${standingOf(consultation, now)}`}>{stateInWords(consultation, now)}</strong>
}
