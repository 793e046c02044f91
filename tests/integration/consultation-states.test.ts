import { createElement, type ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nextBoundary } from '@/publishing/next-boundary'
import { complete, published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

/*
 * A consultation is shown on its page, in lists and in each article that links to it, and every page is
 * kept until the next boundary. So all of them have to say the same at any moment, and to change at
 * boundaries only.
 */

let newsroom: Newsroom
let site: Awaited<ReturnType<typeof loadSite>>

// Only now: they load the configuration, which has to find the environment of this newsroom.
const loadSite = async () => ({
  ...(await import('@/site/queries/documents')),
  ...(await import('@collections/consultations/queries')),
  ...(await import('@collections/consultations/page')),
  ...(await import('@collections/consultations/list')),
  ...(await import('@collections/news/page')),
  ...(await import('@collections/consultations/words')),
})

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await loadSite()
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

/** The page as it is sent. */
const htmlOf = async (page: ReactNode): Promise<string> => (await import('@/site/rendering/page')).writeDocument(page)

/** Asks with the clock standing at a moment, as readers and every hook would find it. */
const at = async <T>(now: Date, ask: (now: Date) => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  return ask(now).finally(() => vi.useRealTimers())
}

const london = { startsAt_tz: 'Europe/London' }
const publishedAt = '2026-01-01T09:00:00.000Z'

const write = async (slug: string, more: object) => {
  const { id } = await newsroom.payload.create({
    collection: 'consultations',
    data: published('consultations', { slug, title: `About ${slug}`, publishedAt, ...more }) as never,
  })
  await newsroom.payload.create({
    collection: 'news',
    data: published('news', { slug: `news-of-${slug}`, publishedAt, consultation: id }) as never,
  })
}

/** Over the day on which the clocks go forward, over the one on which they go back, and withdrawn early. */
const march = {
  opensAt: '2026-03-26T09:00:00.000Z',
  closesAt: '2026-03-30T16:00:00.000Z',
  outcome: { publishedAt: '2026-04-01T08:30:00.000Z' },
  events: [
    { title: 'Drop-in', startsAt: '2026-03-28T10:00:00.000Z', ...london },
    { title: 'Walk', startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T01:30:00.000Z', ...london },
  ],
}
const october = { opensAt: '2026-10-22T23:00:00.000Z', closesAt: '2026-10-26T00:00:00.000Z' }
const ended = {
  opensAt: '2026-03-26T00:00:00.000Z',
  closesAt: '2026-04-09T16:00:00.000Z',
  withdrawal: { at: '2026-03-29T12:34:56.000Z', reason: 'The map was wrong.' },
}

beforeAll(async () => {
  await write('march', march)
  await write('october', october)
  await write('ended', ended)
})

const states = (html: string): string[] =>
  [...html.matchAll(/<strong class="chip chip--(open|upcoming|closed|outcome|withdrawn)">([^<]*)<\/strong>/g)].map(
    ([, state, words]) => `${state}: ${words}`,
  )

/** An article without the stories that follow it, which may be about other consultations. */
const itself = (article: string): string => article.split('<section class="section more-news"')[0] as string

/** What readers see of a consultation: each part without what is not its state, and the whole page. */
const shown = async (slug: string, now: Date) => {
  const [consultation, article, ...lists] = await Promise.all([
    site.liveDocument('consultations', slug),
    site.liveDocument('news', `news-of-${slug}`),
    ...site.phasesInOrder.map((phase) => site.consultationsOf({ phase, now, limit: 20 })),
  ])
  if (!consultation || !article) throw new Error(`${slug} is not live.`)
  const listedIn = lists.flatMap(({ items }, n) =>
    items.filter(({ id }) => id === consultation.id).map((item) => ({ item, phase: site.phasesInOrder[n] })),
  )
  const page = await htmlOf(createElement(site.ConsultationPage, { consultation }))
  const articlePage = await htmlOf(createElement(site.ArticlePage as never, { article }))
  const list = listedIn.map(({ item }) => item)
  return {
    page,
    inPage: states(page)[0],
    inArticle: states(itself(articlePage)),
    article: articlePage,
    inList: states(await htmlOf(createElement(site.ConsultationList, { consultations: list }))),
    phases: listedIn.map(({ phase }) => phase),
  }
}

describe('the page, the lists and the article agree', () => {
  it.each([
    ['march', '2026-03-24T12:00:00.000Z', 'upcoming: Opens in 2 days', 'upcoming'],
    ['march', '2026-03-26T08:59:59.999Z', 'upcoming: Opens today at 9am', 'upcoming'],
    ['march', '2026-03-26T09:00:00.000Z', 'open: Open, 4 days left', 'open'],
    ['march', '2026-03-28T23:59:59.999Z', 'open: Open, 2 days left', 'open'],
    ['march', '2026-03-29T00:00:00.000Z', 'open: Open, closes tomorrow at 5pm', 'open'],
    ['march', '2026-03-29T22:59:59.999Z', 'open: Open, closes tomorrow at 5pm', 'open'],
    ['march', '2026-03-29T23:00:00.000Z', 'open: Open, closes today at 5pm', 'open'],
    ['march', '2026-03-30T15:59:59.999Z', 'open: Open, closes today at 5pm', 'open'],
    ['march', '2026-03-30T16:00:00.000Z', 'closed: Closed', 'closed'],
    ['march', '2026-04-01T08:29:59.999Z', 'closed: Closed', 'closed'],
    ['march', '2026-04-01T08:30:00.000Z', 'outcome: Outcome published', 'outcome'],
    ['october', '2026-10-22T22:59:59.999Z', 'upcoming: Opens tomorrow', 'upcoming'],
    ['october', '2026-10-22T23:00:00.000Z', 'open: Open, 2 days left', 'open'],
    ['october', '2026-10-24T23:00:00.000Z', 'open: Open, closes today at 11:59pm', 'open'],
    ['october', '2026-10-25T23:59:59.999Z', 'open: Open, closes today at 11:59pm', 'open'],
    ['october', '2026-10-26T00:00:00.000Z', 'closed: Closed', 'closed'],
    ['ended', '2026-03-29T12:34:55.999Z', 'open: Open, 11 days left', 'open'],
  ])('%s at %s: %s', async (slug, now, words, phase) => {
    const { inPage, inArticle, inList, phases } = await at(new Date(now), (moment) => shown(slug, moment))
    expect({ inPage, inArticle, inList, phases }).toEqual({
      inPage: words,
      inArticle: [words],
      // Their heading says of those that are over that they are.
      inList: ['closed', 'outcome'].includes(phase) ? [] : [words],
      phases: [phase],
    })
  })

  it('one that is closed says once on which day it did', async () => {
    const { page } = await at(new Date('2026-03-30T16:00:00.000Z'), (moment) => shown('march', moment))
    const block = page.split('id="respond"')[1]?.split('</section>')[0]
    expect(block).toContain('It opened on 26 March 2026.')
    expect(block?.split('30 March 2026')).toHaveLength(2)
  })

  it('one that is withdrawn is called so in both, is in no list, and takes no responses', async () => {
    const now = new Date(ended.withdrawal.at)
    const { inPage, inArticle, phases, page, article } = await at(now, (moment) => shown('ended', moment))
    expect([inPage, inArticle, phases]).toEqual(['withdrawn: Withdrawn', ['withdrawn: Withdrawn'], []])
    for (const html of [page, itself(article)])
      expect(html).not.toMatch(/>Open\b|days? left|Have your say|Respond online/)
  })
})

it('every word changes at a boundary, to the millisecond, or not at all', async () => {
  const slugs = ['march', 'october', 'ended']
  const all = async (now: Date) =>
    at(now, async () =>
      (await Promise.all(slugs.map((slug) => shown(slug, now)))).map(({ page, article, inList }) => [
        page,
        article,
        inList,
      ]),
    )
  const spans = [
    ['2026-03-28T12:00:00.000Z', '2026-03-31T00:00:00.000Z'],
    ['2026-10-24T12:00:00.000Z', '2026-10-26T00:00:00.000Z'],
  ] as const
  let changes = 0
  for (const [from, until] of spans) {
    let now = new Date(from)
    let first = await all(now)
    while (now < new Date(until)) {
      const next = await nextBoundary(newsroom.payload, now)
      const last = await all(new Date(next.getTime() - 1))
      expect(last, `${now.toISOString()} and a millisecond before ${next.toISOString()}`).toEqual(first)
      now = next
      first = await all(now)
      if (JSON.stringify(first) !== JSON.stringify(last)) changes += 1
    }
  }
  // Four midnights, the walk's start and end, a withdrawal and a close in March; two midnights in October, the second a close.
  expect(changes).toBe(10)
})

describe('a list of a phase', () => {
  it('has pages, in an order of its own, and counts all of them', async () => {
    const now = new Date('2029-06-15T12:00:00.000Z')
    const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString()
    for (let n = 1; n <= 5; n += 1) {
      const open = complete('consultations', { publishedAt, opensAt: day(-9), closesAt: day(n), _status: 'published' })
      await newsroom.payload.create({ collection: 'consultations', data: open as never })
    }
    const page = (number: number) => at(now, () => site.consultationsOf({ phase: 'open', now, page: number, limit: 2 }))
    const pages = [await page(1), await page(2), await page(3), await page(4)]
    expect(pages.map(({ items, total, pages }) => [items.length, total, pages])).toEqual([
      [2, 5, 3],
      [2, 5, 3],
      [1, 5, 3],
      [0, 5, 3],
    ])
    const closing = pages.flatMap(({ items }) => items.map(({ closesAt }) => closesAt))
    expect(closing).toEqual([1, 2, 3, 4, 5].map(day))
  })
})

describe('how long it takes to respond', () => {
  it.each([
    [15, 201],
    [0, 400],
    [2.5, 400],
    [601, 400],
  ])('%s minutes: %s', async (responseMinutes, status) => {
    const editor = await newsroom.person('editor')
    const body = published('consultations', { responseMinutes })
    expect((await newsroom.rest('POST', 'consultations', { as: editor, body })).status).toBe(status)
  })
})
