import { phaseOf } from '../../../collections/behaviours/phases'
import type { Consultation } from '../../payload-types'
import { standingOf } from '../consultation-words'
import { allPopulated } from '../populated'
import { pageTime } from '../rendering/page-scope'
import { onlyAttached } from '../rich-text/only-attached'
import { consultationEvents } from '../structured-data/documents'
import { writtenIn } from '../written-in'
import { ConsultationEvents } from './consultation-events'
import { ConsultationOutcome } from './consultation-outcome'
import { ConsultationSummary } from './consultation-summary'
import { ContactCard } from './contact-card'
import { DocumentsList } from './documents-list'
import { NewsAbout } from './news-about'
import type { Preview } from './preview-banner'
import { PublicUpdates } from './public-updates'
import { RichText } from './rich-text'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'
import { WithdrawalBanner } from './withdrawal-banner'

type Props = { consultation: Consultation; preview?: Preview }

/** A consultation as it stands at this moment. */
export const ConsultationPage = ({ consultation, preview }: Props) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  const [contact] = onlyAttached(allPopulated([consultation.contact]), consultation.body)
  const documents = onlyAttached(allPopulated(consultation.documents), consultation.body)
  const isAhead = standing === 'open' || standing === 'upcoming'
  // The file holds what is public; a preview may not be.
  const calendar = preview || standing === 'withdrawn' ? undefined : `${consultation.address}/calendar.ics`
  return (
    <SiteFrame
      title={consultation.title}
      description={consultation.summary}
      address={consultation.address as string}
      breadcrumbs={[{ label: 'Consultations', url: '/consultations' }]}
      topics={topicIds(consultation.topics)}
      feeds={[{ title: 'Consultations', url: '/consultations/feed.xml' }]}
      unlisted={standing === 'withdrawn'}
      preview={preview}
      pictured={{ type: 'consultations', slug: consultation.slug }}
      describe={(publisher) => consultationEvents(consultation, publisher)}
    >
      <article className="document sided" {...writtenIn(consultation)}>
        <div className="sided__head">
          <WithdrawalBanner document={consultation} />
          <p className="kind">Consultation</p>
          <h1 dir="auto">{consultation.title}</h1>
          <p className="summary" dir="auto">
            {consultation.summary}
          </p>
        </div>
        <ConsultationSummary consultation={consultation} calendar={isAhead ? calendar : undefined} />
        <div className="document__body sided__body">
          <PublicUpdates updates={consultation.updates} />
          {phaseOf(consultation, now) === 'outcome' && (
            <>
              <ConsultationOutcome outcome={consultation.outcome} />
              <h2>About this consultation</h2>
            </>
          )}
          <RichText state={consultation.body} />
          <ConsultationEvents events={consultation.events} calendar={calendar} />
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
          <NewsAbout subject={{ collection: 'consultations', ...consultation }} />
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
