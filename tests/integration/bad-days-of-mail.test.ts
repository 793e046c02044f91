import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { domainToASCII } from 'node:url'
import { createLocalReq } from 'payload'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Environment, readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery } from '@/payload-types'
import { type MailServer, smtpError, startMailServer } from '../mail-server'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { type Resident, residentMaker } from './residents'

/** What can go wrong on the way: nothing is lost, nothing is doubled, and the start page says it. */

let newsroom: Newsroom
let subscribed: ReturnType<typeof residentMaker>
let admin: Person
let server: MailServer
let rules: typeof import('./subscription-rules')
let follow: (now?: Date) => Promise<void>
let senderTo: (more: Partial<Environment>) => Sender
let sender: Sender
let offset = 0
const clock = () => new Date(Date.now() + offset)
const minutes = (count: number) => count * 60_000

beforeAll(async () => {
  newsroom = await startNewsroom()
  subscribed = residentMaker(newsroom)
  rules = await import('./subscription-rules')
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'newsroom@council.example'
  admin = await newsroom.administrator()
  senderTo = (more) =>
    createSender(newsroom.payload, writeMail, { transport: mailTransport({ ...readEnvironment(), ...more }), clock })
  sender = senderTo({})
  follow = preparingFollower(newsroom.payload)
})
beforeEach(async () => {
  // What an earlier test follows is none of this one's.
  await newsroom.payload.db.updateMany({
    collection: 'subscriptions',
    where: {},
    data: { endedAt: new Date().toISOString() },
  })
})
afterEach(() => {
  server.taken.length = 0
  server.answer = () => undefined
  server.recipient = () => undefined
  offset = 0
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

const publish = async (more: object = {}) => {
  const { status, body } = await newsroom.rest('POST', 'news', { as: admin, body: published('news', { ...more }) })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc as { id: string; title: string }
}
const to = ({ address }: Resident) => server.taken.filter((one) => one.to.includes(address))
const subjectsTo = (resident: Resident) => to(resident).map(({ mail }) => mail.subject)
const deliveryTo = async ({ id }: Resident): Promise<Delivery | undefined> => {
  const where = { and: [{ subscriber: { equals: id } }, { kind: { not_equals: 'confirm-subscription' } }] } as never
  return (await newsroom.payload.find({ collection: 'deliveries', where, depth: 0, sort: '-createdAt' })).docs[0]
}
const trouble = async (after: number) => {
  const { readMailTrouble } = await import('@/admin/dashboard/problems/read-mail-trouble')
  const req = await createLocalReq({ user: { ...admin, collection: 'users' } as never }, newsroom.payload)
  return readMailTrouble({ req, now: new Date(clock().getTime() + after) } as never)
}

describe('a mail server', () => {
  const hasOpenssl = spawnSync('openssl', ['version']).status === 0

  /** Takes mail over TLS, from who has the password. */
  const guarded = async (folder: string) => {
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')]
    const words = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost'
    execFileSync('openssl', [...words.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' })
    const guard = new SMTPServer({
      secure: true,
      key: readFileSync(key),
      cert: readFileSync(cert),
      logger: false,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'site' }) : done(smtpError(535, '5.7.8 Who are you?')),
      onData: (stream, { envelope }, done) => {
        stream.resume()
        stream.on('end', () => {
          taken.push(...envelope.rcptTo.map(({ address }) => address))
          done()
        })
      },
    })
    const taken: string[] = []
    guard.on('error', () => undefined)
    await new Promise<void>((resolve) => guard.listen(0, '127.0.0.1', resolve))
    const { port } = guard.server.address() as AddressInfo
    const url = (password: string) => `smtps://site:${password}@localhost:${port}`
    return { url, taken, caFile: cert, close: () => new Promise<void>((resolve) => guard.close(() => resolve())) }
  }

  it.skipIf(!hasOpenssl)('that refuses the password loses nothing, uses up no try, and is told of', async () => {
    const guard = await guarded(newsroom.folder)
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    const wrong = senderTo({ smtpUrl: guard.url('wrong'), smtpCaFile: guard.caFile })
    await wrong.sendDue()
    await wrong.sendDue()
    expect(await deliveryTo(resident)).toMatchObject({
      state: 'queued',
      tries: 0,
      reason: expect.stringMatching(/^535/),
    })
    expect(await trouble(minutes(3))).toContainEqual(
      expect.objectContaining({
        title: 'Mail is held up',
        facts: expect.arrayContaining([expect.stringMatching(/^The mail server says: 535 5.7.8 Who are you/)]),
      }),
    )
    const { readSendings } = await import('@/admin/sendings/read-sendings')
    const [sending] = (await readSendings(newsroom.payload, 1, new Date(Date.now() + minutes(3)))).sendings
    expect(sending?.standing).toMatchObject({
      words: 'Held up',
      more: expect.stringMatching(/535 5\.7\.8 Who are you/),
    })
    wrong.close()
    const right = senderTo({ smtpUrl: guard.url('right'), smtpCaFile: guard.caFile })
    await right.sendDue()
    expect(guard.taken.filter((address) => address === resident.address)).toHaveLength(1)
    right.close()
    await guard.close()
  })

  it('that is busy with a run to many is not what holds up those who wait their turn', async () => {
    const [first, last] = [await subscribed('/news'), await subscribed('/news')]
    await publish()
    await follow(clock())
    await newsroom.payload.db.deleteMany({ collection: 'deliveries', where: { state: { equals: 'accepted' } } })
    const set = async (resident: Resident, state: string, ago: number) => {
      const { id } = (await deliveryTo(resident)) as Delivery
      const changedAt = new Date(Date.now() - ago).toISOString()
      const data = { state, changedAt, due: new Date(Date.now() - minutes(3)).toISOString(), reason: '' }
      await newsroom.payload.db.updateOne({ collection: 'deliveries', id, data, returning: false })
    }
    const isHeldUp = async () => (await trouble(0)).some(({ title }) => title === 'Mail is held up')
    await set(last, 'queued', minutes(3))
    await set(first, 'accepted', minutes(1))
    expect(await isHeldUp()).toBe(false)
    await set(first, 'accepted', minutes(3))
    expect(await isHeldUp()).toBe(true)
    await sender.sendDue()
  })

  it.skipIf(!hasOpenssl)('whose certificate nobody knows is told nothing, and loses nothing', async () => {
    const guard = await guarded(newsroom.folder)
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    const strict = senderTo({ smtpUrl: guard.url('right') })
    await strict.sendDue()
    expect(guard.taken).toEqual([])
    expect(await deliveryTo(resident)).toMatchObject({ state: 'queued', tries: 0 })
    strict.close()
    await guard.close()
    await senderTo({}).sendDue()
    expect(to(resident)).toHaveLength(1)
  })

  it.each([
    [421, 'after the text', 0],
    [421, 'about the recipient', 0],
    [452, 'after the text', 1],
    [452, 'about the recipient', 1],
  ] as const)('that answers %i %s gets it later, once', async (code, where, tries) => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    const refuse = () => {
      throw smtpError(code, '4.3.2 Not now')
    }
    const own = senderTo({})
    if (where === 'after the text') server.answer = refuse
    else server.recipient = refuse
    await own.sendDue()
    expect(await deliveryTo(resident)).toMatchObject({
      state: 'queued',
      tries,
      reason: expect.stringContaining(`${code}`),
    })
    server.answer = () => undefined
    server.recipient = () => undefined
    offset = minutes(1.1)
    await own.sendDue()
    expect(to(resident)).toHaveLength(1)
    own.close()
  })

  it('that is away for an hour costs no try, and all goes out once it is back', async () => {
    const residents = [await subscribed('/news'), await subscribed('/news')]
    await publish()
    await follow(clock())
    const away = await startMailServer()
    const own = senderTo({ smtpUrl: away.url })
    const port = Number(new URL(away.url).port)
    await away.close()
    for (const minute of [0, 0.2, 1, 4, 15, 40, 55]) {
      offset = minutes(minute)
      await own.sendDue()
    }
    for (const one of residents) expect(await deliveryTo(one)).toMatchObject({ state: 'queued', tries: 0 })
    const back = await startMailServer(port)
    offset = minutes(66)
    await own.sendDue()
    for (const { address } of residents) expect(back.taken.filter((one) => one.to.includes(address))).toHaveLength(1)
    own.close()
    await back.close()
  })

  it('that finds a mail too large is not asked again, and the start page says so', async () => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    server.answer = () => {
      throw smtpError(552, '5.3.4 Message size exceeds fixed limit')
    }
    await sender.sendDue()
    expect(await deliveryTo(resident)).toMatchObject({ state: 'refused', reason: expect.stringMatching(/^552 5.3.4/) })
    expect((await trouble(0)).map(({ title }) => title)).toContain('Mail was refused')
    expect((await rules.followedBy({ payload: newsroom.payload }, resident.id)).length).toBe(1)
  })
})

describe('an address', () => {
  const label = (letter: string) => letter.repeat(61)
  /** One letter less than RFC 5321 allows: this server takes no more. */
  const longest = `${'l'.repeat(64)}@${label('a')}.${label('b')}.${label('c')}.xy`

  const asciiOf = (address: string): string => {
    const at = address.lastIndexOf('@')
    return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
  }

  it.each([
    ["o'brien+news@example.org"],
    ['a.b-c_d=e/f?g&h#i{j}k|l~m!n%o^p*q@example.org'],
    [longest],
    ['resident@bücher.example'],
  ])('such as %s gets its mail, and nobody else does', async (typed) => {
    const { readAddress } = await import('@/words/mail-address')
    const read = readAddress(typed)
    if ('problem' in read) throw new Error(read.problem)
    const resident = await subscribed('/news', 'at-once', read.address)
    const { title } = await publish()
    await follow(clock())
    await sender.sendDue()
    const got = server.taken.filter(({ mail }) => mail.subject === title)
    // This server reads a domain back into its own script.
    expect(got.map((one) => one.to.map(asciiOf))).toEqual([[resident.address]])
    const [one] = got as [MailServer['taken'][number]]
    expect(one.mail.to?.map(({ address }) => asciiOf(String(address)))).toEqual([resident.address])
    expect(one.mail.bcc).toBeUndefined()
  })

  it.each([
    [550, '5.1.1 User unknown', 'ended'],
    [550, '5.1.10 Recipient not found', 'ended'],
    [554, '5.1.2 No such domain', 'ended'],
    [550, '5.2.1 Mailbox disabled', 'ended'],
    [553, 'no such mailbox here', 'ended'],
    [550, '5.0.0 User unknown', 'ended'],
    [550, 'Requested action not taken: mailbox does not exist', 'ended'],
    [551, 'Unknown recipient address', 'ended'],
    [550, 'Administrative prohibition', 'kept'],
    [550, 'Rejected', 'kept'],
    [553, 'Rate limit exceeded', 'kept'],
    [550, 'TLS required', 'kept'],
    [550, '5.0.0 unknown', 'kept'],
    [550, '5.7.1 Refused by policy', 'kept'],
    [552, '5.2.2 Mailbox full', 'kept'],
    [550, 'Relaying is not allowed', 'kept'],
    [550, 'Mailbox quota exceeded', 'kept'],
    [554, 'Transaction failed', 'kept'],
    [550, '5.4.1 Access denied', 'kept'],
  ] as const)('that is refused as %i %s: what is followed from it is %s', async (code, says, is) => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    server.recipient = (address) => {
      if (address === resident.address) throw smtpError(code, says)
    }
    await sender.sendDue()
    const { followedBy } = await import('./subscription-rules')
    const left = await followedBy({ payload: newsroom.payload }, resident.id)
    expect(left).toHaveLength(is === 'ended' ? 0 : 1)
    expect(await deliveryTo(resident)).toMatchObject({ state: 'refused', bounce: is === 'ended' ? 'hard' : null })
  })

  it('says that it was refused for the whole mail, and is not given up for that', async () => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    server.answer = ({ to }) => {
      if (to.includes(resident.address)) throw smtpError(550, 'This was not wanted')
    }
    await sender.sendDue()
    const { followedBy } = await import('./subscription-rules')
    expect(await followedBy({ payload: newsroom.payload }, resident.id)).toHaveLength(1)
  })

  it('that its server refuses keeps none of hundreds from theirs', async () => {
    const residents: Resident[] = []
    for (let n = 0; n < 60; n += 1) residents.push(await subscribed('/news'))
    const bad = residents[17] as Resident
    await publish()
    await follow(clock())
    server.recipient = (address) => {
      if (address === bad.address) throw smtpError(550, `5.1.1 <${address}>: no such user`)
    }
    await sender.sendDue()
    await sender.sendDue()
    for (const one of residents) expect(to(one)).toHaveLength(one === bad ? 0 : 1)
    expect(await deliveryTo(bad)).toMatchObject({ state: 'refused', reason: expect.not.stringContaining(bad.address) })
  })
})

describe('a name', () => {
  it('with line breaks, of the council, a person or a topic, adds no header and no recipient', async () => {
    const breaking = 'Council\r\nBcc: x@y.example\r\n\r\nHello'
    const site = await newsroom.payload.findGlobal({ slug: 'site', depth: 0 })
    await newsroom.payload.db.updateGlobal({ slug: 'site', data: { ...site, name: breaking } as never })
    try {
      const resident = await subscribed('/news')
      const where = { subscriber: { equals: resident.id } }
      await newsroom.payload.db.updateMany({ collection: 'subscriptions', where, data: { title: breaking } })
      await publish({ title: newTitle() })
      await follow(clock())
      // The look of the council is known for five seconds.
      await new Promise((resolve) => setTimeout(resolve, 5100))
      await sender.sendDue()
      const [one] = to(resident) as [MailServer['taken'][number]]
      expect(one.to).toEqual([resident.address])
      expect(one.mail.bcc).toBeUndefined()
      expect(one.mail.headers.filter(({ key }) => key === 'bcc')).toEqual([])
      expect(one.mail.headers.find(({ key }) => key === 'list-id')?.value).toMatch(/^<[\w.-]+>$/)
      expect(one.mail.text).not.toMatch(/^Hello/)
    } finally {
      await newsroom.payload.db.updateGlobal({ slug: 'site', data: site as never })
    }
  })
})

describe('a clock', () => {
  it('that jumps ahead by a day and back tells everybody once, also of what goes live afterwards', async () => {
    const resident = await subscribed('/news')
    const before = await publish()
    await follow(clock())
    offset = minutes(24 * 60)
    await follow(clock())
    await sender.sendDue()
    offset = 0
    await follow(clock())
    const after = await publish()
    await follow(clock())
    await sender.sendDue()
    await sender.sendDue()
    expect(subjectsTo(resident).sort()).toEqual([before.title, after.title].sort())
  })

  it('that is a day ahead when a process is killed keeps nobody from its mail once it is right', async () => {
    const { claim } = await import('@/mail/claims')
    const [resident, daily] = [await subscribed('/news'), await subscribed('/news', 'daily')]
    const { title } = await publish()
    await follow(clock())
    offset = minutes(48 * 60)
    const claimed = await claim(newsroom.payload, { channel: 'mail', most: 500, now: clock() })
    expect(claimed.length).toBeGreaterThan(0)
    offset = minutes(24 * 60)
    await sender.sendDue()
    expect([resident, daily].map(subjectsTo)).toEqual([[title], [title]])
  })

  it('that is set back while a server is away holds nothing up for longer', async () => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    const away = await startMailServer()
    const port = Number(new URL(away.url).port)
    const own = senderTo({ smtpUrl: away.url })
    await away.close()
    offset = minutes(300)
    await own.sendDue()
    const back = await startMailServer(port)
    offset = 0
    await own.sendDue()
    expect(back.taken.filter((one) => one.to.includes(resident.address))).toHaveLength(1)
    own.close()
    await back.close()
  })
})

describe('a disk that is full', () => {
  it('keeps what belongs into the outbox folder until there is room, and says so', async () => {
    const resident = await subscribed('/news')
    await publish()
    await follow(clock())
    const outboxFolder = path.join(newsroom.folder, 'full-outbox')
    mkdirSync(outboxFolder)
    const token = (await deliveryTo(resident))?.token as string
    // Whatever is written there finds no room: the device is made for that.
    symlinkSync('/dev/full', path.join(outboxFolder, `${token}.eml.part`))
    const own = senderTo({ smtpUrl: undefined, outboxFolder })
    await own.sendDue()
    expect(await deliveryTo(resident)).toMatchObject({
      state: 'queued',
      tries: 0,
      reason: expect.stringContaining('ENOSPC'),
    })
    expect((await trouble(minutes(3))).map(({ title }) => title)).toContain('Mail is held up')
    rmSync(path.join(outboxFolder, `${token}.eml.part`))
    offset = minutes(1)
    await own.sendDue()
    expect((await deliveryTo(resident))?.state).toBe('not-sent')
    expect(readdirSync(outboxFolder)).toContain(`${token}.eml`)
    expect(readdirSync(outboxFolder).filter((file) => file.endsWith('.part'))).toEqual([])
  })
})

describe('a day on which much happens', () => {
  it('is told in a mail that Gmail shows whole', async () => {
    const resident = await subscribed('/news', 'daily')
    const titles: string[] = []
    for (let n = 0; n < 90; n += 1) {
      const summary = 'What the council decided, for whom, from when on, and what it costs. '.repeat(4)
      titles.push((await publish({ summary, title: `${newTitle()} ${'is repaired in spring '.repeat(3)}` })).title)
    }
    await follow(clock())
    const { nextDigest } = await import('@/notifications/who-gets')
    offset = (nextDigest('daily', new Date()) as Date).getTime() - Date.now() + 1000
    await sender.sendDue()
    expect(to(resident)).toHaveLength(1)
    const [{ raw, mail }] = to(resident) as [MailServer['taken'][number]]
    expect(raw.length).toBeLessThan(102_000)
    expect(mail.html?.length).toBeLessThan(60_000)
    expect(titles.filter((title) => mail.text?.includes(title))).toHaveLength(75)
    expect(mail.text).toContain('And 15 more')
    const { totalDocs } = await newsroom.payload.count({
      collection: 'deliveries',
      where: { and: [{ subscriber: { equals: resident.id } }, { state: { equals: 'accepted' } }] },
    })
    expect(totalDocs).toBe(90)
  })
})
