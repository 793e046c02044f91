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

describe('words of texts count too', () => {
  const { search: find } = indexOf([
    entry('a', { title: 'Payment of rates', body: 'The committee receives money for maintenance of each pavement.' }),
    entry('b', { title: 'Bins', body: 'The committee met, and the cemetery opens.', documents: 'Accommodation' }),
    entry('c', { title: 'Roads', body: 'Nothing of it in Quarryfield, by mistake.' }),
  ])
  test.each([
    ['comittee', 'committee'],
    ['commitee', 'committee'],
    ['recieves', 'receives'],
    ['maintainance', 'maintenance'],
    ['pavment', 'pavement'],
    ['paymnet', 'payment'],
    ['cemetary', 'cemetery'],
    ['acommodation', 'accommodation'],
    ['quaryfield', 'quarryfield'],
  ])('%s leads to %s', (typed, used) => expect(find(typed).corrections).toEqual([{ typed, used }]))

  test.each(['statement', 'basement', 'receiver', 'pavements'])('%s is a word of its own', (typed) =>
    expect(find(typed).corrections).toEqual([]),
  )

  test('of two as near, the one that tells what a document is about', () => {
    const { search: ask } = indexOf([
      entry('a', { title: 'A text', body: 'Gardens, gardens and a garden that hardens.' }),
      entry('b', { title: 'Wardens' }),
    ])
    expect(ask('xardens').corrections).toEqual([{ typed: 'xardens', used: 'wardens' }])
  })
})

describe('words that were typed as one', () => {
  const { search: find } = indexOf(
    [
      entry('bins', { title: 'When the bin lorry comes', body: 'A day later.' }),
      entry('parking', { title: 'A street in which parking is free' }),
      entry('pool', { title: 'Pool', body: 'The hours in summer.' }),
      entry('benefit', { title: 'A benefit for housing' }),
      entry('online', { title: 'Pay on-line' }),
    ],
    { groups: [['bin', 'rubbish']] },
  )
  test.each([
    ['bin-day', 'bins'],
    ['street-parking', 'parking'],
    ['pool-hours', 'pool'],
    ['housing-benefit', 'benefit'],
    ['bin/day', 'bins'],
    ['rubbish-day', 'bins'],
    ['day-of-bin', 'bins'],
    ['parking_street', 'parking'],
  ])('%s, which has its words apart, is said not to be what was typed', (typed, id) =>
    expect(find(typed)).toMatchObject({
      how: 'meant',
      total: 1,
      hits: [{ id }],
      corrections: [{ typed, used: typed.replace(/[-/_]/g, ' ') }],
    }),
  )
  test.each([
    ['on-line', 'online'],
    ['online', 'online'],
  ])('%s', (typed, id) => expect(find(typed)).toMatchObject({ how: 'all', total: 1, hits: [{ id }] }))

  const { search: ask } = indexOf([
    entry('two', { title: 'Anne Smith, Marie Jones' }),
    entry('hub', { title: 'Wellbeing hub' }),
    entry('well', { title: 'The well at the hub' }),
    entry('rota', { title: 'Rota', body: 'The bin day is Monday.' }),
    entry('hyphen', { title: 'Mary-Jane Brown' }),
    entry('side', { title: 'Mary Brown and Jane Green' }),
  ])
  test.each([
    ['Anne-Marie', 'meant', ['two']],
    ['Smith-Jones', 'meant', ['two']],
    ['Anne/Marie', 'meant', ['two']],
    ['bin-day', 'all', ['rota']],
    ['bin/day', 'all', ['rota']],
    ['Mary-Jane', 'all', ['hyphen']],
    ['well-being-hub', 'meant', ['hub']],
    ['wellbeing-hub', 'all', ['hub']],
  ])('%s: %s', (typed, how, ids) => {
    const found = ask(typed)
    expect([found.how, found.hits.map(({ id }) => id)]).toEqual([how, ids])
  })

  test('with a slip in one of them', () =>
    expect(find('street-parknig')).toMatchObject({
      how: 'meant',
      corrections: [{ typed: 'parknig', used: 'parking' }],
      hits: [{ id: 'parking' }],
    }))

  test.each(['01632-960123', 'press@bin-day.example', '"bin-day"', 'bin-zeppelins-x'])('%s stays as it is', (typed) =>
    expect(find(typed).how).not.toBe('meant'),
  )
})

describe('small words of a sentence', () => {
  const { ids } = indexOf([
    entry('food', { title: 'Food waste', body: 'Not every bin was collected. It has not been so, and we don’t know.' }),
    entry('missed', { title: 'Missed bin: what to do when it was left and should be collected' }),
    entry('guilty', { title: 'Not guilty of fly-tipping' }),
    entry('plea', { title: 'Guilty of fly-tipping' }),
  ])
  test.each([
    'my bin was not collected',
    'bin not collected',
    'bin hasn’t been collected',
    "they didn't get my bin collected",
    'my bin has still not been collected',
    'please can you have my bin collected',
  ])('%s', (typed) => expect(ids(typed)[0]).toBe('missed'))
  test('are asked for beside a single word', () => expect(ids('not guilty')).toEqual(['guilty']))
})

describe('what says “not” comes before what says the opposite', () => {
  const both = (opposite: string, wanted: string, body = '') =>
    indexOf([entry('opposite', { title: opposite, body: `${opposite}.` }), entry('wanted', { title: wanted, body })])
  test.each([
    ['dogs not allowed', 'Dogs allowed on the beach', 'The beach in summer: dogs are not allowed'],
    ['parking not free', 'Parking is free', 'Parking is not free on Sundays'],
    ['is parking not free', 'Parking is free', 'From May parking is not free in the town'],
    ['library not open', 'Library open', 'On Monday the library is not open'],
    ['bins not being emptied', 'Bins being emptied', 'Why bins are not being emptied'],
    ['meeting cannot go ahead', 'Meeting to go ahead', 'Meeting in the hall cannot go ahead'],
    ['dogs aren’t allowed', 'Dogs allowed on the beach', 'The beach in summer: dogs are not allowed'],
    ['dogs not allowd', 'Dogs allowed on the beach', 'The beach in summer: dogs are not allowed'],
  ])('%s', (typed, opposite, wanted) => {
    expect(both(opposite, wanted).ids(typed)).toEqual(['wanted', 'opposite'])
  })
  test('and without it neither does', () =>
    expect(both('Dogs allowed', 'The beach in summer: dogs are not allowed').ids('dogs allowed')[0]).toBe('opposite'))
})
