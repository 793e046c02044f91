import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { type MailServer, startMailServer } from '../mail-server'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
let rules: typeof import('./subscription-rules')
let server: MailServer
let sender: Sender
beforeAll(async () => {
  newsroom = await startNewsroom()
  rules = await import('./subscription-rules')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()) })
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  await server.close()
  await newsroom.close()
})

const ask = async (address: string, to = '/news') => {
  const now = new Date()
  const subjects = [await rules.subjectAt(to, now)].flatMap((subject) => subject ?? [])
  const asked = { address, subjects, frequency: 'daily' as const, language: 'en-GB', consent: 'Yes.' }
  return rules.askFor(newsroom.payload, asked, now)
}

const mailsTo = async (address: string) => {
  await sender.sendDue()
  return server.taken.filter(({ to }) => to.includes(address)).map(({ mail }) => mail)
}

describe('who subscribes', () => {
  it('is asked by mail to confirm, once for all that they chose, with the way to do so', async () => {
    const address = "jo.o'brien+bins@example.org"
    const asked = await ask(address)
    const [mail, ...others] = await mailsTo(address)
    expect(others).toEqual([])
    const { confirmPath, referenceIn } = await import('@/subscriptions/links')
    const path = confirmPath(newsroom.payload.secret, String(asked?.ask))
    expect(mail?.text).toContain(`http://localhost:3000${path}`)
    expect(mail?.text).toContain('News (once a day)')
    expect(mail?.text).not.toContain('/subscriptions/')
    expect(referenceIn(newsroom.payload.secret, 'confirm', path.split('/').at(-1) as string)).toBe(asked?.ask)
    expect(mail?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false)
  })

  it('and follows something already, is led to all of it', async () => {
    const address = 'known@example.org'
    await rules.confirmAsk(newsroom.payload, String((await ask(address))?.ask), new Date())
    await ask(address, '/consultations')
    const mails = await mailsTo(address)
    // The first was confirmed before it was sent: nobody needs it any more.
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('/subscriptions/')
  })

  it('and follows something already is not told that all of it ends; who follows nothing, that nothing is kept', async () => {
    const address = 'settled@example.org'
    const ended = 'your address is erased'
    const added = 'nothing is added to what you get already'
    await rules.confirmAsk(newsroom.payload, String((await ask(address))?.ask), new Date())
    const known = await ask(address, '/consultations')
    const [first] = await mailsTo(address)
    expect(first?.text).toContain(added)
    expect(first?.text).not.toContain(ended)
    await rules.endAll(newsroom.payload, String(known?.subscriber.id), 'ended-all', new Date())
    server.taken.length = 0
    await ask(address, '/inspections')
    const [second] = await mailsTo(address)
    expect(second?.text).toContain(ended)
  })

  it('to a newsletter is told nothing of how often', async () => {
    const made = await newsroom.payload.create({
      collection: 'newsletter-series',
      data: { title: 'The Post' } as never,
    })
    await ask('reads@example.org', String(made.address))
    const [mail] = await mailsTo('reads@example.org')
    expect(mail?.text).toContain('The Post')
    for (const words of ['(once a day)', 'Emergencies']) expect(mail?.text).not.toContain(words)
    await ask('hears@example.org')
    expect((await mailsTo('hears@example.org'))[0]?.text).toContain('Emergencies come at once.')
  })

  it('is named in no row but their own', async () => {
    const read = { depth: 0, pagination: false, limit: 0 } as const
    for (const collection of ['mailings', 'deliveries', 'subscriptions', 'publication-log'] as const)
      expect(JSON.stringify((await newsroom.payload.find({ collection, ...read })).docs)).not.toContain('@example.org')
  })
})
