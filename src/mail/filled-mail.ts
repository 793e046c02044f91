import { newReference } from './reference'
import type { Outgoing } from './transport'

/** A mail as it was composed once, with what differs from one person to the next left open. */
type Template = {
  /** Everything but the lines that name the person, the mail and its time. */
  raw: Buffer
  /** Where in it each letter of a placeholder stands, for each time that one does. */
  places: { of: number; letters: number[] }[]
}

/** How a mail is composed: the whole message (RFC 5322), as it goes over the line. */
export type Compose = (mail: Outgoing) => Promise<Buffer>

/** Of a link's token: that of one which ends many things has thirteen for each, and thirteen more. */
const shortest = 26
const longest = 546

/** By chance, so that no text of the council's has one, nor the beginning of one. */
const patterns = Array.from({ length: 3 }, () => Array.from({ length: longest / 13 }, newReference).join(''))

/** What stands in place of each token: as long as that is, so that no line becomes another one once it is filled in. */
const placeholdersFor = (personal: string[]): string[] =>
  personal.map((one, n) => (patterns[n] as string).slice(0, one.length))

/** Such an address stands in a header as it is, on one line (RFC 5322, 3.2.3 and 2.1.1). */
const isPlain = (address: string): boolean =>
  /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z0-9.-]+$/i.test(address) && address.length < 72

const canBeFilled = ({ to, personal = [] }: Outgoing): boolean =>
  personal.length > 0 &&
  personal.length <= patterns.length &&
  personal.every((one) => one.length >= shortest && one.length <= longest) &&
  isPlain(to)

/** A text with placeholders in place of what is somebody's own. */
const opened = (text: string, personal: string[]): string =>
  personal.reduce((open, one, n) => open.replaceAll(one, placeholdersFor(personal)[n] as string), text)

const openedMail = (mail: Outgoing, personal: string[]): Outgoing => ({
  ...mail,
  text: opened(mail.text, personal),
  html: opened(mail.html, personal),
  list: mail.list && { ...mail.list, unsubscribe: opened(mail.list.unsubscribe, personal) },
})

const occurrences = (text: string, of: string): number => text.split(of).length - 1

/** Quoted-printable may break a line within it: an equals sign at its end says that it goes on (RFC 2045, 6.7). */
const softBreak = '=\r\n'

/** Where each letter of a placeholder stands, for each time that it does. */
const placesOf = (raw: string, placeholder: string): number[][] => {
  const pattern = new RegExp([...placeholder].join(`(?:${softBreak})?`), 'g')
  return [...raw.matchAll(pattern)].map(({ 0: found, index }) => {
    const places: number[] = []
    for (let at = 0; at < found.length; at += 1)
      if (found.startsWith(softBreak, at)) at += softBreak.length - 1
      else places.push(index + at)
    return places
  })
}

/** The lines that differ, which nodemailer always writes. */
const ownLines = /^(?:to|date|message-id):/i

/** @returns undefined when it can't be told where everything stands */
const templateOf = (composed: Buffer, { text, html, list }: Outgoing, personal: string[]): Template | undefined => {
  const whole = composed.toString('latin1')
  const end = whole.indexOf('\r\n\r\n')
  const lines = whole.slice(0, end).split(/\r\n(?![ \t])/)
  const raw = [...lines.filter((line) => !ownLines.test(line)), whole.slice(end + 2)].join('\r\n')
  const places: Template['places'] = []
  for (const [of, placeholder] of placeholdersFor(personal).entries()) {
    const found = placesOf(raw, placeholder)
    const expected = [text, html, list?.unsubscribe ?? ''].reduce((sum, one) => sum + occurrences(one, placeholder), 0)
    if (found.length !== expected) return undefined
    places.push(...found.map((letters) => ({ of, letters })))
  }
  return { raw: Buffer.from(raw, 'latin1'), places }
}

const filled = ({ raw, places }: Template, personal: string[], own: string[]): Buffer => {
  const mail = Buffer.from(raw)
  for (const { of, letters } of places)
    for (const [n, at] of letters.entries()) mail[at] = (personal[of] as string).charCodeAt(n)
  return Buffer.concat([Buffer.from(`${own.join('\r\n')}\r\n`, 'latin1'), mail])
}

/** A run of mails of one mailing needs one, and one for each topic by which it is followed. */
const kept = 20

/**
 * Composes mails that say the same to many only once, and fills in for each person what is theirs: their address, the
 * name of the mail, the time, and the letters of their own links. What can't be filled in with certainty is composed whole.
 *
 * @returns what composes
 */
export const composeOnce = (compose: Compose, messageIdOf: (mail: Outgoing) => string): Compose => {
  const templates = new Map<string, Promise<Template | undefined>>()
  const templateFor = (mail: Outgoing, personal: string[]): Promise<Template | undefined> => {
    const { subject, text, html, fromName, language, list } = mail
    const called = [subject, text, html, fromName, language, list?.name, list?.unsubscribe].join('\0')
    const before = templates.get(called)
    if (before) return before
    const made = compose(mail).then((composed) => templateOf(composed, mail, personal))
    made.catch(() => templates.delete(called))
    templates.set(called, made)
    const [oldest] = templates.keys()
    if (templates.size > kept && oldest !== undefined) templates.delete(oldest)
    return made
  }
  return async (mail) => {
    const { personal = [], to } = mail
    const template = canBeFilled(mail) ? await templateFor(openedMail(mail, personal), personal) : undefined
    if (!template) return compose(mail)
    const date = new Date().toUTCString().replace('GMT', '+0000')
    return filled(template, personal, [`To: ${to}`, `Message-ID: ${messageIdOf(mail)}`, `Date: ${date}`])
  }
}
