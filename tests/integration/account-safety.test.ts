import crypto, { pbkdf2Sync, randomUUID } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Delivery } from '@/payload-types'
import { idOf } from '@/words/references'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

const site = 'https://news.example.gov.uk'
const password = 'a long enough password'

let newsroom: Newsroom
let config: SanitizedConfig
let admin: Person
let author: Person
beforeAll(async () => {
  // An address with a path, which is no part of what browsers send as the origin.
  process.env.SITE_URL = `${site}/newsroom`
  newsroom = await startNewsroom()
  config = await (await import('@payload-config')).default
  admin = await newsroom.administrator()
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const rest: Newsroom['rest'] = (...request) => newsroom.rest(...request)
const signIn = (email: unknown, typed: unknown = password) =>
  rest('POST', 'users/login', { body: { email, password: typed } })

type Stored = Record<string, unknown> & { id: string }
const stored = async (id: string) =>
  (await newsroom.payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })) as Stored
const store = (id: string, data: Record<string, unknown>) =>
  newsroom.payload.db.updateOne({ collection: 'users', id, data, returning: false })
const lock = (id: string, minutes = 10) =>
  store(id, { loginAttempts: 10, lockUntil: new Date(Date.now() + minutes * 60_000).toISOString() })
const nobody = () => `${randomUUID()}@example.org`

/** How passwords were hashed meanwhile, which is what takes a sign-in its time: rounds, bytes and digest of each. */
const hashingIn = async (action: () => Promise<unknown>): Promise<unknown[]> => {
  const hashing = vi.spyOn(crypto, 'pbkdf2')
  syncBuiltinESMExports()
  try {
    await action()
    return hashing.mock.calls.map((parameters) => parameters.slice(2, 5))
  } finally {
    hashing.mockRestore()
    syncBuiltinESMExports()
  }
}

const worksStill = async ({ token }: Person) => (await rest('GET', 'users/me', { as: { token } as Person })).body.user

describe('a password that will not do is refused', () => {
  const weak = [
    { what: 'short', password: 'mint-Grave7', words: /at least 12 characters/ },
    { what: 'of 201 characters', password: 'kettle orbit '.repeat(16).slice(0, 201), words: /at most 200/ },
    { what: 'common', password: 'Password2024!', words: /guessed first/ },
    { what: 'no text', password: { length: 20 }, words: /at least 12/ },
  ]
  const problem = ({ status, body }: Awaited<ReturnType<typeof rest>>, words: RegExp) => {
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual([{ path: 'password', message: expect.stringMatching(words) }])
  }

  it.each(weak)('$what, of a new person', async ({ password, words }) => {
    const body = { name: `New ${nobody()}`, email: nobody(), password }
    problem(await rest('POST', 'users', { as: admin, body }), words)
    const found = await newsroom.payload.count({ collection: 'users', where: { email: { equals: body.email } } })
    expect(found.totalDocs).toBe(0)
  })

  it.each(weak)('$what, as one’s own or another’s new one', async ({ password: typed, words }) => {
    problem(await rest('PATCH', `users/${author.id}`, { as: author, body: { password: typed } }), words)
    problem(await rest('PATCH', `users/${author.id}`, { as: admin, body: { password: typed } }), words)
    const query = { 'where[id][equals]': author.id }
    const many = await rest('PATCH', 'users', { as: admin, query, body: { password: typed } })
    expect(many).toMatchObject({ status: 400, body: { docs: [], errors: [{ id: author.id }] } })
    expect((await signIn(author.email)).status).toBe(200)
  })

  it.each(weak)('$what, in place of a forgotten one, and the link still works after', async ({ password, words }) => {
    const person = await newsroom.person('author')
    const token = await newsroom.payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    problem(await rest('POST', 'users/reset-password', { body: { token, password } }), words)
    const better = 'kettle orbit flannel'
    expect((await rest('POST', 'users/reset-password', { body: { token, password: better } })).status).toBe(200)
    expect((await signIn(person.email, better)).status).toBe(200)
  })

  it.each(weak)('$what, from a script', async ({ password }) => {
    const data = { name: `New ${nobody()}`, email: nobody(), password } as never
    await expect(newsroom.payload.create({ collection: 'users', data })).rejects.toThrow(/password/i)
  })

  it('made of the person’s e-mail address or name, the one now or the new one', async () => {
    const body = { name: 'Priya Sandhu', email: `priya.sandhu@${randomUUID()}.org`, password: 'priya.sandhu26' }
    problem(await rest('POST', 'users', { as: admin, body }), /e-mail address or the name/)
    const { doc } = (await rest('POST', 'users', { as: admin, body: { ...body, password } })).body
    const to = (change: object) => rest('PATCH', `users/${doc.id}`, { as: admin, body: change })
    problem(await to({ password: 'PriyaSandhu!!' }), /e-mail address or the name/)
    problem(await to({ name: 'Flannel Kettle', password: 'flannelkettle' }), /e-mail address or the name/)
    const token = await newsroom.payload.forgotPassword({ collection: 'users', data: body, disableEmail: true })
    const reset = { token, password: 'priya sandhu' }
    problem(await rest('POST', 'users/reset-password', { body: reset }), /e-mail address or the name/)
  })

  it('of somebody new who has none', async () => {
    problem(
      await rest('POST', 'users', { as: admin, body: { name: `New ${nobody()}`, email: nobody() } }),
      /at least 12/,
    )
  })
})

describe('whether an account exists', () => {
  const answerOf = async (body: object) => {
    const answer = await newsroom.raw('POST', 'users/login', { body })
    return { status: answer.status, headers: [...answer.headers], text: await answer.text() }
  }

  it('is not told by the answer to a sign-in: wrong, unknown, locked, and locked with the right password', async () => {
    const [person, locked] = [await newsroom.person('author'), await newsroom.person('author')]
    await lock(locked.id)
    const wrong = await answerOf({ email: person.email, password: 'not this one' })
    expect(wrong.status).toBe(401)
    expect(JSON.parse(wrong.text)).toEqual({ errors: [{ message: expect.stringContaining('is not right') }] })
    expect(await answerOf({ email: nobody(), password: 'not this one' })).toEqual(wrong)
    expect(await answerOf({ email: locked.email, password: 'not this one' })).toEqual(wrong)
    expect(await answerOf({ email: locked.email, password })).toEqual(wrong)
    expect(await answerOf({ email: `${person.email}\u0000`, password })).toEqual(wrong)
  })

  it('is not told by the time that takes: the same work is done for all of them', async () => {
    const locked = await newsroom.person('author')
    await lock(locked.id)
    const emails = [(await newsroom.person('author')).email, nobody(), locked.email]
    const work: unknown[][] = []
    for (const email of emails) work.push(await hashingIn(() => signIn(email, 'not this one')))
    expect(work[0]).toEqual([[600_000, 32, 'sha256']])
    expect(work).toEqual(emails.map(() => work[0]))
  })

  it('would be, if Payload came to hash in another way than the work done for nobody', async () => {
    const { hash, salt } = await stored(author.id)
    const same = pbkdf2Sync(password, String(salt), 600_000, 32, 'sha256').toString('hex')
    expect(String(hash).endsWith(same)).toBe(true)
  })

  it('is not told by many tries at once, of which the last find the account locked', async () => {
    const person = await newsroom.person('author')
    const tries = Array.from({ length: 14 }, () => signIn(person.email, 'not this one'))
    const answers = new Set((await Promise.all(tries)).map((answer) => JSON.stringify(answer)))
    expect(answers.size).toBe(1)
    expect((await signIn(person.email)).status).toBe(401)
  })

  it('is not told to a script either', async () => {
    const locked = await newsroom.person('author')
    await lock(locked.id)
    const login = (email: string) => newsroom.payload.login({ collection: 'users', data: { email, password } })
    const words = await login(nobody()).catch(({ message }) => message)
    await expect(login(locked.email)).rejects.toThrow(words)
  })

  describe('is not told by asking for a new password', () => {
    beforeAll(() => {
      // Nobody listens there: what is asked for waits in the outbox.
      process.env.SMTP_URL = 'smtp://127.0.0.1:9'
    })
    afterAll(() => {
      delete process.env.SMTP_URL
    })

    const ask = async (email: string) => {
      const answer = await newsroom.raw('POST', 'users/forgot-password', { body: { email } })
      return { status: answer.status, headers: [...answer.headers], text: await answer.text() }
    }
    const mailsTo = async (id: string) =>
      (await newsroom.payload.count({ collection: 'deliveries', where: { person: { equals: id } } })).totalDocs

    it('nor by what is answered, nor by how long that takes: it waits for no mail server', async () => {
      const { id, email } = await newsroom.person('author')
      const unknown = await ask(nobody())
      expect(unknown.status).toBe(200)
      expect(await ask(email)).toEqual(unknown)
      await expect.poll(() => mailsTo(id), { timeout: 10_000 }).toBe(1)
      expect((await rest('POST', 'news', { as: admin, body: published('news') })).status).toBe(201)
    })

    it('more than once a minute, with a link to this site that sets one', async () => {
      const { id, email } = await newsroom.person('author')
      for (const typed of [email, ` ${email.toUpperCase()} `, email]) await ask(typed)
      await expect.poll(() => mailsTo(id), { timeout: 10_000 }).toBe(1)
      const { writeMail } = await import('@/notifications/write-mail')
      const { docs } = await newsroom.payload.find({
        collection: 'deliveries',
        where: { person: { equals: id } },
        depth: 0,
      })
      const [delivery] = docs as [Delivery]
      const mailing = await newsroom.payload.findByID({ collection: 'mailings', id: idOf(delivery.mailing) as string })
      const written = await writeMail(newsroom.payload, [{ delivery, mailing }], new Date(), [delivery])
      if ('skip' in written) throw new Error(written.skip)
      expect(written.mail?.to).toBe(email)
      const link = /https:\S+/.exec(written.mail?.text ?? '')?.[0] ?? ''
      expect(link).toMatch(/^https:\/\/news\.example\.gov\.uk\/newsroom\/admin\/reset\/\w{40}$/)
      const body = { token: link.split('/').at(-1), password: 'kettle orbit flannel' }
      expect((await rest('POST', 'users/reset-password', { body })).status).toBe(200)
      expect((await signIn(email, body.password)).status).toBe(200)
      expect(await mailsTo(id)).toBe(1)
    })
  })

  it('is not told by a wrong link, by unlocking, or by registering', async () => {
    const { id, email } = author
    await store(id, { resetPasswordToken: 'expired', resetPasswordExpiration: new Date(0).toISOString() })
    const reset = (token: string) => rest('POST', 'users/reset-password', { body: { token, password } })
    expect((await reset('nonsense')).status).toBe(403)
    expect(await reset('expired')).toEqual(await reset('nonsense'))
    expect((await reset('')).status).toBe(403)
    for (const as of [undefined, author]) {
      const unlock = (of: string) => rest('POST', 'users/unlock', { as, body: { email: of } })
      expect((await unlock(email)).status).toBe(403)
      expect(await unlock(nobody())).toEqual(await unlock(email))
    }
    const register = (of: string) => rest('POST', 'users/first-register', { body: { name: 'x', email: of, password } })
    expect((await register(email)).status).toBe(403)
    expect(await register(nobody())).toEqual(await register(email))
    expect((await rest('POST', `users/verify/${id}`)).status).toBe(404)
  })

  it('is not told by any list, filter or count', async () => {
    await rest('POST', 'news', { as: admin, body: published('news') })
    const paths = (of: { id: string; email: string }) => [
      'users',
      `users/${of.id}`,
      'users/count',
      `users?where[email][equals]=${of.email}`,
      `users?where[id][equals]=${of.id}&select[email]=true`,
      `publication-log?where[by.email][equals]=${of.email}`,
      `news?where[lastEditedBy.email][equals]=${of.email}`,
      `news?where[authors.email][equals]=${of.email}`,
      `news?sort=lastEditedBy.email&limit=1&select[title]=true`,
      `payload-preferences?where[user.value][equals]=${of.id}`,
      `payload-locked-documents`,
    ]
    const mine = paths({ id: admin.id, email: admin.email })
    const theirs = paths({ id: randomUUID(), email: nobody() })
    for (const [index, path] of mine.entries()) {
      const [one, other] = [await rest('GET', path), await rest('GET', String(theirs[index]))]
      expect([path, one.status]).toEqual([path, other.status])
      const comparable = (text: unknown) => JSON.stringify(text).replaceAll(theirs[index] ?? '', mine[index] ?? '')
      expect(comparable(other.body)).toBe(comparable(one.body))
      expect(JSON.stringify(one.body)).not.toContain(admin.email)
    }
  })
})

describe('an account', () => {
  it('is locked after ten wrong passwords, opened by an administrator, and by time', async () => {
    const person = await newsroom.person('author')
    for (let wrong = 0; wrong < 10; wrong += 1) expect((await signIn(person.email, 'not this one')).status).toBe(401)
    expect((await signIn(person.email)).status).toBe(401)
    expect((await rest('POST', 'users/unlock', { as: admin, body: { email: person.email } })).status).toBe(200)
    expect((await signIn(person.email)).status).toBe(200)
    await lock(person.id, -1)
    expect((await signIn(person.email)).status).toBe(200)
  })

  it('that is locked leaves those open who are signed in', async () => {
    const person = await newsroom.person('author')
    await lock(person.id)
    expect(await worksStill(person)).toMatchObject({ id: person.id })
  })

  const secrets = ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'loginAttempts', 'lockUntil']
  it.each([...secrets, 'sessions.id', 'sessions'])('shows nobody its %s, nor lets them look for it', async (field) => {
    await store(admin.id, { resetPasswordToken: 'abcdef' })
    for (const as of [author, admin]) {
      const { body } = await rest('GET', 'users', { as, query: { [`select[${field}]`]: true, limit: 50 } })
      const others = body.docs.filter((doc: { id: string }) => doc.id !== as.id)
      expect(others.length).toBeGreaterThan(0)
      for (const doc of others) expect(doc[field.split('.')[0] as string] ?? []).toEqual([])
      if (field === 'sessions') continue
      const filter = await rest('GET', 'users', { as, query: { [`where[${field}][like]`]: 'a' } })
      expect(filter.status).toBe(400)
      expect((await rest('GET', 'users', { as, query: { sort: field, limit: 1 } })).status).toBe(400)
    }
  })

  it('of somebody without a role shows them themselves and nobody else', async () => {
    const person = await newsroom.person()
    const { body } = await rest('GET', 'users', { as: person })
    expect(body.docs.map(({ id }: Stored) => id)).toEqual([person.id])
    expect((await rest('GET', `users/${admin.id}`, { as: person })).status).toBeGreaterThanOrEqual(403)
  })
})

describe('what is no e-mail address and no password', () => {
  const long = 'x'.repeat(1_000_000)
  const unusable: [string, unknown][] = [
    ['nothing', ''],
    ['a text', '"text"'],
    ['a number', '42'],
    ['null', 'null'],
    ['a list', '[]'],
    ['broken JSON', '{"email":'],
    ['objects', { email: { equals: 'x' }, password: { equals: 'x' }, token: { not_equals: 'x' } }],
    ['lists', { email: ['first@example.org'], password: [password], token: ['x'] }],
    ['numbers', { email: 1, password: 2, token: 3 }],
    ['a password of a megabyte', { email: 'first@example.org', password: long, token: 'x' }],
    ['an e-mail address of a megabyte', { email: `${long}@example.org`, password: '' }],
  ]
  const table = unusable.flatMap(([what, body]) =>
    ['login', 'reset-password'].map((endpoint) => ({ what, body, endpoint })),
  )

  it.each(table)('$what is refused at $endpoint, and nothing hashed', async ({ endpoint, body }) => {
    const work = await hashingIn(async () => {
      expect([400, 403]).toContain((await rest('POST', `users/${endpoint}`, { body })).status)
    })
    expect(work).toEqual([])
  })

  it.each(unusable.filter(([what]) => what !== 'a password of a megabyte'))(
    '%s is refused at forgot-password and unlock',
    async (_, body) => {
      expect((await rest('POST', 'users/forgot-password', { body })).status).toBe(400)
      expect([400, 403]).toContain((await rest('POST', 'users/unlock', { body })).status)
    },
  )

  it.each([
    { email: ['a@example.org'] },
    { email: { a: 1 } },
    { email: 7 },
    { email: `${'x'.repeat(250)}@example.org` },
    { name: { a: 1 } },
    { roles: 'everything' },
    { roles: [{ admin: true }] },
    { roles: { admin: true } },
  ])('%j makes or changes no person', async (part) => {
    const body = { name: `New ${nobody()}`, email: nobody(), password, ...part }
    expect((await rest('POST', 'users', { as: admin, body })).status).toBe(400)
    const before = await stored(author.id)
    expect((await rest('PATCH', `users/${author.id}`, { as: admin, body: part })).status).toBe(400)
    expect(await stored(author.id)).toEqual(before)
  })
})

describe('sessions end', () => {
  it('with a new password, all but the one that set it', async () => {
    const person = await newsroom.person('author')
    const other = { ...person, token: (await signIn(person.email)).body.token }
    const body = { password: 'kettle orbit flannel' }
    expect((await rest('PATCH', `users/${person.id}`, { as: person, body })).status).toBe(200)
    expect(await worksStill(person)).toMatchObject({ id: person.id })
    expect(await worksStill(other)).toBeNull()
  })

  it('with a new password from an administrator, or by e-mail', async () => {
    const person = await newsroom.person('author')
    await rest('PATCH', `users/${person.id}`, { as: admin, body: { password: 'kettle orbit flannel' } })
    expect(await worksStill(person)).toBeNull()
    const again = { ...person, token: (await signIn(person.email, 'kettle orbit flannel')).body.token }
    const data = { email: person.email }
    const token = await newsroom.payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    await rest('POST', 'users/reset-password', { body: { token, password: 'another long one' } })
    expect(await worksStill(again)).toBeNull()
    expect((await rest('POST', 'users/reset-password', { body: { token, password } })).status).toBe(403)
  })

  it('with another role, or none', async () => {
    for (const roles of [['editor'], [], null]) {
      const person = await newsroom.person('author')
      expect((await rest('PATCH', `users/${person.id}`, { as: admin, body: { roles } })).status).toBe(200)
      expect(await worksStill(person)).toBeNull()
      expect((await rest('POST', 'users/refresh-token', { as: person })).status).toBe(403)
      expect((await stored(person.id)).sessions ?? []).toEqual([])
      expect((await signIn(person.email)).status).toBe(200)
    }
  })

  it('with the account', async () => {
    const person = await newsroom.person('author')
    await rest('DELETE', `users/${person.id}`, { as: admin })
    expect(await worksStill(person)).toBeNull()
    expect((await rest('GET', 'users', { as: person })).status).toBe(403)
    expect((await signIn(person.email)).status).toBe(401)
  })

  it('with signing out, that one alone', async () => {
    const person = await newsroom.person('author')
    const other = { ...person, token: (await signIn(person.email)).body.token }
    await rest('POST', 'users/logout', { as: person })
    expect(await worksStill(person)).toBeNull()
    expect(await worksStill(other)).toMatchObject({ id: person.id })
  })

  it('not with a change that is neither', async () => {
    const person = await newsroom.person('author')
    const body = { name: 'Another name', roles: ['author'] }
    expect((await rest('PATCH', `users/${person.id}`, { as: admin, body })).status).toBe(200)
    expect(await worksStill(person)).toMatchObject({ name: 'Another name' })
  })
})

describe('the cookie of a session', () => {
  let cookie: string
  let editor: Person
  beforeAll(async () => {
    editor = await newsroom.person('editor')
    cookie = `payload-token=${editor.token}`
  })

  const ask = (method: string, path: string, headers: Record<string, string>, body?: object) => {
    const sent = { 'Content-Type': 'application/json', ...headers }
    const url = `${site}/api/${path}`
    return handleEndpoints({
      config,
      request: new Request(url, { method, headers: sent, body: JSON.stringify(body) }),
    })
  }

  it('is out of reach for scripts, other sites’ forms and plain HTTP', async () => {
    const answer = await newsroom.raw('POST', 'users/login', { body: { email: editor.email, password } })
    const [pair, ...flags] = String(answer.headers.get('Set-Cookie')).split('; ')
    expect(pair).toMatch(/^payload-token=[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(flags.map((flag) => flag.replace(/=true$/, ''))).toEqual(
      expect.arrayContaining(['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']),
    )
    expect(flags.join()).not.toContain('Domain')
    const { token } = await answer.json()
    const out = await newsroom.raw('POST', 'users/logout', { as: { ...editor, token } })
    expect(out.headers.get('Set-Cookie')).toMatch(/^payload-token=; Expires=.+; Path=\/; Secure=true; HttpOnly=true/)
  })

  const foreign: Record<string, Record<string, string>> = {
    'another site': { Origin: 'https://evil.example' },
    'another site that begins like this one': { Origin: `${site}.evil.example` },
    'this site without HTTPS': { Origin: site.replace('https', 'http') },
    'another site of the same council': { Origin: 'https://www.example.gov.uk' },
    'a page without an origin': { Origin: 'null' },
    'a request that says no origin': {},
    'a request that the browser says is another site’s': { 'Sec-Fetch-Site': 'cross-site' },
    'another site, whatever the browser says': { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
  }
  it.each(Object.keys(foreign))('does nothing with %s', async (name) => {
    const headers = { ...foreign[name], Cookie: cookie }
    const made = await ask('POST', 'news', headers, published('news'))
    expect(made.status).toBe(403)
    const { id } = (await rest('POST', 'news', { as: editor, body: published('news') })).body.doc
    expect((await ask('PATCH', `news/${id}`, headers, { title: 'Taken over' })).status).toBe(403)
    expect((await ask('DELETE', `news/${id}`, headers)).status).toBe(403)
    expect((await ask('PATCH', `users/${editor.id}`, headers, { password: 'taken over by others' })).status).toBe(403)
    expect((await ask('POST', 'users/logout', headers)).status).toBeGreaterThanOrEqual(400)
    expect((await (await ask('GET', 'users/me', headers)).json()).user).toBeNull()
    expect(await worksStill(editor)).toMatchObject({ id: editor.id })
  })

  it('works with this site', async () => {
    const headers = { Origin: site, Cookie: cookie }
    expect((await ask('POST', 'news', headers, published('news'))).status).toBe(201)
    expect((await (await ask('GET', 'users/me', headers)).json()).user).toMatchObject({ id: editor.id })
    const own = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie }
    expect((await (await ask('GET', 'users/me', own)).json()).user).toMatchObject({ id: editor.id })
  })

  it.each(['OPTIONS', 'GET', 'POST'])('is not sent along by scripts of other sites (%s)', async (method) => {
    for (const Origin of ['https://evil.example', 'null', `${site}.evil.example`]) {
      const asked = { Origin, 'Access-Control-Request-Method': 'POST', Cookie: cookie }
      const { headers } = await ask(method, 'users', asked, method === 'POST' ? {} : undefined)
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
    const { headers } = await ask(method, 'users', { Origin: site }, method === 'POST' ? {} : undefined)
    expect(headers.get('Access-Control-Allow-Origin')).toBe(site)
  })
})
