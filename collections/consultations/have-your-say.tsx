import { writtenIn } from '@/site/document/written-in'
import { clockTime, closingTime, dayAndMonth, longDate } from '@/words/dates'
import type { ListedConsultation } from './list'
import { ConsultationPeriod } from './period'
import { ConsultationState } from './state'

const Title = ({ consultation }: { consultation: ListedConsultation }) => (
  <h3 className="ask__title titled" dir="auto">
    <a href={consultation.address ?? undefined} {...writtenIn(consultation)}>
      {consultation.title}
    </a>
  </h3>
)

const Ask = ({ consultation }: { consultation: ListedConsultation }) => {
  const end = closingTime(consultation.closesAt as string)
  return (
    <article className="ask">
      <Title consultation={consultation} />
      <p className="ask__state">
        <ConsultationState consultation={consultation} />
      </p>
      <p className="ask__end">
        Closes{' '}
        <span>
          <strong>{dayAndMonth(end)}</strong>, {clockTime(end)}
        </span>
      </p>
      <ConsultationPeriod consultation={consultation} />
    </article>
  )
}

const Answer = ({ consultation }: { consultation: ListedConsultation }) => (
  <article className="ask">
    <Title consultation={consultation} />
    <p className="ask__state">
      <ConsultationState consultation={consultation} />
    </p>
    {consultation.outcome?.publishedAt && <p className="meta">{longDate(consultation.outcome.publishedAt)}</p>}
  </article>
)

type Props = {
  /** The soonest to close first. */
  open: ListedConsultation[]
  /** What was decided last, where there is room for it. */
  decided?: ListedConsultation
  /** With all of the page's width, in which they stand beside one another. */
  isAcross?: boolean
}

/** Shows in one panel what one can still take part in, and what came of what others took part in. */
export const HaveYourSay = ({ open, decided, isAcross }: Props) => (
  <div className={isAcross ? 'panel panel--across' : 'panel'}>
    {open.map((consultation) => (
      <Ask key={consultation.id} consultation={consultation} />
    ))}
    {decided && <Answer consultation={decided} />}
  </div>
)

/** Shows what came of a consultation, as a card among others. */
export const DecidedCard = ({ consultation }: { consultation: ListedConsultation }) => {
  const at = consultation.outcome?.publishedAt
  return (
    <article className="card card--type">
      <div>
        <h3 className="card__title titled" dir="auto">
          <a href={consultation.address ?? undefined} {...writtenIn(consultation)}>
            {consultation.title}
          </a>
        </h3>
        <ConsultationState consultation={consultation} />
        <p className="card__summary" dir="auto" {...writtenIn(consultation)}>
          {consultation.summary}
        </p>
        {at && <p className="meta">Consultation · {longDate(at)}</p>}
      </div>
    </article>
  )
}
