import { type Dated, standingOf, stateInWords } from '../consultation-words'
import { pageTime } from '../rendering/page-scope'

/** A consultation's state at this moment, in the same words wherever it is shown. */
export const ConsultationState = ({ consultation }: { consultation: Dated }) => {
  const now = pageTime()
  return <strong className={`state state--${standingOf(consultation, now)}`}>{stateInWords(consultation, now)}</strong>
}
