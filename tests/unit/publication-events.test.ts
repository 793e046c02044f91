import type { SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { publicationEvents } from '@/publishing/log/log'
import { publishingIntent } from '@/publishing/saves/intent'
import { eventOf } from '@/publishing/saves/record'
import type { Intent } from '@/publishing/saves/save'
import type { Version } from '@/publishing/version'

const now = new Date('2026-06-01T12:00:00.000Z')
const lifetime = { from: 'publishedAt', until: 'expiresAt' }
const collection = { custom: { lifetime } } as unknown as SanitizedCollectionConfig
const before = '2026-01-01T00:00:00.000Z'
const ahead = '2026-07-01T00:00:00.000Z'

const published: Version = { id: '1', _status: 'published', updatedAt: before, publishedAt: before }
const scheduled: Version = { ...published, publishedAt: ahead }
const withdrawn: Version = { ...published, withdrawal: { at: before, reason: 'Wrong.' } }
const corrected: Version = { ...published, updates: [{ id: 'a', note: 'The fee is £12.' }] }
const twice: Version = { ...published, updates: [...(corrected.updates ?? []), { id: 'b', note: 'Again.' }] }
const reworded: Version = { ...published, updates: [{ id: 'a', note: 'The fee is £13.' }] }
const ended: Version = { ...published, expiresAt: before }

const eventFor = (intent: Intent, saved: Version, was?: Version) =>
  eventOf({ intent, collection, newest: was, published: was, now }, saved)

describe('what a publication means, and what the log calls it', () => {
  it('a text without a date goes live at once, and puts nothing off', () => {
    const undated = { ...published, publishedAt: null }
    expect(publishingIntent(published, undated, lifetime, now)).toBe('publish-changes')
    expect(publishingIntent(scheduled, undated, lifetime, now)).toBe('bring-forward')
  })

  it.each([
    { what: 'the first publication', saved: published, intent: 'publish', event: 'published' },
    { what: 'a publication for later', saved: scheduled, intent: 'publish', event: 'scheduled' },
    { what: 'published withdrawn at once', saved: withdrawn, intent: 'publish', event: 'published' },
    { what: 'a later time for a page', was: published, saved: scheduled, intent: 'postpone', event: 'scheduled' },
    { what: 'an earlier time for it', was: scheduled, saved: published, intent: 'bring-forward', event: 'published' },
    {
      what: 'a change of what goes live later',
      was: scheduled,
      saved: scheduled,
      intent: 'publish-changes',
      event: 'updated',
    },
    {
      what: 'another time ahead',
      was: scheduled,
      saved: { ...scheduled, publishedAt: '2026-08-01T00:00:00.000Z' },
      intent: 'publish-changes',
      event: 'scheduled',
    },
    {
      what: 'a change of what is published',
      was: published,
      saved: published,
      intent: 'publish-changes',
      event: 'updated',
    },
    { what: 'a public update', was: published, saved: corrected, intent: 'correct', event: 'corrected' },
    { what: 'a second public update', was: corrected, saved: twice, intent: 'correct', event: 'corrected' },
    {
      what: 'other words for a public update',
      was: corrected,
      saved: reworded,
      intent: 'correct',
      event: 'correction-changed',
    },
    {
      what: 'a public update taken out',
      was: corrected,
      saved: published,
      intent: 'correct',
      event: 'correction-changed',
    },
    {
      what: 'a change beside an old public update',
      was: corrected,
      saved: corrected,
      intent: 'publish-changes',
      event: 'updated',
    },
    { what: 'a withdrawal', was: published, saved: withdrawn, intent: 'withdraw', event: 'withdrawn' },
    {
      what: 'a withdrawal with a public update',
      was: published,
      saved: { ...withdrawn, updates: [{}] },
      intent: 'withdraw',
      event: 'withdrawn',
    },
    {
      what: 'a change of what is withdrawn',
      was: withdrawn,
      saved: withdrawn,
      intent: 'publish-changes',
      event: 'updated',
    },
    { what: 'a withdrawal lifted', was: withdrawn, saved: published, intent: 'reinstate', event: 'reinstated' },
    {
      what: 'a withdrawal put off',
      was: withdrawn,
      saved: { ...published, withdrawal: { at: ahead } },
      intent: 'reinstate',
      event: 'reinstated',
    },
    { what: 'an end that has passed', was: published, saved: ended, intent: 'end', event: 'updated' },
    { what: 'an end taken away', was: ended, saved: published, intent: 'reopen', event: 'updated' },
  ])('$what: $intent, $event', ({ was, saved, intent, event }) => {
    expect(publishingIntent(was, saved, lifetime, now)).toBe(intent)
    expect(eventFor(intent as Intent, saved, was)).toBe(event)
    // What an approved change does is what publishing it would have been.
    expect(eventFor('apply-change', saved, was)).toBe(event)
  })
})

describe('the log', () => {
  const draft: Version = { id: '1', _status: 'draft', updatedAt: before }
  it.each([
    ['save-draft', 'drafted'],
    ['submit', 'submitted'],
    ['return-to-authors', 'returned'],
    ['copy', 'drafted'],
    ['restore-as-draft', 'restored'],
    ['keep-draft', 'drafted'],
    ['unpublish', 'unpublished'],
    ['delete', 'deleted'],
  ] as const)('calls %s “%s”', (intent, event) => {
    expect(eventFor(intent, draft, published)).toBe(event)
  })

  it('has words for people for every event', () => {
    for (const { value, label } of publicationEvents) expect([value, label].every(Boolean)).toBe(true)
  })
})
