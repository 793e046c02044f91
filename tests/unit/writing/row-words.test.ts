import { InspectionReports } from '@collections/inspection-reports/collection'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { rowWords } from '@/admin/writing/row-words'
import { articleBlocks } from '@/rich-text/blocks'
import { Finder } from '@/settings/finder'
import { Site } from '@/settings/site'

const named = (row: object, by: string[] = [], place = 0) =>
  rowWords(row as Record<string, unknown>, { singular: 'Row', by, place })

describe('a row of a list is called', () => {
  test('by the first words that usually name one', () => {
    expect(named({ note: 'The figure was wrong' })).toBe('The figure was wrong')
    expect(named({ title: 'Drop-in', startsAt: '2026-11-28T10:00:00.000Z' })).toBe('28 November: Drop-in')
    expect(named({ text: 'Lanes stay open', name: 'Somebody' })).toBe('Lanes stay open')
  })

  test('by the fields that name it together, as far as they have words', () => {
    const by = ['area', 'judgement']
    expect(named({ area: 'Leadership', judgement: 'Good' }, by)).toBe('Leadership: Good')
    expect(named({ area: 'Leadership', judgement: '' }, by)).toBe('Leadership')
    expect(named({ area: null, judgement: ' Good ' }, by)).toBe('Good')
    expect(named({ figure: '81%', words: 'were late' }, ['figure', 'words'])).toBe('81%: were late')
  })

  test('by its place where nothing is in it yet', () => {
    expect(named({}, [], 2)).toBe('Row 3')
    expect(named({ area: '  ', judgement: undefined }, ['area', 'judgement'])).toBe('Row 1')
    expect(named({ at: '2026-11-28T10:00:00.000Z' })).toBe('Row 1')
  })

  test('in one line, cut between words', () => {
    expect(named({ text: 'One\n\ntwo' })).toBe('One two')
    expect(named({ text: 'word '.repeat(40) })).toMatch(/^(word ){15}word …$/)
  })
})

/** Every list of rows, however deep it stands. */
const lists = (fields: Field[]): Field[] =>
  fields.flatMap((field) => [
    ...(field.type === 'array' ? [field] : []),
    ...('fields' in field ? lists(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => lists(tab.fields)) : []),
  ])

test.each([
  ['inspection reports', InspectionReports.fields],
  ['settings of the site', Site.fields],
  ['search and archive', Finder.fields],
  ['blocks of a story', articleBlocks.flatMap(({ fields }) => fields)],
])('every list of %s names its rows', (_, fields) => {
  const all = lists(fields)
  expect(all.length).toBeGreaterThan(0)
  for (const list of all) expect(list.admin?.components, 'name' in list ? list.name : '').toHaveProperty('RowLabel')
})
