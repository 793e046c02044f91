import { DecisionsOn } from '@collections/agenda-items/linked'
import { NewsAbout } from '@collections/news/news-about'
import type { Consultation } from '@/payload-types'
import { onlyAttached } from '@/rich-text/only-attached'
import { DocumentsBelow, DocumentsBeside } from '@/site/document/attached-documents'
import { allPopulated } from '@/site/document/populated'
import { RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { pageTime } from '@/site/rendering/page-scope'
import { ConsultationBlock } from './block'
import { consultationsDefinition } from './definition'
import { ConsultationEvents } from './events'
import { ConsultationOutcome } from './outcome'
import { phaseOf } from './phases'
import { consultationEvents } from './structured-data'
import { AboutConsultation, WaysToRespond } from './ways'
import { standingOf } from './words'

type Props = { consultation: Consultation; preview?: Preview }

/** A consultation as it stands at this moment. */
export const ConsultationPage = ({ consultation, preview }: Props) => {
  const now = pageTime()
  const standing = standingOf(consultation, now)
  const { body, events, outcome } = consultation
  const [contact] = onlyAttached(allPopulated([consultation.contact]), body)
  const documents = onlyAttached(allPopulated(consultation.documents), body)
  const attached = { id: 'documents', title: 'Documents', documents }
  const isAhead = standing === 'open' || standing === 'upcoming'
  // The file holds what is public; a preview may not be.
  const calendar = preview || standing === 'withdrawn' ? undefined : `${consultation.address}/calendar.ics`
  const words = writtenIn(consultation)
  const asked = (
    <>
      <RichText state={body} words={words} />
      <ConsultationEvents events={events} calendar={calendar} words={words} />
    </>
  )
  return (
    <RecordPage
      type={consultationsDefinition}
      document={consultation}
      kind="Consultation"
      updates={consultation.updates}
      preview={preview}
      describe={(publisher) => consultationEvents(consultation, publisher)}
      call={<ConsultationBlock consultation={consultation} calendar={isAhead ? calendar : undefined} />}
      rail={
        <>
          <WaysToRespond consultation={consultation} standing={standing} />
          <AboutConsultation consultation={consultation} contact={contact} />
          <DocumentsBeside {...attached} />
          <DecisionsOn field="consultation" id={consultation.id} />
          <NewsAbout subject={{ collection: 'consultations', ...consultation }} />
        </>
      }
    >
      {phaseOf(consultation, now) === 'outcome' ? (
        <>
          <ConsultationOutcome outcome={outcome} words={words} />
          <details className="fold">
            <summary>What we consulted on</summary>
            {asked}
          </details>
        </>
      ) : (
        asked
      )}
      <DocumentsBelow {...attached} />
    </RecordPage>
  )
}
