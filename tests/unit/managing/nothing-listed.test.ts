import { describe, expect, it } from 'vitest'
import { nothingListed } from '@/admin/lists/nothing-listed'

const news = { plural: 'News and press releases', about: 'What the council says.' }

describe('an empty list says', () => {
  it('that there is none of it yet, and what could stand there', () => {
    expect(nothingListed(news, { isFiltered: false })).toEqual({
      heading: 'No news or press releases yet',
      text: 'What the council says.',
      narrowed: false,
    })
    const press = { plural: 'Press list', none: 'No journalists yet' }
    expect(nothingListed(press, { isFiltered: false }).heading).toBe('No journalists yet')
  })

  it('why, where it was narrowed: by words before filters, by those before a view', () => {
    const headings = [
      { search: 'bins', isFiltered: true, view: 'Live now' },
      { isFiltered: true },
      { isFiltered: false, view: 'My drafts' },
    ].map((asked) => nothingListed(news, asked))
    expect(headings.map(({ heading }) => heading)).toEqual([
      'Nothing matches “bins” under “Live now”',
      'Nothing matches these filters',
      'Nothing under “My drafts”',
    ])
    expect(headings.every(({ narrowed }) => narrowed)).toBe(true)
  })
})
