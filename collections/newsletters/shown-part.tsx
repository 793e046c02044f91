import type { Contact } from '@/payload-types'
import { ContactCard } from '@/site/document/contact-card'
import { Figure } from '@/site/document/picture'
import { allPopulated, populated } from '@/site/document/populated'
import { RichText } from '@/site/document/rich-text'
import type { LanguageAttributes } from '@/site/document/written-in'
import { type IssueItem, keyOf, refsOf } from './items'
import type { IssuePart, Section } from './parts'
import { Portrait } from './portrait'
import { ShownItems } from './shown-items'

type Contribution = Extract<Section, { blockType: 'contribution' }>

const pictureSizes = '(min-width: 60em) 600px, 100vw'

const Writer = ({ section, words }: { section: Contribution; words: LanguageAttributes }) => (
  <div className="writer">
    <Portrait media={populated(section.portrait)} name={section.name} />
    <p dir="auto" {...words}>
      <strong>{section.name}</strong>
      {section.role && <span className="writer__role">{section.role}</span>}
    </p>
  </div>
)

const Contacts = ({ contacts }: { contacts: Contact[] }) => (
  <ul className="contact-cards">
    {contacts.map((contact) => (
      <li key={contact.id} className="contact-card">
        <Portrait media={populated(contact.portrait)} name={contact.name} isSmall />
        <ContactCard contact={contact} />
      </li>
    ))}
  </ul>
)

type SectionProps = { section: Section; items: Map<string, IssueItem>; words: LanguageAttributes }

const Shown = ({ section, items, words }: SectionProps) => {
  switch (section.blockType) {
    case 'text':
      return <RichText state={section.text} words={words} />
    case 'contribution':
      return (
        <>
          <RichText state={section.text} words={words} />
          {allPopulated(section.pictures).map((media) => (
            <Figure key={media.id} media={media} sizes={pictureSizes} />
          ))}
        </>
      )
    case 'items':
      return <ShownItems items={refsOf(section.items).flatMap((ref) => items.get(keyOf(ref)) ?? [])} />
    case 'contacts':
      return <Contacts contacts={allPopulated(section.contacts)} />
    case 'picture': {
      const media = populated(section.picture)
      return media ? <Figure media={media} sizes={pictureSizes} /> : null
    }
  }
}

type Props = {
  part: IssuePart
  /** What readers see now of what the issue shows, by `keyOf`. */
  items: Map<string, IssueItem>
  words: LanguageAttributes
}

/** A part of an issue: who writes, beside what they write and what belongs to it. */
export const ShownPart = ({ part: { id, title, sections }, items, words }: Props) => {
  const writer = sections.find((section) => section.blockType === 'contribution')
  return (
    <section
      className={writer ? 'section issue-part issue-part--written' : 'section issue-part'}
      aria-labelledby={title && id}
    >
      {writer && <Writer section={writer} words={words} />}
      <div>
        {title && (
          <h2 id={id} dir="auto" {...words}>
            {title}
          </h2>
        )}
        {sections.map((section) => (
          <Shown key={section.id} section={section} items={items} words={words} />
        ))}
      </div>
    </section>
  )
}
