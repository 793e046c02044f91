import { createElement, type ReactNode } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { published } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

let newsroom: Newsroom
let site: Awaited<ReturnType<typeof loadSite>>
const ids: Record<string, string> = {}
const now = new Date()

// Only now: they load the configuration, which has to find the environment of this newsroom.
const loadSite = async () => ({
  ...(await import('@/site/queries/documents')),
  ...(await import('@collections/inspection-reports/queries')),
  ...(await import('@collections/inspection-reports/page')),
})

const write = async (slug: string, more: Record<string, unknown> = {}) => {
  const data = published('inspection-reports', { slug, title: `Report ${slug}`, ...more })
  ids[slug] = (await newsroom.payload.create({ collection: 'inspection-reports', data: data as never })).id
}

const judged = (...pairs: [area: string, judgement: string][]) =>
  pairs.map(([area, judgement]) => ({ area, judgement }))
const wrong = { at: '2026-02-01T09:00:00.000Z', reason: 'Wrong.' }
const care = { inspectorate: 'cqc', service: 'Adult social care' }

beforeAll(async () => {
  newsroom = await startNewsroom()
  site = await loadSite()
  const good = judged(['Overall effectiveness', 'Good'], ['Safety', 'Good'])
  await write('first', { publishedAt: '2020-01-01T09:00:00.000Z', judgements: good })
  const better = judged(['Overall effectiveness', 'Outstanding'], ['Safety', 'Good'], ['Leadership', 'Good'])
  await write('second', { publishedAt: '2024-01-01T09:00:00.000Z', judgements: better, previousReport: ids.first })
  await write('wrong', { ...care, publishedAt: '2021-01-01T09:00:00.000Z', judgements: good, withdrawal: wrong })
  await write('after-wrong', {
    ...care,
    publishedAt: '2022-01-01T09:00:00.000Z',
    judgements: good,
    previousReport: ids.wrong,
  })
  await write('hidden', { publishedAt: '2033-01-01T09:00:00.000Z', judgements: good, previousReport: ids.second })
  await write('housing', {
    inspectorate: 'other',
    inspectorateName: 'Regulator of Homes',
    service: 'Homes',
    publishedAt: '2023-01-01T09:00:00.000Z',
  })
})
afterAll(() => newsroom.close())

/** The page as it is sent. */
const htmlOf = async (page: ReactNode): Promise<string> => (await import('@/site/rendering/page')).writeDocument(page)

const pageOf = async (slug: string) => {
  const report = await site.liveDocument('inspection-reports', slug)
  return htmlOf(createElement(site.InspectionPage as never, { report }))
}

describe('an inspection report', () => {
  it('names both ends of each scale that it shows', async () => {
    const judgements = judged(['Overall effectiveness', 'Good'], ['Leadership', 'Strong standard'], ['Safety', 'Good'])
    await write('two-scales', { publishedAt: '2025-12-01T09:00:00.000Z', judgements })
    const html = await pageOf('two-scales')
    expect(html.match(/From [A-Z][a-z ]+ to [A-Z][a-z]+/g)).toEqual([
      'From Urgent improvement to Exceptional',
      'From Inadequate to Outstanding',
    ])
    await newsroom.payload.delete({ collection: 'inspection-reports', id: String(ids['two-scales']) })
  })

  it('says what each judgement was the time before, where it was judged', async () => {
    const html = await pageOf('second')
    expect(html).toMatch(
      /<strong>Outstanding<\/strong><span class="verdict__before"> <svg.*?<\/svg>Up from “Good” in January 2020/,
    )
    expect(html).toMatch(/Safety<\/th>.*?Same as last time/)
    expect(html).toMatch(/Leadership<\/th><td dir="auto"><div><strong>Good<\/strong><\/div><span class="scale"/)
    expect(html).toMatch(/Report first<\/a> <span class="meta">January 2020 · Good/)
  })

  it('compares with nothing that was withdrawn, and says why', async () => {
    const html = await pageOf('after-wrong')
    expect(html).not.toMatch(/last time|Was Good/)
    expect(html).toContain('was withdrawn, so its judgements are not compared here')
  })

  it('is linked from a story without what it judged, once it is withdrawn', async () => {
    const { ArticlePage } = await import('@collections/news/page')
    const story = async (slug: string, report: string | undefined) => {
      const data = published('news', { slug, title: `Story ${slug}`, inspectionReport: report } as never)
      await newsroom.payload.create({ collection: 'news', data: data as never })
      const article = await site.liveDocument('news', slug)
      return htmlOf(createElement(ArticlePage as never, { article }))
    }
    expect(await story('about-second', ids.second)).toMatch(/Report second<\/a> <span class="meta">.*? · Outstanding</)
    const html = await story('about-wrong', ids.wrong)
    expect(html).toContain('Our page about it was withdrawn.')
    expect(html).not.toMatch(/Report wrong<\/a> <span class="meta">[^<]* · Good/)
  })

  it('is compared in short by the same rule', async () => {
    const { InspectionsInShort } = await import('@collections/inspection-reports/in-short')
    const shortly = async (slug: string) =>
      htmlOf(
        createElement(InspectionsInShort, { reports: [await site.liveDocument('inspection-reports', slug)] as never }),
      )
    expect(await shortly('second')).toContain('Was “Good”')
    expect(await shortly('after-wrong')).not.toMatch(/last time|Was “/)
  })

  it('names the one after it, once that is public', async () => {
    expect(await pageOf('first')).toMatch(/inspected again since: <a href="\/inspections\/second">Report second<\/a>/)
    expect(await pageOf('second')).not.toContain('inspected again since')
  })
})

describe('the list of inspection reports', () => {
  const found = async (filter: object, page = 1) => {
    const result = await site.inspectionsPage({ filter, page, now })
    return result && { ...result, titles: result.items.map(({ title }) => title) }
  }
  const values = (choices: { value: string; count: number }[]) => choices.map(({ value, count }) => [value, count])

  it('is narrowed by inspectorate and service, with what each choice would leave', async () => {
    const all = await found({})
    expect(all?.titles).toEqual(['Report second', 'Report housing', 'Report after-wrong', 'Report first'])
    expect(values(all?.choices.inspectorate ?? [])).toEqual([
      ['care-quality-commission', 1],
      ['ofsted', 2],
      ['regulator-of-homes', 1],
    ])
    const ofsted = await found({ inspectorate: 'ofsted' })
    expect(ofsted?.titles).toEqual(['Report second', 'Report first'])
    expect(values(ofsted?.choices.service ?? [])).toEqual([['childrens-services', 2]])
  })

  it('leaves out a choice that no report has, and has no page after the last', async () => {
    const none = await found({ inspectorate: 'no-such', service: 'homes' })
    expect([none?.filter, none?.total]).toEqual([{ inspectorate: undefined, service: 'homes' }, 1])
    expect(await found({}, 2)).toBeUndefined()
  })
})
