import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveAlike } from '@/sample/made-up/save-alike'
import { type MadeUpItem, madeUpItem, makeUpNews, settledItem } from '@/sample/made-up-news'
import { type Newsroom, startNewsroom } from './newsroom'
import { type Stored, storedIn } from './stored'

let newsroom: Newsroom
let topics: string[]
beforeAll(async () => {
  newsroom = await startNewsroom()
  topics = []
  for (const title of ['Roads', 'Parks']) {
    const topic = await newsroom.payload.create({ collection: 'topics', data: { title } })
    topics.push(topic.id)
  }
})
afterAll(() => newsroom.close())

const save = (item: MadeUpItem) =>
  newsroom.payload.create({ collection: 'news', data: { ...item, _status: 'published' }, overrideAccess: true })

const saveLike = async (model: string, items: MadeUpItem[]) => {
  const req = await createLocalReq({}, newsroom.payload)
  await initTransaction(req)
  await saveAlike(req, 'news', model, items.map(settledItem))
  await commitTransaction(req)
}

/** What some action added to the database: per table or collection its new rows, in the order they were written. */
const addedBy = async (action: () => Promise<unknown>): Promise<Stored> => {
  const before = await storedIn(newsroom)
  await action()
  const after = await storedIn(newsroom)
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, rows]) => {
      const there = new Set(before[name]?.map((row) => JSON.stringify(row)))
      const added = rows.filter((row) => !there.has(JSON.stringify(row)))
      return added.length > 0 ? [[name, added]] : []
    }),
  )
}

const moment = /\d{4}-\d\d-\d\dT[\d:.]+Z/g
const id = /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{24}/g

/** The same without what differs between any two documents: ids by the order in which they come, and times of saving. */
const withoutIds = (added: Stored, item: MadeUpItem): unknown => {
  const ids: string[] = [...topics]
  const numberOf = (found: string) => {
    if (!ids.includes(found)) ids.push(found)
    return `id ${ids.indexOf(found)}`
  }
  const text = JSON.stringify(added)
    .replaceAll(item.slug, 'slug')
    .replaceAll(moment, (time) => (time === item.publishedAt ? time : 'time'))
    .replaceAll(id, numberOf)
  return JSON.parse(text, (name, value) => {
    if (name === 'sequence') return 'number'
    // SQLite counts the rows of relationships.
    return name === 'id' && typeof value === 'number' ? 'count' : value
  })
}

const now = new Date('2026-03-02T10:00:00.000Z')

describe('made-up news', () => {
  it('leave in the database what saving each of them leaves', async () => {
    const model = await save(madeUpItem(0, topics, now))
    const item = madeUpItem(1, topics, now)
    const saved = await addedBy(() => save(item))
    const other = { ...item, slug: `${item.slug}-again` }
    const written = await addedBy(() => saveLike(model.id, [other]))
    expect(Object.keys(saved).length).toBeGreaterThanOrEqual(3)
    expect(withoutIds(written, other)).toEqual(withoutIds(saved, item))
  })

  it('are numbered in the log without a gap, and so is what comes after them', async () => {
    const count = () => newsroom.payload.count({ collection: 'news' }).then(({ totalDocs }) => totalDocs)
    const before = await count()
    await makeUpNews(newsroom.payload, 250, now)
    expect(await count()).toBe(before + 250)
    await save({ ...madeUpItem(999, topics, now), slug: 'after-them' })
    const { docs } = await newsroom.payload.find({
      collection: 'publication-log',
      sort: 'sequence',
      pagination: false,
      depth: 0,
    })
    const numbers = docs.map(({ sequence }) => Number(sequence))
    const first = numbers[0] as number
    expect(numbers).toEqual(docs.map((_, n) => first + n))
    expect(docs.at(-1)?.address).toContain('after-them')
  })

  it('are all there or none', async () => {
    const stored = await storedIn(newsroom)
    const { payload } = newsroom
    const taken = madeUpItem(5000, topics, now)
    await save(taken)
    const before = await storedIn(newsroom)
    expect(before).not.toEqual(stored)
    const items = [madeUpItem(5001, topics, now), taken]
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const model = (await payload.find({ collection: 'news', limit: 1, depth: 0 })).docs[0] as { id: string }
    await expect(saveAlike(req, 'news', model.id, items.map(settledItem))).rejects.toThrow()
    await payload.db.rollbackTransaction(String(await req.transactionID))
    expect(await storedIn(newsroom)).toEqual(before)
  })

  it('are found in the lists and at their addresses', async () => {
    const { docs } = await newsroom.payload.find({ collection: 'news', where: { title: { contains: '(7)' } } })
    const { body } = await newsroom.rest('GET', 'news', {
      query: { 'where[address][equals]': String(docs[0]?.address) },
    })
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0].topics[0].title).toMatch(/Roads|Parks/)
  })
})

describe('made-up decisions', () => {
  it('stand on the agendas of meetings, are found, and leave in the database what saving each leaves', async () => {
    const { makeUpDecisions } = await import('@/sample/made-up-decisions')
    const { foundPage } = await import('@/site/queries/found')
    const { decisions } = await import('@/search/filter')
    await expect(makeUpDecisions(newsroom.payload, 1, now)).rejects.toThrow('no committee')
    await newsroom.payload.create({ collection: 'committees', data: { title: 'Cabinet' } })
    await makeUpDecisions(newsroom.payload, 45, now)
    const all = { depth: 0, pagination: false, sort: 'order' } as const
    const { docs: meetings } = await newsroom.payload.find({ collection: 'meetings', ...all, overrideAccess: false })
    const { docs: items } = await newsroom.payload.find({ collection: 'agenda-items', ...all, overrideAccess: false })
    expect([meetings.length, items.length]).toEqual([3, 45])
    for (const item of items) {
      const meeting = meetings.find(({ id }) => id === item.meeting)
      expect(item.address).toBe(`${meeting?.address}/${item.slug}`)
      expect([item.decidedAt, item.committee]).toEqual([meeting?.startsAt, meeting?.committee])
      expect(item.resolutions?.map(({ letter }) => letter)).toEqual(['a', 'b'])
    }
    expect((await foundPage(decisions, {}, 1, new Date()))?.total).toBe(45)
    const [saved, other] = [items[0], items[44]].map((item) => Object.keys(item ?? {}).sort())
    expect(other).toEqual(saved)
  })
})
