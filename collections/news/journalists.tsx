import type { Contact, Media, News } from '@/payload-types'
import { nodesIn } from '@/rich-text/walk'
import { ContactCard } from '@/site/document/contact-card'
import { PhotoDownload } from '@/site/document/photo-download'
import { RichText } from '@/site/document/rich-text'
import type { LanguageAttributes } from '@/site/document/written-in'

/** Returns whether notes are several paragraphs, none of which somebody numbered already. */
const areParagraphs = (notes: News['notesToEditors']): boolean => {
  const parts = notes?.root.children ?? []
  const firstWords = (part: unknown) => nodesIn({ root: part }).find(({ type }) => type === 'text')?.text
  return (
    parts.length > 1 && parts.every((part) => part.type === 'paragraph' && !/^\s*[\d(•–-]/.test(`${firstWords(part)}`))
  )
}

type Props = { notes: News['notesToEditors']; contact?: Contact; picture?: Media; words: LanguageAttributes }

/** All that is for journalists, in one place: what they should know, whom they can ask, and the picture as it was taken. */
export const Journalists = ({ notes, contact, picture, words }: Props) => {
  if (!notes && !contact && !picture?.url) return null
  return (
    <section className="panel journalists" aria-labelledby="journalists">
      <h2 id="journalists">For journalists</h2>
      {(notes || contact) && (
        <div className="halves">
          {notes && (
            <section aria-labelledby="notes-to-editors">
              <h3 id="notes-to-editors">Notes to editors</h3>
              <RichText
                state={notes}
                words={words}
                className={areParagraphs(notes) ? 'notes notes--numbered' : 'notes'}
              />
            </section>
          )}
          {contact && (
            <section aria-labelledby="press-contact">
              <h3 id="press-contact">Press contact</h3>
              <ContactCard contact={contact} />
            </section>
          )}
          {!notes && (
            <section aria-labelledby="press-releases">
              <h3 id="press-releases">Press releases</h3>
              <p>All of them, the newest first, each with its picture to download.</p>
              <a className="button button--second" href="/news/archive?type=press-release">
                See press releases
              </a>
            </section>
          )}
        </div>
      )}
      {picture && <PhotoDownload media={picture} />}
    </section>
  )
}
