import { longDate } from '../../dates'
import type { Consultation } from '../../payload-types'
import { allPopulated } from '../populated'
import { DocumentsList } from './documents-list'
import { RichText } from './rich-text'

/** What the council asked, what residents said and what it did, once that is public. */
export const ConsultationOutcome = ({ outcome }: Pick<Consultation, 'outcome'>) => {
  const documents = allPopulated(outcome?.documents)
  const parts = [
    { name: 'asked', title: 'We asked', text: outcome?.weAsked },
    { name: 'said', title: 'You said', text: outcome?.youSaid },
    { name: 'did', title: 'We did', text: outcome?.weDid },
  ].filter(({ text }) => text)
  return (
    <section className="outcome-of" aria-labelledby="outcome">
      <h2 id="outcome">Outcome</h2>
      <p className="meta">Published {longDate(outcome?.publishedAt as string)}</p>
      {parts.length > 0 && (
        <div className="outcome-of__parts">
          {parts.map(({ name, title, text }) => (
            <section key={name} className={`outcome-of__${name}`} aria-labelledby={`we-${name}`}>
              <h3 id={`we-${name}`}>{title}</h3>
              <RichText state={text} />
            </section>
          ))}
        </div>
      )}
      {documents.length > 0 && <DocumentsList documents={documents} />}
    </section>
  )
}
