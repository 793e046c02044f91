import { describe, expect, it } from 'vitest'
import { eventOf, type Logged, publicationEvents } from '../../src/publishing/log/log'

const now = new Date('2026-06-01T12:00:00.000Z')
const lifetime = { from: 'publishedAt', until: 'expiresAt' }
const before = '2026-01-01T00:00:00.000Z'
const ahead = '2026-07-01T00:00:00.000Z'

const draft: Logged = { id: '1', _status: 'draft' }
const waiting: Logged = { ...draft, submitted: true }
const published: Logged = { id: '1', _status: 'published', publishedAt: before }
const scheduled: Logged = { ...published, publishedAt: ahead }
const withdrawn: Logged = { ...published, withdrawal: { at: before, reason: 'Wrong.' } }
const corrected: Logged = { ...published, updates: [{ id: 'a', note: 'The fee is £12.' }] }
const twice: Logged = { ...published, updates: [...(corrected.updates ?? []), { id: 'b', note: 'Again.' }] }
const reworded: Logged = { ...published, updates: [{ id: 'a', note: 'The fee is £13.' }] }

describe('the event that a save is', () => {
  it.each([
    { what: 'a first draft', saved: draft, event: 'drafted' },
    { what: 'a draft beside what is published', published, previous: published, saved: draft, event: 'drafted' },
    { what: 'a save of no status', saved: { id: '1' }, event: 'drafted' },
    { what: 'a draft handed in', previous: draft, saved: waiting, event: 'submitted' },
    { what: 'a draft handed in as it is made', saved: waiting, event: 'submitted' },
    { what: 'a change of what waits', previous: waiting, saved: waiting, event: 'drafted' },
    { what: 'what waited given back', previous: waiting, saved: draft, event: 'returned' },
    { what: 'the first publication', saved: published, event: 'published' },
    { what: 'a publication for later', saved: scheduled, event: 'scheduled' },
    { what: 'a later time for it', published: published, saved: scheduled, event: 'scheduled' },
    { what: 'a change of what goes live later', published: scheduled, saved: scheduled, event: 'updated' },
    { what: 'published withdrawn at once', saved: withdrawn, event: 'published' },
    { what: 'a change of what is published', published, saved: published, event: 'updated' },
    { what: 'a public update', published, saved: corrected, event: 'corrected' },
    { what: 'a second public update', published: corrected, saved: twice, event: 'corrected' },
    { what: 'other words for a public update', published: corrected, saved: reworded, event: 'correction-changed' },
    { what: 'a public update taken out', published: corrected, saved: published, event: 'correction-changed' },
    { what: 'a change beside an old public update', published: corrected, saved: corrected, event: 'updated' },
    { what: 'a withdrawal', published, saved: withdrawn, event: 'withdrawn' },
    {
      what: 'a withdrawal with a public update',
      published,
      saved: { ...withdrawn, updates: [{}] },
      event: 'withdrawn',
    },
    { what: 'a change of what is withdrawn', published: withdrawn, saved: withdrawn, event: 'updated' },
    { what: 'a withdrawal lifted', published: withdrawn, saved: published, event: 'reinstated' },
    { what: 'an older version as a draft', published, restored: true, saved: draft, event: 'restored' },
    { what: 'an older version in its place', published, restored: true, saved: published, event: 'restored' },
  ])('$what: $event', ({ what: _, event, saved, ...change }) =>
    expect(eventOf({ besidePublished: true, lifetime, now, ...change, saved: saved as Logged })).toBe(event),
  )

  it('a draft in place of what is published takes it off the site', () => {
    expect(eventOf({ published, saved: draft, besidePublished: false, lifetime, now })).toBe('unpublished')
  })

  it('a draft in place of a draft is a draft', () => {
    expect(eventOf({ saved: draft, besidePublished: false, lifetime, now })).toBe('drafted')
  })

  it('every event has words for people', () => {
    for (const { value, label } of publicationEvents) expect([value, label].every(Boolean)).toBe(true)
  })
})
