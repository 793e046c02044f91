import { createLocalReq } from 'payload'
import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import type { Delivery } from '@/payload-types'
import type { Told } from '../machine-server'
import {
  admin,
  ask,
  change,
  clock,
  deliveries,
  follow,
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
import type { Person } from './newsroom'

openMachineRoom()

describe('a webhook that fails', () => {
  it('is tried again after growing waits under the same number, then given up, and sent again when asked', async () => {
    const { id, secret } = await webhook()
    server.answer = () => ({ status: 500 })
    await news()
    await follow(clock())
    for (let tries = 0; tries < 12; tries += 1) {
      await sender.sendDue()
      const [{ state, due }] = (await deliveries()) as [Delivery]
      if (state !== 'queued') break
      setAhead(new Date(due).getTime() - Date.now() + 1)
    }
    expect(server.told).toHaveLength(10)
    expect(new Set(server.told.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await deliveries())[0]).toMatchObject({ state: 'refused', reason: 'It answered 500.', tries: 10 })
    const read = async () => (await newsroom.rest('GET', `webhooks/${id}`, { as: admin })).body
    expect(await read()).toMatchObject({ lastFailure: 'It answered 500.', state: 'active' })
    expect((await newsroom.rest('GET', `webhooks/${id}/undelivered`, { as: admin })).body).toEqual({ count: 1 })
    const { finishMailings } = await import('@/mail/finish')
    const mailing = async () => {
      await finishMailings(newsroom.payload, clock())
      const [{ mailing: of }] = (await deliveries()) as [Delivery]
      return newsroom.payload.findByID({ collection: 'mailings', id: of as string })
    }
    expect(await mailing()).toMatchObject({ state: 'done', counts: { refused: 1, accepted: 0 } })
    server.answer = () => ({ status: 200 })
    await ask('POST', `webhooks/${id}/undelivered`)
    expect(await mailing()).toMatchObject({ state: 'prepared' })
    setAhead(clock().getTime() - Date.now() + minutes(10))
    await sender.sendDue()
    expect((await deliveries())[0]).toMatchObject({ state: 'accepted', reason: 'It answered 200.' })
    expect((await read()).failingSince ?? null).toBeNull()
    const last = server.told.at(-1) as Told
    expect(last.headers['webhook-id']).toBe(server.told[0]?.headers['webhook-id'])
    // The clock of this test is three days ahead of the verifier’s.
    expect(() => new Verifier(secret).verify(last.body, last.headers as Record<string, string>)).toThrow('too new')
  })

  it('is told what happened later after that again, once it answers', async () => {
    await webhook()
    const { id } = await news()
    await change(id, { updates: [{ at: new Date().toISOString(), note: 'It is Tuesday, not Monday.' }] })
    await follow(clock())
    server.answer = () => ({ status: 503 })
    await sender.sendDue()
    expect(types()).toEqual(['content.published'])
    server.answer = () => ({ status: 200 })
    const due = (await deliveries()).map((one) => new Date(one.due).getTime())
    for (const time of due.sort()) {
      setAhead(time - Date.now() + 1)
      await sender.sendDue()
    }
    expect(types()).toEqual(['content.published', 'content.published', 'content.corrected'])
  })

  it('waits three days in all, each wait longer than the one before', async () => {
    const { machineWaits, waitAfter } = await import('@/mail/machines/waits')
    expect(machineWaits.reduce((sum, wait) => sum + wait, 0) / 3_600_000).toBeGreaterThan(72)
    expect([...machineWaits].sort((a, b) => a - b)).toEqual(machineWaits)
    expect(waitAfter(machineWaits.length)).toBeUndefined()
  })

  it.each([301, 302, 307, 308])('is not followed to another address by %i', async (status) => {
    await webhook()
    server.answer = ({ path }) =>
      path === '/hook' ? { status, headers: { Location: `${server.url}/elsewhere` } } : { status: 200 }
    await news()
    await send()
    expect(server.told.map(({ path }) => path)).toEqual(['/hook'])
    expect((await deliveries())[0]).toMatchObject({
      state: 'queued',
      reason: `It answered ${status}. It is not followed to another address.`,
    })
  })

  it('and says that it is gone is stopped; what it misses is kept, and can be sent again', async () => {
    const { id } = await webhook()
    server.answer = () => ({ status: 410 })
    await news()
    await send()
    await news()
    await send()
    expect(server.told).toHaveLength(1)
    expect((await newsroom.rest('GET', `webhooks/${id}`, { as: admin })).body.state).toBe('stopped')
    expect((await deliveries()).map(({ state }) => state)).toEqual(['refused', 'refused'])
    expect((await newsroom.rest('POST', `webhooks/${id}/undelivered`, { as: admin })).status).toBe(409)
    server.answer = () => ({ status: 200 })
    await ask('PATCH', `webhooks/${id}`, { state: 'active' })
    expect(await ask('POST', `webhooks/${id}/undelivered`)).toEqual({ count: 2 })
    setAhead(minutes(6))
    await sender.sendDue()
    expect((await deliveries()).map(({ state }) => state)).toEqual(['accepted', 'accepted'])
  })

  it('is stopped after five days of it', async () => {
    const { id } = await webhook()
    server.answer = () => ({ status: 503 })
    await news()
    await send()
    setAhead(5.1 * 24 * minutes(60))
    await news({ publishedAt: clock().toISOString() })
    await send()
    expect((await newsroom.rest('GET', `webhooks/${id}`, { as: admin })).body.state).toBe('stopped')
  })

  it('holds up nobody else, and uses up no tries of what waits for it', async () => {
    await webhook({ name: 'Broken', address: `${server.url}/broken` })
    await webhook({ name: 'Whole', address: `${server.url}/whole` })
    server.answer = ({ path }) => ({ status: path === '/broken' ? 500 : 200 })
    for (let n = 0; n < 4; n += 1) await news()
    await send()
    const at = (path: string) => server.told.filter((one) => one.path === path).length
    expect([at('/broken'), at('/whole')]).toEqual([1, 4])
    const waiting = (await deliveries()).filter(({ state }) => state === 'queued')
    expect(waiting.map(({ tries }) => tries).sort()).toEqual([0, 0, 0, 1])
  })

  it('is asked again no sooner than it says', async () => {
    await webhook()
    server.answer = () => ({ status: 429, headers: { 'Retry-After': '1800' } })
    await news()
    await send()
    setAhead(minutes(20))
    await sender.sendDue()
    expect(server.told).toHaveLength(1)
    setAhead(minutes(31))
    await sender.sendDue()
    expect(server.told).toHaveLength(2)
  })

  it('by an answer without end costs nothing: it is not read', async () => {
    await webhook()
    server.answer = () => ({ status: 200, body: 'x'.repeat(50_000_000) })
    await news()
    const before = process.memoryUsage().rss
    await send()
    expect((await deliveries())[0]?.state).toBe('accepted')
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })

  it('is away altogether is tried again later', async () => {
    await webhook({ address: 'http://127.0.0.1:9/hook' })
    await news()
    await send()
    expect((await deliveries())[0]).toMatchObject({ state: 'queued', tries: 1 })
    expect((await deliveries())[0]?.reason).toMatch(/^It could not be reached \(ECONNREFUSED\)/)
  })
})

describe('the start page', () => {
  const problems = async (user: Person) => {
    const { readWebhookTrouble } = await import('@/admin/dashboard/problems/read-webhook-trouble')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, newsroom.payload)
    return readWebhookTrouble({ req, now: new Date() })
  }

  it('tells administrators which webhook fails, since when and why, and which was stopped', async () => {
    const { id } = await webhook()
    server.answer = () => ({ status: 500 })
    await news()
    await send()
    expect(await problems(admin)).toMatchObject([
      { title: 'Council app', href: `/admin/collections/webhooks/${id}`, quote: 'It answered 500.' },
    ])
    expect(await problems(await newsroom.person('editor'))).toEqual([])
    await ask('PATCH', `webhooks/${id}`, { state: 'paused' })
    expect(await problems(admin)).toEqual([])
    await ask('PATCH', `webhooks/${id}`, { state: 'stopped' })
    expect((await problems(admin))[0]?.facts[0]).toMatch(/told nothing more/)
  })
})
