import type { Consultation } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { ConsultationState } from './state'
import { timesInWords } from './words'

export type ListedConsultation = Pick<
  Consultation,
  'id' | 'title' | 'summary' | 'address' | 'opensAt' | 'closesAt' | 'outcome' | 'withdrawal'
> &
  Partial<Pick<Consultation, 'language'>>

type Props = { consultations: ListedConsultation[]; level?: 2 | 3 }

/** Consultations with their state at this moment, which the chip alone says. */
export const ConsultationList = ({ consultations, level = 3 }: Props) => {
  const Heading = `h${level}` as const
  return (
    <ul className="stories">
      {consultations.map((consultation) => (
        <li key={consultation.id} className="story">
          <Heading className="story__title titled" dir="auto">
            <a href={consultation.address ?? undefined} {...writtenIn(consultation)}>
              {consultation.title}
            </a>
          </Heading>
          <p className="meta">
            <ConsultationState consultation={consultation} /> <span>{timesInWords(consultation, pageTime())}</span>
          </p>
          <p className="story__summary" dir="auto" {...writtenIn(consultation)}>
            {consultation.summary}
          </p>
        </li>
      ))}
    </ul>
  )
}
