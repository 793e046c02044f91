import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Person
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const rest: Newsroom['rest'] = (...request) => newsroom.rest(...request)
let invited = 0
const guest = () => {
  invited += 1
  return { name: `Guest number ${invited}`, email: `guest${invited}@example.org`, roles: ['author'] }
}
const tokenIn = ({ link }: { link: string }): string => link.split('/').at(-1) as string
const people = async () => (await newsroom.payload.count({ collection: 'users' })).totalDocs
const choose = (link: { link: string }, password: string) =>
  rest('POST', 'users/reset-password', { body: { token: tokenIn(link), password } })
const signIn = async (email: string, password: string) =>
  (await rest('POST', 'users/login', { body: { email, password } })).status

describe('an invitation', () => {
  it('is a link by which somebody chooses their own password, once', async () => {
    const body = guest()
    const { status, body: made } = await rest('POST', 'users/invite', { as: admin, body })
    expect(status).toBe(201)
    expect(made.link).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}$/)
    const days = (new Date(made.expiresAt).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
    expect((await choose(made, 'short')).status).toBe(400)
    expect((await choose(made, 'seven quiet herons')).status).toBe(200)
    expect(await signIn(body.email, 'seven quiet herons')).toBe(200)
    const late = await choose(made, 'eight quiet herons')
    expect([late.status, late.body.errors[0].message]).toEqual([
      403,
      'This link no longer works. Ask an administrator for a new one.',
    ])
    expect(await signIn(body.email, 'eight quiet herons')).toBe(401)
  })

  it('is in the log, without the link', async () => {
    const { body: made } = await rest('POST', 'users/invite', { as: admin, body: guest() })
    const { docs } = await newsroom.payload.find({
      collection: 'publication-log',
      where: { documentId: { equals: made.id } },
      sort: 'sequence',
    })
    expect(docs.map(({ event }) => event)).toEqual(['account-made', 'password-link-made'])
    expect(JSON.stringify(docs)).not.toContain(tokenIn(made))
  })

  it.each([
    ['a name that is taken', () => ({ ...guest(), name: 'editor' })],
    ['an address that is taken', () => ({ ...guest(), email: editor.email })],
    ['no address', () => ({ name: 'Nobody at all', roles: [] })],
    ['a list for an address', () => ({ ...guest(), email: ['a@example.org'] })],
    ['a role that there is not', () => ({ ...guest(), roles: ['owner'] })],
  ])('with %s is refused, and nothing is made', async (_, wrong) => {
    const before = await people()
    expect((await rest('POST', 'users/invite', { as: admin, body: wrong() })).status).toBe(400)
    expect(await people()).toBe(before)
  })

  it('is not ended by whoever asks for a new password: the same link is sent', async () => {
    const body = guest()
    const { body: made } = await rest('POST', 'users/invite', { as: admin, body })
    await rest('POST', 'users/forgot-password', { body: { email: body.email } })
    const where: Where = { and: [{ person: { equals: made.id } }, { kind: { equals: 'password-reset' } }] }
    const mails = () => newsroom.payload.count({ collection: 'deliveries', where })
    await expect.poll(async () => (await mails()).totalDocs, { timeout: 10_000 }).toBe(1)
    expect((await choose(made, 'twelve quiet herons')).status).toBe(200)
  })

  it('is made by administrators alone', async () => {
    const before = await people()
    for (const as of [editor, await newsroom.person('author'), undefined])
      expect((await rest('POST', 'users/invite', { as, body: guest() })).status).toBe(403)
    expect(await people()).toBe(before + 1)
  })
})

describe('a link to choose a new password', () => {
  it('leaves the old password as it is until it is used, and ends the one before', async () => {
    const body = guest()
    const { body: first } = await rest('POST', 'users/invite', { as: admin, body })
    await choose(first, 'nine quiet herons')
    const again = () => rest('POST', `users/${first.id}/password-link`, { as: admin, body: {} })
    const { body: second } = await again()
    const { status, body: third } = await again()
    expect(status).toBe(200)
    expect(await signIn(body.email, 'nine quiet herons')).toBe(200)
    expect((await choose(second, 'ten quiet herons')).status).not.toBe(200)
    expect((await choose(third, 'ten quiet herons')).status).toBe(200)
    expect(await signIn(body.email, 'nine quiet herons')).toBe(401)
  })

  it('ends when they change their password themselves', async () => {
    const somebody = await newsroom.person('author')
    const { body: link } = await rest('POST', `users/${somebody.id}/password-link`, { as: admin, body: {} })
    const body = { password: 'thirteen quiet herons' }
    expect((await rest('PATCH', `users/${somebody.id}`, { as: somebody, body })).status).toBe(200)
    expect((await choose(link, 'fourteen quiet herons')).status).toBe(403)
    expect(await signIn(somebody.email, body.password)).toBe(200)
  })

  it('is made by administrators alone, and for people who are there', async () => {
    const path = `users/${admin.id}/password-link`
    for (const as of [editor, undefined]) expect((await rest('POST', path, { as, body: {} })).status).toBe(403)
    const nobody = newsroom.onMongodb ? '0'.repeat(24) : '00000000-0000-4000-8000-000000000000'
    expect((await rest('POST', `users/${nobody}/password-link`, { as: admin, body: {} })).status).toBe(404)
  })
})
