import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockOnlyWhatIsEdited } from '@/publishing/locks/locks'
import type { Role } from '@/words/roles'
import { complete, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
const people = {} as Record<Role | 'other' | 'nobody', Person>
beforeAll(async () => {
  newsroom = await startNewsroom()
  for (const role of ['author', 'editor', 'notices', 'admin'] as const) people[role] = await newsroom.person(role)
  people.other = await newsroom.person('author')
  people.nobody = await newsroom.person()
})
afterAll(() => newsroom.close())

type Who = keyof typeof people | 'anonymous'
const who = (name: Who) => (name === 'anonymous' ? undefined : people[name])
const address = 'payload-locked-documents'

let own: string
let live: string
beforeEach(async () => {
  own = (await newsroom.rest('POST', 'news', { as: people.author, body: complete('news') })).body.doc.id
  live = (await newsroom.rest('POST', 'news', { as: people.editor, body: published('news') })).body.doc.id
})

const lockOf = (id: string, of: Person, relationTo = 'news') => ({
  document: { relationTo, value: id },
  user: { relationTo: 'users', value: of.id },
})
const locksOn = async (id: string) =>
  (await newsroom.payload.find({ collection: address, where: { 'document.value': { equals: id } }, depth: 0 })).docs
/** As the form does it, with its first change. */
const formLocks = async (name: Exclude<Who, 'anonymous'>, id: string, collectionSlug = 'news') => {
  const user = await newsroom.payload.findByID({ collection: 'users', id: people[name].id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, newsroom.payload)
  return (await lockOnlyWhatIsEdited({ collectionSlug, id, returnLockStatus: true, req })).returnLockStatus
}
const store = async (id: string, of: Person) =>
  (await newsroom.payload.db.create({ collection: address, data: lockOf(id, of) })).id as string

describe('a lock', () => {
  const rows: [Who, 'own' | 'live', number][] = [
    ['anonymous', 'own', 403],
    ['nobody', 'own', 403],
    ['nobody', 'live', 403],
    ['author', 'own', 201],
    ['author', 'live', 403],
    ['other', 'own', 403],
    ['notices', 'own', 403],
    ['editor', 'own', 201],
    ['admin', 'live', 201],
  ]
  it.each(rows)('of %s on what is %s answers %i', async (name, which, status) => {
    const id = which === 'own' ? own : live
    const body = lockOf(id, who(name) ?? people.author)
    expect((await newsroom.rest('POST', address, { as: who(name), body })).status).toBe(status)
    expect(await locksOn(id)).toHaveLength(status === 201 ? 1 : 0)
    if (name !== 'anonymous') expect(await formLocks(name, id)).toBe(status === 201)
  })

  it('is made in nobody else’s name, also by an administrator', async () => {
    for (const name of ['author', 'editor', 'admin', 'nobody'] as const) {
      const answer = await newsroom.rest('POST', address, { as: people[name], body: lockOf(own, people.other) })
      expect(answer).toMatchObject({ status: 403 })
    }
    expect(await locksOn(own)).toEqual([])
  })

  it('is never on a person', async () => {
    for (const name of ['nobody', 'author', 'admin'] as const) {
      const body = lockOf(people[name].id, people[name], 'users')
      expect((await newsroom.rest('POST', address, { as: people[name], body })).status).not.toBe(201)
    }
    expect(await locksOn(people.nobody.id)).toEqual([])
  })

  it('is on settings only for those who change them', async () => {
    const lock = (of: Person) => ({ globalSlug: 'home', user: { relationTo: 'users', value: of.id } })
    for (const [name, status] of [
      ['nobody', 403],
      ['author', 403],
      ['editor', 201],
    ] as const)
      expect((await newsroom.rest('POST', address, { as: people[name], body: lock(people[name]) })).status).toBe(status)
    const both = { ...lock(people.author), ...lockOf(own, people.author) }
    expect((await newsroom.rest('POST', address, { as: people.author, body: both })).status).toBe(403)
    const nothing = { user: { relationTo: 'users', value: people.admin.id } }
    expect((await newsroom.rest('POST', address, { as: people.admin, body: nothing })).status).toBe(403)
  })
})

describe('the lock of somebody else', () => {
  it('can be taken over by those who may edit the document, and by nobody else', async () => {
    for (const [name, status] of [
      ['nobody', 403],
      ['other', 403],
      ['notices', 403],
      ['editor', 200],
    ] as const) {
      const id = await store(own, people.author)
      const body = { user: { relationTo: 'users', value: people[name].id } }
      const answer = await newsroom.rest('PATCH', `${address}/${id}`, { as: people[name], body })
      expect([name, answer.status]).toEqual([name, status])
      const [lock] = (await locksOn(own)).filter((found) => found.id === id)
      expect(lock?.user.value).toBe(status === 200 ? people.editor.id : people.author.id)
    }
  })

  it('is taken over by nobody for somebody else, moved, or deleted', async () => {
    const id = await store(own, people.author)
    const change = (body: object, as = people.editor) => newsroom.rest('PATCH', `${address}/${id}`, { as, body })
    expect((await change({ user: { relationTo: 'users', value: people.other.id } })).status).toBe(403)
    expect((await change({})).status).toBe(403)
    await change({ document: { relationTo: 'news', value: live } }, people.author)
    const all = { 'where[id][exists]': true }
    for (const as of [people.nobody, people.other, people.editor, people.admin]) {
      expect((await newsroom.rest('DELETE', `${address}/${id}`, { as })).status).toBe(403)
      await newsroom.rest('DELETE', address, { as, query: all })
      await newsroom.rest('PATCH', address, {
        as,
        query: all,
        body: { user: { relationTo: 'users', value: people.other.id } },
      })
    }
    expect(await locksOn(own)).toMatchObject([{ id, user: { value: people.author.id } }])
    expect((await newsroom.rest('DELETE', `${address}/${id}`, { as: people.author })).status).toBe(200)
  })

  it('is seen by those who may edit the document', async () => {
    const id = await store(own, people.author)
    for (const [name, seen] of [
      ['nobody', 0],
      ['other', 0],
      ['author', 1],
      ['editor', 1],
    ] as const) {
      const query = { 'where[id][equals]': id }
      const { body } = await newsroom.rest('GET', address, { as: people[name], query })
      expect([name, body.totalDocs]).toEqual([name, seen])
    }
    expect((await newsroom.rest('GET', address)).status).toBe(403)
  })

  it('is told by the name of who has it, and when they typed last, in UK time', async () => {
    const sentence =
      /^author is editing this, and typed last at (?:\d{1,2}(?::\d\d)?[ap]m|noon|12am)\. Yours is not saved\./
    await store(own, people.author)
    const as = people.editor
    const one = await newsroom.rest('PATCH', `news/${own}`, { as, body: { summary: 'Changed.' } })
    expect(one).toMatchObject({ status: 423, body: { message: expect.stringMatching(sentence) } })
    expect(one.body.errors).toEqual([{ name: 'Locked', message: one.body.message }])
    const query = { 'where[id][in]': `${own},${live}`, draft: true }
    const many = await newsroom.rest('PATCH', 'news', { as, body: { summary: 'Changed.' }, query })
    expect(many.body.errors).toMatchObject([{ id: own, message: expect.stringMatching(sentence) }])
    expect(many.body.docs).toHaveLength(1)
  })

  it('keeps an older version from being restored, as any other save of the text', async () => {
    const edited = { as: people.editor, body: { summary: 'Changed.' } }
    await newsroom.rest('PATCH', `news/${own}`, edited)
    const query = { where: { parent: { equals: own } }, sort: 'updatedAt', depth: 0 }
    const [first] = (await newsroom.payload.findVersions({ collection: 'news', ...query })).docs
    const restore = (as: Person) => newsroom.rest('POST', `news/versions/${first?.id}`, { as, query: { draft: true } })
    const id = await store(own, people.author)
    const refused = await restore(people.editor)
    expect(refused).toMatchObject({ status: 423 })
    expect(refused.body.errors[0].message).toMatch(/^author is editing this, and typed last/)
    const { body } = await newsroom.rest('GET', `news/${own}`, { as: people.editor, query: { draft: true } })
    expect(body.summary).toBe('Changed.')
    expect(await locksOn(own)).toMatchObject([{ id }])
    expect((await restore(people.author)).status).toBe(200)
    expect((await restore(people.admin)).status).toBe(200)
  })

  it('holds up an editor, and never an administrator', async () => {
    await store(own, people.author)
    const body = { summary: 'Changed.' }
    expect((await newsroom.rest('PATCH', `news/${own}`, { as: people.editor, body })).status).toBe(423)
    expect((await newsroom.rest('PATCH', `news/${own}`, { as: people.admin, body })).status).toBe(200)
    await store(own, people.author)
    expect((await newsroom.rest('DELETE', `news/${own}`, { as: people.admin })).status).toBe(200)
    const globalSlug = 'home'
    const user = { relationTo: 'users', value: people.editor.id }
    await newsroom.payload.db.create({ collection: address, data: { globalSlug, user } })
    const settings = await newsroom.rest('POST', 'globals/home', { as: people.admin, body: { featured: [] } })
    expect(settings.status).toBe(200)
  })
})

it('a person whose page somebody has open is given a role and a password, and is removed', async () => {
  const { id } = await newsroom.person('author')
  await newsroom.rest('POST', address, { as: people.nobody, body: lockOf(id, people.nobody, 'users') })
  for (const body of [{ roles: ['editor'] }, { password: 'kettle orbit flannel' }])
    expect((await newsroom.rest('PATCH', `users/${id}`, { as: people.admin, body })).status).toBe(200)
  expect((await newsroom.rest('DELETE', `users/${id}`, { as: people.admin })).status).toBe(200)
})
