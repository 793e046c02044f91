import { describe, expect, test } from 'vitest'
import { synonymGroup } from '@/search/synonyms'
import { Finder } from '@/settings/finder'
import { entry, indexOf, shown } from './index-of'

const groups = [
  ['council tax', 'rates'],
  ['SEND', 'special educational needs'],
  ['bin', 'bins', 'waste', 'rubbish'],
  ['ASB', 'anti-social behaviour'],
  ['CQC', 'Care Quality Commission'],
  ['tip', 'recycling centre'],
  ['EHCP', 'education health and care plan'],
]

const found = (words: string, ...titles: string[]) =>
  indexOf(
    titles.map((title) => entry(title, { title })),
    { groups },
  ).ids(words)

describe('words that mean the same', () => {
  test.each([
    ['council tax', 'Rates go up', true],
    ['council tax', 'Rated “Good”', false],
    ['council tax', 'The recycling rate', false],
    ['council tax', 'A rating', false],
    ['tip', 'The recycling centre', true],
    ['tip', 'Two recycling centres', false],
    ['recycling centre', 'A tip', true],
    ['recycling centre', 'Tipping is a crime', false],
    ['recycling centre', 'Tips for gardeners', false],
    ['rubbish', 'Bins', true],
    ['rubbish', 'Binned papers', false],
    ['rubbish', 'To waste', true],
    ['rubbish', 'Wasted days', false],
    ['bins', 'Wasting nothing', false],
  ])('%s finds “%s”: %s', (words, title, is) => {
    expect(found(words, title)).toEqual(is ? [title] : [])
  })

  test.each([
    ['SEND', ['The SEND centre'], ['Send us a letter', 'They send help']],
    ['special educational needs', ['The SEND centre'], ['Send us a letter']],
    ['send', ['Send us a letter', 'The SEND centre'], ['Special educational needs']],
    ['Send', ['Send us a letter'], ['Special educational needs']],
    ['cqc', ['Care Quality Commission visits', 'CQC report'], ['Quality of care']],
    ['CQC', ['Care Quality Commission visits', 'CQC report'], ['Quality of care']],
    ['asb', ['Anti-social behaviour falls', 'ASB patrols'], ['Social behaviour']],
    ['ehcp', ['EHCPs are faster', 'An education health and care plan'], ['Plan for care']],
    ['anti-social behaviour', ['ASB patrols'], ['Asbestos is found']],
    // In no group: as it is written first.
    ['PIP', ['PIP forms', 'Pip the cat'], ['Pipe laid']],
    ['IT', ['IT for beginners'], ['Items']],
  ])('%s, by capitals', (words, is, not) => {
    expect(found(words, ...is, ...not).sort()).toEqual([...is].sort())
  })

  test('an acronym that was typed comes before the word of the same letters', () => {
    expect(found('PIP', 'Pip the cat', 'PIP forms')).toEqual(['PIP forms', 'Pip the cat'])
  })

  test.each([
    ['bins', 'An old bin', 'Waste and rubbish and waste'],
    ['rubbish', 'About rubbish, and all that was ever said of it', 'Bin'],
    ['tip', 'Where a tip once stood beside the long river', 'Recycling centre'],
    ['council tax', 'How council tax was born in a far country', 'Rates'],
    ['waste', 'A waste of time', 'Bins, bin, rubbish'],
  ])('%s: what was typed stands above what means the same', (words, first, second) => {
    expect(found(words, second, first)).toEqual([first, second])
  })

  test('what was typed stands above, wherever it stands', () => {
    const { ids } = indexOf(
      [
        entry('same', { title: 'Waste and rubbish', summary: 'Rubbish' }),
        entry('typed', { title: 'A text', body: 'One bin.' }),
      ],
      { groups },
    )
    expect(ids('bin')).toEqual(['typed', 'same'])
  })

  test('marks what was found and nothing else', () => {
    const { search } = indexOf(
      [entry('a', { title: 'SEND: send us rates, rated', summary: 'The recycling rate is a rate.', body: 'None.' })],
      { groups },
    )
    expect(shown(search('SEND').hits[0]?.title)).toBe('«SEND»: send us rates, rated')
    expect(shown(search('council tax').hits[0]?.title)).toBe('SEND: send us «rates», rated')
    expect(shown(search('council tax').hits[0]?.summary)).toBe('The recycling rate is a rate.')
  })
})

describe('a word in another form', () => {
  test.each([
    ['library', 'libraries'],
    ['libraries', 'library'],
    ['planning', 'planned'],
    ['flooding', 'floods'],
    ['carer', 'carers'],
    ['resurface', 'resurfacing'],
    ['council', 'council’s'],
    ['children’s', 'children'],
    ['school', 'schools'],
    ['close', 'closed'],
    ['tree', 'trees'],
  ])('%s finds %s', (words, title) => {
    expect(found(words, title)).toEqual([title])
  })

  test.each([
    ['news', 'New'],
    ['new', 'News'],
    ['police', 'Policies'],
    ['bus', 'Bu'],
    ['car', 'Care'],
    ['park', 'Parka'],
  ])('%s does not find %s', (words, title) => {
    expect(found(words, title)).toEqual([])
  })
})

describe('the words that a new site begins with', () => {
  const [synonyms] = Finder.fields as { defaultValue?: { words: string }[] }[]
  const groups = (synonyms?.defaultValue ?? []).map(({ words }) => synonymGroup(words))
  const { ids } = indexOf(
    [entry('short', { title: 'Cllr Ng opens the pool' }), entry('long', { title: 'Councillor Ng opens the park' })],
    { groups },
  )
  test.each(['cllr ng', 'Cllr Ng', 'councillor ng', 'cllrs ng'])('%s finds whoever is called either', (typed) =>
    expect(ids(typed).sort()).toEqual(['long', 'short']),
  )
})
