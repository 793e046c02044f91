import { readAgenda } from '@collections/meetings/entering/read-agenda'
import { readItem, readMinutes } from '@collections/meetings/entering/read-minutes'
import { expect, it } from 'vitest'
import { thereAlready } from '@/admin/agenda/there-already'

it('an agenda may have its numbers in brackets; a list inside an item stays one', () => {
  const text = `(1) Apologies
(2) Budget
To agree:
(1) The tax
(2) The plan
(3) Parking`
  expect(readAgenda(text).map(({ number, title, purpose }) => [number, title, purpose])).toEqual([
    ['1', 'Apologies', []],
    ['2', 'Budget', ['To agree:', '(1) The tax', '(2) The plan']],
    ['3', 'Parking', []],
  ])
})

it('minutes with resolutions in brackets keep them in their item', () => {
  const lines = ['RESOLVED –', '(1) That the report be noted; and', '(2) That the plan be approved']
  expect(readItem(lines).resolutions).toHaveLength(2)
  const items = [
    { id: 'six', number: '6', title: 'Budget' },
    { id: 'seven', number: '7', title: 'Parking' },
  ]
  const { found, unknown } = readMinutes(['(6) Budget', ...lines, '(7) Parking', 'Hello.'].join('\n'), items)
  expect(unknown).toEqual([])
  expect(found.get('six')?.resolutions.map(({ letter }) => letter)).toEqual(['1', '2'])
  expect(found.get('seven')?.minutes).toEqual([{ words: 'Hello.' }])
})

it('an officer may be named in brackets, behind a title or in a line', () => {
  const text =
    '6. Parking (Officer: Ruth Amadi)\n7. Trees\nTo consider the plan (Contact officer: Sam Okafor, 01632 960 175).'
  expect(readAgenda(text)).toEqual([
    { number: '6', title: 'Parking', purpose: [], officer: 'Ruth Amadi', exempt: false },
    {
      number: '7',
      title: 'Trees',
      purpose: ['To consider the plan (Contact officer: Sam Okafor, 01632 960 175).'],
      officer: 'Sam Okafor',
      exempt: false,
    },
  ])
})

it('what is on the agenda already is counted in words', () => {
  expect([0, 1, 2].map(thereAlready)).toEqual(['', ' 1 of them is there already.', ' 2 of them are there already.'])
})
