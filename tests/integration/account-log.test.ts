import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordFailedSignIn } from '@/accounts/sign-in-log'
import type { Role } from '@/words/roles'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

const password = 'a long enough password'

let newsroom: Newsroom
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
})
afterAll(() => newsroom.close())

const rest: Newsroom['rest'] = (...request) => newsroom.rest(...request)
const signIn = (email: string, typed = password) => rest('POST', 'users/login', { body: { email, password: typed } })

type Stored = { id: string; roles?: Role[] | null; name?: string; sessions?: unknown[] }
const stored = (id: string) =>
  newsroom.payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } } })

const rowsOf = async (where: object) =>
  (
    await newsroom.payload.find({
      collection: 'publication-log',
      where: where as never,
      sort: 'at',
      limit: 200,
      depth: 0,
    })
  ).docs as unknown as Record<string, unknown>[]
const rows = (id: string) => rowsOf({ documentId: { equals: id }, contentType: { equals: 'users' } })
const events = async (id: string) => (await rows(id)).map(({ event }) => event)
const newest = async (id: string) => (await rows(id)).at(-1)
const allRows = async () => (await newsroom.payload.count({ collection: 'publication-log' })).totalDocs

describe('roles', () => {
  const change = (as: Person, id: string, body: object) => rest('PATCH', `users/${id}`, { as, body })

  it('are not changed by an administrator whose own they are', async () => {
    const other = await newsroom.person('admin')
    for (const roles of [['admin', 'editor'], ['editor'], [], null]) {
      const answer = await change(other, other.id, { roles })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].data.errors).toEqual([
        { path: 'roles', message: 'Nobody changes their own roles. Ask another administrator.' },
      ])
    }
    const query = { 'where[id][equals]': other.id }
    expect((await rest('PATCH', 'users', { as: other, query, body: { roles: ['author'] } })).status).toBe(400)
    expect((await stored(other.id))?.roles).toEqual(['admin'])
    expect((await change(other, other.id, { name: 'New name', roles: ['admin'] })).status).toBe(200)
  })

  it.each(['author', 'editor', 'notices'] as const)('are not taken by an %s, in any way', async (role) => {
    const person = await newsroom.person(role)
    const body = { roles: ['admin'] }
    await change(person, person.id, body)
    await rest('PATCH', 'users', { as: person, query: { 'where[id][equals]': person.id }, body })
    await rest('POST', 'users/refresh-token', { as: person, body })
    await rest('POST', 'users/login', { body: { email: person.email, password, ...body } })
    const data = { email: person.email }
    const token = await newsroom.payload.forgotPassword({ collection: 'users', data, disableEmail: true })
    await rest('POST', 'users/reset-password', { body: { token, password: 'kettle orbit flannel', ...body } })
    expect((await stored(person.id))?.roles).toEqual([role])
    expect(await events(person.id)).not.toContain('roles-changed')
  })

  it('that were taken away do not come back with a sign-in that was under way', async () => {
    for (const pause of [5, 40, 90]) {
      const person = await newsroom.person('editor')
      const signingIn = signIn(person.email)
      await new Promise((resolve) => setTimeout(resolve, pause))
      expect((await change(admin, person.id, { roles: ['author'] })).status).toBe(200)
      const { status, body } = await signingIn
      if (status === 409) expect(body.errors[0].message).toContain('Sign in again')
      else expect(status).toBe(200)
      expect((await stored(person.id))?.roles).toEqual(['author'])
      if (status === 409) expect((await stored(person.id))?.sessions ?? []).toEqual([])
      expect((await signIn(person.email)).body.user.roles).toEqual(['author'])
    }
  })

  it('and a password that was replaced does not come back in that way either', async () => {
    const person = await newsroom.person('editor')
    const signingIn = signIn(person.email)
    const replaced = await change(admin, person.id, { password: 'kettle orbit flannel' })
    expect(replaced.status).toBe(200)
    await signingIn
    expect((await signIn(person.email)).status).toBe(401)
    expect((await signIn(person.email, 'kettle orbit flannel')).status).toBe(200)
  })
})

describe('an administrator is always left', () => {
  it('nobody deletes their own account', async () => {
    const other = await newsroom.person('admin')
    const answer = await rest('DELETE', `users/${other.id}`, { as: other })
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ message: expect.stringContaining('their own') }] } })
    await rest('DELETE', 'users', { as: other, query: { 'where[id][equals]': other.id } })
    expect(await stored(other.id)).toMatchObject({ id: other.id })
  })

  it('and one deletes another, or takes their role', async () => {
    const [one, two] = [await newsroom.person('admin'), await newsroom.person('admin')]
    expect((await rest('DELETE', `users/${one.id}`, { as: two })).status).toBe(200)
    expect((await rest('PATCH', `users/${two.id}`, { as: admin, body: { roles: ['editor'] } })).status).toBe(200)
  })

  it('when two take each other’s role, or delete each other, at the same moment', async () => {
    type Deed = (as: Person, of: Person) => Promise<{ status: number }>
    const demote: Deed = (as, of) => rest('PATCH', `users/${of.id}`, { as, body: { roles: ['author'] } })
    const remove: Deed = (as, of) => rest('DELETE', `users/${of.id}`, { as })
    for (const [deed, other] of [
      [demote, demote],
      [remove, remove],
      [demote, remove],
    ] as const) {
      const [one, two] = [await newsroom.person('admin'), await newsroom.person('admin')]
      await Promise.all([deed(one, two), other(two, one)])
      const left = [await stored(one.id), await stored(two.id)].filter((person) => person?.roles?.includes('admin'))
      expect(left).toHaveLength(1)
      await rest('DELETE', `users/${left[0]?.id}`, { as: admin })
    }
  })

  it('when a script would take the last', async () => {
    const others = await newsroom.payload.find({
      collection: 'users',
      where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: admin.id } }] },
      limit: 50,
    })
    for (const { id } of others.docs) expect((await rest('DELETE', `users/${id}`, { as: admin })).status).toBe(200)
    const { payload } = newsroom
    const last = /The last administrator has to stay/
    await expect(payload.update({ collection: 'users', id: admin.id, data: { roles: [] } })).rejects.toThrow(last)
    await expect(payload.delete({ collection: 'users', id: admin.id })).rejects.toThrow(last)
    expect((await stored(admin.id))?.roles).toEqual(['admin'])
  })
})

describe('the log has a row', () => {
  const make = async (roles: Role[]) => {
    // Nobody has the name of somebody else.
    const body = { name: `Priya ${randomUUID()}`, email: `${randomUUID()}@example.org`, password, roles }
    return (await rest('POST', 'users', { as: admin, body })).body.doc as { id: string; email: string; name: string }
  }

  it('of an account that is made, changed in what counts, and deleted, with who did it', async () => {
    const { id, name } = await make(['author'])
    const to = (body: object, query = {}) => rest('PATCH', `users/${id}`, { as: admin, body, query })
    await to({ roles: ['editor', 'author'] }, { 'select[email]': true })
    await to({ name, roles: ['author', 'editor'] })
    await to({ password: 'kettle orbit flannel' })
    await to({ password: 'another long one', roles: [] })
    await rest('DELETE', `users/${id}`, { as: admin, query: { 'select[email]': true } })
    const about = { contentType: 'users', documentId: id, title: name, byName: 'First administrator' }
    expect(await rows(id)).toMatchObject([
      { ...about, event: 'account-made', to: 'author' },
      { ...about, event: 'roles-changed', from: 'author', to: 'author, editor' },
      { ...about, event: 'password-changed' },
      { ...about, event: 'roles-changed', from: 'author, editor', to: 'none' },
      { ...about, event: 'password-changed' },
      { ...about, event: 'account-deleted', from: 'none' },
    ])
    expect(JSON.stringify(await rows(id))).not.toMatch(/kettle|another/)
  })

  it('of each of many that are changed or deleted at once', async () => {
    const made = [await make(['author']), await make(['author'])]
    const query = { 'where[id][in]': made.map(({ id }) => id).join(',') }
    const body = { roles: ['editor'], password: 'kettle orbit flannel' }
    expect((await rest('PATCH', 'users', { as: admin, query, body })).status).toBe(200)
    expect((await rest('DELETE', 'users', { as: admin, query })).status).toBe(200)
    for (const { id } of made)
      expect(await events(id)).toEqual(['account-made', 'roles-changed', 'password-changed', 'account-deleted'])
  })

  it('of a sign-in', async () => {
    const { id, email, name } = await make(['author'])
    await signIn(email)
    expect(await newest(id)).toMatchObject({ event: 'signed-in', title: name, byName: name })
  })

  it('of a password set by e-mail', async () => {
    const { id, email, name } = await make(['author'])
    const token = await newsroom.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await rest('POST', 'users/reset-password', { body: { token, password: 'kettle orbit flannel' } })
    expect(await events(id)).toEqual(['account-made', 'password-changed', 'signed-in'])
    expect((await rows(id))[1]).toMatchObject({ reason: 'By e-mail link', byName: name })
  })

  it('of each sign-in that fails until the account is locked, and then of none', async () => {
    const { id, email, name } = await make(['author'])
    for (let wrong = 0; wrong < 13; wrong += 1) await signIn(email, 'not this one')
    const failures = (await rows(id)).slice(1)
    expect(failures).toHaveLength(10)
    for (const row of failures)
      expect(row).toMatchObject({ event: 'sign-in-failed', title: name, byName: 'Somebody not signed in' })
    const reasons = failures.map(({ reason }) => reason ?? null)
    expect(reasons).toEqual([...Array(9).fill(null), 'Locked after too many wrong passwords'])
    expect(JSON.stringify(failures)).not.toContain('not this one')
  })

  it('of a sign-in for nobody: the address if it is one, else nothing of what was typed', async () => {
    const email = `${randomUUID()}@example.org`
    const secret = 'mint-Gravel7-board'
    await signIn(email)
    await signIn(secret)
    const unknown = await rowsOf({ documentId: { equals: '-' } })
    expect(unknown.map(({ title }) => title)).toEqual([email, 'No e-mail address'])
    expect(unknown[0]).toMatchObject({ event: 'sign-in-failed', contentType: 'users' })
    expect(JSON.stringify(unknown)).not.toContain(secret.toLowerCase())
    expect(JSON.stringify(unknown)).not.toContain(password)
  })

  it('of a hundred sign-ins an hour for nobody, and not of a flood', async () => {
    const before = await rowsOf({ documentId: { equals: '-' } })
    for (let time = 0; time < 105; time += 1)
      await recordFailedSignIn(newsroom.payload, { email: `${time}@example.org`, wasLocked: false })
    expect(before.length).toBeGreaterThan(0)
    expect(await rowsOf({ documentId: { equals: '-' } })).toHaveLength(100)
  })

  it('of none that is refused before it is a try', async () => {
    const before = await allRows()
    await rest('POST', 'users/login', { body: { email: admin.email } })
    await rest('POST', 'users/login', { body: { email: admin.email, password: 'x'.repeat(2000) } })
    await rest('GET', 'users')
    expect(await allRows()).toBe(before)
  })

  it('whose person is named after they are gone', async () => {
    const { id, email, name } = await make(['editor'])
    await signIn(email)
    await rest('DELETE', `users/${id}`, { as: admin })
    const [made] = await rowsOf({ documentId: { equals: id }, event: { equals: 'signed-in' } })
    expect(made).toMatchObject({ byName: name, title: name })
  })

  it('and neither without the other, when one cannot be written', async () => {
    const { id, email } = await make(['author'])
    const { db } = newsroom.payload
    const { create } = db
    const refusing: typeof create = (args) =>
      args.collection === 'publication-log' ? Promise.reject(new Error('disk full')) : create.call(db, args)
    const before = { person: await stored(id), rows: await allRows() }
    Object.assign(db, { create: refusing })
    const answers = [
      await rest('PATCH', `users/${id}`, { as: admin, body: { roles: ['admin'] } }),
      await rest('PATCH', `users/${id}`, { as: admin, body: { password: 'kettle orbit flannel' } }),
      await rest('DELETE', `users/${id}`, { as: admin }),
      await signIn(email),
    ]
    const failed = await signIn(email, 'not this one')
    Object.assign(db, { create })
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500])
    expect(failed.status).toBe(401)
    const counted = { loginAttempts: 0, updatedAt: 'whenever', sessions: [] }
    expect({ ...(await stored(id)), ...counted }).toEqual({ ...before.person, ...counted })
    expect((await stored(id))?.sessions ?? []).toEqual([])
    expect(await allRows()).toBe(before.rows)
    expect((await signIn(email)).status).toBe(200)
  })
})

describe('a name', () => {
  const rename = (as: Person, id: string, name: unknown) => rest('PATCH', `users/${id}`, { as, body: { name } })
  const letters = () => randomUUID().replace(/[^a-f]/g, '')
  const newName = () => `Edith ${letters()} ${letters()}`

  it('that is changed is in the log, from what to what and by whom', async () => {
    const person = await newsroom.person('author')
    const [first, second] = [newName(), newName()]
    expect((await rename(person, person.id, first)).status).toBe(200)
    expect((await rename(admin, person.id, second)).status).toBe(200)
    const about = { event: 'account-renamed', contentType: 'users' }
    expect(await rows(person.id)).toMatchObject([
      { ...about, from: 'author', to: first, title: first, byName: 'author', by: person.id },
      { ...about, from: first, to: second, title: second, byName: 'First administrator', by: admin.id },
    ])
    expect(JSON.stringify(await rows(person.id))).not.toContain(person.email)
  })

  it('that stays has no row', async () => {
    const person = await newsroom.person('author')
    await rename(person, person.id, 'author')
    await rest('PATCH', `users/${person.id}`, { as: admin, body: { email: `${randomUUID()}@example.org` } })
    expect(await events(person.id)).toEqual([])
  })

  it('of somebody else is taken by nobody, however it is typed', async () => {
    const editor = await newsroom.person('editor')
    const taken = newName()
    await rename(admin, editor.id, taken)
    const person = await newsroom.person('author')
    const alike = [
      taken,
      taken.toUpperCase(),
      ` ${taken.replaceAll(' ', '  ')}\u200b`,
      taken.replaceAll(' ', '\u00a0'),
      taken.replaceAll('e', 'е'),
      taken.replaceAll('i', 'l'),
      taken.replace('E', 'Ｅ'),
      taken.replaceAll(' ', ''),
    ]
    for (const name of alike) {
      const answer = await rename(person, person.id, name)
      expect([name, answer.status]).toEqual([name, 400])
      expect(answer.body.errors[0].data.errors[0].message).toContain('Somebody else has this name')
      const body = { name, email: `${randomUUID()}@example.org`, password, roles: ['author'] }
      expect((await rest('POST', 'users', { as: admin, body })).status).toBe(400)
    }
    expect((await stored(person.id))?.name).toBe('author')
    expect(await events(person.id)).toEqual([])
    expect((await rename(editor, editor.id, taken.toUpperCase())).status).toBe(200)
  })

  it('of the program, or one that nobody can see, is taken by nobody', async () => {
    const person = await newsroom.person('author')
    for (const name of ['System', 'Systern', 'somebody', 'Preview link for Cllr Shah', '\u200b', ' … '])
      expect([name, (await rename(person, person.id, name)).status]).toEqual([name, 400])
  })

  it('has the letters of one alphabet in a word, and none that turn others round', async () => {
    const person = await newsroom.person('author')
    for (const name of ['Edith Մarlow', 'Ꭼdith Marlow', 'Edith Маrlow'])
      expect([name, (await rename(person, person.id, name)).status]).toEqual([name, 400])
    for (const name of ['Анна Marlow', '王芳 Fang', 'Nguyễn Núñez-O’Łukasz'])
      expect([name, (await rename(person, person.id, name)).status]).toEqual([name, 200])
    expect((await rename(person, person.id, '\u202ewolraM htidE\u202c')).status).toBe(200)
    expect((await stored(person.id))?.name).toBe('wolraM htidE')
  })

  it('of then stays in the log, beside the account that did it', async () => {
    const person = await newsroom.person('editor')
    const [then, now] = [newName(), newName()]
    await rename(person, person.id, then)
    const { body } = await rest('POST', 'news', { as: person, body: { title: 'Item' } })
    await rename(person, person.id, now)
    const query = { 'where[documentId][equals]': body.doc.id, depth: 1, 'populate[users][name]': true }
    const log = await rest('GET', 'publication-log', { as: admin, query })
    expect(log.body.docs).toMatchObject([{ event: 'drafted', byName: then, by: { id: person.id, name: now } }])
    expect(JSON.stringify(log.body)).not.toContain(person.email)
  })
})
