import { daysLeft, phaseOf } from '@collections/consultations/phases'
import { describe, expect, it } from 'vitest'

const opensAt = '2026-03-01T09:00:00.000Z'
const closesAt = '2026-04-12T23:00:00.000Z'
const published = '2026-06-01T10:00:00.000Z'
const consultation = { opensAt, closesAt, outcome: { publishedAt: published } }
const beside = (moment: string, milliseconds: number) => new Date(Date.parse(moment) + milliseconds)

describe('the phase of a consultation', () => {
  it.each([
    { when: 'a millisecond before it opens', now: beside(opensAt, -1), phase: 'upcoming' },
    { when: 'the millisecond it opens', now: beside(opensAt, 0), phase: 'open' },
    { when: 'a millisecond before it closes', now: beside(closesAt, -1), phase: 'open' },
    { when: 'the millisecond it closes', now: beside(closesAt, 0), phase: 'closed' },
    { when: 'a millisecond before its outcome', now: beside(published, -1), phase: 'closed' },
    { when: 'the millisecond of its outcome', now: beside(published, 0), phase: 'outcome' },
  ])('$when: $phase', ({ now, phase }) => expect(phaseOf(consultation, now)).toBe(phase))

  it.each([
    { what: 'without a day to open', document: { closesAt }, phase: 'upcoming' },
    { what: 'without a day to close', document: { opensAt }, phase: 'open' },
    { what: 'without an outcome', document: { opensAt, closesAt }, phase: 'closed' },
    { what: 'with an outcome of null', document: { opensAt, closesAt, outcome: null }, phase: 'closed' },
    {
      what: 'with an outcome that is not published',
      document: { opensAt, closesAt, outcome: { publishedAt: null } },
      phase: 'closed',
    },
  ])('$what, a year later: $phase', ({ document, phase }) => {
    expect(phaseOf(document, new Date('2027-03-01T00:00:00Z'))).toBe(phase)
  })

  it('an outcome published while it is open waits for its close', () => {
    const early = { opensAt, closesAt, outcome: { publishedAt: '2026-03-02T00:00:00.000Z' } }
    expect(phaseOf(early, beside(closesAt, -1))).toBe('open')
    expect(phaseOf(early, beside(closesAt, 0))).toBe('outcome')
  })
})

describe('days left to respond', () => {
  it.each([
    // It closes at midnight at the end of Sunday 29 March 2026, the day the clocks go forward.
    { closesAt: '2026-03-29T23:00:00Z', now: '2026-03-27T23:59:59Z', left: 2 },
    { closesAt: '2026-03-29T23:00:00Z', now: '2026-03-28T00:00:00Z', left: 1 },
    { closesAt: '2026-03-29T23:00:00Z', now: '2026-03-28T23:59:59Z', left: 1 },
    { closesAt: '2026-03-29T23:00:00Z', now: '2026-03-29T00:00:00Z', left: 0 },
    { closesAt: '2026-03-29T23:00:00Z', now: '2026-03-29T22:59:59Z', left: 0 },
    // … and at the end of Sunday 25 October 2026, the day they go back.
    { closesAt: '2026-10-26T00:00:00Z', now: '2026-10-23T23:00:00Z', left: 1 },
    { closesAt: '2026-10-26T00:00:00Z', now: '2026-10-24T22:59:59Z', left: 1 },
    { closesAt: '2026-10-26T00:00:00Z', now: '2026-10-24T23:00:00Z', left: 0 },
    { closesAt: '2026-10-26T00:00:00Z', now: '2026-10-25T23:59:59Z', left: 0 },
    // At noon, its own day is the last.
    { closesAt: '2026-01-31T12:00:00Z', now: '2026-01-30T08:00:00Z', left: 1 },
    { closesAt: '2026-01-31T12:00:00Z', now: '2026-01-31T11:59:59Z', left: 0 },
  ])('closing at $closesAt, seen at $now: $left', ({ closesAt, now, left }) => {
    expect(daysLeft({ closesAt }, new Date(now))).toBe(left)
  })

  it('none without a day to close', () => expect(daysLeft({}, new Date())).toBe(0))
})
