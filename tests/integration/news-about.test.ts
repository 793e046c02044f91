import type { NewsAbout, NewsSubject, Onwards } from '@collections/news/related-news'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
let onwards: (subject: Omit<NewsSubject, 'title'>, chosen?: string[]) => Promise<Onwards>
let about: (subject: Omit<NewsSubject, 'title'> & { title?: string }) => Promise<NewsAbout>
let ids: Record<string, string>

const ahead = new Date(Date.now() + 86_400_000).toISOString()
const day = (n: number) => new Date(Date.UTC(2026, 0, n, 9)).toISOString()

const write = async (
  collection: 'news' | 'consultations' | 'topics' | 'service-notices',
  slug: string,
  more: object,
) => {
  const data = collection === 'topics' ? { title: slug, slug } : published(collection, { slug, ...more } as never)
  const { id } = await newsroom.payload.create({ collection, data: data as never })
  return String(id)
}

const news = async (slug: string, at: number, more: object) => {
  ids[slug] = await write('news', slug, { title: slug.replaceAll('-', ' '), publishedAt: day(at), ...more })
}

const slugs = ({ items }: Pick<NewsAbout, 'items'>) => items.map(({ address }) => address?.split('/').at(-1))

beforeAll(async () => {
  newsroom = await startNewsroom()
  ids = {}
  const roads = await write('topics', 'roads', {})
  const parks = await write('topics', 'parks', {})
  const consultation = await write('consultations', 'square', { publishedAt: day(1), topics: [roads] })
  Object.assign(ids, { roads, parks, consultation })
  const topics = [roads]
  await news('bridge-closes-overnight', 1, { topics, summary: 'Overnight works on the bridge.' })
  await news('potholes-mended', 2, { topics, summary: 'Fifty potholes.' })
  await news('bridge-reopens', 3, { topics, summary: 'The bridge is open.' })
  await news('buses-late', 4, { topics, summary: 'Snow.' })
  await news('playground-opens', 5, { topics: [parks], summary: 'Swings.' })
  await news('market-square-plans', 6, { consultation, summary: 'Have your say.' })
  await news('embargoed-plans', 7, { consultation, topics, publishedAt: ahead })
  await news('withdrawn-plans', 8, { consultation, topics, withdrawal: { at: day(9), reason: 'Wrong.' } })
  const { newsAbout, newsOnwards } = await import('@collections/news/related-news')
  onwards = (subject, chosen = []) => newsOnwards({ title: '', ...subject }, chosen, new Date())
  about = (subject) => newsAbout({ title: '', ...subject }, new Date())
})
afterAll(() => newsroom.close())

it('a consultation lists the news that names it, and none under embargo or withdrawn', async () => {
  const found = await about({
    collection: 'consultations',
    id: ids.consultation as string,
    topics: [ids.roads as string],
  })
  expect([found.why, slugs(found)]).toEqual(['named', ['market-square-plans']])
})

it('what nobody named is suggested from topics and words, the page itself left out', async () => {
  const subject = { collection: 'news', id: ids['bridge-closes-overnight'] as string } as const
  const found = await about({ ...subject, title: 'Bridge closes overnight', topics: [ids.roads as string] })
  expect(found.why).toBe('related')
  expect(slugs(found)).toEqual(['bridge-reopens', 'buses-late', 'potholes-mended'])
})

it('more topics and more words in common come first', async () => {
  const topics = [ids.parks as string, ids.roads as string]
  const found = await about({ collection: 'service-notices', id: 'x', title: 'Potholes and swings', topics })
  expect(slugs(found).slice(0, 2)).toEqual(['playground-opens', 'potholes-mended'])
})

it('without a topic, what says the same is suggested', async () => {
  const subject = { collection: 'news', id: 'x', title: 'Overnight works: the bridge closes again' } as const
  const found = await about(subject)
  expect([found.why, slugs(found)[0]]).toEqual(['related', 'bridge-closes-overnight'])
  expect(slugs(found)).not.toContain('playground-opens')
  const other = await about({ ...subject, title: 'A duck pond is dug' })
  expect(other.why).toBe('latest')
})

it('without a topic, the newest is shown rather than nothing', async () => {
  const found = await about({ collection: 'news', id: ids['market-square-plans'] as string })
  expect([found.why, slugs(found)]).toEqual(['latest', ['playground-opens', 'buses-late', 'bridge-reopens']])
})

it('an article is followed by three: what was chosen, what is like it, then the newest', async () => {
  const subject = { collection: 'news', id: ids['playground-opens'] as string } as const
  const chosen = [ids['potholes-mended'] as string]
  const topics = [ids.roads as string]
  const whole = await onwards({ ...subject, topics }, chosen)
  expect([whole.why, slugs(whole)]).toEqual(['related', ['potholes-mended', 'buses-late', 'bridge-reopens']])
  // What fills up is not said to be on the same matter.
  const filled = await onwards(subject, chosen)
  expect([filled.why, slugs(filled)]).toEqual(['mixed', ['potholes-mended', 'market-square-plans', 'buses-late']])
  const nothing = await onwards(subject)
  expect([nothing.why, slugs(nothing)]).toEqual(['latest', ['market-square-plans', 'buses-late', 'bridge-reopens']])
  const parks = await onwards({ collection: 'news', id: ids['buses-late'] as string, topics: [ids.parks as string] })
  expect(parks.why).toBe('mixed')
  expect(slugs(parks)[0]).toBe('playground-opens')
})

it('all topics stand on one page, each with its newest story', async () => {
  const { GET } = await import('@/app/(site)/topics/route')
  const answer = await GET(new Request('http://localhost:3000/topics'), { params: Promise.resolve({}) })
  expect(answer.status).toBe(200)
  const html = await answer.text()
  expect(html).toMatch(/href="\/topics\/parks">parks<\/a><\/h2>/)
  expect(html).toMatch(/href="\/topics\/roads">roads<\/a><\/h2>.*?href="\/news\/\d{4}\//)
  expect(html).toContain('/share-image/list/topics.png')
})
