import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import { createSender, type Sender } from '@/mail/sender'
import { mailTransport } from '@/mail/transport'
import type { Delivery, PressList, PreviewLink } from '@/payload-types'
import { type MailServer, startMailServer } from '../mail-server'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/** Journalists: who is on the list, what they are sent, before it is public too, and how they leave. */

let newsroom: Newsroom
let admin: Person
let editor: Person
let server: MailServer
let sender: Sender
let rules: typeof import('./subscription-rules')
let returned: typeof import('@/notifications/returned-mail')
let previews: typeof import('@/publishing/previews/open-preview-link')
let follow: (now?: Date) => Promise<void>
let offset = 0
const clock = () => new Date(Date.now() + offset)
const hours = (count: number) => count * 3_600_000
const inHours = (count: number) => new Date(Date.now() + hours(count)).toISOString()

beforeAll(async () => {
  newsroom = await startNewsroom()
  rules = await import('./subscription-rules')
  returned = await import('@/notifications/returned-mail')
  previews = await import('@/publishing/previews/open-preview-link')
  const { preparingFollower } = await import('./following')
  const { writeMail } = await import('@/notifications/write-mail')
  server = await startMailServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'press@council.example'
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
  sender = createSender(newsroom.payload, writeMail, { transport: mailTransport(readEnvironment()), clock })
  follow = preparingFollower(newsroom.payload)
})
afterEach(async () => {
  server.taken.length = 0
  offset = 0
  await newsroom.payload.db.deleteMany({ collection: 'press-list', where: {} })
})
afterAll(async () => {
  sender.close()
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  await server.close()
  await newsroom.close()
})

let people = 0
const entry = (more: object = {}) => {
  const n = ++people
  return {
    name: `Reporter ${n}`,
    outlet: 'Meadow Gazette',
    email: `reporter-${n}@gazette.example`,
    beats: ['Local media'],
    consentHow: 'Asked by e-mail.',
    consentAt: '2026-03-03',
    ...more,
  }
}
const add = (body: object, as: Person = editor) => newsroom.rest('POST', 'press-list', { as, body })
const journalist = async (more: object = {}): Promise<PressList> => {
  const { status, body } = await add(entry(more))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const read = async (id: string) => (await newsroom.rest('GET', `press-list/${id}`, { as: editor })).body as PressList
const release = async (more: object = {}) => {
  const body = published('news', { kind: 'press-release', summary: 'The market hall gets a roof.', ...more })
  const answer = await newsroom.rest('POST', 'news', { as: editor, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc as { id: string; title: string; address: string }
}
const change = async (id: string, body: object) => {
  const answer = await newsroom.rest('PATCH', `news/${id}`, { as: editor, body: { ...body, confirm: true } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
const whom = async (id: string, as: Person = editor) => newsroom.rest('GET', `news/${id}/press`, { as })
const toPress = (id: string, groups: unknown, number: number, as: Person = editor) =>
  newsroom.rest('POST', `news/${id}/press`, { as, body: { groups, people: number } })
const send = async () => {
  await follow(clock())
  await sender.sendDue()
}
const mailsTo = ({ email }: PressList) => server.taken.filter(({ to }) => to.includes(email))
const deliveriesTo = async ({ id }: PressList): Promise<Delivery[]> => {
  const where = { recipient: { equals: `journalist:${id}` } }
  return (await newsroom.payload.find({ collection: 'deliveries', where, depth: 0, limit: 0 })).docs
}

describe('the press list', () => {
  it('is kept by editors, each address once, with groups in one spelling', async () => {
    const one = await journalist({
      email: ' Reporter.Dupe@Gazette.example ',
      beats: [' Local  media', 'local media', 'Education'],
    })
    expect(one).toMatchObject({ email: 'reporter.dupe@gazette.example', beats: ['Local media', 'Education'] })
    expect((await add(entry({ email: 'reporter.dupe@GAZETTE.example' }))).status).toBe(400)
    for (const email of ['a@b.example, c@d.example', 'nobody', '"a b"@c.example'])
      expect((await add(entry({ email }))).status, email).toBe(400)
    for (const missing of ['name', 'consentHow', 'consentAt'])
      expect((await add(entry({ [missing]: null }))).status, missing).toBe(400)
    for (const as of [await newsroom.person('author'), await newsroom.person('notices')])
      expect([
        (await add(entry(), as)).status,
        (await newsroom.rest('GET', `press-list/${one.id}`, { as })).status,
      ]).toEqual([403, 403])
    expect((await newsroom.rest('GET', 'press-list')).status).toBe(403)
  })
})

describe('a release', () => {
  it('is sent to the chosen groups alone, each once, as many as was said', async () => {
    const [local, both, schools] = [
      await journalist(),
      await journalist({ beats: ['Local media', 'Education'] }),
      await journalist({ beats: ['Education'] }),
    ]
    const { id, title, address } = await release()
    expect((await whom(id)).body.journalists).toHaveLength(3)
    expect((await toPress(id, ['Local media'], 3)).status).toBe(409)
    expect((await toPress(id, [], 0)).status).toBe(400)
    expect((await toPress(id, ['Sport'], 0)).status).toBe(409)
    const answers = await Promise.all([toPress(id, ['Local media'], 2), toPress(id, ['Local media'], 2)])
    expect(answers.map(({ status }) => status).filter((status) => ![200, 409].includes(status))).toEqual([])
    await send()
    await send()
    expect([local, both, schools].map((one) => mailsTo(one).length)).toEqual([1, 1, 0])
    const [{ mail, from }] = mailsTo(local) as [MailServer['taken'][number]]
    expect(mail.subject).toBe(title)
    expect(mail.text).toContain(address)
    expect(mail.text).toContain('The market hall gets a roof.')
    expect(from).toMatch(/^bounces\+[a-z2-7]{26}@council\.example$/)
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value
    expect(header('list-unsubscribe')).toMatch(/\/unsubscribe\/[a-z2-7]{26}>$/)
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const { finishMailings } = await import('@/mail/finish')
    const mailing = async () => {
      await finishMailings(newsroom.payload, clock())
      const where = { key: { equals: `press:news:${id}` } }
      return (await newsroom.payload.find({ collection: 'mailings', where })).docs
    }
    expect(await mailing()).toMatchObject([{ state: 'done', counts: { prepared: 2, accepted: 2 } }])
    // Who has it already gets no second one with another group.
    expect((await toPress(id, ['Education'], 1)).body).toEqual({ sent: 1 })
    expect(await mailing()).toMatchObject([{ state: 'prepared' }])
    await send()
    expect([local, both, schools].map((one) => mailsTo(one).length)).toEqual([1, 1, 1])
    expect((await toPress(id, 'everybody', 0)).status).toBe(409)
    expect(await mailing()).toMatchObject([{ state: 'done', counts: { prepared: 3, accepted: 3 } }])
    const log = await newsroom.payload.find({
      collection: 'publication-log',
      where: { and: [{ documentId: { equals: id } }, { event: { equals: 'sent-to-press' } }] },
      sort: 'sequence',
    })
    expect(log.docs.at(-1)).toMatchObject({ to: '1 journalist: Education', byName: expect.any(String) })
  })

  it('is sent by those who may alone, and only once it is approved and while it is not withdrawn', async () => {
    await journalist()
    const { id } = await release()
    for (const as of [await newsroom.person('author'), await newsroom.person('notices')])
      expect([(await whom(id, as)).status, (await toPress(id, 'everybody', 1, as)).status]).toEqual([403, 403])
    const draft = await newsroom.rest('POST', 'news', { as: editor, body: { ...published('news'), _status: 'draft' } })
    expect((await toPress(draft.body.doc.id, 'everybody', 1)).status).toBe(409)
    await change(id, { withdrawal: { reason: 'It was wrong.' }, _status: 'published' })
    expect((await toPress(id, 'everybody', 1)).status).toBe(409)
  })
})

describe('under embargo', () => {
  const previewIn = (text: string) => /http\S+\/preview\/link\/(\S+)/.exec(text)?.[1] ?? ''

  it('each gets a link of their own, which says who opened it, and nobody else gets anything', async () => {
    const [one, other, unasked] = [await journalist(), await journalist(), await journalist({ beats: ['Sport'] })]
    const publishedAt = inHours(30)
    const { id, title } = await release({ publishedAt })
    expect((await whom(id)).body.embargoedUntil).toBe(publishedAt)
    expect((await toPress(id, ['Local media'], 2)).status).toBe(200)
    await send()
    expect([one, other, unasked].map((somebody) => mailsTo(somebody).length)).toEqual([1, 1, 0])
    expect(server.taken).toHaveLength(2)
    const mails = [one, other].map((somebody) => mailsTo(somebody)[0]?.mail)
    for (const mail of mails) {
      expect(mail?.subject).toMatch(/^Embargoed until .+ 20\d\d: /)
      expect(mail?.subject).toContain(title)
      expect(mail?.text).toMatch(/Embargoed until \w+day \d+ \w+ 20\d\d, /)
      expect(mail?.html).toContain('Embargoed until')
    }
    const tokens = mails.map((mail) => previewIn(mail?.text ?? ''))
    expect(new Set(tokens).size).toBe(2)
    const opened = await previews.openPreviewLink(newsroom.payload, tokens[0] as string, new Date())
    expect(opened).toMatchObject({ is: 'open', document: { title } })
    const { docs } = await newsroom.payload.find({ collection: 'preview-links', where: { documentId: { equals: id } } })
    expect(docs.map(({ forWhom, shows, openings }) => [forWhom, shows, openings]).sort()).toEqual(
      [
        [`${one.name}, Meadow Gazette`, 'approved', 1],
        [`${other.name}, Meadow Gazette`, 'approved', 0],
      ].sort(),
    )
    const log = await newsroom.payload.find({
      collection: 'publication-log',
      where: { and: [{ documentId: { equals: id } }, { event: { equals: 'preview-link-opened' } }] },
    })
    expect(log.docs.map(({ byName }) => byName)).toEqual([`Preview link for ${one.name}, Meadow Gazette`])
    // Live, it is news to none of them, and the links lead to the page.
    offset = hours(31)
    await send()
    expect(server.taken).toHaveLength(2)
    expect(await previews.openPreviewLink(newsroom.payload, tokens[1] as string, clock())).toMatchObject({ is: 'live' })
  })

  it('is sent when journalists may read it, not before', async () => {
    const one = await journalist()
    const { id } = await release({ publishedAt: inHours(30), earlyAccessAt: inHours(10) })
    expect((await toPress(id, 'everybody', 1)).status).toBe(200)
    await send()
    expect(mailsTo(one)).toEqual([])
    // Moved since: asked again at the moment of sending.
    await change(id, { earlyAccessAt: inHours(20), _status: 'published' })
    offset = hours(11)
    await send()
    expect(mailsTo(one)).toEqual([])
    expect((await deliveriesTo(one))[0]?.state).toBe('queued')
    offset = hours(21)
    await send()
    expect(mailsTo(one)[0]?.mail.subject).toMatch(/^Embargoed until/)
  })

  it('is not sent once it is taken back, nor in the name of somebody who may not', async () => {
    const one = await journalist()
    const officer = await newsroom.person('editor')
    const [takenBack, others] = [
      await release({ publishedAt: inHours(30) }),
      await release({ publishedAt: inHours(30) }),
    ]
    await toPress(takenBack.id, 'everybody', 1)
    await toPress(others.id, 'everybody', 1, officer)
    const off = { as: editor, query: { unpublishAllLocales: true }, body: { _status: 'draft' } }
    expect((await newsroom.rest('PATCH', `news/${takenBack.id}`, off)).status).toBe(200)
    await newsroom.payload.update({ collection: 'users', id: officer.id, data: { roles: ['author'] } })
    await send()
    expect(mailsTo(one)).toEqual([])
    expect((await deliveriesTo(one)).map(({ state, reason }) => `${state}: ${reason}`).sort()).toEqual([
      'skipped: Readers do not see it any more.',
      'skipped: Whoever sent it may not hand it out any more.',
    ])
  })

  it('the same link is in a mail that is tried again', async () => {
    const one = await journalist()
    const { id } = await release({ publishedAt: inHours(30) })
    await toPress(id, 'everybody', 1)
    let tries = 0
    server.answer = () => {
      tries += 1
      if (tries === 1) throw Object.assign(new Error('Try later'), { responseCode: 451 })
    }
    await send()
    offset = hours(1)
    await send()
    server.answer = () => undefined
    expect(mailsTo(one)).toHaveLength(1)
    const { docs } = await newsroom.payload.find({ collection: 'preview-links', where: { documentId: { equals: id } } })
    expect(docs).toHaveLength(1)
    const [{ address }] = docs as [PreviewLink]
    expect(mailsTo(one)[0]?.mail.text).toContain(String(address))
  })
})

describe('what becomes of it', () => {
  it('is told to those who were sent it: a correction under embargo, a withdrawal, also when they have left', async () => {
    const [stays, leaves] = [await journalist(), await journalist()]
    const never = await journalist({ beats: ['Sport'] })
    const { id, title } = await release({ publishedAt: inHours(30) })
    await toPress(id, ['Local media'], 2)
    await send()
    const { leavePressList } = await import('@/subscriptions/press-list')
    await leavePressList(newsroom.payload, { id: leaves.id }, 'unsubscribed', new Date())
    const tell = () => newsroom.rest('POST', `news/${id}/tell`, { as: editor, body: {} })
    await change(id, { updates: [{ note: 'It is £12, not £21.' }], _status: 'published' })
    expect((await newsroom.rest('GET', `news/${id}/told`, { as: editor })).body.people).toBe(2)
    expect((await tell()).status).toBe(200)
    await send()
    for (const somebody of [stays, leaves]) {
      const [, corrected] = mailsTo(somebody)
      expect(corrected?.mail.subject).toMatch(/^Corrected, embargoed until/)
      expect(corrected?.mail.text).toContain('> It is £12, not £21.')
    }
    await change(id, { withdrawal: { reason: 'It does not happen.' }, _status: 'published' })
    expect((await tell()).status).toBe(200)
    await send()
    expect(mailsTo(stays).at(-1)?.mail.subject).toBe(`Withdrawn: ${title}`)
    expect(mailsTo(leaves)).toHaveLength(3)
    expect(mailsTo(never)).toEqual([])
  })
})

describe('leaving', () => {
  type Route = Record<
    'GET' | 'POST',
    (request: Request, context: { params: Promise<{ token: string }> }) => Promise<Response>
  >
  const open = async (method: 'GET' | 'POST', path: string) => {
    const route = (await import('@/app/(site)/unsubscribe/[token]/route')) as unknown as Route
    const token = path.split('/').at(-1) as string
    const request = new Request(`http://localhost:3000${path}`, {
      method,
      ...(method === 'POST' ? { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) } : {}),
    })
    const answer = await route[method](request, { params: Promise.resolve({ token }) })
    return { status: answer.status, text: await answer.text() }
  }

  it('takes one click, and nothing when the link is only opened; who has left is erased 28 days later', async () => {
    const one = await journalist()
    const { id } = await release()
    await toPress(id, 'everybody', 1)
    await send()
    const path = /\/unsubscribe\/[a-z2-7]{26}/.exec(mailsTo(one)[0]?.mail.text ?? '')?.[0] as string
    expect((await open('GET', path)).text).toContain('Leave the press list?')
    expect((await read(one.id)).endedAt ?? null).toBeNull()
    for (let n = 0; n < 2; n += 1) expect((await open('POST', path)).status).toBe(200)
    expect((await open('GET', path)).text).toContain('You are off the press list')
    expect(await read(one.id)).toMatchObject({ endedReason: 'unsubscribed' })
    const next = await release()
    expect((await whom(next.id)).body.journalists).toEqual([])
    await rules.eraseEnded(newsroom.payload, new Date(Date.now() + hours(24 * 27)))
    expect((await newsroom.rest('GET', `press-list/${one.id}`, { as: editor })).status).toBe(200)
    await rules.eraseEnded(newsroom.payload, new Date(Date.now() + hours(24 * 29)))
    expect((await newsroom.rest('GET', `press-list/${one.id}`, { as: editor })).status).toBe(404)
    expect((await open('POST', path)).status).toBe(200)
  })

  it('is undone by a consent that was given since, and by nobody’s saying so', async () => {
    const one = await journalist()
    const { leavePressList } = await import('@/subscriptions/press-list')
    await leavePressList(newsroom.payload, { id: one.id }, 'unsubscribed', new Date())
    const patch = (body: object) => newsroom.rest('PATCH', `press-list/${one.id}`, { as: admin, body })
    await patch({ endedAt: null, note: 'Ring them.' })
    await patch({ consentAt: '2026-01-01' })
    expect((await read(one.id)).endedAt).toBeTruthy()
    await patch({ consentAt: new Date().toISOString().slice(0, 10), consentHow: 'Asked again by telephone.' })
    expect((await read(one.id)).endedAt ?? null).toBeNull()
  })

  it('happens by itself when their address is dead, or they call it spam', async () => {
    const [dead, annoyed] = [await journalist(), await journalist()]
    const { id } = await release()
    await toPress(id, 'everybody', 2)
    await send()
    const comeBack = async (one: PressList, is: 'hard' | 'complaint') => {
      const [{ token }] = (await deliveriesTo(one)) as [Delivery]
      await returned.dealWithReturned(newsroom.payload, { is, token, says: '' }, new Date())
    }
    await comeBack(dead, 'hard')
    await comeBack(annoyed, 'complaint')
    expect([(await read(dead.id)).endedReason, (await read(annoyed.id)).endedReason]).toEqual(['bounced', 'complained'])
  })
})
