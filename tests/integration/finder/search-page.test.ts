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
  const { GET } = await import('../../../src/app/(site)/search/route')
  const request = new Request(`http://localhost/search?q=${encodeURIComponent(q)}`)
  const html = await (await GET(request, { params: Promise.resolve({}) })).text()
  const main = html.slice(html.indexOf('<main'))
  return { html: main, text: main.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"') }
}

describe('the page of a search', () => {
  test('has the words, the count and the folded filters before the first result, in this order', async () => {
    const { html } = await pageFor('council')
    const places = ['name="q"', 'id="results"', '<details', '<summary', '</details>', 'plain-list__title'].map((part) =>
      html.indexOf(part),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(html).not.toMatch(/<details[^>]* open/)
    // Filters belong to the form of the words, wherever they stand.
    for (const [select] of html.matchAll(/<select[^>]*>/g)) expect(select).toContain('form="finder"')
    expect(html).toContain('<form class="search-form" id="finder"')
  })

  test.each(['🎄', '*', '""'])('for %s asks for words, shows no result, and offers topics', async (q) => {
    const { html, text } = await pageFor(q)
    expect(text).toContain('Type a word or two')
    expect(text).toContain('Search needs letters or numbers')
    expect(html).not.toContain('plain-list__title')
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
    ['burst water main', /Ended<\/strong>/, 'Ended '],
  ])('marks a notice that is not so now: %s', async (q, tag, times) => {
    const { html, text } = await pageFor(q)
    expect(html).toMatch(tag)
    expect(text).toContain(`Service notice · ${times}`)
  })

  test('does not mark one that is so now', async () => {
    const { html, text } = await pageFor('lathe bridge closed to vehicles')
    expect(text).toContain('Service notice · Until ')
    expect(html.split('plain-list__title')[1]).not.toMatch(/class="tag/)
  })
})
