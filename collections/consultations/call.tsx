import type { Consultation } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { ConsultationPeriod } from './period'
import { ConsultationState } from './state'
import { type ConsultationStanding, closingDay, durationInWords, standingOf, timesInWords } from './words'

/** Says what a reader can do about a consultation, and where on its page. */
const actions: Record<ConsultationStanding, { label: string; part: string }> = {
  upcoming: { label: 'Read the proposal', part: '' },
  open: { label: 'Have your say', part: '#respond' },
  closed: { label: 'Read the proposal', part: '' },
  outcome: { label: 'See what came of it', part: '#outcome' },
  withdrawn: { label: 'Read why', part: '' },
}

type Props = {
  consultation: Consultation
  /** In a part of a page that has its own title. */
  isAmongOthers?: boolean
}

/** A consultation that something else is about: its state at this moment, the days left, and what one can do. */
export const ConsultationCall = ({ consultation, isAmongOthers }: Props) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  const { label, part } = actions[standing]
  const { address, title, closesAt, responseMinutes } = consultation
  const isOpen = standing === 'open'
  const Heading = isAmongOthers ? 'h3' : 'h2'
  const id = isAmongOthers ? `consultation-${consultation.id}` : 'linked-consultation'
  return (
    <section className="call call--news" aria-labelledby={id}>
      <div>
        <p>
          <ConsultationState consultation={consultation} />
        </p>
        <Heading className="titled" id={id} dir="auto">
          <a href={address ?? undefined} {...writtenIn(consultation)}>
            {title}
          </a>
        </Heading>
        <ConsultationPeriod consultation={consultation} />
        {isOpen && closesAt ? (
          <p className="meta">
            Closes <strong>{closingDay(closesAt)}</strong>
          </p>
        ) : (
          standing !== 'withdrawn' && <p className="meta">{timesInWords(consultation, now)}</p>
        )}
      </div>
      <p className="call__act">
        <a className={isOpen ? 'button button--main' : 'button button--second'} href={`${address ?? ''}${part}`}>
          {label}
          <span className="visually-hidden">: {title}</span>
        </a>
        {isOpen && responseMinutes && <span className="meta">{durationInWords(responseMinutes)}</span>}
      </p>
    </section>
  )
}
