import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { half, letters } from '@/mail/reference'

/*
 * The addresses by which somebody without an account changes what they follow. Each ends with a token of 26 letters:
 * thirteen that find a row, by chance and in the row, and thirteen that only this site can work out from them; one that ends
 * several things finds each by thirteen of its own. So every
 * mail can carry its links, and no table holds what opens them; who reads the database or a backup of it can't. With
 * another PAYLOAD_SECRET, links in mails that were sent before lead nowhere.
 */

/** What a token opens. One for one thing is none for another. */
export type LinkPurpose = 'confirm' | 'manage' | 'unsubscribe'

/** Each mail has two links: the keys of a site are made once. */
const keys = new Map<string, Uint8Array>()

const keyFor = (secret: string, purpose: LinkPurpose): Uint8Array => {
  const called = `${purpose} ${secret}`
  const made = keys.get(called) ?? new Uint8Array(hkdfSync('sha256', secret, '', `subscriptions: ${purpose}`, 32))
  keys.set(called, made)
  return made
}

const proofOf = (secret: string, purpose: LinkPurpose, reference: string): string =>
  letters(createHmac('sha256', keyFor(secret, purpose)).update(reference).digest())

/** The token of a row for a purpose. The same row always has the same. @param secret Payload's */
export const tokenFor = (secret: string, purpose: LinkPurpose, reference: string): string =>
  `${reference}${proofOf(secret, purpose, reference)}`

/** So many subscriptions one link can name. */
export const mostInOneLink = 41

/** Returns which rows a token is of, one or several; none for one that this site did not make for this purpose. */
export const referencesIn = (secret: string, purpose: LinkPurpose, token: string): string[] => {
  if (!/^(?:[a-z2-7]{13}){2,42}$/.test(token) || token.length % half !== 0) return []
  const [references, proof] = [token.slice(0, -half), token.slice(-half)]
  const isOurs = timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(secret, purpose, references)))
  return isOurs ? (references.match(/.{13}/g) ?? []) : []
}

/** Returns which row a token is of; undefined for one that this site did not make for this purpose, and for one of several. */
export const referenceIn = (secret: string, purpose: LinkPurpose, token: string): string | undefined => {
  const [reference, another] = referencesIn(secret, purpose, token)
  return another === undefined ? reference : undefined
}

/** The token in a path that was made here. */
export const tokenOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Where somebody confirms what they asked for. @param ask the `ask` of their subscriptions */
export const confirmPath = (secret: string, ask: string): string =>
  `/subscribe/confirm/${tokenFor(secret, 'confirm', ask)}`

/** Where somebody sees, changes and ends what they follow. @param reference the subscriber's */
export const managePath = (secret: string, reference: string): string =>
  `/subscriptions/${tokenFor(secret, 'manage', reference)}`

/** Where subscriptions end, one or several: for `List-Unsubscribe` (RFC 8058) and for people. @param references theirs, `mostInOneLink` at most */
export const unsubscribePath = (secret: string, ...references: string[]): string =>
  `/unsubscribe/${tokenFor(secret, 'unsubscribe', references.join(''))}`
