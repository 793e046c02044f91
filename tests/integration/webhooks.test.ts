import { setTimeout as pause } from 'node:timers/promises'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import type { Told } from '../machine-server'
import { newTitle, published } from './content'
import {
  ask,
  change,
  clock,
  create,
  deliveries,
  follow,
  minutes,
  newFollower,
  newSender,
  news,
  newsroom,
  openMachineRoom,
  parsed,
  send,
  sender,
  server,
  setAhead,
  told,
  types,
  webhook,
} from './machine-room'

openMachineRoom()

describe('a webhook', () => {
  it('is told what goes live, once, signed as Standard Webhooks has it, with the item of the feed', async () => {
    const { secret } = await webhook()
    const { title, address } = await news({ summary: 'Bins & boxes.' })
    await Promise.all([follow(clock()), newFollower()(clock())])
    await send()
    await send()
    expect(types()).toEqual(['content.published'])
    const [one] = server.told as [Told]
    expect(new Verifier(secret).verify(one.body, one.headers as Record<string, string>)).toEqual(parsed(one))
    expect(parsed(one).data).toMatchObject({
      type: 'news',
      url: `http://localhost:3000${address}`,
      item: { title, summary: 'Bins & boxes.', url: `http://localhost:3000${address}` },
    })
    expect(one.body).not.toContain('The whole story.')
    expect(one.headers['content-type']).toBe('application/json')
    expect((await deliveries()).map(({ state, kind }) => [kind, state])).toEqual([['content.published', 'accepted']])
    expect(parsed(one).data.id).toBe(parsed(one).data.item.id)
  })

  it('is told at its second, and never before it of what is under embargo', async () => {
    await webhook({ events: ['content.published', 'content.corrected', 'content.updated', 'content.withdrawn'] })
    const secretTitle = newTitle()
    const at = Date.now() + 2500
    const { id } = await news({ title: secretTitle, publishedAt: new Date(at).toISOString() })
    await change(id, { summary: 'Changed before its time.' })
    await change(id, { updates: [{ at: new Date().toISOString(), note: 'Too early.' }] })
    while (Date.now() < at - 150) {
      await send()
      expect(server.told).toEqual([])
      await pause(50)
    }
    await pause(at - Date.now() + 20)
    await send()
    expect(types()).toEqual(['content.published'])
    expect(told()[0].data.item.title).toBe(secretTitle)
  })

  it('is told of a correction, a change, a withdrawal and what came back, each once', async () => {
    const events = ['content.published', 'content.corrected', 'content.updated', 'content.withdrawn']
    await webhook({ events })
    const { id } = await news()
    await send()
    await change(id, { updates: [{ at: new Date().toISOString(), note: 'It is Tuesday, not Monday.' }] })
    await send()
    await change(id, { summary: 'Said better.' })
    await send()
    await change(id, { withdrawal: { reason: 'It was wrong.' } })
    await send()
    await change(id, { withdrawal: { at: null, reason: null } })
    await send()
    await newFollower()(clock())
    await sender.sendDue()
    expect(types()).toEqual([
      'content.published',
      'content.corrected',
      'content.updated',
      'content.withdrawn',
      'content.published',
    ])
    const [, corrected, , withdrawn] = told()
    expect(corrected.data.correction).toBe('It is Tuesday, not Monday.')
    expect(withdrawn.data).toMatchObject({ state: 'withdrawn', reason: 'It was wrong.' })
    expect(withdrawn.data.item).toBeUndefined()
  })

  it('is told things in their order, however long each takes to write', async () => {
    await webhook()
    const { id } = await news()
    await change(id, { updates: [{ at: new Date().toISOString(), note: 'It is Tuesday, not Monday.' }] })
    await follow(clock())
    const { writeCall } = await import('@/notifications/machines/write-call')
    const slowToBegin = newSender(async (payload, parts, ...others) => {
      if (parts[0].mailing.kind === 'content.published') await pause(300)
      return writeCall(payload, parts, ...others)
    })
    await slowToBegin.sendDue()
    expect(types()).toEqual(['content.published', 'content.corrected'])
  })

  it('is told that something was taken off or deleted, without what was said inside the house', async () => {
    await webhook()
    const [off, gone] = [await news(), await news()]
    await send()
    await ask('PATCH', `news/${off.id}`, { _status: 'draft', title: 'Not for readers', slug: 'not-for-readers' })
    const takenOff = { _status: 'draft', reason: 'A secret reason.', confirm: true }
    await ask('PATCH', `news/${off.id}`, takenOff, { unpublishAllLocales: true })
    await ask('DELETE', `news/${gone.id}`)
    await send()
    expect(types()).toEqual(['content.published', 'content.published', 'content.withdrawn', 'content.withdrawn'])
    // Two that come together may arrive in either order.
    const gonePages = told().slice(2)
    expect(gonePages.map(({ data }) => data.state)).toEqual(['removed', 'removed'])
    expect(gonePages.map(({ data }) => data.url).sort()).toEqual(
      [off, gone].map(({ address }) => `http://localhost:3000${address}`).sort(),
    )
    expect(JSON.stringify(told().slice(2))).not.toMatch(/not.for.readers|secret reason/i)
  })

  it('is told that a notice starts and ends, by the clock', async () => {
    await webhook()
    const at = Date.now()
    const startsAt = new Date(at + 1000).toISOString()
    const endsAt = new Date(at + 2500).toISOString()
    const { title } = await create('service-notices', { startsAt, endsAt })
    await send()
    expect(server.told).toEqual([])
    await pause(at + 1020 - Date.now())
    await send()
    await pause(at + 2520 - Date.now())
    await send()
    expect(types()).toEqual(['notice.started', 'notice.ended'])
    expect(told()[0].data).toMatchObject({
      from: startsAt,
      until: endsAt,
      item: { title: expect.stringContaining(title) },
    })
    expect(told()[1].data).toMatchObject({ state: 'expired' })
    expect(told()[1].timestamp).toBe(endsAt)
  })

  it('is told only of what it asked for', async () => {
    await webhook({ events: ['content.withdrawn'], contentTypes: ['consultations'] })
    await webhook({ events: ['content.published'], contentTypes: ['service-notices'] })
    await news()
    await send()
    expect(server.told).toEqual([])
  })

  it('that was made afterwards is told nothing of before', async () => {
    await news()
    await pause(5)
    await webhook()
    await newFollower()(clock())
    await send()
    expect(server.told).toEqual([])
  })

  it('is not told of what was withdrawn before it could be told', async () => {
    await webhook()
    const { id } = await news()
    await follow(clock())
    await change(id, { withdrawal: { reason: 'It was wrong.' } })
    await sender.sendDue()
    expect(server.told).toEqual([])
    expect((await deliveries())[0]).toMatchObject({ state: 'skipped', reason: 'Readers do not see it any more.' })
  })
})

describe('who is killed', () => {
  it('before the answer was written down leaves it to the next, under the same number', async () => {
    await webhook()
    await news()
    await follow(clock())
    const { claim } = await import('@/mail/claims')
    const claimed = await claim(newsroom.payload, { channel: 'machines', most: 25, now: clock() })
    expect(claimed).toHaveLength(1)
    await sender.sendDue()
    expect(server.told).toEqual([])
    setAhead(minutes(2.1))
    await Promise.all([sender.sendDue(), newSender().sendDue()])
    expect(server.told.map(({ headers }) => headers['webhook-id'])).toEqual([claimed[0]?.[0]?.token])
  })

  it('before the log was read leaves that to the next', async () => {
    await webhook()
    const { id } = await news()
    await change(id, { updates: [{ at: new Date().toISOString(), note: 'It is Tuesday.' }] })
    await newFollower()(clock())
    await sender.sendDue()
    expect(types()).toEqual(['content.published', 'content.corrected'])
    await newFollower()(clock())
    await sender.sendDue()
    expect(types()).toEqual(['content.published', 'content.corrected'])
  })
})

describe('the hub of the feeds', () => {
  const setHub = (webSubHub: string | null) => ask('POST', 'globals/finder', { webSubHub })
  afterEach(() => setHub(null))

  it('is told of every feed that changed, when something goes live, changes, is withdrawn or deleted', async () => {
    await setHub(`${server.url}/hub`)
    // A hub may hear of what went live in the seconds before it was named.
    await send()
    server.told.length = 0
    await newsroom.payload.db.deleteMany({ collection: 'deliveries', where: {} })
    const topic = (await newsroom.payload.create({ collection: 'topics', data: { title: newTitle() } as never })) as {
      id: string
      slug: string
    }
    const { id } = await news({ topics: [topic.id] })
    await send()
    expect(server.told).toHaveLength(1)
    const [one] = server.told as [Told]
    expect(one.headers['content-type']).toBe('application/x-www-form-urlencoded')
    const form = new URLSearchParams(one.body)
    const feeds = ['/news/atom.xml', '/news/feed.json', '/news/feed.xml', `/topics/${topic.slug}/feed.xml`]
    expect(form.get('hub.mode')).toBe('publish')
    for (const name of ['hub.url', 'hub.topic'])
      expect(form.getAll(name).sort()).toEqual(feeds.map((path) => `http://localhost:3000${path}`).sort())
    await change(id, { topics: [] })
    await send()
    expect(new URLSearchParams(server.told[1]?.body).getAll('hub.url')).toContain(
      `http://localhost:3000/topics/${topic.slug}/feed.xml`,
    )
    await change(id, { withdrawal: { reason: 'It was wrong.' } })
    await send()
    const gone = await news()
    await send()
    await ask('DELETE', `news/${gone.id}`)
    await send()
    expect(server.told).toHaveLength(5)
    const series = await ask('POST', 'newsletter-series', { title: newTitle() })
    await ask('POST', 'newsletters', published('newsletters', { series: series.doc.id }))
    await send()
    expect(new URLSearchParams(server.told[5]?.body).getAll('hub.url').sort()).toEqual(
      ['/newsletters/feed.xml', `${series.doc.address}/feed.xml`].map((path) => `http://localhost:3000${path}`),
    )
    expect((await deliveries()).map(({ state, hub }) => [state, hub])).toEqual(
      Array.from({ length: 6 }, () => ['accepted', `${server.url}/hub`]),
    )
  })
})
