import { afterAll, beforeAll, expect, it } from 'vitest'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* What the home page and the pages of topics show of everything, in which number and order. */

let newsroom: Newsroom
let editor: Person
let admin: Person
let topic: { id: string; slug: string }

const day = 86_400_000
const from = (days: number): string => new Date(Date.now() + days * day).toISOString()

const create = async (slug: string, body: object, as = editor) => {
  const answer = await newsroom.rest('POST', slug, { as, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body.doc
}

const consultation = (more: object) =>
  create('consultations', published('consultations', { topics: [topic.id], title: newTitle(), ...more }))

const open = { opensAt: from(-5), closesAt: from(5) }

const shown = async <Params>(route: string, address: string, params: Params): Promise<string> => {
  const { GET } = await import(`@/app/(site)/${route}/route`)
  const answer = await GET(new Request(`http://localhost${address}`), { params: Promise.resolve(params) })
  expect(answer.status).toBe(200)
  return answer.text()
}
const home = async (): Promise<string> => {
  const { GET } = await import('@/app/(site)/route')
  return (await GET(new Request('http://localhost/'), { params: Promise.resolve({}) })).text()
}
const topicPage = () => shown('topics/[slug]', `/topics/${topic.slug}`, { slug: topic.slug })

/** A part of a page, from its heading's id to the next part. */
const part = (html: string, id: string): string =>
  html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? ''
const rowsOf = (html: string): number => part(html, 'more-news').split('<li').length - 1

beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
  editor = await newsroom.person('editor')
  topic = await create('topics', {
    title: 'Bins and recycling',
    services: [{ label: 'Report a missed bin', url: 'https://www.example.org/bins' }],
  })
  for (let n = 0; n < 20; n += 1)
    await create('news', published('news', { title: newTitle(), publishedAt: from(-n - 1), topics: [topic.id] }))
})
afterAll(() => newsroom.close())

it('beside two open consultations the home page has eight lines of news, beside one seven with what came of another, beside none twelve', async () => {
  const none = await home()
  expect(rowsOf(none)).toBe(12)
  expect(none).toContain('No consultation is open at the moment.')

  const decided = await consultation({
    title: 'What became of the tip',
    opensAt: from(-60),
    closesAt: from(-30),
    outcome: { publishedAt: from(-1) },
  })
  expect(part(await home(), 'consultations')).toContain(decided.title)

  const first = await consultation({ ...open, closesAt: from(9) })
  const one = await home()
  expect(rowsOf(one)).toBe(7)
  expect(part(one, 'consultations')).toContain(decided.title)

  const sooner = await consultation(open)
  await consultation({ ...open, closesAt: from(20), title: 'Third in line' })
  const two = await home()
  expect(rowsOf(two)).toBe(8)
  const say = part(two, 'consultations')
  expect(say.indexOf(sooner.title)).toBeLessThan(say.indexOf(first.title))
  expect(say).not.toContain(decided.title)
  expect(say).not.toContain('Third in line')
})

it('the ways to the council’s services stand on the home page, and the first beside the sections of every page', async () => {
  const services = [
    { label: 'Report, pay, apply', url: 'https://www.example.org/' },
    { label: 'Pay council tax', url: 'https://www.example.org/tax' },
  ]
  expect((await newsroom.rest('POST', 'globals/site', { as: admin, body: { services } })).status).toBe(200)
  const html = await home()
  for (const { label, url } of services)
    expect(part(html, 'services')).toMatch(new RegExp(`href="${url}"[^>]*>${label}`))
  expect(await topicPage()).toContain('<a class="sections__out" href="https://www.example.org/" dir="auto">')
  const { status } = await newsroom.rest('POST', 'globals/site', {
    as: admin,
    body: { services: [{ label: 'Pay', url: 'javascript:alert(1)' }] },
  })
  expect(status).toBe(400)
})

it('a topic says first what is on now, then its news, and beside it what has ended and what to do elsewhere', async () => {
  const notice = { topics: [topic.id], placement: 'topics' }
  const planned = await create('service-notices', published('service-notices', { ...notice, startsAt: from(3) }))
  const over = await create(
    'service-notices',
    published('service-notices', { ...notice, startsAt: from(-3), endsAt: from(-1), title: 'Over since yesterday' }),
  )
  const html = await topicPage()
  const now = part(html, 'now')
  expect(now).toContain('Third in line')
  // Planned and past notices stand on their topics’ pages, always marked as such.
  for (const { title } of [planned, over]) expect(now).not.toContain(title)
  const others = part(html, 'other-notices').split('<li')
  expect(others.find((row) => row.includes(String(planned.title)))).toContain('>Planned</strong>')
  expect(others.find((row) => row.includes(String(over.title)))).toMatch(/>Ended [^<]+<\/strong>/)
  expect(html.indexOf('id="now"')).toBeLessThan(html.indexOf('id="news"'))
  const main = html.slice(html.indexOf('id="news"'))
  expect(main).toContain('What became of the tip')
  expect(main).toContain('<a class="titled" href="https://www.example.org/bins" dir="auto">Report a missed bin</a>')
  // The feed of a list stands where the list ends.
  const news = part(html, 'news')
  expect(news.indexOf('/feed.xml')).toBeGreaterThan(news.lastIndexOf('</li>'))
  expect(news).toContain('</li>')

  const index = await shown('topics', '/topics', {})
  expect(index).toMatch(/3 open consultations/)
})

it('a story about a consultation that is open says so wherever it is listed, and no longer once it has closed', async () => {
  const asked = await consultation(open)
  const closed = await consultation({ opensAt: from(-9), closesAt: from(-2) })
  const titles = { open: 'Tell us about the tip', closed: 'We asked about the tip' }
  await create('news', published('news', { title: titles.open, consultation: asked.id, publishedAt: from(-0.1) }))
  await create('news', published('news', { title: titles.closed, consultation: closed.id, publishedAt: from(-0.2) }))
  const html = await shown('news', '/news', {})
  const item = (title: string) => html.split(title)[1]?.split('</li>')[0]
  expect(item(titles.open)).toContain('chip chip--open')
  expect(item(titles.closed)).not.toContain('chip')
})
