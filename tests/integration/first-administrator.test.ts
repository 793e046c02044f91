import { type BasePayload, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshEnvironment } from './newsroom'

let payload: BasePayload
let config: SanitizedConfig
beforeAll(async () => {
  freshEnvironment()
  process.env.ADMIN_PASSWORD = 'password'
  config = await (await import('@payload-config')).default
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})
afterAll(async () => {
  const { connection } = payload.db as unknown as { connection?: { dropDatabase?: () => Promise<unknown> } }
  await connection?.dropDatabase?.()
  await payload.destroy()
})

const post = async (path: string, body: object) => {
  const headers = { 'Content-Type': 'application/json' }
  const request = new Request(`http://localhost/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await handleEndpoints({ config, request })
  return { status: answer.status, body: await answer.json() }
}

it('has the password that the operator chose, whatever the rules for others', async () => {
  const { status, body } = await post('users/login', { email: 'first@example.org', password: 'password' })
  expect(status).toBe(200)
  expect(body.user.roles).toEqual(['admin'])
  const { docs } = await payload.find({ collection: 'publication-log', sort: 'at', depth: 0 })
  expect(docs).toMatchObject([
    { event: 'account-made', byName: 'System', to: 'admin' },
    { event: 'signed-in', byName: 'First administrator' },
  ])
})

it('who registers at an empty site chooses by the rules', async () => {
  await payload.db.deleteMany({ collection: 'users', where: {} })
  const person = { name: 'First', email: 'one@example.org', roles: ['admin'] }
  const weak = await post('users/first-register', { ...person, password: 'password1234' })
  expect(weak.status).toBe(400)
  expect(weak.body.errors[0].data.errors[0].path).toBe('password')
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  const good = await post('users/first-register', { ...person, password: 'kettle orbit flannel' })
  expect(good.status).toBe(200)
  expect(good.body.user).toMatchObject({ email: person.email, roles: ['admin'] })
  expect((await post('users/first-register', { ...person, password: 'kettle orbit flannel' })).status).toBe(403)
})
