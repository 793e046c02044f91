import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '@/subscriptions/ask'
import type { Frequency } from '@/words/subscriptions'
import { newTitle, published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
let rules: typeof import('./subscription-rules')
beforeAll(async () => {
  newsroom = await startNewsroom()
  rules = await import('./subscription-rules')
})
afterAll(() => newsroom.close())

const now = new Date('2026-06-01T10:00:00.000Z')
const past = '2026-01-01T09:00:00.000Z'
const later = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)

let people = 0
const newAddress = () => `person-${++people}@example.org`

const ask = async (address: string, to: string[], frequency: Frequency = 'at-once', at = now): Promise<Ask> => {
  const subjects = await Promise.all(to.map((one) => rules.subjectAt(one, at)))
  const found = subjects.flatMap((subject) => subject ?? [])
  expect(found).toHaveLength(to.length)
  const asked = { address, subjects: found, frequency, language: 'en-GB', consent: 'Send me what I chose.' }
  return (await rules.askFor(newsroom.payload, asked, at)) as Ask
}

const follow = async (address: string, to: string[], frequency?: Frequency) => {
  const asked = await ask(address, to, frequency)
  await rules.confirmAsk(newsroom.payload, asked.ask, now)
  return asked
}

const followed = async ({ subscriber }: Ask) => {
  const all = await rules.followedBy({ payload: newsroom.payload }, subscriber.id)
  return all.map(({ to, frequency }) => [to, frequency])
}

const stored = (ask: Ask) => rules.findSubscriber({ payload: newsroom.payload }, { id: ask.subscriber.id })

const count = async (collection: 'subscribers' | 'subscriptions', where = {}) =>
  (await newsroom.payload.count({ collection, where })).totalDocs

const topic = (title = newTitle()) => newsroom.payload.create({ collection: 'topics', data: { title } as never })

type Type = 'news' | 'consultations' | 'service-notices' | 'inspection-reports' | 'pages'
const publish = (collection: Type, more: object = {}) =>
  newsroom.payload.create({
    collection,
    data: published(collection, { ...(collection === 'consultations' ? { publishedAt: past } : {}), ...more }) as never,
  }) as Promise<{
    id: string
    title: string
    address: string
  }>

describe('what can be followed', () => {
  it.each([
    ['/news', '/news'],
    ['/news/feed.xml', '/news'],
    ['http://localhost:3000/consultations', '/consultations'],
    ['/consultations?state=open', '/consultations'],
    ['/inspections/', '/inspections'],
    ['/service-notices', '/service-notices'],
    ['/search', '/search'],
    ['/search?q=bins&sort=date&utm_source=x', '/search?q=bins'],
    ['/news/archive', '/news'],
    ['/news/archive?year=2026&type=statement', '/news/archive?type=statement&year=2026'],
  ])('%s is followed as %s', async (to, address) =>
    expect(await rules.subjectAt(to, now)).toMatchObject({ to: address }),
  )

  it.each([
    '',
    '/',
    'news',
    '/nothing',
    '/topics',
    '/topics/none',
    '/search?topic=none',
    '/news/2026',
    '/admin',
    '//news',
    'https://elsewhere.example/news',
    'javascript:alert(1)',
    '/%zz',
  ])('%j is nothing to follow', async (to) => expect(await rules.subjectAt(to, now)).toBeUndefined())

  it('is a topic, and a consultation or notice while readers see its page', async () => {
    const { address, title } = (await topic()) as { address: string; title: string }
    expect(await rules.subjectAt(`${address}/feed.xml`, now)).toMatchObject({ kind: 'topic', to: address, title })
    for (const type of ['consultations', 'service-notices'] as const) {
      const document = await publish(type)
      const found = await rules.subjectAt(document.address, now)
      expect(found).toMatchObject({ kind: 'document', to: document.address, title: document.title })
    }
    const article = await publish('news', { publishedAt: past })
    expect(await rules.subjectAt(article.address, now)).toBeUndefined()
    const draft = (await newsroom.payload.create({
      collection: 'consultations',
      draft: true,
      data: { ...published('consultations'), _status: 'draft' } as never,
    })) as { address?: string; slug: string }
    expect(await rules.subjectAt(`/consultations/${draft.slug}`, now)).toBeUndefined()
  })
})

describe('asking and confirming', () => {
  it('keeps what was asked for and sends nothing for it until it is confirmed', async () => {
    const asked = await ask(newAddress(), ['/news', '/consultations'], 'daily')
    expect(await followed(asked)).toEqual([])
    expect(await rules.askedFor({ payload: newsroom.payload }, asked.ask, now)).toMatchObject({ is: 'waiting' })
    expect((await rules.confirmAsk(newsroom.payload, asked.ask, later(6))).is).toBe('confirmed')
    expect((await followed(asked)).sort()).toEqual([
      ['/consultations', 'daily'],
      ['/news', 'daily'],
    ])
    expect((await stored(asked))?.confirmedAt).toBe(later(6).toISOString())
  })

  it('keeps the words that were agreed to, and when', async () => {
    const asked = await follow(newAddress(), ['/news'])
    const [row] = await rules.followedBy({ payload: newsroom.payload }, asked.subscriber.id)
    expect(row).toMatchObject({ consent: 'Send me what I chose.', askedAt: now.toISOString() })
  })

  it('ends after seven days', async () => {
    const asked = await ask(newAddress(), ['/news'])
    expect((await rules.confirmAsk(newsroom.payload, asked.ask, later(7))).is).toBe('expired')
    expect(await followed(asked)).toEqual([])
    expect((await rules.confirmAsk(newsroom.payload, 'aaaaaaaaaaaaa', now)).is).toBe('unknown')
  })

  it('changes nothing of what somebody follows until they confirm, and then changes it, not doubles it', async () => {
    const address = newAddress()
    await follow(address, ['/news'], 'at-once')
    const again = await ask(address, ['/news', '/inspections'], 'weekly')
    expect(await followed(again)).toEqual([['/news', 'at-once']])
    await rules.confirmAsk(newsroom.payload, again.ask, now)
    await rules.confirmAsk(newsroom.payload, again.ask, now)
    expect((await followed(again)).sort()).toEqual([
      ['/inspections', 'weekly'],
      ['/news', 'weekly'],
    ])
  })

  it('starts nothing again that was ended since', async () => {
    const asked = await follow(newAddress(), ['/news'])
    await rules.endAll(newsroom.payload, asked.subscriber.id, 'ended-all', now)
    expect((await rules.confirmAsk(newsroom.payload, asked.ask, now)).is).toBe('confirmed')
    expect(await followed(asked)).toEqual([])
  })

  it('is one subscriber for one address, also at the same moment', async () => {
    const address = newAddress()
    const asks = await Promise.all(Array.from({ length: 4 }, () => ask(address, ['/news'])))
    expect(new Set(asks.map(({ subscriber }) => subscriber.id)).size).toBe(1)
    expect(await count('subscribers', { address: { equals: address } })).toBe(1)
  })

  it('takes five asks a day for an address, whoever asks', async () => {
    const address = newAddress()
    for (let n = 0; n < 5; n += 1) expect(await ask(address, ['/news'])).toBeDefined()
    expect(await ask(address, ['/news'])).toBeUndefined()
    expect(await ask(address, ['/news'], 'at-once', later(1))).toBeDefined()
  })

  it('leaves nothing when the mail could not be put into the outbox', async () => {
    const address = newAddress()
    const subjects = [(await rules.subjectAt('/news', now)) as never]
    const asked = { address, subjects, frequency: 'daily', language: 'en-GB', consent: 'Yes.' } as const
    const told = () => Promise.reject(new Error('full'))
    await expect(rules.askFor(newsroom.payload, asked, now, told)).rejects.toThrow('full')
    expect(await count('subscribers', { address: { equals: address } })).toBe(0)
  })
})

describe('changing and ending', () => {
  it('changes what is theirs alone', async () => {
    const [mine, other] = [await follow(newAddress(), ['/news']), await follow(newAddress(), ['/news'])]
    const [row] = await rules.followedBy({ payload: newsroom.payload }, other.subscriber.id)
    const frequencies = new Map([[row?.reference as string, 'weekly' as const]])
    await rules.changeSubscriptions(newsroom.payload, mine.subscriber, { frequencies, language: 'cy' })
    expect(await followed(other)).toEqual([['/news', 'at-once']])
    expect((await stored(mine))?.language).toBe('cy')
    await rules.changeSubscriptions(newsroom.payload, other.subscriber, { frequencies })
    expect(await followed(other)).toEqual([['/news', 'weekly']])
  })

  it('ends one, says why, and is the same when it is asked again', async () => {
    const asked = await follow(newAddress(), ['/news', '/inspections'])
    const [first, second] = await rules.followedBy({ payload: newsroom.payload }, asked.subscriber.id)
    for (const at of [now, later(1)])
      await rules.endOne(newsroom.payload, first?.reference as string, 'unsubscribed', at)
    expect(await followed(asked)).toHaveLength(1)
    expect((await stored(asked))?.endedAt).toBeFalsy()
    await rules.endOne(newsroom.payload, second?.reference as string, 'complained', later(2))
    expect((await stored(asked))?.endedAt).toBe(later(2).toISOString())
    const data = await rules.ownData(newsroom.payload, (await stored(asked)) as never)
    expect(data.subscriptions.map(({ endedAt, endedReason }) => [endedAt, endedReason])).toEqual(
      expect.arrayContaining([
        [now.toISOString(), 'unsubscribed'],
        [later(2).toISOString(), 'complained'],
      ]),
    )
  })

  it('is undone by a new confirmation', async () => {
    const address = newAddress()
    const asked = await follow(address, ['/news'])
    await rules.endAll(newsroom.payload, asked.subscriber.id, 'ended-all', now)
    await follow(address, ['/inspections'])
    expect(await followed(asked)).toEqual([['/inspections', 'at-once']])
    expect((await stored(asked))?.endedAt).toBeFalsy()
  })
})

describe('erasing', () => {
  it('takes who ended the last 28 days ago, and what was never confirmed, and nobody else', async () => {
    const [ended, staying, waiting] = [newAddress(), newAddress(), newAddress()]
    const gone = await follow(ended, ['/news'])
    await follow(staying, ['/news'])
    await ask(waiting, ['/news'])
    await rules.endAll(newsroom.payload, gone.subscriber.id, 'ended-all', now)
    const there = async () => {
      const where = { address: { in: [ended, staying, waiting] } }
      const { docs } = await newsroom.payload.find({ collection: 'subscribers', where, sort: 'address' })
      return docs.map(({ address }) => address)
    }
    await rules.eraseEnded(newsroom.payload, later(6))
    expect(await there()).toEqual([ended, staying, waiting].sort())
    await rules.eraseEnded(newsroom.payload, later(9))
    expect(await there()).toEqual([ended, staying].sort())
    await rules.eraseEnded(newsroom.payload, later(27.9))
    expect(await there()).toEqual([ended, staying].sort())
    await rules.eraseEnded(newsroom.payload, later(28))
    expect(await there()).toEqual([staying])
    expect(await count('subscriptions', { subscriber: { equals: gone.subscriber.id } })).toBe(0)
  })
})

describe('who is told of a document', () => {
  const told = async (contentType: Type, { id }: { id: string }, options: { frequency?: Frequency } = {}) => {
    const matches: Record<string, string[]> = {}
    const published = { contentType, documentId: id }
    for await (const { subscriber, subscriptions } of rules.matching(newsroom.payload, published, options)) {
      expect(matches[subscriber]).toBeUndefined()
      matches[subscriber] = subscriptions.map(({ to }) => to).sort()
    }
    return matches
  }

  it('is whoever follows its type, its topic, a search that finds it, or itself: each once', async () => {
    const bins = (await topic()) as { id: string; address: string; slug: string }
    const title = `Caddies ${newTitle()}`
    const word = title.split(' ').at(-1) as string
    const consultation = await publish('consultations', { title, topics: [bins.id] })
    const all = [
      '/consultations',
      bins.address,
      `/search?q=${word}`,
      `/search?topic=${bins.slug}&type=consultation`,
      consultation.address,
    ]
    const [everything, searching, elsewhere] = [newAddress(), newAddress(), newAddress()]
    const first = await follow(everything, all)
    const second = await follow(searching, [`/search?q=caddies+${word}`], 'daily')
    const third = await follow(elsewhere, [
      '/inspections',
      `/search?q=${word}+nothinghasit`,
      '/search?q=caddies&year=2019',
    ])
    await ask(newAddress(), all)
    const ended = await follow(newAddress(), all)
    await rules.endAll(newsroom.payload, ended.subscriber.id, 'ended-all', now)

    const matches = await told('consultations', consultation)
    expect(matches[first.subscriber.id]).toEqual([...all].sort())
    expect(matches[second.subscriber.id]).toEqual([`/search?q=caddies+${word}`])
    expect(matches[third.subscriber.id]).toBeUndefined()
    expect(matches[ended.subscriber.id]).toBeUndefined()
    const daily = await told('consultations', consultation, { frequency: 'daily' })
    expect(daily[second.subscriber.id]).toBeDefined()
    expect(daily[first.subscriber.id]).toBeUndefined()
  })

  it('is nobody while no list shows it, and for what is in no feed', async () => {
    await follow(newAddress(), ['/news', '/search'])
    const ahead = await publish('news', { publishedAt: '2099-01-01T09:00:00.000Z' })
    const wrong = await publish('news', {
      publishedAt: past,
      withdrawal: { at: '2026-01-02T09:00:00.000Z', reason: 'Wrong.' },
    })
    expect(await told('news', ahead)).toEqual({})
    expect(await told('news', wrong)).toEqual({})
    expect(await told('pages', await publish('pages'))).toEqual({})
  })

  it('is found portion by portion', async () => {
    const { address, id } = (await topic()) as { address: string; id: string }
    const subject = await rules.subjectAt(address, now)
    const made = await Promise.all(
      Array.from({ length: 1203 }, async (_, n) => {
        const reference = rules.newReference()
        const subscriber = await newsroom.payload.db.create({
          collection: 'subscribers',
          data: { address: `many-${n}@example.org`, language: 'en-GB', reference, asks: 0 },
        })
        await newsroom.payload.db.create({
          collection: 'subscriptions',
          data: {
            ...subject,
            subscriber: subscriber.id,
            frequency: 'at-once',
            consent: 'Yes.',
            askedAt: now.toISOString(),
            startedAt: now.toISOString(),
            ask: reference,
            reference: rules.newReference(),
          },
        })
        return String(subscriber.id)
      }),
    )
    const article = await publish('news', { topics: [id], publishedAt: past })
    const matches = await told('news', article)
    for (const subscriber of made) expect(matches[subscriber]).toEqual([address])
  })
})

describe('addresses', () => {
  it('are read by administrators alone, and written by nobody over REST', async () => {
    const { subscriber } = await follow(newAddress(), ['/news'])
    const [admin, editor] = [await newsroom.administrator(), await newsroom.person('editor')]
    for (const collection of ['subscribers', 'subscriptions']) {
      expect((await newsroom.rest('GET', collection)).status).toBe(403)
      expect((await newsroom.rest('GET', collection, { as: editor })).status).toBe(403)
      expect((await newsroom.rest('GET', collection, { as: admin })).status).toBe(200)
      expect((await newsroom.rest('POST', collection, { as: admin, body: { address: 'a@b.co' } })).status).toBe(403)
    }
    const one = `subscribers/${subscriber.id}`
    expect((await newsroom.rest('PATCH', one, { as: admin, body: { language: 'cy' } })).status).toBe(403)
    expect((await newsroom.rest('DELETE', one, { as: admin })).status).toBe(403)
  })
})
