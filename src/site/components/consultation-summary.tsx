import type { ReactNode } from 'react'
import { longDay } from '../../dates'
import type { Consultation } from '../../payload-types'
import { closingDay, durationInWords, type Standing, standingOf, stateAsHeading } from '../consultation-words'
import { pageTime } from '../rendering/page-scope'
import { subscription } from '../site-url'
import { ConsultationPeriod } from './consultation-period'
import { ConsultationState } from './consultation-state'

type Props = { consultation: Consultation; calendar?: string }

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd dir="auto">{children}</dd>
  </div>
)

/** An address that is broken, where it must be, after its sign. */
const EmailLink = ({ address }: { address: string }) => {
  const [name, host] = address.split(/@(?=[^@]*$)/)
  return (
    <a href={`mailto:${address}`}>
      {name}@<wbr />
      {host}
    </a>
  )
}

const Facts = ({ consultation, standing }: { consultation: Consultation; standing: Standing }) => {
  const { opensAt, closesAt, audience, responseMinutes, partners, respondByEmail, respondByPost } = consultation
  const isOpen = standing === 'open'
  const isAhead = isOpen || standing === 'upcoming'
  const hasRun = standing === 'closed' || standing === 'outcome'
  const names = (partners ?? []).flatMap(({ name }) => name || [])
  return (
    <dl>
      {standing === 'withdrawn' && closesAt && <Fact name="Planned until">{closingDay(closesAt)}</Fact>}
      {opensAt && hasRun && <Fact name="Opened">{longDay(opensAt)}</Fact>}
      {closesAt && (isAhead || hasRun) && <Fact name={isAhead ? 'Closes' : 'Closed'}>{closingDay(closesAt)}</Fact>}
      {audience && <Fact name="Who it is for">{audience}</Fact>}
      {isAhead && responseMinutes && <Fact name="How long it takes">{durationInWords(responseMinutes)}</Fact>}
      {isOpen && respondByEmail && (
        <Fact name="Respond by email">
          <EmailLink address={respondByEmail} />
        </Fact>
      )}
      {isOpen && respondByPost && (
        <Fact name="Respond by post">
          <span className="postal">{respondByPost}</span>
        </Fact>
      )}
      {names.length > 0 && <Fact name="Run with">{names.join(', ')}</Fact>}
    </dl>
  )
}

/** What follows from where a consultation stands. */
const next: Partial<Record<Standing, ReactNode>> = {
  upcoming: 'You can read the proposal now. How to respond is shown here from the moment it opens.',
  closed: 'This consultation has closed. What came of it will be published on this page.',
  outcome: <a href="#outcome">Read the outcome</a>,
}

/**
 * A consultation at a glance: where it stands, for whom it is, until when, how long it takes to
 * respond and how.
 *
 * @param calendar the address of its calendar file; without it nothing is offered to add
 */
export const ConsultationSummary = ({ consultation, calendar }: Props) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  // A draft may not have them yet.
  const hasDates = Boolean(consultation.opensAt && consultation.closesAt)
  return (
    <section className="at-a-glance" id="respond" aria-labelledby="at-a-glance">
      {hasDates && (
        <p>
          <ConsultationState consultation={consultation} />
        </p>
      )}
      <h2 id="at-a-glance">{hasDates ? stateAsHeading(consultation, now) : 'At a glance'}</h2>
      {hasDates && next[standing] && <p>{next[standing]}</p>}
      {standing === 'open' && <ConsultationPeriod consultation={consultation} />}
      {standing === 'open' && consultation.surveyUrl && (
        <p>
          <a className="button" href={consultation.surveyUrl}>
            Respond online
          </a>
        </p>
      )}
      <Facts consultation={consultation} standing={standing} />
      {calendar && (
        <p className="at-a-glance__calendar">
          <a href={subscription(calendar)}>Subscribe to the dates in your calendar</a>
          <br />
          <a href={calendar}>Add them to your calendar once</a>
        </p>
      )}
    </section>
  )
}
