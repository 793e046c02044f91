import type { Consultation } from '@/payload-types'
import { DocumentsList } from '@/site/document/documents-list'
import { allPopulated } from '@/site/document/populated'
import { RichText } from '@/site/document/rich-text'
import type { LanguageAttributes } from '@/site/document/written-in'

type Props = Pick<Consultation, 'outcome'> & { words: LanguageAttributes }

/** Shows what the council asked, what residents said and what it did, once that is public. */
export const ConsultationOutcome = ({ outcome, words }: Props) => {
  const documents = allPopulated(outcome?.documents)
  const parts = [
    { name: 'asked', title: 'We asked', text: outcome?.weAsked },
    { name: 'said', title: 'You said', text: outcome?.youSaid },
    { name: 'did', title: 'We did', text: outcome?.weDid },
  ].filter(({ text }) => text)
  return (
    <section className="outcome" id="outcome" aria-label="Outcome">
      {parts.map(({ name, title, text }) => (
        <section key={name} aria-labelledby={`we-${name}`}>
          <h2 id={`we-${name}`}>{title}</h2>
          <RichText state={text} words={words} />
        </section>
      ))}
      {documents.length > 0 && (
        <section aria-labelledby="outcome-documents">
          <h2 id="outcome-documents">{documents.length > 1 ? 'Reports' : 'Report'}</h2>
          <DocumentsList documents={documents} />
        </section>
      )}
    </section>
  )
}
