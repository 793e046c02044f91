import type { Consultation } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { ConsultationState } from './state'
import { standingOf, timesInWords } from './words'

export type ListedConsultation = Pick<
  Consultation,
  'id' | 'title' | 'summary' | 'address' | 'opensAt' | 'closesAt' | 'outcome' | 'withdrawal'
> &
  Partial<Pick<Consultation, 'language'>>

const isAhead = (consultation: ListedConsultation, now: Date): boolean =>
  ['open', 'upcoming'].includes(standingOf(consultation, now))

type Props = {
  consultations: ListedConsultation[]
  /** Two beside one another where there is room for it: a list that has the whole width of its page. */
  areAbreast?: boolean
}

/** Consultations under a heading that says their state; the mark says what that leaves open: how long. */
export const ConsultationList = ({ consultations, areAbreast }: Props) => {
  const now = pageTime()
  return (
    <ul className={areAbreast ? 'stories stories--abreast' : 'stories'}>
      {consultations.map((consultation) => (
        <li key={consultation.id} className="story">
          <h3 className="story__title titled" dir="auto">
            <a href={consultation.address ?? undefined} {...writtenIn(consultation)}>
              {consultation.title}
            </a>
          </h3>
          <p className="meta">
            {isAhead(consultation, now) && (
              <>
                <ConsultationState consultation={consultation} />{' '}
              </>
            )}
            <span>{timesInWords(consultation, now)}</span>
          </p>
          <p className="story__summary" dir="auto" {...writtenIn(consultation)}>
            {consultation.summary}
          </p>
        </li>
      ))}
    </ul>
  )
}
