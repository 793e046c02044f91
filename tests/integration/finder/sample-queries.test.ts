import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteSearch } from '../../../src/finder/filter'
import { fillWithSampleCouncil } from '../../../src/sample/fill'
import { type Newsroom, startNewsroom } from '../newsroom'
import { leastRight, queries } from './queries'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await startNewsroom()
  await fillWithSampleCouncil(newsroom.payload, new Date())
})

afterAll(() => newsroom.close())

describe('what people type in the sample council', () => {
  test('leads to what they want, among the first three', async () => {
    const { foundPage } = await import('../../../src/site/queries/found')
    const wrong: string[] = []
    for (const [words, wanted] of queries) {
      const found = await foundPage(siteSearch, { q: words }, 1, new Date())
      const titles = (found?.items ?? []).map(({ title }) => title.map(({ text }) => text).join(''))
      if (!titles.slice(0, 3).some((title) => title.startsWith(wanted)))
        wrong.push(
          `${words}: ${titles.slice(0, 5).join(' | ') || 'nothing'} (${titles.findIndex((t) => t.startsWith(wanted)) + 1})`,
        )
    }
    expect(queries.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(leastRight)
  })
})
