import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery } from '@/payload-types'
import { type Mailboxes, openMailboxes } from '../mailbox'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/** Unusual addresses at a real mail server, where the environment names one: which of them get their mail, and which are refused. */

let newsroom: Newsroom
let admin: Person
let mailboxes: Mailboxes
let sender: Sender
let rules: typeof import('./subscription-rules')
let follow: (now?: Date) => Promise<void>
const before: Record<string, string | undefined> = {}

describe.skipIf(!process.env.TEST_SMTP_URL)('an address', () => {
  beforeAll(async () => {
    newsroom = await startNewsroom()
    rules = await import('./subscription-rules')
    mailboxes = await openMailboxes()
    for (const [name, value] of Object.entries(mailboxes.environment)) {
      before[name] = process.env[name]
      process.env[name] = value
    }
    const { preparingFollower } = await import('./following')
    const { writeMail } = await import('@/notifications/write-mail')
    admin = await newsroom.administrator()
    sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()) })
    follow = preparingFollower(newsroom.payload)
  })
  afterAll(async () => {
    sender.close()
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    await mailboxes.close()
    await newsroom.close()
  })

  const form = async (email: string) => {
    const { readForm } = await import('@/subscriptions/form')
    return readForm(newsroom.payload, { email, to: ['/news'], frequency: 'at-once', language: 'en-GB' }, new Date())
  }

  const subscribed = async (typed: string) => {
    const read = await form(typed)
    if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join())
    const { address, subjects, frequency, language } = read
    const asked = { address, subjects, frequency, language, consent: 'Send me these.' }
    const begun = await rules.askFor(newsroom.payload, asked, new Date())
    await rules.confirmAsk(newsroom.payload, begun?.ask as string, new Date())
    return { address, id: begun?.subscriber.id as string }
  }

  const alertTo = async (id: string): Promise<Delivery | undefined> => {
    const where: Where = { and: [{ subscriber: { equals: id } }, { kind: { equals: 'alert' } }] }
    const { docs } = await newsroom.payload.find({ collection: 'deliveries', where, depth: 0, sort: '-createdAt' })
    return docs[0]
  }

  // The part before the sign is nobody else's: mailboxes of that server stay between runs.
  const own = Date.now().toString(36)
  /** As long as RFC 5321 allows: 64 before the sign, and 254 in all. */
  const longest = `${`l${own}`.padEnd(64, 'l')}@${'a'.repeat(61)}.${'b'.repeat(61)}.${'c'.repeat(62)}.xy`

  it.each([
    ['of 254 letters', longest, longest],
    ['with a plus', `plus${own}+news@ok.test`, `plus${own}@ok.test`],
    ['with a quote', `o'brien${own}@ok.test`, `o'brien${own}@ok.test`],
    ['of a domain in letters of its own', `resident${own}@bücher.test`, `resident${own}@xn--bcher-kva.test`],
  ])('%s gets its mail, and nobody else does', async (_, typed, mailbox) => {
    const { address, id } = await subscribed(typed)
    const { status, body } = await newsroom.rest('POST', 'news', { as: admin, body: published('news', {}) })
    expect(status, JSON.stringify(body)).toBe(201)
    await follow()
    await sender.sendDue()
    expect(await alertTo(id)).toMatchObject({ state: 'accepted', tries: 1, reason: expect.stringMatching(/^250 /) })
    const got = async () => (await mailboxes.at(mailbox)).filter(({ subject }) => subject === body.doc.title)
    await expect.poll(async () => (await got()).length, { timeout: 20_000 }).toBe(1)
    const [mail] = await got()
    expect(mail?.to?.map((one) => one.address)).toEqual([address])
    expect([mail?.cc, mail?.bcc]).toEqual([undefined, undefined])
  })

  it('of 254 letters is what it says', () => {
    expect(longest).toHaveLength(254)
  })

  it.each([
    ['a picture', 'smile😀@ok.test'],
    ['letters that many servers can’t take', 'josé@ok.test'],
    ['a quoted name', '"a b"@ok.test'],
    ['two recipients', 'one@ok.test, other@ok.test'],
    ['a line break', 'one@ok.test\r\nBcc: other@ok.test'],
    ['255 letters', `${longest}z`],
  ])('with %s is refused at the form, with a reason', async (_, typed) => {
    expect(await form(typed)).toMatchObject({
      problems: [{ field: 'email', message: expect.stringMatching(/^\p{Lu}.*\.$/u) }],
    })
  })
})
