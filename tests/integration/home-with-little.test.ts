import { afterAll, beforeAll, expect, it } from 'vitest'
import { newTitle, published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

/*
 * The home page of a newsroom that has just begun: whatever there is of news and consultations has the width of the
 * page, and no column stands beside nothing.
 */

let newsroom: Newsroom
let editor: Awaited<ReturnType<Newsroom['person']>>

const days = 86_400_000
const from = (distance: number): string => new Date(Date.now() + distance * days).toISOString()

const create = async (type: 'news' | 'consultations', more: Record<string, unknown>): Promise<void> => {
  const { status } = await newsroom.rest('POST', type, { as: editor, body: published(type, more) })
  expect(status).toBe(201)
}
const news = (age: number) => create('news', { title: newTitle(), publishedAt: from(-age) })
const consultation = (more: Record<string, unknown>) =>
  create('consultations', { publishedAt: from(-90), opensAt: from(-3), closesAt: from(9), ...more })

const home = async (): Promise<string> => {
  const { GET } = await import('@/app/(site)/route')
  return (await GET(new Request('http://localhost/'), { params: Promise.resolve({}) })).text()
}
/** The parts of a home page, by the ids of their headings and in their order. */
const parts = (html: string): string[] => [...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id as string)

beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

it('without any news the place of the story that leads says so, under the one first heading', async () => {
  const html = await home()
  expect(html).toMatch(/<div class="lead">.*<h1 class="lead__title" dir="auto">News from /)
  expect(html.split('<h1')).toHaveLength(2)
  expect(html).toContain('There is no news yet.')
  expect(html).toContain('No consultation is open at the moment.')
  expect(html).toContain('href="/subscribe?to=%2Fconsultations"')
})

it('one story leads, and an open consultation has all of the width', async () => {
  await news(1)
  await consultation({})
  const html = await home()
  expect(html.split('<h1')).toHaveLength(2)
  expect(html).not.toContain('There is no news yet.')
  expect(parts(html)).not.toContain('latest')
  expect(html).toContain('class="panel panel--across"')
  expect(html).not.toContain('class="list-page')
})

it('too few lines of news to stand beside consultations follow them, in one column', async () => {
  for (let age = 2; age <= 6; age += 1) await news(age)
  const html = await home()
  expect(parts(html).filter((id) => ['latest', 'consultations', 'more-news'].includes(id))).toEqual([
    'latest',
    'consultations',
    'more-news',
  ])
  expect(html).toContain('class="panel panel--across"')
  expect(html).toContain('class="rows"')
})

it('as many lines as an open consultation is high stand beside it', async () => {
  for (let age = 7; age <= 8; age += 1) await news(age)
  const html = await home()
  expect(html).toContain('class="list-page list-page--below list-page--say"')
  expect(html).toContain('class="panel"')
})
