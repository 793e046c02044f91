import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillForQuestions } from '../../questions/ask-all'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await startNewsroom()
  await fillForQuestions(newsroom.payload)
})

afterAll(() => newsroom.close())

/** The page as the server sends it, without its tags where only words are looked at. */
const pageFor = async (q: string): Promise<{ html: string; text: string }> => {
  const { GET } = await import('@/app/(site)/search/route')
  const request = new Request(`http://localhost/search?q=${encodeURIComponent(q)}`)
  const html = await (await GET(request, { params: Promise.resolve({}) })).text()
  const main = html.slice(html.indexOf('<main'))
  return { html: main, text: main.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"') }
}

describe('the page of a search', () => {
  test('has the words, the folded filters and the count before the first result, in this order', async () => {
    const { html } = await pageFor('council')
    const parts = ['name="q"', '<details', '<summary', '</details>', 'id="results"', 'found__title']
    const places = parts.map((part) => html.indexOf(part))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html).not.toMatch(/<details[^>]* open/)
  })

  test('keeps what is chosen when the words are changed, and leaves combinations to readers', async () => {
    const { GET } = await import('@/app/(site)/search/route')
    const ask = async (query: string) =>
      (await GET(new Request(`http://localhost/search${query}`), { params: Promise.resolve({}) })).text()
    const html = await ask('?q=council&type=news&sort=date')
    expect(html).toContain('<input type="hidden" name="type" value="news"/>')
    expect(html).toContain('<input type="hidden" name="sort" value="date"/>')
    expect(html).toContain('href="/search?q=council&amp;sort=date&amp;type=statement" rel="nofollow"')
    expect(await ask('')).toMatch(/href="\/search\?type=statement">/)
  })

  test.each(['🎄', '*', '""'])('for %s asks for words, shows no result, and offers topics', async (q) => {
    const { html, text } = await pageFor(q)
    expect(text).toContain('Type a word or two')
    expect(text).toContain('Search needs letters or numbers')
    expect(html).not.toContain('found__title')
    expect(html).toMatch(/<a href="\/topics\/bins-and-recycling">/)
  })

  test('for what nothing has says so, and offers topics', async () => {
    const { html, text } = await pageFor('qqqqqq')
    expect(text).toContain('0 results')
    expect(text).toContain('Nothing matches all of this.')
    expect(html).toMatch(/<a href="\/topics\/bins-and-recycling">/)
  })

  test.each([
    ['recylcing', 'Nothing has the words “recylcing”. These results are for “recycling” instead of “recylcing”.'],
    [
      'recyling zeppelinfest',
      'Nothing has all of these words. These have some of them, with “recycling” instead of “recyling”.',
    ],
    ['bandstand zeppelinfest', 'Nothing has all of these words. These have some of them.'],
  ])('for %s says what it did', async (q, words) => {
    expect((await pageFor(q)).text).toContain(words)
  })

  test('for what was found as it was typed says nothing', async () => {
    expect((await pageFor('council tax')).html).not.toContain('class="instead"')
  })

  test.each([
    ['kelder lane drains', /Planned<\/strong>/, 'From '],
    ['burst water main', />Ended [^<]+<\/strong>/, ''],
  ])('marks a notice that is not so now, and says so once: %s', async (q, tag, times) => {
    const { html, text } = await pageFor(q)
    expect(html).toMatch(tag)
    expect(text).toContain(`Service notice ${times}`)
    expect(text).not.toContain('Service notice Ended')
  })

  test('does not mark one that is so now', async () => {
    const { html, text } = await pageFor('lathe bridge closed to vehicles')
    expect(text).toContain('Service notice Until ')
    expect(html.split('found__title')[1]).not.toMatch(/class="chip/)
  })
})
