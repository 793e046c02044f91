import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { type MailServer, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/** A newsroom that sends mail, and a server that keeps what it takes. */

export let newsroom: Newsroom
export let admin: Person
export let server: MailServer
export let sender: Sender

let offset = 0
export const clock = (): Date => new Date(Date.now() + offset)
export const minutes = (count: number): number => count * 60_000
/** Sets the newsroom's clock ahead of the true one. In milliseconds. */
export const setAhead = (by: number): void => {
  offset = by
}

/** Opens it for a file of tests. */
export const openPostRoom = (): void => {
  beforeAll(async () => {
    newsroom = await startNewsroom()
    // It loads the configuration, which reads the environment that is set by now.
    const { writeMail } = await import('@/notifications/write-mail')
    server = await startMailServer()
    process.env.SMTP_URL = server.url
    process.env.MAIL_FROM = 'newsroom@council.example'
    admin = await newsroom.administrator()
    sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
  })
  afterEach(() => {
    server.taken.length = 0
    offset = 0
  })
  afterAll(async () => {
    sender.close()
    delete process.env.SMTP_URL
    delete process.env.MAIL_FROM
    await server.close()
    await newsroom.close()
  })
}

export const newTopic = async () => {
  const title = newTitle()
  const { slug, id } = await newsroom.payload.create({ collection: 'topics', data: { title } as never })
  return { id, path: `/topics/${slug}` }
}
export const publish = async (type: 'news' | 'service-notices', more: object) => {
  const answer = await newsroom.rest('POST', type, { as: admin, body: published(type, more as never) })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string }
}
/** To whom a mail with a subject was sent, once for each copy. */
export const sent = (subject: string): (string | undefined)[] =>
  server.taken.filter(({ mail }) => mail.subject === subject).map(({ to }) => to[0])
