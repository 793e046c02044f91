import { consultationCalendar, consultationsCalendar, eventCalendar } from '@collections/consultations/calendar'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { foldLines } from '@/feeds/fold-lines'
import { consultation, context } from './documents'

const unfold = (calendar: string) => calendar.replace(/\r\n /g, '')
const calendarOf = (fields = {}) => consultationCalendar(consultation(fields), context)

/** The properties of each event, by name. */
const eventsOf = (calendar: string) =>
  unfold(calendar)
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(event.split('\r\n').map((line) => [line.split(':')[0], line.replace(/^[^:]*:/, '')])),
    )

const tz = { startsAt_tz: 'Europe/London' as const }

describe('the calendar of a consultation', () => {
  it('says how often to look again', () =>
    expect(calendarOf()).toMatch(/\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n/))

  it('says so once', () => expect(calendarOf().match(/X-PUBLISHED-TTL/g)).toHaveLength(1))

  it('has the opening and the closing', () => {
    const [opens, closes, ...others] = eventsOf(calendarOf())
    expect(opens).toMatchObject({
      SUMMARY: 'Consultation opens: Market square',
      DTSTART: '20260510T080000Z',
      URL: 'https://news.example.gov.uk/consultations/market-square',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    })
    expect(closes).toMatchObject({ SUMMARY: 'Consultation closes: Market square', DTEND: '20260630T230000Z' })
    expect(closes?.DESCRIPTION).toContain('11:59pm on 30 June 2026')
    expect(others).toEqual([])
  })

  it('puts a closing at midnight on the last day, not on the next', () => {
    const [, closes] = eventsOf(calendarOf({ closesAt: '2026-02-01T00:00:00.000Z' }))
    expect(closes).toMatchObject({ DTSTART: '20260131T233000Z', DTEND: '20260201T000000Z' })
  })

  it.each([
    ['before the clocks go forward', '2026-03-29T00:30:00.000Z', '20260329T003000Z', '12:30am on 29 March 2026'],
    ['after the clocks go forward', '2026-03-29T01:30:00.000Z', '20260329T013000Z', '2:30am on 29 March 2026'],
    ['before the clocks go back', '2026-10-25T00:30:00.000Z', '20261025T003000Z', '1:30am on 25 October 2026'],
    ['after the clocks go back', '2026-10-25T01:30:00.000Z', '20261025T013000Z', '1:30am on 25 October 2026'],
  ])('is right %s', (_name, moment, utc, words) => {
    const [opens] = eventsOf(calendarOf({ opensAt: moment, closesAt: '2026-12-01T00:00:00.000Z' }))
    expect(opens).toMatchObject({ DTSTART: utc })
    expect(opens?.DESCRIPTION).toContain(words)
    const [, closes] = eventsOf(calendarOf({ opensAt: '2026-01-01T00:00:00.000Z', closesAt: moment }))
    expect(closes).toMatchObject({ DTEND: utc })
  })

  it('has the events, with place and address to join', () => {
    const events = [
      {
        id: 'e1',
        title: 'Drop-in; all welcome',
        startsAt: '2026-05-20T17:00:00.000Z',
        endsAt: '2026-05-20T19:00:00.000Z',
        place: 'Town Hall,\nHigh Street',
        joinUrl: 'https://meet.example/1',
        ...tz,
      },
      { id: 'e2', title: 'Online', startsAt: '2026-05-21T17:00:00.000Z', joinUrl: 'https://meet.example/2', ...tz },
    ]
    const [, , dropIn, online] = eventsOf(calendarOf({ events }))
    expect(dropIn).toMatchObject({
      SUMMARY: 'Drop-in\\; all welcome: Market square',
      DTSTART: '20260520T170000Z',
      DTEND: '20260520T190000Z',
      LOCATION: 'Town Hall\\,\\nHigh Street',
    })
    expect(dropIn?.DESCRIPTION).toContain('Join online: https://meet.example/1')
    expect(online).toMatchObject({ LOCATION: 'https://meet.example/2' })
    expect(online).not.toHaveProperty('DTEND')
  })

  it('keeps its ids when the title, the address and the dates change', () => {
    const events = [{ id: 'e1', title: 'a', startsAt: '2026-05-20T17:00:00.000Z', ...tz }]
    const changed = { title: 'New', address: '/consultations/new', closesAt: '2026-09-01T00:00:00.000Z', events }
    const ids = eventsOf(calendarOf({ events })).map(({ UID }) => UID)
    expect(new Set(ids).size).toBe(3)
    expect(eventsOf(calendarOf(changed)).map(({ UID }) => UID)).toEqual(ids)
  })

  it('is the same each time it is asked for', () => {
    expect(calendarOf()).toBe(calendarOf())
    expect(calendarOf()).toContain('DTSTAMP:20260501T090000Z')
  })

  it('cancels its dates when the consultation is withdrawn', () => {
    const withdrawal = { at: '2026-05-20T00:00:00.000Z', reason: 'Wrong plan' }
    expect(eventsOf(calendarOf({ withdrawal })).map(({ STATUS }) => STATUS)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  it('cannot be broken by what is typed into it', () => {
    const title = 'A\\B; C, D\r\nEND:VCALENDAR\rX\u000b\u0000'
    const calendar = calendarOf({ title, summary: title })
    expect(calendar.match(/^END:VCALENDAR/gm)).toHaveLength(1)
    expect(unfold(calendar)).toContain('SUMMARY:Consultation opens: A\\\\B\\; C\\, D\\nEND:VCALENDAR\\nX')
    expect(unfold(calendar)).toContain('X-WR-CALNAME:A\\\\B\\; C\\, D END:VCALENDAR X')
    expect(calendar).not.toMatch(/[^\r]\n|\r[^\n]/)
  })

  it('has no line longer than 75 bytes, and loses no character', () => {
    const title = `${'ਸਲਾਹ'.repeat(30)} 😀 ${'â'.repeat(90)}`
    const calendar = calendarOf({ title })
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfold(calendar)).toContain(`SUMMARY:Consultation opens: ${title}`)
    expect(calendar).not.toContain('\ufffd')
  })
})

type Shown = { title: string; start: string; end?: string; where?: string }

/** What a calendar on London's clock shows, as another library reads it. */
const shownBy = (calendar: string): Shown[] => {
  const root = new ICAL.Component(ICAL.parse(calendar))
  expect([root.name, root.getFirstPropertyValue('version')]).toEqual(['vcalendar', '2.0'])
  const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/London' })
  const inLondon = (time: ICAL.Time) => clock.format(time.toJSDate())
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true })
    expect(event.uid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(component.getFirstPropertyValue('dtstamp')).toBeTruthy()
    return {
      title: event.summary,
      start: inLondon(event.startDate),
      end: inLondon(event.endDate),
      where: event.location,
    }
  })
}

describe('the calendar of all consultations', () => {
  const overMarch = consultation({
    id: 'march',
    title: 'Buses, trams; and “bikes”',
    opensAt: '2026-03-28T09:00:00.000Z',
    closesAt: '2026-03-29T23:00:00.000Z',
    events: [
      { id: 'm', title: 'Drop-in', startsAt: '2026-03-29T00:30:00.000Z', endsAt: '2026-03-29T01:30:00.000Z', ...tz },
    ],
  })
  const overOctober = consultation({
    id: 'october',
    title: 'Parks',
    opensAt: '2026-10-24T08:00:00.000Z',
    closesAt: '2026-10-26T00:00:00.000Z',
    events: [
      { id: 'o', title: 'Walk', startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T02:30:00.000Z', ...tz },
    ],
  })
  const all = consultationsCalendar([overMarch, overOctober], 'Harbour & Hill, Council', context)

  it('shows the right times on both sides of both clock changes, to another library', () => {
    expect(shownBy(all)).toEqual([
      {
        title: 'Consultation opens: Buses, trams; and “bikes”',
        start: '2026-03-28 09:00',
        end: '2026-03-28 09:30',
        where: null,
      },
      {
        title: 'Consultation closes: Buses, trams; and “bikes”',
        start: '2026-03-29 23:30',
        end: '2026-03-30 00:00',
        where: null,
      },
      {
        title: 'Drop-in: Buses, trams; and “bikes”',
        start: '2026-03-29 00:30',
        end: '2026-03-29 02:30',
        where: null,
      },
      { title: 'Consultation opens: Parks', start: '2026-10-24 09:00', end: '2026-10-24 09:30', where: null },
      { title: 'Consultation closes: Parks', start: '2026-10-25 23:30', end: '2026-10-26 00:00', where: null },
      { title: 'Walk: Parks', start: '2026-10-25 01:30', end: '2026-10-25 02:30', where: null },
    ])
  })

  it('has the ids that each has in its own calendar, so that nothing stands twice', () => {
    const ids = (calendar: string) => eventsOf(calendar).map(({ UID }) => UID)
    const own = [overMarch, overOctober].flatMap((one) => ids(consultationCalendar(one, context)))
    expect(ids(all)).toEqual(own)
    expect(new Set(own).size).toBe(6)
  })

  it('is a calendar with nothing in it while nothing is open', () => {
    expect(shownBy(consultationsCalendar([], 'Harbour & Hill', context))).toEqual([])
  })

  it('is read by another library whatever is typed into it', () => {
    const title = 'A\\B; C, D\r\nEND:VCALENDAR\rX\u000b\u0000'
    const [opens] = shownBy(consultationsCalendar([consultation({ title })], title, context))
    expect(opens?.title).toBe('Consultation opens: A\\B; C, D\nEND:VCALENDAR\nX')
  })
})

describe('the calendar of one event', () => {
  const events = [
    { id: 'e1', title: 'Walk', startsAt: '2026-10-25T00:30:00.000Z', endsAt: '2026-10-25T02:30:00.000Z', ...tz },
    { id: 'e2', title: 'Drop-in', startsAt: '2026-05-21T17:00:00.000Z', place: 'Town Hall', ...tz },
  ]
  const ofEvent = (event: string, fields = {}) => eventCalendar(consultation({ events, ...fields }), event, context)

  it('holds that event alone, with the id that it has in the calendar of all', () => {
    const walk = ofEvent('e1') as string
    expect(shownBy(walk)).toEqual([
      { title: 'Walk: Market square', start: '2026-10-25 01:30', end: '2026-10-25 02:30', where: null },
    ])
    expect(eventsOf(calendarOf({ events })).map(({ UID }) => UID)).toContain(eventsOf(walk)[0]?.UID)
  })

  it('cancels it when the consultation is withdrawn', () => {
    const withdrawal = { at: '2026-05-20T00:00:00.000Z', reason: 'Wrong plan' }
    expect(eventsOf(ofEvent('e2', { withdrawal }) as string)).toMatchObject([{ STATUS: 'CANCELLED' }])
  })

  it.each(['', 'e3', 'opens', 'closes', '../e1'])('there is none for “%s”', (event) => {
    expect(ofEvent(event)).toBeUndefined()
  })
})

describe('folding', () => {
  it('leaves short lines alone', () => {
    expect(foldLines('A:1\r\nB:2\r\n')).toBe('A:1\r\nB:2\r\n')
    expect(foldLines('x'.repeat(75))).toBe('x'.repeat(75))
    expect(foldLines('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })
})
