import PostalMime, { type Email } from 'postal-mime'
import { withoutAddresses } from '@/mail/failure'

/** What a mail that came back, or came in, says about one that was sent. */
export type Returned = {
  /**
   * `hard`: there is no such address · `soft`: it can't take mail at the moment, and may later · `policy`: this mail was
   * not wanted, which says nothing of the address · `complaint`: the person calls it spam · `none`: says nothing, such as
   * an answer of somebody who is away · `unclear`: for a person to read.
   */
  is: 'hard' | 'soft' | 'policy' | 'complaint' | 'none' | 'unclear'
  /** The delivery that it is about, by the address it came back to or by the Message-ID it returns; never by a guess. */
  token?: string
  /** What the other server said, without any address. */
  says: string
}

const headersOf = ({ headers }: Email): Map<string, string> => new Map(headers.map(({ key, value }) => [key, value]))

/** `bounces+TOKEN@…`, as the mail was sent with it. */
const tokenInAddresses = (email: Email, headers: Map<string, string>): string | undefined => {
  const addresses = [
    headers.get('delivered-to'),
    headers.get('x-original-to'),
    ...(email.to ?? []).map(({ address }) => address),
  ]
  for (const address of addresses) {
    const found = /\+([a-z2-7]{26})@/i.exec(address ?? '')?.[1]
    if (found) return found.toLowerCase()
  }
  return undefined
}

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

type Part = { type: string; text: string }

const partsOf = ({ attachments }: Email): Part[] =>
  attachments.map(({ mimeType, content }) => ({ type: mimeType.toLowerCase(), text: textOf(content) }))

/** The mail that was sent, or its head, as many servers return it. */
const tokenInReturned = (parts: Part[]): string | undefined => {
  const returned = parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')
  const id = /^message-id:\s*<([^@>]+)@/im.exec(returned?.text ?? '')?.[1]
  return id && /^[a-z2-7]{26}$/.test(id) ? id : undefined
}

/** The fields of each recipient in a report (RFC 3464, 2.3): blocks with an empty line between them, long fields folded. */
const blocksOf = (report: string): Map<string, string>[] =>
  report
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .map(
      (block) =>
        new Map(
          block.split('\n').flatMap((line) => {
            const at = line.indexOf(':')
            return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
          }),
        ),
    )

/** RFC 3463: 5.1.x and 5.2.1 are about the address, 5.2.2 is a full mailbox, 5.7.x a refusal of what was sent. */
const classOf = (status: string): Returned['is'] => {
  if (status.startsWith('4.') || status === '5.2.2') return 'soft'
  if (/^5\.1\./.test(status) || status === '5.2.1') return 'hard'
  return 'policy'
}

/** RFC 3834, and what Exchange and older programs say in its place. */
const isAutomatic = (headers: Map<string, string>): boolean => {
  const submitted = headers.get('auto-submitted')
  if (submitted && submitted.trim().toLowerCase() !== 'no') return true
  if (headers.has('x-autoreply') || headers.has('x-autorespond') || headers.has('x-auto-response-suppress')) return true
  if (/^(auto_reply|bulk|junk)$/i.test(headers.get('precedence') ?? '')) return true
  return headers.get('return-path')?.trim() === '<>'
}

/**
 * Reads a mail that came to the box for returned mail: reports of servers (RFC 3464), complaints (RFC 5965), answers of
 * machines (RFC 3834). What was put off is nothing: only a report that a mail has failed counts.
 *
 * @param source the mail as it came
 */
export const classify = async (source: string | Uint8Array): Promise<Returned> => {
  const email = await PostalMime.parse(source, { forceRfc822Attachments: true })
  const headers = headersOf(email)
  const parts = partsOf(email)
  const about = tokenInAddresses(email, headers) ?? tokenInReturned(parts)
  if (parts.some(({ type }) => type === 'message/feedback-report')) return { is: 'complaint', token: about, says: '' }
  const report = parts.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type))
  if (report) {
    const failed = blocksOf(report.text).find((block) => block.get('action')?.toLowerCase() === 'failed')
    if (!failed) return { is: 'none', token: about, says: '' }
    const status = /\d\.\d{1,3}\.\d{1,3}/.exec(failed.get('status') ?? '')?.[0] ?? ''
    const says = withoutAddresses(failed.get('diagnostic-code')?.replace(/^smtp;\s*/i, '') ?? status)
    return about ? { is: classOf(status), token: about, says } : { is: 'unclear', says }
  }
  return { is: isAutomatic(headers) ? 'none' : 'unclear', token: about, says: '' }
}
