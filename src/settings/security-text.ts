/** Describes whom to tell about a weakness of the site. */
export type SecurityContact = {
  /** An e-mail address, or a web address. */
  contact: string
  /** Until when this may be relied upon, in ISO 8601. */
  expires: string
  /** Says where the council says how it deals with what it is told. */
  policy?: string
}

const emailAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

/**
 * A contact as an address (RFC 9116, 2.5.3): web addresses have to be of https.
 *
 * @returns undefined for what is neither an e-mail address nor a web address
 */
export const contactAddress = (contact: string): string | undefined => {
  const typed = contact.trim()
  if (emailAddress.test(typed)) return `mailto:${typed}`
  if (!/^(?:https:\/\/|mailto:)/i.test(typed) || !URL.canParse(typed)) return undefined
  return new URL(typed).href
}

/**
 * The file that says how to report a weakness (RFC 9116).
 *
 * @param siteUrl the site's own address, without a slash at its end
 */
export const securityText = ({ contact, expires, policy }: SecurityContact, siteUrl: string): string =>
  [
    `Contact: ${contactAddress(contact)}`,
    `Expires: ${new Date(expires).toISOString()}`,
    ...(policy ? [`Policy: ${new URL(policy).href}`] : []),
    'Preferred-Languages: en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
