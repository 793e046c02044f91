import { phaseOf } from '../../../collections/behaviours/phases'
import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { clockTime, longDate, longDateTime } from '../../dates'
import type { Consultation } from '../../payload-types'
import { pageTime } from '../page-time'
import { allPopulated, populated } from '../populated'
import { consultationEvents } from '../structured-data/documents'
import { ConsultationState, consultationTimes } from './consultation-state'
import { ContactCard } from './contact-card'
import { DocumentsList } from './documents-list'
import type { Preview } from './preview-banner'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'
import { WithdrawalBanner } from './withdrawal-banner'

const Outcome = ({ consultation: { outcome } }: { consultation: Consultation }) => {
  const documents = allPopulated(outcome?.documents)
  const parts = [
    { title: 'We asked', text: outcome?.weAsked },
    { title: 'You said', text: outcome?.youSaid },
    { title: 'We did', text: outcome?.weDid },
  ]
  return (
    <section className="outcome" aria-labelledby="outcome">
      <h2 id="outcome">Outcome</h2>
      <p className="meta">Published {longDate(outcome?.publishedAt as string)}</p>
      {parts.map(
        ({ title, text }) =>
          text && (
            <section key={title}>
              <h3>{title}</h3>
              <RichText state={text} />
            </section>
          ),
      )}
      {documents.length > 0 && <DocumentsList documents={documents} />}
    </section>
  )
}

const WaysToRespond = ({ consultation }: { consultation: Consultation }) => {
  const { surveyUrl, respondByEmail, respondByPost } = consultation
  if (!surveyUrl && !respondByEmail && !respondByPost) return null
  return (
    <section aria-labelledby="respond">
      <h2 id="respond">Ways to respond</h2>
      {surveyUrl && (
        <p>
          <a className="button" href={surveyUrl}>
            Respond online
          </a>
        </p>
      )}
      <dl className="facts">
        {respondByEmail && (
          <div>
            <dt>By e-mail</dt>
            <dd>
              <a href={`mailto:${respondByEmail}`}>{respondByEmail}</a>
            </dd>
          </div>
        )}
        {respondByPost && (
          <div>
            <dt>By post</dt>
            <dd className="postal" dir="auto">
              {respondByPost}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}

const Events = ({ consultation }: { consultation: Consultation }) => {
  const events = (consultation.events ?? [])
    .filter(({ startsAt }) => startsAt)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  if (events.length === 0) return null
  const now = pageTime()
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events</h2>
      <ul className="events">
        {events.map(({ id, title, startsAt, endsAt, place, joinUrl }) => {
          const over = new Date(endsAt ?? startsAt) <= now
          const sameDay = endsAt && longDate(endsAt) === longDate(startsAt)
          return (
            <li key={id}>
              <h3 dir="auto">{title}</h3>
              <p className="meta">
                <time dateTime={startsAt}>{longDateTime(startsAt)}</time>
                {endsAt && ` until ${sameDay ? clockTime(endsAt) : longDateTime(endsAt)}`}
                {over && ' (this event is over)'}
              </p>
              {place && (
                <p className="postal" dir="auto">
                  {place}
                </p>
              )}
              {joinUrl && !over && (
                <p>
                  <a href={joinUrl}>
                    Join online<span className="visually-hidden">: {title}</span>
                  </a>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type Props = { consultation: Consultation; preview?: Preview }

/** A consultation as it stands at this moment. */
export const ConsultationPage = ({ consultation, preview }: Props) => {
  const now = pageTime()
  const phase = phaseOf(consultation, now)
  const contact = populated(consultation.contact)
  const documents = allPopulated(consultation.documents)
  const partners = (consultation.partners ?? []).map(({ name }) => name)
  const withdrawn = isWithdrawn(consultation, now)
  // A draft may not have them yet.
  const hasDates = Boolean(consultation.opensAt && consultation.closesAt)
  return (
    <SiteFrame
      title={consultation.title}
      description={consultation.summary}
      address={consultation.address as string}
      breadcrumbs={[{ label: 'Consultations', url: '/consultations' }]}
      topics={topicIds(consultation.topics)}
      feeds={[{ title: 'Consultations', url: '/consultations/feed.xml' }]}
      unlisted={withdrawn}
      preview={preview}
      pictured={{ type: 'consultations', slug: consultation.slug }}
      describe={(publisher) => consultationEvents(consultation, publisher)}
    >
      <article className="document">
        <WithdrawalBanner document={consultation} />
        <p className="kind">Consultation</p>
        <h1 dir="auto">{consultation.title}</h1>
        <p className="summary" dir="auto">
          {consultation.summary}
        </p>
        <div className="state-box">
          {!withdrawn && hasDates && (
            <p>
              <ConsultationState consultation={consultation} />
            </p>
          )}
          {hasDates && <p>{consultationTimes(consultation, now)}</p>}
          {consultation.audience && (
            <p dir="auto">
              <strong>Who should respond:</strong> {consultation.audience}
            </p>
          )}
          {partners.length > 0 && (
            <p dir="auto">
              <strong>Run with:</strong> {partners.join(', ')}
            </p>
          )}
          {(phase === 'open' || phase === 'upcoming') && !withdrawn && !preview && (
            <p>
              <a href={`${consultation.address}/calendar.ics`}>Add the dates to your calendar</a>
            </p>
          )}
        </div>
        <div className="document__body">
          {phase === 'outcome' && <Outcome consultation={consultation} />}
          {phase === 'closed' && (
            <p className="inset">This consultation has closed. What came of it will be published here.</p>
          )}
          <RichText state={consultation.body} />
          {phase === 'open' && !withdrawn && <WaysToRespond consultation={consultation} />}
          {phase === 'upcoming' && !withdrawn && hasDates && (
            <p className="inset">You can respond from {longDateTime(consultation.opensAt)}.</p>
          )}
          <Events consultation={consultation} />
          {documents.length > 0 && (
            <section aria-labelledby="documents">
              <h2 id="documents">Documents</h2>
              <DocumentsList documents={documents} />
            </section>
          )}
          {contact && (
            <section aria-labelledby="contact">
              <h2 id="contact">Questions about this consultation</h2>
              <ContactCard contact={contact} />
            </section>
          )}
          <TopicLinks topics={consultation.topics} />
          <p className="follow">
            <a href="/consultations/feed.xml">Consultations feed (RSS)</a>
            <a href="/consultations">All consultations</a>
          </p>
        </div>
      </article>
    </SiteFrame>
  )
}
