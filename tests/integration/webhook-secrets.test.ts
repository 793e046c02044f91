import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import type { Told } from '../machine-server'
import {
  admin,
  ask,
  deliveries,
  minutes,
  news,
  newsroom,
  openMachineRoom,
  send,
  sender,
  server,
  setAhead,
  types,
  webhook,
} from './machine-room'

openMachineRoom()

describe('the secret', () => {
  it('is shown once, and never again by anything', async () => {
    const { id, secret } = await webhook()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    for (const address of [`webhooks/${id}`, 'webhooks?depth=2&limit=100'])
      expect(JSON.stringify((await newsroom.rest('GET', address, { as: admin })).body)).not.toMatch(/whsec_|secret":/i)
    const kept = await newsroom.payload.db.findOne<{ id: string; secret?: string }>({
      collection: 'webhooks',
      where: { id: { equals: id } },
    })
    expect(kept?.secret).toBeTruthy()
    expect(kept?.secret).not.toContain(secret.slice(6))
  })

  it('can be changed: for a day both are good', async () => {
    const { id, secret: before } = await webhook()
    const { secret: after } = await ask('POST', `webhooks/${id}/secret`)
    await news()
    await send()
    const [one] = server.told as [Told]
    for (const secret of [before, after]) new Verifier(secret).verify(one.body, one.headers as Record<string, string>)
    await newsroom.payload.db.updateOne({
      collection: 'webhooks',
      id,
      data: { earlierUntil: new Date(Date.now() - 1).toISOString() },
    })
    await news()
    await send()
    const two = server.told.at(-1) as Told
    new Verifier(after).verify(two.body, two.headers as Record<string, string>)
    expect(() => new Verifier(before).verify(two.body, two.headers as Record<string, string>)).toThrow('No matching')
  })

  it('that was kept under another PAYLOAD_SECRET signs nothing: what is to be told is kept until there is another', async () => {
    const { id } = await webhook()
    const kept = { secret: newsroom.payload.encrypt('something else') }
    await newsroom.payload.db.updateOne({ collection: 'webhooks', id, data: kept })
    await news()
    await send()
    expect(server.told).toEqual([])
    expect((await deliveries())[0]).toMatchObject({ state: 'refused', reason: expect.stringMatching(/Make another/) })
    await ask('POST', `webhooks/${id}/secret`)
    await ask('POST', `webhooks/${id}/undelivered`)
    setAhead(minutes(6))
    await sender.sendDue()
    expect(types()).toEqual(['content.published'])
  })

  it.each(['author', 'editor', 'notices'] as const)('is no business of who is %s', async (role) => {
    const { id } = await webhook()
    const person = await newsroom.person(role)
    for (const [method, address, body] of [
      ['POST', `webhooks/${id}/secret`, {}],
      ['GET', `webhooks/${id}/undelivered`, undefined],
      ['POST', `webhooks/${id}/undelivered`, {}],
      ['GET', `webhooks/${id}`, undefined],
      ['PATCH', `webhooks/${id}`, { address: 'https://elsewhere.example/' }],
      ['DELETE', `webhooks/${id}`, undefined],
    ] as const)
      expect((await newsroom.rest(method, address, { as: person, body })).status, address).toBe(403)
  })
})

describe('an address', () => {
  it.each([
    'http://example.org/hook',
    'ftp://example.org/',
    'https://name:password@example.org/',
    'https://example.org/#part',
    'example.org',
    '',
  ])('such as %j is refused', async (address) => {
    const { status } = await newsroom.rest('POST', 'webhooks', { as: admin, body: { name: 'Hook', address } })
    expect(status).toBe(400)
  })

  it('can be deleted with what it was told', async () => {
    const { id } = await webhook()
    await news()
    await send()
    expect((await newsroom.rest('DELETE', `webhooks/${id}`, { as: admin })).status).toBe(200)
    expect(await deliveries()).toHaveLength(1)
  })
})
