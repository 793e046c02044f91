import { describe, expect, it } from 'vitest'
import { eventOf, type Logged, publicationEvents } from '../../src/publishing/log'

const draft: Logged = { id: '1', _status: 'draft' }
const published: Logged = { id: '1', _status: 'published' }
const withdrawn: Logged = { ...published, withdrawal: { at: '2026-01-01T00:00:00Z', reason: 'Wrong.' } }
const corrected: Logged = { ...published, updates: [{}] }

describe('the event that a save is', () => {
  it.each([
    { what: 'a first draft', before: undefined, saved: draft, event: 'drafted' },
    { what: 'a draft beside what is published', before: published, saved: draft, event: 'drafted' },
    { what: 'a save of no status', before: undefined, saved: { id: '1' }, event: 'drafted' },
    { what: 'the first publication', before: undefined, saved: published, event: 'published' },
    { what: 'published withdrawn at once', before: undefined, saved: withdrawn, event: 'published' },
    { what: 'a change of what is published', before: published, saved: published, event: 'updated' },
    { what: 'a public update', before: published, saved: corrected, event: 'corrected' },
    {
      what: 'a second public update',
      before: corrected,
      saved: { ...published, updates: [{}, {}] },
      event: 'corrected',
    },
    { what: 'a public update taken out', before: corrected, saved: published, event: 'updated' },
    { what: 'a change beside an old public update', before: corrected, saved: corrected, event: 'updated' },
    { what: 'a withdrawal', before: published, saved: withdrawn, event: 'withdrawn' },
    {
      what: 'a withdrawal with a public update',
      before: published,
      saved: { ...withdrawn, updates: [{}] },
      event: 'withdrawn',
    },
    { what: 'a change of what is withdrawn', before: withdrawn, saved: withdrawn, event: 'updated' },
    { what: 'a withdrawal lifted', before: withdrawn, saved: published, event: 'reinstated' },
  ])('$what: $event', ({ before, saved, event }) => expect(eventOf(before, saved as Logged, true)).toBe(event))

  it('a draft in place of what is published takes it off the site', () => {
    expect(eventOf(published, draft, false)).toBe('unpublished')
  })

  it('a draft in place of a draft is a draft', () => expect(eventOf(undefined, draft, false)).toBe('drafted'))

  it('every event has words for people', () => {
    for (const { value, label } of publicationEvents) expect([value, label].every(Boolean)).toBe(true)
  })
})
