import type { Consultation } from '../../payload-types'
import { timesInWords } from '../consultation-words'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'
import { ConsultationState } from './consultation-state'

export type ListedConsultation = Pick<
  Consultation,
  'id' | 'title' | 'summary' | 'address' | 'opensAt' | 'closesAt' | 'outcome' | 'withdrawal'
> &
  Partial<Pick<Consultation, 'language'>>

type Props = { consultations: ListedConsultation[]; level?: 2 | 3 }

/** Consultations with their state at this moment. */
export const ConsultationList = ({ consultations, level = 3 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="plain-list consultation-list">
      {consultations.map((consultation) => (
        <li key={consultation.id}>
          <Heading className="plain-list__title" dir="auto">
            <a href={consultation.address ?? undefined} {...writtenIn(consultation)}>
              {consultation.title}
            </a>
          </Heading>
          <p className="consultation-list__state">
            <ConsultationState consultation={consultation} />{' '}
            <span className="meta">{timesInWords(consultation, pageTime())}</span>
          </p>
          <p dir="auto">{consultation.summary}</p>
        </li>
      ))}
    </ul>
  )
}
