import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender, type Writer } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import { type MailServer, smtpError, startMailServer } from '../mail-server'
import { complete, newTitle, published } from './content'
import type { preparingFollower as PreparingFollower } from './following'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Person
let author: Person
let editor: Person
let server: MailServer
let sender: Sender
let preparingFollower: typeof PreparingFollower
let follow: ReturnType<typeof PreparingFollower>
let writeMail: Writer
let offset = 0
const clock = () => new Date(Date.now() + offset)

beforeAll(async () => {
  newsroom = await startNewsroom()
  // They load the configuration, which reads the environment that is set by now.
  ;({ preparingFollower } = await import('./following'))
  ;({ writeMail } = await import('@/notifications/write-mail'))
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  ;[admin, author, editor] = [
    await newsroom.administrator(),
    await newsroom.person('author'),
    await newsroom.person('editor'),
  ]
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
  follow = preparingFollower(newsroom.payload)
})
afterEach(() => {
  server.taken.length = 0
  server.answer = () => undefined
  server.recipient = () => undefined
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

const rest: Newsroom['rest'] = (...request) => newsroom.rest(...request)
const send = async () => {
  await follow(clock())
  await sender.sendDue()
}
const to = ({ email }: Pick<Person, 'email'>) => server.taken.filter((one) => one.to.includes(email))
const deliveriesTo = async ({ id }: Pick<Person, 'id'>) => {
  const where = { person: { equals: id } }
  const { docs } = await newsroom.payload.find({ collection: 'deliveries', where, sort: '-createdAt', depth: 0 })
  return docs
}
const submitted = async (title = newTitle()) => {
  const { status, body } = await rest('POST', 'news', {
    as: author,
    body: complete('news', { title, submitted: true }),
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return { id: body.doc.id as string, title }
}

describe('a mail', () => {
  it('has a text and a page, the council’s name, and says to machines that nobody needs to answer', async () => {
    const person = await newsroom.person('author')
    await rest('POST', 'users/forgot-password', { body: { email: person.email } })
    await expect.poll(async () => (await deliveriesTo(person)).length).toBe(1)
    await send()
    const [{ from, to: recipients, mail, raw }] = to(person) as [MailServer['taken'][number]]
    expect(from).toMatch(/^bounces\+[a-z2-7]{26}@council\.example$/)
    expect(recipients).toEqual([person.email])
    expect(mail.from).toEqual({ name: expect.any(String), address: 'newsroom@council.example' })
    expect(mail.messageId).toBe(`<${from.slice('bounces+'.length).split('@')[0]}@council.example>`)
    expect(mail.text).toMatch(/http:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}/)
    expect(mail.html).toContain('lang="en-GB"')
    expect(mail.html).not.toContain('<img')
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('x-auto-response-suppress')).toBe('OOF, AutoReply')
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(raw.length).toBeLessThan(60_000)
    const [delivery] = await deliveriesTo(person)
    expect([delivery?.state, delivery?.reason]).toEqual(['accepted', '250 Taken for …'])
  })

  it('names no address anywhere but in the account', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'deliveries', limit: 0, depth: 0 })
    const { docs: mailings } = await newsroom.payload.find({ collection: 'mailings', limit: 0, depth: 0 })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify([docs, mailings])).not.toContain('@')
  })

  it('of an invitation goes to who was invited, with the link that was shown', async () => {
    const body = { name: 'Somebody invited', email: 'invited@example.org', roles: ['author'] }
    const { body: made } = await rest('POST', 'users/invite', { as: admin, body })
    expect(made.mailed).toBe(true)
    await send()
    const [one] = to(body)
    expect(one?.mail.text).toContain(made.link)
    expect(one?.mail.subject).toBe('Your account in the newsroom')
  })

  it('is not sent once its link was used', async () => {
    const person = await newsroom.person('author')
    const where = { id: { equals: person.id } }
    await rest('POST', 'users/forgot-password', { body: { email: person.email } })
    await expect.poll(async () => (await deliveriesTo(person)).length).toBe(1)
    await newsroom.payload.db.updateOne({ collection: 'users', where, data: { resetPasswordToken: null } })
    await send()
    expect(to(person)).toEqual([])
    expect((await deliveriesTo(person))[0]).toMatchObject({
      state: 'skipped',
      reason: expect.stringMatching(/was used/),
    })
  })
})

describe('what waits for approval', () => {
  it('is told to those who may approve it, once, and not to others or to who asked', async () => {
    const second = preparingFollower(newsroom.payload)
    const { title } = await submitted()
    await Promise.all([follow(), second()])
    await send()
    expect(to(editor).map(({ mail }) => mail.subject)).toEqual([`Waits for approval: ${title}`])
    expect(to(author)).toEqual([])
    await second()
    await send()
    expect(to(editor)).toHaveLength(1)
  })

  it('is not told once it was approved', async () => {
    const { id } = await submitted()
    await follow()
    const { status } = await rest('PATCH', `news/${id}`, { as: editor, body: { _status: 'published' } })
    expect(status).toBe(200)
    await send()
    expect(to(editor)).toEqual([])
    expect((await deliveriesTo(editor))[0]).toMatchObject({
      state: 'skipped',
      reason: 'It no longer waits for approval.',
    })
  })

  it('is not told to who does not want it', async () => {
    const other = await newsroom.person('editor')
    const body = { noMail: ['waits-for-approval'] }
    expect((await rest('PATCH', `users/${other.id}`, { as: other, body })).status).toBe(200)
    await submitted()
    await send()
    expect([to(editor).length, to(other).length]).toEqual([1, 0])
    expect((await deliveriesTo(other))[0]).toMatchObject({ state: 'skipped', reason: 'They do not want these.' })
  })

  it('and comes back is told to its authors, with what was said', async () => {
    const { id, title } = await submitted()
    const reason = 'Who said this? Please “name” them.\nAnd <where>.'
    const { status, body } = await rest('PATCH', `news/${id}`, { as: editor, body: { submitted: false, reason } })
    expect(status, JSON.stringify(body)).toBe(200)
    await send()
    const [one] = to(author)
    expect(one?.mail.subject).toBe(`Returned to you: ${title}`)
    expect(one?.mail.text).toContain('> Who said this? Please “name” them.\n> And <where>.')
    expect(one?.mail.html).toContain('And &lt;where&gt;.')
  })

  it('has a title that breaks no header', async () => {
    const title = `Bins\r\nBcc: x@y.example, ${'very '.repeat(40)}late 🗑`
    await rest('POST', 'news', { as: author, body: complete('news', { title, submitted: true }) })
    await send()
    for (const { to: recipients, mail } of server.taken) {
      expect(recipients).toEqual([expect.stringMatching(/@example\.org$/)])
      expect(mail.bcc).toBeUndefined()
    }
  })
})

describe('what comes up', () => {
  it('is told to its authors a day before it goes live, once, and not when it was moved', async () => {
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const make = async (publishedAt: string) => {
      const { body } = await rest('POST', 'news', { as: editor, body: published('news', { publishedAt }) })
      return body.doc as { id: string; title: string }
    }
    const [soon, moved] = [await make(at(30)), await make(at(30))]
    try {
      offset = 8 * 3_600_000
      await follow(clock())
      await rest('PATCH', `news/${moved.id}`, {
        as: editor,
        body: { publishedAt: at(300), _status: 'published', confirm: true },
      })
      await send()
      await send()
    } finally {
      offset = 0
    }
    expect(to(editor).map(({ mail }) => mail.subject)).toEqual([`Goes live soon: ${soon.title}`])
  })
})

describe('a bad day', () => {
  const oneTo = async (person: Person) => (await deliveriesTo(person))[0]
  const asked = async () => {
    const person = await newsroom.person('author')
    await rest('POST', 'users/forgot-password', { body: { email: person.email } })
    await expect.poll(async () => (await deliveriesTo(person)).length).toBe(1)
    return person
  }
  afterEach(() => {
    offset = 0
  })

  it('a server that says later is asked later, five times longer each time, and then no more', async () => {
    const person = await asked()
    server.answer = () => {
      throw smtpError(451, `Try again, <${person.email}>`)
    }
    await send()
    expect(await oneTo(person)).toMatchObject({
      state: 'queued',
      tries: 1,
      reason: expect.stringMatching(/^451 .*Try again, …$/),
    })
    await send()
    expect((await oneTo(person))?.tries).toBe(1)
    server.answer = () => undefined
    offset = 61_000
    await send()
    expect(await oneTo(person)).toMatchObject({ state: 'accepted', tries: 2 })
    expect(to(person)).toHaveLength(1)
  })

  it('a bad address is refused once, and keeps nobody else from their mail', async () => {
    const [bad, good] = [await asked(), await asked()]
    server.recipient = (address) => {
      if (address === bad.email) throw smtpError(550, `5.1.1 <${address}> unknown`)
    }
    await send()
    expect(await oneTo(bad)).toMatchObject({
      state: 'refused',
      reason: expect.stringMatching(/^550 5\.1\.1 … unknown$/),
    })
    expect(await oneTo(good)).toMatchObject({ state: 'accepted' })
  })

  it('a server that is away costs no try, and everything goes out once when it is back', async () => {
    const people = [await asked(), await asked(), await asked()]
    const away = createSender(newsroom.payload, writeMail, {
      transport: mailTransport({ ...readEnvironment(), smtpUrl: 'smtp://127.0.0.1:9' }),
      clock,
    })
    await away.sendDue()
    const { readMailTrouble } = await import('@/admin/dashboard/problems/read-mail-trouble')
    const trouble = async (user: Person, minutes: number) => {
      const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, newsroom.payload)
      return readMailTrouble({ req, now: new Date(Date.now() + minutes * 60_000) } as never)
    }
    expect(await trouble(admin, 1)).not.toContainEqual(expect.objectContaining({ title: 'Mail is held up' }))
    expect(await trouble(admin, 3)).toContainEqual(
      expect.objectContaining({
        title: 'Mail is held up',
        facts: [expect.stringMatching(/^3 e-mails could not be sent/), expect.stringMatching(/ECONNREFUSED|refused/)],
      }),
    )
    expect(await trouble(author, 3)).toEqual([])
    for (const person of people) expect(await oneTo(person)).toMatchObject({ state: 'queued', tries: 0 })
    away.close()
    await send()
    expect(people.map((person) => to(person).length)).toEqual([1, 1, 1])
  })

  it('who is killed in the middle leaves what was under way to the next, under the same name', async () => {
    const person = await asked()
    // The server has it whole, and does not answer until the other is done.
    let answerAtLast: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => {
      server.answer = () => {
        resolve()
        return new Promise((answer) => {
          answerAtLast = answer
        })
      }
    })
    const killed = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
    const underWay = killed.sendDue()
    await arrived
    server.answer = () => undefined
    await send()
    expect(await oneTo(person)).toMatchObject({ state: 'sending', tries: 0 })
    expect(to(person)).toEqual([])
    offset = 121_000
    await send()
    expect(to(person)).toHaveLength(1)
    const told = await oneTo(person)
    expect(to(person)[0]?.mail.messageId).toContain(told?.token ?? '-')
    // One that was only held up, not killed, comes too late to say anything of it.
    answerAtLast()
    await underWay
    killed.close()
    expect(new Set(to(person).map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(await oneTo(person)).toEqual(told)
  })

  it('a slow server lets no lease run out: what cannot be begun in time is given back, and each mail is sent once', async () => {
    const people: Person[] = []
    for (let n = 0; n < 20; n += 1) people.push(await asked())
    const other = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
    let others: Promise<number> | undefined
    server.answer = () => {
      offset += 10_000
      if (offset > 120_000) others ??= other.sendDue()
    }
    await sender.sendDue()
    await others
    other.close()
    expect(people.map((person) => to(person).length)).toEqual(people.map(() => 1))
    for (const person of people) expect(await oneTo(person)).toMatchObject({ state: 'accepted', tries: 1 })
  })

  it('two that send at once send each mail once', async () => {
    const people = []
    for (let n = 0; n < 12; n += 1) people.push(await asked())
    const other = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
    await Promise.all([sender.sendDue(), other.sendDue()])
    other.close()
    expect(people.map((person) => to(person).length)).toEqual(people.map(() => 1))
  })
})

describe('without a mail server', () => {
  it('a mail is written to the outbox folder, and asking for a password says so to everybody alike', async () => {
    delete process.env.SMTP_URL
    try {
      const person = await newsroom.person('author')
      const ask = async (email: string) => {
        const answer = await newsroom.raw('POST', 'users/forgot-password', { body: { email } })
        return [answer.status, [...answer.headers], await answer.text()]
      }
      const known = await ask(person.email)
      expect(known).toEqual(await ask('nobody-at-all@example.org'))
      expect([known[0], known[2]]).toEqual([409, expect.stringContaining('no mail server')])
      await expect.poll(async () => (await deliveriesTo(person)).length).toBe(1)
      const environment = { ...readEnvironment(), outboxFolder: path.join(newsroom.folder, 'outbox') }
      const alone = createSender(newsroom.payload, writeMail, { transport: mailTransport(environment) })
      await alone.sendDue()
      const [delivery] = await deliveriesTo(person)
      expect(delivery).toMatchObject({ state: 'not-sent' })
      expect(readdirSync(environment.outboxFolder)).toContain(`${delivery?.token}.eml`)
      const file = readFileSync(path.join(environment.outboxFolder, `${delivery?.token}.eml`), 'utf8')
      expect(file).toMatch(/Subject: Set a new password/)
    } finally {
      process.env.SMTP_URL = server.url
    }
  })
})
