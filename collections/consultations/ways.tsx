import type { ReactNode } from 'react'
import type { Consultation, Contact } from '@/payload-types'
import { ContactCard } from '@/site/document/contact-card'
import { RailSection } from '@/site/document/rail-section'
import { writtenIn } from '@/site/document/written-in'
import type { ConsultationStanding } from './words'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
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

type Props = { consultation: Consultation; standing: ConsultationStanding }

/** Ways to respond beside the one that its block offers, as long as it is open. */
export const WaysToRespond = ({ consultation, standing }: Props) => {
  const { surveyUrl, respondByEmail, respondByPost } = consultation
  if (standing !== 'open' || !(respondByEmail || respondByPost)) return null
  return (
    <RailSection id="ways" title={surveyUrl ? 'Other ways to respond' : 'Ways to respond'}>
      <dl className="facts">
        {respondByEmail && (
          <Fact name="Email">
            <EmailLink address={respondByEmail} />
          </Fact>
        )}
        {respondByPost && (
          <Fact name="Post">
            <span className="postal" dir="auto">
              {respondByPost}
            </span>
          </Fact>
        )}
      </dl>
    </RailSection>
  )
}

/** For whom it is, who runs it with the council, and whom to ask. */
export const AboutConsultation = ({ consultation, contact }: { consultation: Consultation; contact?: Contact }) => {
  const words = writtenIn(consultation)
  const names = (consultation.partners ?? []).flatMap(({ name }) => name || [])
  return (
    <>
      {consultation.audience && (
        <RailSection id="audience" title="Who it is for">
          <p dir="auto" {...words}>
            {consultation.audience}
          </p>
        </RailSection>
      )}
      {names.length > 0 && (
        <RailSection id="partners" title="Run with">
          <p dir="auto">{names.join(', ')}</p>
        </RailSection>
      )}
      {contact && (
        <RailSection id="contact" title="Questions about it">
          <ContactCard contact={contact} />
        </RailSection>
      )}
    </>
  )
}
