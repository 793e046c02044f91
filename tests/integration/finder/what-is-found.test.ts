import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InspectionReport } from '@/payload-types'
import { paragraphs } from '@/rich-text/rich-text'
import { archive, finderFilter, siteSearch } from '@/search/filter'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom
let found: typeof import('@/site/queries/found')

const hour = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

const page = async (q: string, finder = siteSearch) =>
  found.foundPage(finder, finderFilter(finder, { q }), 1, new Date())

const titles = async (q: string, finder = siteSearch) =>
  ((await page(q, finder))?.items ?? []).map(({ title }) => title.map(({ text }) => text).join(''))

const notice = (title: string, startsAt: string, endsAt?: string, _status: 'published' | 'draft' = 'published') =>
  newsroom.payload.create({
    collection: 'service-notices',
    data: { title, message: 'Go by Fold Street.', severity: 'warning', placement: 'topics', startsAt, endsAt, _status },
  })

const report = (title: string, more: Partial<InspectionReport>) =>
  newsroom.payload.create({
    collection: 'inspection-reports',
    data: {
      title,
      summary: 'It is good.',
      inspectorate: 'other',
      service: 'A service',
      publishedAt: at(-1),
      _status: 'published',
      ...more,
    },
  })

beforeAll(async () => {
  newsroom = await startNewsroom()
  found = await import('@/site/queries/found')
})

afterAll(() => newsroom.close())

describe('service notices', () => {
  beforeAll(async () => {
    await notice('Zinc Lane is closed', at(-2), at(2))
    await notice('Zinc Lane will be closed', at(48), at(72))
    await notice('Zinc Lane was closed', at(-72), at(-48))
    await notice('Zinc Lane may be closed', at(48), at(72), 'draft')
  })

  test('are found by their titles when they are planned or over, after what is so now; drafts are not', async () => {
    const all = await titles('zinc lane')
    expect(all[0]).toBe('Zinc Lane is closed')
    expect([...all].sort()).toEqual(['Zinc Lane is closed', 'Zinc Lane was closed', 'Zinc Lane will be closed'])
  })

  test('say when they are', async () => {
    const items = (await page('zinc lane'))?.items ?? []
    for (const { document, address } of items) {
      expect(document.startsAt).toBeTruthy()
      expect(address).toMatch(/^\/service-notices\//)
    }
  })

  test('say what is new in place of what they said at first', async () => {
    const updates = [
      { at: at(-1), text: 'One lane is open.' },
      { at: at(5), text: 'Both lanes are open.' },
    ]
    await newsroom.payload.create({
      collection: 'service-notices',
      data: {
        title: 'Cobalt Way is closed',
        message: 'No way through.',
        severity: 'warning',
        placement: 'topics',
        startsAt: at(-3),
        endsAt: at(9),
        updates,
        _status: 'published',
      },
    })
    const { GET } = await import('@/app/(site)/search/route')
    const request = new Request('http://localhost:3000/search?q=cobalt')
    const html = await (await GET(request, { params: Promise.resolve({}) } as never)).text()
    const shown = html.slice(html.indexOf('class="found"'))
    expect(shown).toContain('One lane is open.')
    expect(shown).not.toMatch(/No way through|Both lanes/)
  })

  test('that are not so now are in no feed of a search', async () => {
    const { finderFeedResponse } = await import('@/feeds/finder-feed')
    const feed = await finderFeedResponse(siteSearch, new Request('http://localhost:3000/search/feed.xml?q=zinc+lane'))
    const text = await feed.text()
    expect(text).toContain('Zinc Lane is closed')
    expect(text).not.toMatch(/Zinc Lane (will|was|may)/)
  })

  test('are in no REST list before their time', async () => {
    const { body } = await newsroom.rest('GET', 'service-notices', { query: { 'where[title][like]': 'Zinc' } })
    expect(body.docs.map(({ title }: { title: string }) => title)).toEqual(['Zinc Lane is closed'])
  })
})

describe('who inspects', () => {
  beforeAll(async () => {
    await report('Home care', { inspectorate: 'cqc' })
    await report('Fire crews', { inspectorate: 'hmicfrs' })
    await report('Homes', { inspectorateName: 'Regulator of Social Housing' })
    await report('Data', { inspectorateName: 'Information Commissioner’s Office' })
    await report('Transport', { inspectorateName: 'Local Government and Social Care Ombudsman' })
    await report('Young people', { inspectorate: 'hmi-probation' })
    await report('The whole council', { inspectorate: 'lga-peer-challenge' })
  })

  test.each([
    ['CQC', 'Home care'],
    ['cqc', 'Home care'],
    ['Care Quality Commission', 'Home care'],
    ['HMICFRS', 'Fire crews'],
    ['hmicfrs', 'Fire crews'],
    ['RSH', 'Homes'],
    ['rsh', 'Homes'],
    ['regulator of social housing', 'Homes'],
    ['ICO', 'Data'],
    ['LGSCO', 'Transport'],
    ['ombudsman', 'Transport'],
    ['HMI Probation', 'Young people'],
    ['HMIP', 'Young people'],
    ['LGA', 'The whole council'],
  ])('is found as %s', async (words, title) => {
    expect(await titles(words)).toEqual([title])
  })
})

describe('what opens, closes or happens on a day', () => {
  beforeAll(async () => {
    await newsroom.payload.create({
      collection: 'consultations',
      data: {
        title: 'Where should swifts nest?',
        summary: 'Tell us.',
        body: paragraphs('They nest in old walls.') as never,
        publishedAt: '2025-01-06T09:00:00.000Z',
        opensAt: '2025-01-07T09:00:00.000Z',
        // Open through 30 June, in London.
        closesAt: '2025-06-30T23:00:00.000Z',
        events: [{ title: 'A walk', startsAt: '2025-03-04T18:00:00.000Z', place: 'At the mill' }],
        respondByEmail: 'swifts@example.org',
        _status: 'published',
      },
    })
    await notice('Lifts out of order', '2025-08-01T08:00:00.000Z', '2025-08-09T18:00:00.000Z')
  })

  test.each([
    ['6 January 2025', 'Where should swifts nest?'],
    ['7 January 2025', 'Where should swifts nest?'],
    ['30 June 2025', 'Where should swifts nest?'],
    ['30/6/2025', 'Where should swifts nest?'],
    ['4 March 2025', 'Where should swifts nest?'],
    ['swifts 30 june', 'Where should swifts nest?'],
    ['9 August 2025', 'Lifts out of order'],
    ['1 august 2025', 'Lifts out of order'],
    ['August 2025', 'Lifts out of order'],
    ['lifts 9 august', 'Lifts out of order'],
  ])('is found by %s', async (words, title) => {
    expect((await titles(words))[0]).toBe(title)
  })
})

describe('a question that comes to nothing', () => {
  test.each(['🎄', '*', '""', '“”', '-', '!!!', '***', '&', '…', '🎄 🎁', '" "', '(—)'])(
    '%s finds nothing',
    async (q) => {
      expect(await page(q)).toMatchObject({ total: 0, items: [], how: 'nothing', pages: 1 })
      expect(await page(q, archive)).toMatchObject({ total: 0, how: 'nothing' })
      const { keys } = await found.foundKeys(siteSearch, { q }, new Date(), 20)
      expect(keys).toEqual([])
    },
  )

  test('and none at all finds everything', async () => {
    expect((await page(''))?.total).toBeGreaterThan(0)
  })
})

describe('excerpts', () => {
  test('glue neither headings to paragraphs nor cells of a table', async () => {
    const text = (words: string) => ({
      type: 'text',
      version: 1,
      text: words,
      format: 0,
      mode: 'normal',
      style: '',
      detail: 0,
    })
    const block = { version: 1, direction: null, format: '', indent: 0 }
    const paragraph = (words: string) => ({ ...block, type: 'paragraph', children: [text(words)] })
    const heading = (words: string) => ({ ...block, type: 'heading', tag: 'h2', children: [text(words)] })
    const cell = (words: string) => ({ ...block, type: 'tablecell', headerState: 0, children: [paragraph(words)] })
    const row = (...cells: string[]) => ({ ...block, type: 'tablerow', children: cells.map(cell) })
    const children = [
      heading('Opening hours'),
      paragraph('The quagmire baths open at nine.'),
      heading('Charges'),
      {
        ...block,
        type: 'table',
        children: [row('Proposal', 'Saves'), row('Close the xylophone room', '£1.3 million')],
      },
    ]
    await newsroom.payload.create({
      collection: 'news',
      data: {
        title: 'A text with parts',
        summary: 'It has parts.',
        kind: 'news',
        body: { root: { ...block, type: 'root', children } } as never,
        publishedAt: at(-1),
        _status: 'published',
      },
    })
    const excerpt = async (q: string) => (await page(q))?.items[0]?.excerpt?.map((part) => part.text).join('')
    expect(await excerpt('quagmire')).toBe('The quagmire baths open at nine.')
    expect(await excerpt('xylophone')).toBe('Close the xylophone room')
  })
})
