import type { Contact } from '@/payload-types'
import { contactToHtml } from '@/rich-text/block-converters'

/** Shows who to ask, and how: as in a text. */
export const ContactCard = ({ contact }: { contact: Contact }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own converter, which escapes every text
  <div dangerouslySetInnerHTML={{ __html: contactToHtml(contact) }} />
)
