/** Why a mail was not taken, as far as it matters for what is done next. */
export type Failure = {
  /**
   * `away`: nobody was sent anything, the server can't be reached · `settings`: it refuses us, a person has to look ·
   * `later`: this mail may go through another time · `refused`: it never will · `unknown`: it may have been taken.
   */
  is: 'away' | 'settings' | 'later' | 'refused' | 'unknown'
  /** What the server said, without any address. */
  says: string
  /** The mail was refused because there is no such address: nothing that is sent there will ever arrive. */
  isDeadAddress?: boolean
  /** It was not even tried, since nothing gets there before this time: no try is used up. */
  until?: Date
}

type MailError = {
  code?: string
  responseCode?: number
  command?: string
  response?: string
  message?: string
  syscall?: string
}

/** The outbox folder can't be written: the disk is full, or belongs to somebody else. */
const ofFiles = ['open', 'write', 'mkdir', 'rename']

/** Nothing of a mail has left when these go wrong. */
const beforeAnything = ['ESOCKET', 'EDNS', 'ECONNREFUSED', 'EPROTOCOL', 'ENOAUTH']

/** What a server said may name who it was to: that is kept nowhere but with the person. */
export const withoutAddresses = (text: string): string => text.replace(/<?[^\s<>;"]+@[^\s<>;":]+>?/g, '…').slice(0, 200)

const kindOf = ({ code = '', responseCode = 0, command = '', syscall = '' }: MailError): Failure['is'] => {
  if (ofFiles.includes(syscall)) return 'away'
  if (code === 'EAUTH' || code === 'ETLS') return 'settings'
  if (responseCode === 421) return 'away'
  if (responseCode >= 400 && responseCode < 500) return 'later'
  if (responseCode >= 500) return 'refused'
  if (beforeAnything.includes(code)) return 'away'
  // A connection that is cut, or stays silent, once the mail is under way says nothing about what became of it.
  return command === 'CONN' || code === 'ECONNECTION' || code === 'ETIMEDOUT' ? 'unknown' : 'refused'
}

/** RFC 3463: no such mailbox or domain, not an address, moved away, takes no mail; and switched off. */
const ofDeadAddress = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/

/** These say nothing but that it will never be taken. */
const ofAnything = /^5\.[01]\.0$/

/**
 * What servers say of an address without a status of their own. Anything else may be said of us, to everybody: one relay
 * that answers “Rejected” must not end what a whole town follows.
 */
const who = '(?:user|mailbox|recipient|address|account|addressee)'
const isNot = '(?:unknown|no such|not? (?:exist|found|known|valid)|doesn.t exist|invalid|unroutable|disabled|inactive)'
const ofNobody = new RegExp(`\\b${who}\\b.{0,40}\\b${isNot}|\\b${isNot}\\b.{0,20}\\b${who}\\b`, 'i')

/**
 * Returns whether a refusal says that there is no such address (RFC 5321, 4.2.3): by the status beside the code, or, where
 * that says nothing, by the code to a recipient and words that say so.
 */
const saysDeadAddress = ({ responseCode = 0, command = '', response = '' }: MailError): boolean => {
  if (responseCode < 500 || command === 'MAIL FROM') return false
  const status = /^\d{3}[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (status && !ofAnything.test(status)) return ofDeadAddress.test(status)
  return command === 'RCPT TO' && [550, 551, 553].includes(responseCode) && ofNobody.test(withoutAddresses(response))
}

/**
 * Reads what went wrong when a mail was handed over (RFC 5321, 4.2; nodemailer's codes).
 *
 * @param error what nodemailer threw
 */
export const failureOf = (error: unknown): Failure => {
  const thrown = (error ?? {}) as MailError
  const is = kindOf(thrown)
  return {
    is,
    says: withoutAddresses(thrown.response ?? thrown.message ?? 'No reason was given.'),
    isDeadAddress: is === 'refused' && saysDeadAddress(thrown),
  }
}

const minutes = (count: number) => count * 60_000

/** After how long a mail that may go through another time is tried again; greylisting needs the first two. */
export const triesAfter = [minutes(1), minutes(5), minutes(15), minutes(60), minutes(240), minutes(720)]
