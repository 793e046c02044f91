import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer, { type Transporter } from 'nodemailer'
import type { Environment } from '@/environment'
import { type Failure, failureOf, triesAfter } from './failure'
import { type Compose, composeOnce } from './filled-mail'

/** A mail as it leaves: to one person, with a name of its own by which an answer or a return is known. */
export type Outgoing = {
  to: string
  subject: string
  text: string
  html: string
  /** Twenty-six letters and figures: in the Return-Path and the Message-ID. */
  token: string
  /** The council, as the sender's name. */
  fromName: string
  /** BCP 47. */
  language: string
  /** For what somebody follows: what the list is called, and where one click ends it. */
  list?: { name: string; unsubscribe: string }
  /** The tokens of their own links: all that texts and links say to one and not to others. */
  personal?: string[]
}

/** To people by mail, or to other systems. */
export type Channel = 'mail' | 'machines'

/** A way out of the outbox, and what it knows of what can go wrong on it. */
export type Transport<Item> = {
  channel: Channel
  kind: 'server' | 'folder'
  /** @returns what the server said @throws what `failureOf` reads */
  send: (item: Item) => Promise<string>
  failureOf: (error: unknown) => Failure
  /** In milliseconds, how long after so many tries it is tried again; undefined for not at all. */
  waitAfter: (tries: number) => number | undefined
  close: () => void
}

/** Where mail goes: to a server, or into a folder while none is set. */
export type MailTransport = Transport<Outgoing>

/** What both have in common. */
const byMail = { channel: 'mail', failureOf, waitAfter: (tries: number) => triesAfter[tries] } as const

type MailEnvironment = Pick<
  Environment,
  'smtpUrl' | 'smtpCaFile' | 'mailFrom' | 'mailReplyTo' | 'bouncesDomain' | 'outboxFolder'
>

/** As many mails as there are connections are under way at once; each server takes at least a few. */
export const connections = 5

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** Named after what it is about (RFC 2919), and left with one click, without a session (RFC 8058). */
const listHeaders = ({ name, unsubscribe }: NonNullable<Outgoing['list']>, domain: string) => ({
  'List-ID': `<${name.replace(/[^a-z0-9.-]+/gi, '-').replace(/^-+|-+$/g, '') || 'news'}.${domain}>`,
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  Precedence: 'bulk',
})

const messageIdOf = ({ mailFrom }: MailEnvironment, { token }: Outgoing): string => `<${token}@${domainOf(mailFrom)}>`

const envelopeOf = ({ bouncesDomain }: MailEnvironment, { to, token }: Outgoing) => ({
  from: `bounces+${token}@${bouncesDomain}`,
  to: [to],
})

/**
 * What nodemailer composes. Addresses are handed over as objects: as text they would be read as lists, and a comma or a
 * line break in one would be another recipient.
 */
const parts = (environment: MailEnvironment, mail: Outgoing) => {
  const { mailFrom, mailReplyTo } = environment
  return {
    from: { name: mail.fromName, address: mailFrom },
    to: [{ name: '', address: mail.to }],
    replyTo: mailReplyTo ? [{ name: '', address: mailReplyTo }] : undefined,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    encoding: 'quoted-printable',
    textEncoding: 'quoted-printable' as const,
    messageId: messageIdOf(environment, mail),
    envelope: envelopeOf(environment, mail),
    headers: {
      // RFC 3834: no machine answers this; Exchange has a header of its own for the same.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'Content-Language': mail.language,
      ...(mail.list ? listHeaders(mail.list, domainOf(mailFrom)) : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** What makes the whole message that a mail is. */
const composerFor = (environment: MailEnvironment): Compose => {
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail) => {
    const { message } = (await writer.sendMail(parts(environment, mail))) as unknown as { message: Buffer }
    return message
  }
}

const server = (environment: MailEnvironment & { smtpUrl: string }): MailTransport => {
  const { protocol, username, password, hostname, port } = new URL(environment.smtpUrl)
  const secure = protocol === 'smtps:'
  const transporter: Transporter = nodemailer.createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    // A password never goes over a line that anybody reads.
    requireTLS: Boolean(username) && !secure,
    tls: environment.smtpCaFile ? { ca: readFileSync(environment.smtpCaFile) } : undefined,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: 30_000,
    greetingTimeout: 15_000,
    socketTimeout: 120_000,
  })
  const compose = composeOnce(composerFor(environment), (mail) => messageIdOf(environment, mail))
  return {
    ...byMail,
    kind: 'server',
    send: async (mail) => {
      const message = { envelope: envelopeOf(environment, mail), raw: await compose(mail) }
      return ((await transporter.sendMail(message)) as { response: string }).response
    },
    close: () => transporter.close(),
  }
}

/** Writes each mail to a file that mail programs open, so that a newcomer sees what would have been sent. */
const folder = (environment: MailEnvironment): MailTransport => {
  const compose = composerFor(environment)
  return {
    ...byMail,
    kind: 'folder',
    send: async (mail) => {
      const message = await compose(mail)
      await mkdir(environment.outboxFolder, { recursive: true })
      const file = path.join(environment.outboxFolder, `${mail.token}.eml`)
      // Whole or not at all: on a full disk, and by who is killed.
      await writeFile(`${file}.part`, message)
      await rename(`${file}.part`, file)
      return 'Written to the outbox folder.'
    },
    close: () => undefined,
  }
}

/** @param environment which says whether there is a mail server, and whose name mail goes out under */
export const mailTransport = (environment: MailEnvironment): MailTransport =>
  environment.smtpUrl ? server({ ...environment, smtpUrl: environment.smtpUrl }) : folder(environment)
