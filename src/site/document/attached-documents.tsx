import type { Document } from '@/payload-types'
import { Section } from '@/site/frame/section'
import { DocumentsList } from './documents-list'
import { RailSection } from './rail-section'

/** More than so many beside a text would go on long after it has ended. */
const mostBeside = 6

type Props = { id: string; title: string; documents: Document[] }

/** The documents of a page beside its text, if they are few. */
export const DocumentsBeside = ({ id, title, documents }: Props) =>
  documents.length > 0 && documents.length <= mostBeside ? (
    <RailSection id={id} title={title}>
      <DocumentsList documents={documents} />
    </RailSection>
  ) : null

/** The documents of a page below its text, if they are many. */
export const DocumentsBelow = ({ id, title, documents }: Props) =>
  documents.length > mostBeside ? (
    <Section id={id} title={title}>
      <DocumentsList documents={documents} />
    </Section>
  ) : null
