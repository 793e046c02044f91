import { monthsOfYear, neighbours, yearsOf } from '@collections/news/periods'
import { expect, test } from 'vitest'
import { monthNumber, yearsSince } from '@/words/dates'

const counts = {
  types: {},
  topics: {},
  committees: {},
  states: {},
  months: { 202401: 2, 202412: 1, 202602: 5, 202611: 3 },
}

test('years and months add up, newest first', () => {
  expect(yearsOf(counts)).toEqual([
    { value: '2026', count: 8 },
    { value: '2024', count: 3 },
  ])
  expect(monthsOfYear(counts, '2024')).toEqual([
    { value: '12', count: 1 },
    { value: '01', count: 2 },
  ])
  expect(monthsOfYear(counts, '2025')).toEqual([])
})

test.each([
  [
    { year: '2026', month: '02' },
    { year: '2024', month: '12' },
    { year: '2026', month: '11' },
  ],
  [{ year: '2024', month: '01' }, undefined, { year: '2024', month: '12' }],
  [{ year: '2026', month: '11' }, { year: '2026', month: '02' }, undefined],
  [
    { year: '2025', month: '06' },
    { year: '2024', month: '12' },
    { year: '2026', month: '02' },
  ],
  [{ year: '2026' }, { year: '2024' }, undefined],
  [{ year: '2024' }, undefined, { year: '2026' }],
])('the neighbours of %j have something', (period, before, after) => {
  expect(neighbours(counts, period)).toEqual({ before, after })
})

test.each([
  ['2026-03-31T22:59:59.999Z', 202603],
  ['2026-03-31T23:00:00.000Z', 202604],
  ['2026-10-31T23:59:59.999Z', 202610],
  ['2026-11-01T00:00:00.000Z', 202611],
  ['2026-12-31T23:59:59.999Z', 202612],
  ['2027-01-01T00:00:00.000Z', 202701],
  ['1969-12-31T23:00:00.000Z', 197001],
])('%s is in month %i of London', (moment, month) => {
  expect(monthNumber(new Date(moment).getTime())).toBe(month)
})

test('an article is a year old on its day, whatever the hour', () => {
  const published = '2023-11-22T23:30:00.000Z'
  expect(yearsSince(published, new Date('2026-11-21T23:59:00.000Z'))).toBe(2)
  expect(yearsSince(published, new Date('2026-11-22T00:00:00.000Z'))).toBe(3)
})
