import { describe, expect, it } from 'vitest'
import type { WhoGets } from '@/mail/prepare'
import { admin, newsroom, sender, sent } from './post-room'
import {
  begun,
  deliveriesOf,
  finish,
  halfPrepared,
  mailingOf,
  many,
  openPreparingRoom,
  portion,
  preparer,
  sorted,
  subscribersOf,
  whoGets,
} from './preparing-room'
import { residentMaker } from './residents'

/** A mailing is sent to the first while the others are being written down. */

openPreparingRoom()

const change = async (id: string, body: object) => {
  const request = { as: admin, body: { ...body, _status: 'published', confirm: true } }
  const answer = await newsroom.rest('PATCH', `news/${id}`, request)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}
describe('a mailing that is being prepared', () => {
  it('is sent to the first already, and is done only once it is prepared and something has become of everybody', async () => {
    const { id, title, people, goOn } = await halfPrepared()
    await sender.sendDue()
    expect(sent(title)).toHaveLength(portion)
    await finish()
    expect(await mailingOf(id)).toMatchObject({ state: 'preparing' })
    expect((await deliveriesOf(id)).map(({ state }) => state)).toEqual(
      Array.from({ length: portion }, () => 'accepted'),
    )
    await goOn()
    await finish()
    expect(await mailingOf(id)).toMatchObject({ state: 'prepared', counts: { prepared: many } })
    await sender.sendDue()
    await finish()
    expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: many, accepted: many } })
    expect(await subscribersOf(id)).toEqual(sorted(people))
    expect(new Set(sent(title)).size).toBe(many)
  })

  it('lets an emergency overtake it', async () => {
    const news = await begun()
    const startsAt = new Date(Date.now() - 300_000).toISOString()
    let flood: Awaited<ReturnType<typeof begun>> | undefined
    let whenDone: number | undefined
    const order: string[] = []
    const whom: WhoGets = async function* (mailing, at) {
      let count = 0
      for await (const one of whoGets(mailing, at)) {
        if (count % portion === 0) order.push(mailing.kind)
        count += 1
        if (mailing.kind === 'alert' && count === portion)
          flood = await begun(25, 'service-notices', { severity: 'emergency', startsAt })
        yield one
      }
      if (mailing.kind === 'emergency') whenDone = (await deliveriesOf(news.id)).length
    }
    await preparer(whom).prepare()
    expect(order).toEqual(['alert', 'emergency', 'emergency', 'alert', 'alert'])
    expect(whenDone).toBe(portion)
    expect(await deliveriesOf(flood?.id ?? '', 'emergency')).toHaveLength(25)
    expect(await deliveriesOf(news.id)).toHaveLength(many)
  })

  it('and is withdrawn meanwhile goes to nobody else, and comes to its end', async () => {
    const { id, title, goOn } = await halfPrepared()
    await sender.sendDue()
    await change(id, { withdrawal: { reason: 'It was wrong.' } })
    await goOn()
    await sender.sendDue()
    await finish()
    expect(sent(title)).toHaveLength(portion)
    const { state, counts } = await mailingOf(id)
    expect([state, counts?.accepted, counts?.skipped]).toEqual(['done', portion, (counts?.prepared ?? 0) - portion])
  })

  it('and is withdrawn before anybody was written down goes to nobody, and comes to its end', async () => {
    const { id, title } = await begun(3)
    await change(id, { withdrawal: { reason: 'It was wrong.' } })
    await preparer().prepare()
    await sender.sendDue()
    await finish()
    expect(sent(title)).toEqual([])
    expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: 0 } })
  })

  it('is not sent to who leaves meanwhile, and at most once to who comes', async () => {
    const { id, title, topic, people, goOn } = await halfPrepared(30)
    const late = await residentMaker(newsroom)(topic.path)
    const leaves = people.slice(0, 4)
    const where = { subscriber: { in: leaves } }
    await newsroom.payload.db.updateMany({
      collection: 'subscriptions',
      where,
      data: { endedAt: new Date().toISOString() },
    })
    await goOn()
    await sender.sendDue()
    await finish()
    expect(sent(title).filter((one) => one === late.address).length).toBeLessThanOrEqual(1)
    const { counts, state } = await mailingOf(id)
    expect([state, counts?.accepted]).toEqual(['done', sent(title).length])
    const got = new Set((await deliveriesOf(id)).filter((one) => one.state === 'accepted').map((one) => one.subscriber))
    expect(people.filter((one) => got.has(one))).toHaveLength(26)
    expect(leaves.filter((one) => got.has(one))).toEqual([])
  })

  it('and is corrected meanwhile: who was sent it is told, and the others get it as it is now', async () => {
    const { id, title, goOn } = await halfPrepared()
    await sender.sendDue()
    await change(id, { title: `${title}, put right`, updates: [{ note: 'It is Tuesday, not Monday.' }] })
    expect((await newsroom.rest('POST', `news/${id}/tell`, { as: admin, body: {} })).status).toBe(200)
    // Another process prepares that while the first is still held up.
    await preparer().prepare()
    expect(await deliveriesOf(id, 'correction')).toHaveLength(portion)
    await goOn()
    await sender.sendDue()
    const [first, corrected, others] = [title, `Corrected: ${title}, put right`, `${title}, put right`].map(sent)
    expect([first?.length, corrected?.length, others?.length]).toEqual([portion, portion, many - portion])
    expect(sorted(corrected ?? [])).toEqual(sorted(first ?? []))
  })

  it('and can’t be prepared keeps no other from it, and is prepared as soon as it can be', async () => {
    const [broken, other] = [await begun(3), await begun(3)]
    const whom: WhoGets = async function* (mailing, at) {
      yield* whoGets(mailing, at)
      if (mailing.documentId === broken.id) throw new Error('The index is not there yet.')
    }
    await expect(preparer(whom).prepare()).rejects.toThrow('not there yet')
    expect((await mailingOf(broken.id)).state).toBe('preparing')
    expect(await mailingOf(other.id)).toMatchObject({ state: 'prepared', counts: { prepared: 3 } })
    await preparer().prepare()
    expect(await mailingOf(broken.id)).toMatchObject({ state: 'prepared', counts: { prepared: 3 } })
    expect(await subscribersOf(broken.id)).toEqual(sorted(broken.people))
  })
})
