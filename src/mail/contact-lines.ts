import { telephoneParts } from '@/words/telephone-numbers'
import { spokenAddress } from '@/words/web-address'

/** A line of how to reach somebody: pieces of text, of which some lead somewhere. */
export type ContactLine = { text: string; href?: string }[]

type Reachable = {
  team?: string | null
  phone?: string | null
  email?: string | null
  website?: string | null
  hours?: string | null
}

/** How somebody is reached, line by line, in the order of the contact cards of the site. */
export const contactLines = ({ team, phone, email, website, hours }: Reachable): ContactLine[] => [
  ...(team ? [[{ text: team }]] : []),
  ...(phone ? [telephoneParts(phone)] : []),
  ...(email ? [[{ text: email, href: `mailto:${email}` }]] : []),
  ...(website ? [[{ text: spokenAddress(website), href: website }]] : []),
  ...(hours ? [[{ text: hours }]] : []),
]
