import { describe, expect, test } from 'vitest'
import { entry, indexOf } from './index-of'

const titles = [
  'Recycling centre',
  'Council’s carbon emissions',
  'Planning permission',
  'Library hours',
  'Bins',
  'Parking permits',
  'Wheelie bin lids',
  'Apprenticeships',
  'Gritting',
]

const { search } = indexOf(titles.map((title) => entry(title, { title })))

describe('a slip of the finger', () => {
  test.each([
    ['recyling', 'recycling', 'Recycling centre'],
    ['recylcing', 'recycling', 'Recycling centre'],
    ['emisions', 'emissions', 'Council’s carbon emissions'],
    ['plannig', 'planning', 'Planning permission'],
    ['libarry', 'library', 'Library hours'],
    ['parkng', 'parking', 'Parking permits'],
    ['wheelei', 'wheelie', 'Wheelie bin lids'],
    ['aprenticeships', 'apprenticeships', 'Apprenticeships'],
    ['griting', 'gritting', 'Gritting'],
    ['pemits', 'permits', 'Parking permits'],
  ])('%s leads to %s, and says so', (typed, used, title) => {
    expect(search(typed)).toMatchObject({ how: 'meant', corrections: [{ typed, used }], hits: [{ id: title }] })
  })

  const short = indexOf(
    ['Badge', 'Blue', 'Grant', 'Market', 'Ward', 'Rent', 'Tram', 'Flood', 'Votes', 'Kerb'].map((title) =>
      entry(title, { title }),
    ),
  )
  test.each([
    ['bagde', 'badge'],
    ['badeg', 'badge'],
    ['bule', 'blue'],
    ['grnat', 'grant'],
    ['makret', 'market'],
    ['wrad', 'ward'],
    ['rnet', 'rent'],
    ['tarm', 'tram'],
    ['flodo', 'flood'],
    ['vtoes', 'votes'],
    ['krbe', undefined],
  ])('two neighbours that changed places are one slip: %s', (typed, used) => {
    expect(short.search(typed).corrections).toEqual(used ? [{ typed, used }] : [])
  })

  // Each is a letter or two away from a word that is there.
  test.each([
    'admissions',
    'omissions',
    'banning',
    'packing',
    'barking',
    'pins',
    'sitting',
    'fitting',
    'permute',
    'lobar',
  ])('%s is a word of its own, and nothing else is shown for it', (typed) => {
    expect(search(typed)).toMatchObject({ total: 0, corrections: [] })
  })

  test.each([
    ['recyling zeppelinfest', [{ typed: 'recyling', used: 'recycling' }]],
    ['zeppelinfest gritng', [{ typed: 'gritng', used: 'gritting' }]],
    ['bins zeppelinfest', []],
    ['admissions bins', []],
  ])('%s: among some of the words it is named, too', (typed, corrections) => {
    expect(search(typed)).toMatchObject({ how: 'some', corrections })
  })

  test('is none where the word is two, or two words are one', () => {
    expect(search('wheeliebin')).toMatchObject({ how: 'all', corrections: [], total: 1 })
    expect(search('grit ting')).toMatchObject({ how: 'all', corrections: [], total: 1 })
  })

  test('of some of the words, the more the better', () => {
    const { ids } = indexOf([
      entry('one', { title: 'Bins, bins and more bins' }),
      entry('two', { title: 'A text', body: 'Of bins and lids.' }),
    ])
    expect(ids('bins lids zeppelinfest')).toEqual(['two', 'one'])
  })
})
