import { createElement } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { nextBoundary } from '@/publishing/next-boundary'
import { newTitle, published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())
afterEach(() => vi.useRealTimers())

const publish = async (more = {}): Promise<{ id: string; title: string; address: string }> =>
  (await newsroom.rest('POST', 'service-notices', { as: editor, body: published('service-notices', more) })).body.doc

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** The page as the server sends it. */
const htmlOf = async <Params>(get: Handler<Params>, address: string, params: Params): Promise<string> =>
  (await get(new Request(`http://localhost${address}`), { params: Promise.resolve(params) })).text()

const pageAt = async (moment: string | number, make: () => Promise<string>): Promise<string> => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(moment))
  try {
    return await make()
  } finally {
    vi.useRealTimers()
  }
}

const listPage =
  (query = '') =>
  async () => {
    const { GET } = await import('@/app/(site)/service-notices/route')
    return htmlOf(GET, `/service-notices${query}`, {})
  }
const noticePage = (address: string) => async () => {
  const { GET } = await import('@/app/(site)/service-notices/[slug]/route')
  return htmlOf(GET, address, { slug: address.split('/').at(-1) as string })
}
const errorPage = async () => {
  const { ErrorPage, errorTexts } = await import('@/site/frame/error-page')
  const { writeDocument } = await import('@/site/rendering/page')
  return writeDocument(createElement(ErrorPage, errorTexts['404']))
}
const newsPage = async () => {
  const { GET } = await import('@/app/(site)/news/route')
  return htmlOf(GET, '/news', {})
}

/** Days in London, winter, summer and both changes of the clock: an hour in the day, and its last midnight. */
const days = [
  ['an ordinary day', '2031-02-03T12:00:00.000Z', '2031-02-04T00:00:00.000Z'],
  ['the day the clocks go forward', '2031-03-30T12:00:00.000Z', '2031-03-30T23:00:00.000Z'],
  ['a day in summer', '2031-07-01T12:00:00.000Z', '2031-07-01T23:00:00.000Z'],
  ['the day the clocks go back', '2031-10-26T12:00:00.000Z', '2031-10-27T00:00:00.000Z'],
] as const

describe.each(days)('on %s', (_name, noon, midnight) => {
  it('“today” holds until the midnight at which pages are made anew, to the millisecond', async () => {
    const startsAt = new Date(Date.parse(noon) - 4 * 3_600_000).toISOString()
    const endsAt = new Date(Date.parse(midnight) + 3 * 86_400_000).toISOString()
    const notice = await publish({ startsAt, endsAt, updates: [{ at: noon, text: 'What is new.' }] })
    const afterNoon = new Date(Date.parse(noon) + 1)
    expect((await nextBoundary(newsroom.payload, afterNoon)).toISOString()).toBe(midnight)

    for (const moment of [afterNoon.getTime(), Date.parse(midnight) - 1]) {
      const html = await pageAt(moment, noticePage(notice.address))
      expect(html).toMatch(/Latest, <time[^>]*>(?:midday|1pm) today/)
      expect(html).toMatch(/Since<\/dt><dd><time[^>]*>\d+am today<\/time>.*Until<\/dt><dd><time[^>]*>the end of /)
    }
    const html = await pageAt(midnight, noticePage(notice.address))
    expect(html).toMatch(/Latest, <time[^>]*>(?:midday|1pm) yesterday/)
    expect(html).not.toContain(' today')
    await newsroom.rest('DELETE', `service-notices/${notice.id}`, { as: editor })
  })
})

it('a notice ends with its millisecond, when it moves to those that are past, and pages are made anew', async () => {
  const end = '2031-05-14T17:00:00.000Z'
  const notice = await publish({ startsAt: '2031-05-14T07:00:00.000Z', endsAt: end })
  const before = new Date(Date.parse(end) - 1)
  expect((await nextBoundary(newsroom.payload, before)).toISOString()).toBe(end)
  const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  expect(words(await pageAt(before.getTime(), listPage()))).toContain('Since 8am today Until 6pm today')
  const html = await pageAt(end, listPage())
  expect(html).toContain('Ended 6pm today')
  expect(html.indexOf('id="past"')).toBeLessThan(html.indexOf(notice.title))
  await newsroom.rest('DELETE', `service-notices/${notice.id}`, { as: editor })
})

it('a planned notice that was updated twice has not started', async () => {
  const updates = ['2031-06-01T08:00:00.000Z', '2031-06-02T08:00:00.000Z'].map((at) => ({ at, text: 'Still to come.' }))
  const notice = await publish({ startsAt: '2031-06-10T07:00:00.000Z', updates })
  const planned = await pageAt('2031-06-03T08:00:00.000Z', noticePage(notice.address))
  expect(planned).toContain('Earlier updates')
  expect(planned).not.toContain('<p>Started</p>')
  expect(await pageAt('2031-06-10T07:00:00.000Z', noticePage(notice.address))).toContain('<p>Started</p>')
  await newsroom.rest('DELETE', `service-notices/${notice.id}`, { as: editor })
})

it('an emergency stands between the skip link and the header, on error pages and whatever its place', async () => {
  const emergency = await publish({ severity: 'emergency', placement: 'topics', title: newTitle() })
  const warning = await publish({ placement: 'everywhere', title: newTitle() })
  for (const make of [errorPage, newsPage]) {
    const html = await make()
    const places = ['skip-link', emergency.title, '<header', warning.title, '<h1'].map((text) => html.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html).toMatch(/<\/svg>Emergency<\/strong>/)
  }
  const own = await noticePage(emergency.address)()
  expect(own).not.toContain('aria-label="Emergency"')
  for (const { id } of [emergency, warning]) await newsroom.rest('DELETE', `service-notices/${id}`, { as: editor })
})

it('of many notices the severest stands on a page, with the way to the others', async () => {
  const made: Awaited<ReturnType<typeof publish>>[] = []
  for (let n = 0; n < 5; n += 1) made.push(await publish({ severity: n === 1 ? 'warning' : 'information' }))
  const html = await newsPage()
  const [severest, ...others] = made.sort((a, b) => Number(b === made[1]) - Number(a === made[1]))
  expect(html).toContain(severest?.title)
  for (const { title } of others) expect(html).not.toContain(title)
  expect(html).toContain('<a class="strip__more" href="/service-notices">4 more notices</a>')
  await newsroom.rest('DELETE', `service-notices/${made.pop()?.id}`, { as: editor })
  for (const { id } of made.slice(2)) await newsroom.rest('DELETE', `service-notices/${id}`, { as: editor })
  expect(await newsPage()).toContain('>1 more notice</a>')
  const list = await listPage()()
  for (const { title } of made.slice(0, 2)) expect(list).toContain(title)
  for (const { id } of made.slice(0, 2)) await newsroom.rest('DELETE', `service-notices/${id}`, { as: editor })
})

describe('past notices', () => {
  it('are all kept: the latest months whole, each older one at its own address', async () => {
    const now = '2032-01-10T12:00:00.000Z'
    const past = (month: string, day: string) =>
      publish({ startsAt: `${month}-01T06:00:00.000Z`, endsAt: `${month}-${day}T09:00:00.000Z` })
    const december = []
    for (let n = 10; n < 22; n += 1) december.push(await past('2031-12', String(n)))
    const november = await past('2031-11', '20')
    const august = await past('2031-08', '02')

    const all = await pageAt(now, listPage())
    for (const { title } of december) expect(all).toContain(title)
    expect(all).not.toContain(november.title)
    expect(all).toContain('href="/service-notices?month=2031-11"')
    expect(all).toContain('href="/service-notices?month=2031-08"')

    const month = await pageAt(now, listPage('?month=2031-08'))
    expect(month).toContain('Service notices that ended in August 2031')
    expect(month).toContain(august.title)
    expect(month).not.toContain(november.title)
  })

  it.each(['2031-07', '2031-13', '1999-01', 'now', ''])('there is no page for %j', async (month) => {
    expect(await pageAt('2032-01-10T12:00:00.000Z', listPage(`?month=${month}`))).toBe('')
  })
})

describe('on the page of its topic a notice', () => {
  const start = '2033-05-10T08:00:00.000Z'
  const end = '2033-05-12T17:00:00.000Z'
  const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  const topicPage = async () => {
    const { GET } = await import('@/app/(site)/topics/[slug]/route')
    return htmlOf(GET, '/topics/roads-and-rain', { slug: 'roads-and-rain' })
  }
  const sitemap = async (moment: string) => {
    const { buildSitemap } = await import('@/feeds/build-sitemap')
    return buildSitemap(newsroom.payload, { siteUrl: 'https://x.example', now: new Date(moment) }, undefined)
  }

  it('is among those of now only while it holds, and marked as planned before and as ended after', async () => {
    const admin = await newsroom.person('admin')
    const topic = (
      await newsroom.rest('POST', 'topics', { as: admin, body: { title: 'Roads and rain', slug: 'roads-and-rain' } })
    ).body.doc
    const notice = await publish({ startsAt: start, endsAt: end, topics: [topic.id], placement: 'topics' })
    const other = await publish({ startsAt: start, endsAt: end, placement: 'home' })
    const beside = (html: string) => words(html.slice(html.indexOf('id="other-notices"')))

    const planned = await pageAt('2033-05-09T12:00:00.000Z', topicPage)
    expect(planned).not.toContain('id="now"')
    expect(beside(planned)).toContain(`${notice.title} Planned From `)
    const now = await pageAt('2033-05-11T12:00:00.000Z', topicPage)
    expect(now).toContain('id="now"')
    expect(now).not.toContain('id="other-notices"')
    const ended = await pageAt('2033-06-11T12:00:00.000Z', topicPage)
    expect(ended).not.toContain('id="now"')
    expect(beside(ended)).toMatch(new RegExp(`${notice.title} Ended (?!Ended)`))
    for (const html of [planned, now, ended]) {
      expect(html.split(`>${notice.title}<`)).toHaveLength(2)
      expect(html).not.toContain(other.title)
    }
    for (const { id } of [notice, other]) await newsroom.rest('DELETE', `service-notices/${id}`, { as: editor })
  })

  it('is in the sitemap whether planned, current or past, with a time of change that has passed', async () => {
    const updates = [{ at: '2033-05-09T10:00:00.000Z', text: 'Still to come.' }]
    const notice = await publish({ startsAt: start, endsAt: end, updates })
    const changed = async (moment: string) =>
      new RegExp(`${notice.address}</loc>(?:<lastmod>([^<]+)</lastmod>)?`).exec((await sitemap(moment)) ?? '')
    expect((await changed('2033-05-08T12:00:00.000Z'))?.slice()).toEqual([`${notice.address}</loc>`, undefined])
    expect((await changed('2033-05-09T12:00:00.000Z'))?.[1]).toBe('2033-05-09T10:00:00.000Z')
    expect((await changed('2033-05-11T12:00:00.000Z'))?.[1]).toBe(start)
    expect((await changed('2033-06-01T12:00:00.000Z'))?.[1]).toBe(end)
    const draft = await newsroom.rest('POST', 'service-notices', {
      as: editor,
      body: { ...published('service-notices', { title: 'No more than a draft' }), _status: 'draft' },
    })
    expect(await sitemap('2033-05-08T12:00:00.000Z')).not.toContain('no-more-than-a-draft')
    for (const id of [notice.id, draft.body.doc.id])
      await newsroom.rest('DELETE', `service-notices/${id}`, { as: editor })
  })
})
