import type { Consultation } from '../../payload-types'
import { pageTime } from '../page-time'
import { ConsultationState, consultationTimes } from './consultation-state'

type Props = { consultations: Consultation[]; level?: 2 | 3 }

/** Consultations with their state at this moment. */
export const ConsultationList = ({ consultations, level = 3 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="plain-list">
      {consultations.map((consultation) => (
        <li key={consultation.id}>
          <Heading className="plain-list__title" dir="auto">
            <a href={consultation.address ?? undefined}>{consultation.title}</a>
          </Heading>
          <p className="meta">
            <ConsultationState consultation={consultation} /> {consultationTimes(consultation, pageTime())}
          </p>
          <p dir="auto">{consultation.summary}</p>
        </li>
      ))}
    </ul>
  )
}
