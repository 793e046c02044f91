import { meetingsSearch } from '@collections/meetings/search-entry'
import { describe, expect, it } from 'vitest'

describe('a meeting in the search index', () => {
  it('stands under the day on which it is, where the council is', () => {
    const entry = (startsAt?: string) =>
      meetingsSearch.entry({ startsAt } as never, new Date('2026-11-29T09:00:00.000Z'))
    // Half past eleven at night in summer time is not yet the next day.
    expect(entry('2031-07-01T22:30:00.000Z')).toMatchObject({ month: 203107, day: 1, names: ['1 July 2031'] })
    expect(entry()).not.toHaveProperty('month')
  })
})
