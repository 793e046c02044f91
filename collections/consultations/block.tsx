import type { ReactNode } from 'react'
import type { Consultation } from '@/payload-types'
import { fileTypeAndSize } from '@/rich-text/files'
import { allPopulated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate } from '@/words/dates'
import { Moved } from './moved'
import { ConsultationPeriod } from './period'
import { ConsultationState } from './state'
import { atTime, closingDay, durationInWords, standingOf, stateAsHeading, timesInWords, untilTime } from './words'

type Props = {
  consultation: Consultation
  /** The address of its calendar file; without it nothing is offered to add. */
  calendar?: string
}

/** What is to be known beside the date that is its title: nothing of it is said twice. */
const Small = ({ consultation }: { consultation: Consultation }) => {
  const now = pageTime()
  const { opensAt, closesAt, outcome } = consultation
  switch (standingOf(consultation, now)) {
    case 'upcoming':
      return (
        <>
          {opensAt && atTime(opensAt)}
          {closesAt && `Closes at ${closingDay(closesAt)}. `}You can read the proposal now. How to respond is shown here
          from the moment it opens.
        </>
      )
    case 'open':
      return (
        <>
          At {untilTime(closesAt as string)}. <Moved consultation={consultation} />
        </>
      )
    case 'closed':
      return <>{opensAt && `It opened on ${longDate(opensAt)}. `}What came of it will be published on this page.</>
    case 'outcome':
      return (
        <>
          <strong>{longDate(outcome?.publishedAt as string)}.</strong> {timesInWords(consultation, now)}.
        </>
      )
    default:
      return closesAt ? <>It was planned until {closingDay(closesAt)}.</> : null
  }
}

/** The first way to respond that there is; the others stand beside the text. */
const Respond = ({ consultation: { surveyUrl, respondByEmail, respondByPost } }: { consultation: Consultation }) => {
  if (surveyUrl)
    return (
      <a className="button button--main" href={surveyUrl}>
        Respond online
      </a>
    )
  if (respondByEmail)
    return (
      <a className="button button--main" href={`mailto:${respondByEmail}`}>
        Respond by email
      </a>
    )
  return respondByPost ? (
    <a className="button button--main" href="#ways">
      How to respond
    </a>
  ) : null
}

const Report = ({ consultation: { outcome } }: { consultation: Consultation }) => {
  const [report] = allPopulated(outcome?.documents)
  return report?.url ? (
    <a className="button button--second" href={report.url}>
      Read the report&nbsp;<span className="file-details">({fileTypeAndSize(report)})</span>
      <span className="visually-hidden">: {report.title}</span>
    </a>
  ) : null
}

const acts: Partial<Record<ReturnType<typeof standingOf>, (props: { consultation: Consultation }) => ReactNode>> = {
  open: Respond,
  outcome: Report,
}

/**
 * Where a consultation stands: its state, the date that counts, how much of its time is over, and what a reader can
 * do now.
 */
export const ConsultationBlock = ({ consultation, calendar }: Props) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  const { opensAt, closesAt, responseMinutes } = consultation
  // A draft may not have them yet.
  if (!opensAt || !closesAt) return null
  const Act = acts[standing]
  const isAhead = standing === 'open' || standing === 'upcoming'
  const minutes = isAhead && responseMinutes ? durationInWords(responseMinutes) : undefined
  const decided = standing === 'outcome' && Boolean(consultation.outcome?.decision)
  return (
    <section className={`call call--${standing}`} id="respond" aria-labelledby="where-it-stands">
      <div>
        <p>
          <ConsultationState consultation={consultation} />
        </p>
        <h2 className="call__date" id="where-it-stands" {...(decided ? writtenIn(consultation) : {})}>
          {stateAsHeading(consultation, now)}
        </h2>
        <ConsultationPeriod consultation={consultation} />
        <p className="meta">
          <Small consultation={consultation} />
        </p>
      </div>
      {(Act || minutes || calendar) && (
        <div className="call__act">
          {Act && <Act consultation={consultation} />}
          {(minutes || calendar) && (
            <p className="meta">
              {minutes}
              {calendar && (
                <span className="call__calendar">
                  {minutes && ' · '}
                  <a href={calendar}>Add to your calendar</a>
                </span>
              )}
            </p>
          )}
        </div>
      )}
    </section>
  )
}
