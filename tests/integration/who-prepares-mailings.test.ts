import { describe, expect, it } from 'vitest'
import { putInOutbox, type Recipient } from '@/mail/outbox'
import { killAfter } from './killed-while-preparing/kill-after'
import { minutes, newsroom, sender, sent, setAhead } from './post-room'
import {
  begun,
  deliveriesOf,
  finish,
  halfPrepared,
  heldUp,
  mailingOf,
  many,
  openPreparingRoom,
  portion,
  preparer,
  sorted,
  subscribersOf,
  whoGets,
} from './preparing-room'

/** Several processes write down who gets a mailing, and any of them may be killed. */

openPreparingRoom()

describe('who prepares a mailing', () => {
  it('and is stopped leaves the rest to another at once', async () => {
    const { id, people } = await begun()
    const stopped = preparer(whoGets, { written: () => stopped.stop() })
    await stopped.prepare()
    expect(await deliveriesOf(id)).toHaveLength(portion)
    await preparer().prepare()
    expect(await subscribersOf(id)).toEqual(sorted(people))
  })

  it('and is held up until another has gone on with it writes nothing more', async () => {
    const { id, people, goOn } = await halfPrepared()
    await preparer().prepare()
    setAhead(minutes(1.1))
    await preparer().prepare()
    expect(await mailingOf(id)).toMatchObject({ state: 'prepared', counts: { prepared: many } })
    await sender.sendDue()
    await finish()
    await goOn()
    expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: many, accepted: many } })
    expect(await subscribersOf(id)).toEqual(sorted(people))
  })

  it('while its clock is a day ahead keeps nobody from it once the clock is right', async () => {
    const { id, people } = await begun()
    setAhead(minutes(24 * 60))
    const { whom, reached } = heldUp(id)
    void preparer(whom).prepare()
    await reached
    setAhead(0)
    await preparer().prepare()
    expect(await mailingOf(id)).toMatchObject({ state: 'prepared' })
    expect(await subscribersOf(id)).toEqual(sorted(people))
  })

  it('at the same time as others prepares each once', async () => {
    const news = [await begun(25), await begun(3), await begun(45)]
    const some = Array.from({ length: 4 }, () => preparer())
    await Promise.all(some.map(({ prepare }) => prepare()))
    await preparer().prepare()
    for (const { id, people } of news) {
      expect(await mailingOf(id)).toMatchObject({ state: 'prepared', counts: { prepared: people.length } })
      expect(await subscribersOf(id)).toEqual(sorted(people))
    }
  })

  it.each([1, 3])(
    'and is killed after %i portions leaves the rest to the next: nobody is left out, nobody gets two',
    async (portions) => {
      const { id, title, people } = await begun(200)
      await killAfter({ portion, portions, milliseconds: Math.random() * 20 })
      const before = (await deliveriesOf(id)).length
      expect(before).toBeGreaterThanOrEqual(portions * portion)
      expect(before).toBeLessThan(200)
      // What it had written down is sent, and it is still its own for a while.
      await preparer().prepare()
      await sender.sendDue()
      await finish()
      expect(sent(title)).toHaveLength(before)
      expect((await mailingOf(id)).state).toBe('preparing')
      setAhead(minutes(1.1))
      await Promise.all([preparer().prepare(), preparer().prepare()])
      await sender.sendDue()
      await finish()
      expect(await mailingOf(id)).toMatchObject({ state: 'done', counts: { prepared: 200, accepted: 200 } })
      expect(await subscribersOf(id)).toEqual(sorted(people))
      expect(sent(title)).toHaveLength(200)
      expect(new Set(sent(title)).size).toBe(200)
    },
  )
})

it('a mailing to a few is prepared when it is put into the outbox', async () => {
  const person = await newsroom.person('author')
  const to: Recipient[] = [{ person: person.id }, { person: person.id }]
  const mailing = { key: 'returned:at-once', kind: 'returned' as const, about: 'Seen at once' }
  const all = await Promise.all(Array.from({ length: 4 }, () => putInOutbox(newsroom.payload, mailing, to)))
  expect(all.filter(Boolean)).toHaveLength(1)
  const where = { person: { equals: person.id } }
  expect((await newsroom.payload.count({ collection: 'deliveries', where })).totalDocs).toBe(1)
})
