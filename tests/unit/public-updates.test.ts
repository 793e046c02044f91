import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { describe, expect, it } from 'vitest'

const now = new Date('2026-05-10T12:00:00.000Z')
const older = { at: '2026-05-01T09:00:00.000Z', note: 'Corrected the amount.' }
const newer = { at: '2026-05-10T12:00:00.000Z', note: 'Added a map.' }
const planned = { at: '2026-05-10T12:00:00.001Z', note: 'Not yet.' }

describe('public updates', () => {
  it('are those whose time has come, newest first', () => {
    expect(publicUpdates([older, planned, newer], now)).toEqual([newer, older])
  })

  it('leave out an update without a time', () => {
    expect(publicUpdates([{ note: 'When?' }, { at: null, note: 'When?' }, older], now)).toEqual([older])
  })

  it('do not reorder the document itself', () => {
    const updates = [older, newer]
    publicUpdates(updates, now)
    expect(updates).toEqual([older, newer])
  })

  it.each([[undefined], [null], [[]]])('are none of %s', (updates) => expect(publicUpdates(updates, now)).toEqual([]))
})

describe('when content last changed for readers', () => {
  it.each([
    {
      what: 'no updates: the day it went live',
      liveFrom: '2026-04-01T00:00:00.000Z',
      updates: null,
      changed: '2026-04-01T00:00:00.000Z',
    },
    { what: 'the newest update', liveFrom: '2026-04-01T00:00:00.000Z', updates: [older, newer], changed: newer.at },
    {
      what: 'an update still to come is not counted',
      liveFrom: '2026-04-01T00:00:00.000Z',
      updates: [older, planned],
      changed: older.at,
    },
    {
      what: 'an update dated before it went live',
      liveFrom: '2026-05-05T00:00:00.000Z',
      updates: [older],
      changed: '2026-05-05T00:00:00.000Z',
    },
  ])('$what', ({ liveFrom, updates, changed }) => expect(lastChanged(liveFrom, updates, now)).toBe(changed))
})
