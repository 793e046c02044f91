import { z } from 'zod'

/** No address may be longer (RFC 5321, 4.5.3.1.3). */
export const longestAddress = 254

/** Nor the part of it before the sign (RFC 5321, 4.5.3.1.1). */
const longestLocalPart = 64

/** One mailbox, written as nearly all are: RFC 5322, 3.4.1, without quotes and comments, at a domain as HTML takes it. */
const usual = z.email({ pattern: z.regexes.rfc5322Email }).regex(z.regexes.html5Email)

export type ReadAddress = { address: string } | { problem: string }

const wrong = 'Enter an e-mail address in the right form, such as name@example.com.'

/** Control letters and those that take no room; they stand in no address, and make one look like another. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** A domain in any script, as mail servers are asked for it (UTS #46); undefined for what is none. */
const asciiDomain = (domain: string): string | undefined => {
  if (!/^[\p{L}\p{N}\p{M}.-]+$/u.test(domain) || !URL.canParse(`http://${domain}`)) return undefined
  return new URL(`http://${domain}`).hostname
}

/**
 * Reads the address of one mailbox. What a mail program could take for several, or for something else, is refused.
 *
 * @param typed what somebody typed; spaces around it are theirs
 * @returns the address as it is stored and compared, in small letters; or what is wrong with it, for them to read
 */
export const readAddress = (typed: string): ReadAddress => {
  const text = typed.trim()
  if (text === '') return { problem: 'Enter your e-mail address.' }
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || hidden.test(text) || /[\s<>,;:"()\\[\]]/.test(text) || local.includes('@')) return { problem: wrong }
  if (/[^\x21-\x7e]/.test(local))
    return {
      problem: 'Many mail servers can’t take letters such as é or ñ before the @. Enter an address without them.',
    }
  if (local.length > longestLocalPart)
    return { problem: `An address has at most ${longestLocalPart} letters before the @.` }
  const host = asciiDomain(domain)
  const address = `${local}@${host ?? ''}`.toLowerCase()
  if (address.length > longestAddress) return { problem: `An e-mail address has at most ${longestAddress} letters.` }
  if (!host?.includes('.') || !usual.safeParse(address).success) return { problem: wrong }
  return { address }
}
