import { readFileSync } from 'node:fs'
import { DecisionsAsData } from '@collections/agenda-items/as-data'
import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { AtMeeting } from '@collections/agenda-items/page'
import { meetsAt } from '@collections/committees/met-until'
import { meetingsCalendar } from '@collections/meetings/calendar'
import { meetingsSearch } from '@collections/meetings/search-entry'
import { standingOfMeeting } from '@collections/meetings/standing'
import { minutesInWords } from '@collections/meetings/words'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { RailSection } from '@/site/document/rail-section'

describe('a meeting in the search index', () => {
  it('stands under the day on which it is, where the council is', () => {
    const entry = (startsAt?: string) =>
      meetingsSearch.entry({ startsAt } as never, new Date('2026-11-29T09:00:00.000Z'))
    // Half past eleven at night in summer time is not yet the next day.
    expect(entry('2031-07-01T22:30:00.000Z')).toMatchObject({ month: 203107, day: 1, names: ['1 July 2031'] })
    expect(entry()).not.toHaveProperty('month')
  })
})

it('a meeting without an end is over on its page when it is in calendars', () => {
  const context = { siteUrl: 'https://news.example', now: new Date('2026-11-29T09:00:00.000Z') }
  const startsAt = '2026-12-01T18:30:00.000Z'
  const meeting = { id: 'one', title: 'Cabinet', startsAt, state: 'planned', updatedAt: startsAt } as never
  const [, end = ''] = /DTEND:(\w+)/.exec(meetingsCalendar('Meetings', [meeting], context)) ?? []
  const over = new Date(end.replace(/(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)/, '$1-$2-$3:$4:$5'))
  const standing = (at: Date) => standingOfMeeting({ state: 'planned', startsAt }, at)
  expect([standing(new Date(over.getTime() - 1)), standing(over)]).toEqual(['now', 'over'])
})

it('approved minutes say since when they are', () => {
  const minutesApprovedAt = '2026-12-15T19:00:00.000Z'
  expect([
    minutesInWords({ minutesState: 'none' }),
    minutesInWords({ minutesState: 'draft' }),
    minutesInWords({ minutesState: 'approved', minutesApprovedAt }),
    minutesInWords({ minutesState: 'approved' }),
  ]).toEqual([
    '',
    'The minutes are a draft until the next meeting approves them.',
    'The minutes are approved (noted here on 15 December 2026).',
    'The minutes are approved.',
  ])
})

it('an item on paper names its meeting', () => {
  const meeting = { title: 'Cabinet, Tuesday 1 December 2026', address: '/meetings/cabinet/2026-12-01' } as never
  expect(renderToStaticMarkup(createElement(AtMeeting, { meeting }))).toMatch(/^<section[^>]* class="rail__printed"/)
  // What else stands in a list beside the text leads on, and paper leads nowhere.
  const elsewhere = RailSection({ id: 'related', title: 'News about it', children: null })
  expect(renderToStaticMarkup(elsewhere)).not.toContain('rail__printed')
  const print = readFileSync('src/site/styles/_print.scss', 'utf8')
  expect(print).toContain('.rail > section:not(.rail__printed):has(> .rail__list)')
})

describe('a committee', () => {
  it('meets through its last day, where the council is', () => {
    const until = (endedAt: string | null, at: string) => meetsAt({ endedAt }, at)
    const last = '2026-07-01T11:00:00.000Z'
    expect([until(null, '2030-01-01T00:00:00.000Z'), until(last, '2026-07-01T22:59:00.000Z')]).toEqual([true, true])
    expect(until(last, '2026-07-01T23:00:00.000Z')).toBe(false)
  })
})

it('decisions lead to every form in which programs get them', () => {
  const html = renderToStaticMarkup(createElement(DecisionsAsData))
  const linked = [...html.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)
  const forms = agendaItemsDefinition.addresses.map(({ path }) => path).filter((path) => /\.(?:csv|json)$/.test(path))
  expect(linked.sort()).toEqual(forms.sort())
})
