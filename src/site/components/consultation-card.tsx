import type { Consultation } from '../../payload-types'
import { durationInWords, type Standing, standingOf, timesInWords } from '../consultation-words'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'
import { ConsultationPeriod } from './consultation-period'
import { ConsultationState } from './consultation-state'

/** What a reader can do about a consultation, and where on its page. */
const deeds: Record<Standing, { label: string; part: string }> = {
  upcoming: { label: 'Read the proposal', part: '' },
  open: { label: 'Have your say', part: '#respond' },
  closed: { label: 'Read the proposal', part: '' },
  outcome: { label: 'See what came of it', part: '#outcome' },
  withdrawn: { label: 'Read why', part: '' },
}

/** A consultation that something else links to: its state at this moment, the days left, and what one can do. */
export const ConsultationCard = ({ consultation }: { consultation: Consultation }) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  const { label, part } = deeds[standing]
  const { address, title, responseMinutes } = consultation
  return (
    <section className="consultation-card" aria-labelledby="linked-consultation">
      <p className="kind">Consultation</p>
      <h2 id="linked-consultation" dir="auto">
        <a href={address ?? undefined} {...writtenIn(consultation)}>
          {title}
        </a>
      </h2>
      <p>
        <ConsultationState consultation={consultation} />
      </p>
      {standing === 'open' && <ConsultationPeriod consultation={consultation} />}
      {standing !== 'withdrawn' && (
        <p className="meta">
          {timesInWords(consultation, now)}
          {standing === 'open' && responseMinutes && ` · ${durationInWords(responseMinutes)} to respond`}
        </p>
      )}
      <p>
        <a className={standing === 'open' ? 'button' : undefined} href={`${address ?? ''}${part}`}>
          {label}
          <span className="visually-hidden">: {title}</span>
        </a>
      </p>
    </section>
  )
}
