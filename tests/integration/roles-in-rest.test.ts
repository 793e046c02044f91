import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/words/roles'
import { type ContentTypeSlug, complete, contentTypes, newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
const people: Partial<Record<Role | 'nobody', Person>> = {}
beforeAll(async () => {
  newsroom = await startNewsroom()
  for (const role of ['author', 'editor', 'notices', 'admin'] as const) people[role] = await newsroom.person(role)
  people.nobody = await newsroom.person()
})
afterAll(() => newsroom.close())

type Who = Role | 'nobody' | 'anonymous'
const everybody: Who[] = ['anonymous', 'nobody', 'author', 'notices', 'editor', 'admin']
const who = (name: Who) => (name === 'anonymous' ? undefined : people[name])
const makePublished = async (type: ContentTypeSlug) =>
  (await newsroom.rest('POST', type, { as: people.editor, body: published(type) })).body.doc.id as string
const makeDraft = async (type: ContentTypeSlug, more = {}) =>
  (await newsroom.rest('POST', type, { as: people.editor, body: complete(type, more) })).body.doc.id as string
const isPublic = async (type: ContentTypeSlug, id: string) =>
  (await newsroom.rest('GET', `${type}/${id}`)).status === 200
const writes = (name: Who, type: ContentTypeSlug) =>
  ['author', 'editor', 'admin'].includes(name) || (name === 'notices' && type === 'service-notices')
const publishes = (name: Who, type: ContentTypeSlug) =>
  ['editor', 'admin'].includes(name) || (name === 'notices' && type === 'service-notices')

const table = everybody.flatMap((name) => contentTypes.map((type) => ({ name, type })))

describe.each(table)('$name in $type', ({ name, type }) => {
  it(`${writes(name, type) ? 'writes' : 'cannot write'} drafts`, async () => {
    const created = await newsroom.rest('POST', type, { as: who(name), body: complete(type) })
    expect(created.status).toBe(writes(name, type) ? 201 : 403)
    const authors = who(name) ? [(who(name) as Person).id] : []
    const changed = await newsroom.rest('PATCH', `${type}/${await makeDraft(type, { authors })}`, {
      as: who(name),
      body: { title: newTitle() },
    })
    expect(changed.status).toBe(writes(name, type) ? 200 : 403)
  })

  it(`${publishes(name, type) ? 'reads and changes' : 'neither reads nor changes'} the draft of somebody else`, async () => {
    const id = await makeDraft(type)
    const as = who(name)
    const allowed = publishes(name, type)
    expect((await newsroom.rest('GET', `${type}/${id}`, { as, query: { draft: true } })).status === 200).toBe(allowed)
    const found = await newsroom.rest('GET', type, { as, query: { 'where[id][equals]': id, draft: true } })
    expect(found.body.totalDocs).toBe(allowed ? 1 : 0)
    const versions = await newsroom.rest('GET', `${type}/versions`, { as, query: { 'where[parent][equals]': id } })
    expect((versions.body.totalDocs ?? 0) > 0).toBe(allowed)
    expect((await newsroom.rest('PATCH', `${type}/${id}`, { as, body: { title: newTitle() } })).status).toBe(
      allowed ? 200 : 403,
    )
  })

  it(`${publishes(name, type) ? 'publishes' : 'cannot publish'}`, async () => {
    const created = await newsroom.rest('POST', type, { as: who(name), body: published(type) })
    expect(created.status).toBe(publishes(name, type) ? 201 : 403)
    const id = await makeDraft(type)
    const changed = await newsroom.rest('PATCH', `${type}/${id}`, { as: who(name), body: { _status: 'published' } })
    expect(changed.status).toBe(publishes(name, type) ? 200 : 403)
    expect(await isPublic(type, id)).toBe(publishes(name, type))
  })

  it(`${publishes(name, type) ? 'changes' : 'cannot change'} what is published`, async () => {
    const id = await makePublished(type)
    const title = newTitle()
    const changed = await newsroom.rest('PATCH', `${type}/${id}`, { as: who(name), body: { title } })
    expect(changed.status).toBe(publishes(name, type) ? 200 : 403)
    expect((await newsroom.rest('GET', `${type}/${id}`)).body.title === title).toBe(publishes(name, type))
  })

  it(`${publishes(name, type) ? 'takes' : 'cannot take'} it back, or delete it`, async () => {
    const id = await makePublished(type)
    const taken = await newsroom.rest('PATCH', `${type}/${id}`, { as: who(name), body: { _status: 'draft' } })
    expect(taken.status).toBe(publishes(name, type) ? 200 : 403)
    expect(await isPublic(type, id)).toBe(!publishes(name, type))
    const deleted = await newsroom.rest('DELETE', `${type}/${id}`, { as: who(name) })
    expect(deleted.status).toBe(publishes(name, type) ? 200 : 403)
    const many = await newsroom.rest('DELETE', type, {
      as: who(name),
      query: { 'where[id][equals]': await makeDraft(type) },
    })
    expect(many.status).toBe(publishes(name, type) ? 200 : 403)
  })
})

describe('people', () => {
  const newPerson = () => ({
    name: newTitle(),
    email: `${newTitle().replace(' ', '')}@example.org`,
    password: 'long enough to do',
  })

  it.each(everybody)('%s makes people: only an administrator', async (name) => {
    const body = { ...newPerson(), roles: ['admin'] }
    const answer = await newsroom.rest('POST', 'users', { as: who(name), body })
    expect(answer.status).toBe(name === 'admin' ? 201 : 403)
  })

  it.each(['nobody', 'author', 'notices', 'editor'] as const)('%s cannot take a role', async (name) => {
    const person = who(name) as Person
    const own = newTitle()
    const answer = await newsroom.rest('PATCH', `users/${person.id}`, {
      as: person,
      body: { name: own, roles: ['admin'] },
    })
    expect(answer).toMatchObject({ status: 200, body: { doc: { name: own } } })
    const stored = await newsroom.payload.findByID({ collection: 'users', id: person.id })
    expect(stored.roles ?? []).toEqual(name === 'nobody' ? [] : [name])
  })

  it.each(['nobody', 'author', 'notices', 'editor'] as const)(
    '%s cannot change or delete anybody else',
    async (name) => {
      const other = await newsroom.person('author')
      const change = await newsroom.rest('PATCH', `users/${other.id}`, { as: who(name), body: { name: 'Changed' } })
      expect(change.status).toBe(403)
      expect((await newsroom.rest('DELETE', `users/${other.id}`, { as: who(name) })).status).toBe(403)
      const many = { 'where[id][equals]': other.id }
      await newsroom.rest('PATCH', 'users', { as: who(name), query: many, body: { name: 'Changed' } })
      expect((await newsroom.payload.findByID({ collection: 'users', id: other.id })).name).toBe('author')
    },
  )

  it('an administrator gives and takes roles, and deletes', async () => {
    const other = await newsroom.person('author')
    const as = people.admin
    const change = await newsroom.rest('PATCH', `users/${other.id}`, { as, body: { roles: ['editor'] } })
    expect(change.body.doc.roles).toEqual(['editor'])
    expect((await newsroom.rest('DELETE', `users/${other.id}`, { as })).status).toBe(200)
  })

  it('a role that is taken away counts at once, with the token of before', async () => {
    const other = await newsroom.person('editor')
    await newsroom.rest('PATCH', `users/${other.id}`, { as: people.admin, body: { roles: ['author'] } })
    expect((await newsroom.rest('POST', 'news', { as: other, body: published('news') })).status).toBe(403)
  })

  it('anonymous readers see nobody, and no secret of anybody is ever shown', async () => {
    expect((await newsroom.rest('GET', 'users')).status).toBe(403)
    const { body } = await newsroom.rest('GET', 'users', { as: people.admin })
    for (const secret of ['hash', 'salt', 'resetPasswordToken'])
      expect(JSON.stringify(body)).not.toContain(`"${secret}"`)
  })

  it('nobody registers as the first person again', async () => {
    const answer = await newsroom.rest('POST', 'users/first-register', { body: newPerson() })
    expect(answer.status).toBe(403)
  })
})

describe('supporting content and settings', () => {
  const cases = [
    {
      type: 'topics',
      body: () => ({ title: newTitle() }),
      create: ['editor', 'admin'],
      change: ['editor', 'admin'],
      remove: ['admin'],
    },
    {
      type: 'contacts',
      body: () => ({ name: newTitle() }),
      create: ['author', 'editor', 'admin'],
      change: ['editor', 'admin'],
      remove: ['admin'],
    },
  ]
  it.each(cases.flatMap((rule) => everybody.map((name) => ({ name, ...rule }))))(
    '$name in $type',
    async ({ name, ...rule }) => {
      const created = await newsroom.rest('POST', rule.type, { as: who(name), body: rule.body() })
      expect(created.status).toBe(rule.create.includes(name) ? 201 : 403)
      const { doc } = (await newsroom.rest('POST', rule.type, { as: people.admin, body: rule.body() })).body
      const changed = await newsroom.rest('PATCH', `${rule.type}/${doc.id}`, { as: who(name), body: rule.body() })
      expect(changed.status).toBe(rule.change.includes(name) ? 200 : 403)
      const removed = await newsroom.rest('DELETE', `${rule.type}/${doc.id}`, { as: who(name) })
      expect(removed.status).toBe(rule.remove.includes(name) ? 200 : 403)
    },
  )

  it.each(contentTypes)('an account without a role reads of %s what anybody does', async (type) => {
    const id = await makePublished(type)
    const read = (name: Who) => newsroom.rest('GET', `${type}/${id}`, { as: who(name), query: { depth: 0 } })
    expect((await read('nobody')).body).toEqual((await read('anonymous')).body)
    expect((await read('editor')).body.authors).toEqual([people.editor?.id])
  })

  it.each(everybody)('%s changes the settings or the home page only by role', async (name) => {
    const site = await newsroom.rest('POST', 'globals/site', { as: who(name), body: { name: 'Elmbridge Vale' } })
    expect(site.status).toBe(name === 'admin' ? 200 : 403)
    const home = await newsroom.rest('POST', 'globals/home', { as: who(name), body: { featured: [] } })
    expect(home.status).toBe(name === 'admin' || name === 'editor' ? 200 : 403)
  })
})
