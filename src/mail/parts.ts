import type { ContactLine } from './contact-lines'

export type Link = { words: string; address: string }

/** A picture on the site, by its full address, with the words for whoever doesn’t see it; '' where others say it all. */
export type MailPicture = { address: string; width: number; height: number; alt: string }

/** Something of the site: what it is, its title, and what it says in short. */
export type MailItem = {
  kind?: string
  title: string
  address: string
  summary?: string
  language?: string
  picture?: MailPicture
  /** What one can do about it. */
  act?: Link
}

export type MailContact = { name: string; picture?: MailPicture; lines: ContactLine[] }

/** One part of a message: both forms of a mail, text and HTML, are made from these. */
export type Part =
  /** Ours: in the site's language, whatever the message is about. */
  | { paragraph: string; isOurs?: boolean }
  | { quote: string }
  | { button: Link }
  | { item: MailItem }
  /** What is in it, in a few words each. */
  | { contents: { title: string; of: string[] } }
  | { heading: string }
  /** As the site's own converters make it of a rich text: safe, with full addresses. */
  | { richText: string }
  /** Who writes what follows. */
  | { writer: { name: string; role?: string; picture?: MailPicture } }
  | { picture: MailPicture & { caption?: string } }
  | { contacts: MailContact[] }
