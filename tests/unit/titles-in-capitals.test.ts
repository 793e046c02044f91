import { asTitle } from '@collections/meetings/entering/as-title'
import { readAgenda } from '@collections/meetings/entering/read-agenda'
import { expect, it } from 'vitest'

it.each([
  ['APOLOGIES FOR ABSENCE', 'Apologies for absence'],
  ['MINUTES OF 12 NOVEMBER 2026', 'Minutes of 12 November 2026'],
  ['MEETING ON TUESDAY 1 DECEMBER', 'Meeting on Tuesday 1 December'],
  ['NHS AND COUNTY COUNCIL', 'NHS and county council'],
  ['HMOS: PHASE II OF THE COUNCIL’S PLAN', 'HMOs: phase II of the council’s plan'],
  ['CCTV AND S106 FUNDS', 'CCTV and S106 funds'],
  ['HEALTH AND WELLBEING BOARD (HWB)', 'Health and wellbeing board (HWB)'],
  ['LEASE OF THE FISH QUAY (exempt: paragraph 3)', 'Lease of the fish quay (exempt: paragraph 3)'],
  ['SALE OF LAND (EXEMPT – PARAGRAPH 3)', 'Sale of land (exempt – paragraph 3)'],
  ['“A PLACE TO LIVE”: HOUSING', '“A place to live”: housing'],
  ['2027 BUDGET', '2027 budget'],
  ['NHS', 'NHS'],
  ['Lease of the Fish Quay', 'Lease of the Fish Quay'],
])('%s is called %s', (title, called) => {
  expect(asTitle(title)).toBe(called)
})

it('of an item that says in small letters that it is exempt, too', () => {
  const text = '6. LEASE OF THE FISH QUAY (exempt: paragraph 3)\n7. SALE OF LAND – exempt'
  expect(readAgenda(text).map(({ title, exempt }) => [title, exempt])).toEqual([
    ['Lease of the fish quay', true],
    ['Sale of land', true],
  ])
})
