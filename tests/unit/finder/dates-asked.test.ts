import { describe, expect, test } from 'vitest'
import { dateAsked } from '@/search/date-asked'
import { entry, indexOf, shown } from './index-of'

describe('a date in a question', () => {
  test.each([
    ['20 May', { month: 5, day: 20 }],
    ['20th of May', { month: 5, day: 20 }],
    ['the 1st of may 2024', { year: 2024, month: 5, day: 1 }],
    ['may 2025', { year: 2025, month: 5 }],
    ['November, 2026', { year: 2026, month: 11 }],
    ['council tax november 2026', { year: 2026, month: 11 }],
    ['Friday 20 November 2026', { year: 2026, month: 11, day: 20 }],
    ['nov 3', { month: 11, day: 3 }],
    ['3 Sept 2025', { year: 2025, month: 9, day: 3 }],
    ['20/11/2025', { year: 2025, month: 11, day: 20 }],
    ['20.11.2025', { year: 2025, month: 11, day: 20 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['29 february', { month: 2, day: 29 }],
    ['9/12/26', { year: 2026, month: 12, day: 9 }],
    ['09/12/26', { year: 2026, month: 12, day: 9 }],
    ['wed 9 december 2026', { year: 2026, month: 12, day: 9 }],
    ['Thurs. 10 Dec', { month: 12, day: 10 }],
    ['sat, 5th december', { month: 12, day: 5 }],
    ['bins 25 December', { month: 12, day: 25 }],
  ])('%s', (typed, when) => {
    expect(dateAsked(typed)?.when).toEqual(when)
  })

  test.each([
    'may',
    'march past',
    '20',
    '2025',
    '31 February',
    '45 May',
    '20 mayors',
    'marching 20',
    '29 february 2025',
    '20/13/2025',
    '20/13/26',
    '9/12/2',
    '1/9/12/26',
  ])('%s is none', (typed) => {
    expect(dateAsked(typed)).toBeUndefined()
  })

  const at = (id: string, date: string, more: object = {}) => {
    const from = Date.parse(`${date}T09:00:00Z`)
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return entry(id, { from, month: year * 100 + month, day, title: `The ${id} text`, ...more })
  }

  const { ids } = indexOf([
    at('first', '2025-05-20'),
    at('second', '2024-05-20', { body: 'About bins.' }),
    at('says', '2026-01-05', { body: 'It was on 20 May that they came.' }),
    at('apart', '2026-01-06', { title: 'In May 20 of them may come', body: 'Bins, too.' }),
    at('month', '2025-05-02', { body: 'Bins again.' }),
    at('other', '2026-02-20'),
  ])

  test('what is of that day comes first, then what says it, then what has its words somewhere', () => {
    expect(ids('20 May')).toEqual(['first', 'second', 'says', 'apart'])
    expect(ids('20 may 2024')[0]).toBe('second')
  })

  test('what is of that month', () => {
    expect(ids('may 2025')).toEqual(['first', 'month'])
  })

  test('with other words, what is of that day and has them', () => {
    expect(ids('bins 20 may')).toEqual(['second', 'apart'])
    expect(ids('bins may 2025')).toEqual(['month'])
  })

  const ways = [
    '3 March 2019',
    '3rd March 2019',
    'the 3rd of March, 2019',
    'Sunday 3 Mar 2019',
    'March 3, 2019',
    'Mar. 3rd 2019',
    '03/03/2019',
    '3.3.2019',
    '2019-03-03',
    '3 MARCH 2019',
    '3\u00a0March\u00a02019',
  ]
  const written = indexOf(
    ways.map((way, n) =>
      entry(String(n), { title: `Text ${'abcdefghijk'[n]}`, body: `It opened on ${way}, and stays.` }),
    ),
  )

  test.each(ways)('%s finds that day however it is written', (typed) => {
    expect(written.ids(typed)).toHaveLength(ways.length)
  })

  test.each(['3 March', '3rd march', 'March 2019', 'mar 2019'])('%s finds it too', (typed) => {
    expect(written.ids(typed)).toHaveLength(ways.length)
  })

  test.each(['3 March 2018', '4 March 2019', 'April 2019', '30 March 2019'])('%s does not', (typed) => {
    expect(written.ids(typed)).toEqual([])
  })

  const anyYear = ['3rd March', 'the 3rd of March', '3 March', '3 Mar', 'Sunday 3rd Mar']
  const yearless = indexOf(
    anyYear.map((way, n) => entry(String(n), { title: `Text ${'abcde'[n]}`, body: `On ${way}.` })),
  )

  test.each(anyYear)('%s finds that day of any year', (typed) => {
    expect(yearless.ids(typed)).toHaveLength(anyYear.length)
  })

  test('it is marked as it is written', () => {
    const { hits } = written.search('3/3/2019')
    expect(hits.map(({ excerpt }) => shown(excerpt))).toContainEqual(
      expect.stringContaining('«the 3rd of March, 2019»'),
    )
  })
})
