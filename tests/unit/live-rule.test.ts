import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { hasEnded, isLive, listed, live, readLive } from '@/publishing/live'

const second = Date.parse('2026-03-29T01:00:00.000Z')
const instant = (offset: number) => new Date(second + offset).toISOString()
const now = new Date(second)
const lifetime = { from: 'publishedAt', until: 'expiresAt' }

type Document = Record<string, unknown> & { _status?: string | null }

/** What a database does with the clauses the rule uses: compares text, and an absent date matches only `exists`. */
const matches = (document: Document, where: Where): boolean =>
  Object.entries(where).every(([key, condition]) => {
    if (key === 'and') return (condition as Where[]).every((part) => matches(document, part))
    if (key === 'or') return (condition as Where[]).some((part) => matches(document, part))
    const value = key.split('.').reduce<unknown>((part, name) => (part as Document | undefined)?.[name], document)
    const there = value !== undefined && value !== null
    return Object.entries(condition as Record<string, unknown>).every(([operator, wanted]) => {
      if (operator === 'equals') return value === wanted
      if (operator === 'in') return (wanted as unknown[]).includes(value)
      if (operator === 'exists') return there === wanted
      if (operator === 'less_than_equal') return there && String(value) <= String(wanted)
      if (operator === 'greater_than') return there && String(value) > String(wanted)
      throw new Error(`The rule uses an operator this test does not know: ${operator}`)
    })
  })

const cases: { what: string; document: Document; shown: boolean }[] = [
  { what: 'published, no end', document: { _status: 'published', publishedAt: instant(-1) }, shown: true },
  {
    what: 'the very millisecond it goes live',
    document: { _status: 'published', publishedAt: instant(0) },
    shown: true,
  },
  {
    what: 'a millisecond before it goes live',
    document: { _status: 'published', publishedAt: instant(1) },
    shown: false,
  },
  {
    what: 'a millisecond before it ends',
    document: { _status: 'published', publishedAt: instant(-9), expiresAt: instant(1) },
    shown: true,
  },
  {
    what: 'the very millisecond it ends',
    document: { _status: 'published', publishedAt: instant(-9), expiresAt: instant(0) },
    shown: false,
  },
  {
    what: 'a millisecond after it ended',
    document: { _status: 'published', publishedAt: instant(-9), expiresAt: instant(-1) },
    shown: false,
  },
  {
    what: 'an end that is null',
    document: { _status: 'published', publishedAt: instant(-1), expiresAt: null },
    shown: true,
  },
  { what: 'published without a time to go live', document: { _status: 'published' }, shown: false },
  { what: 'a null time to go live', document: { _status: 'published', publishedAt: null }, shown: false },
  { what: 'a draft whose time has come', document: { _status: 'draft', publishedAt: instant(-1) }, shown: false },
  { what: 'no status at all', document: { publishedAt: instant(-1) }, shown: false },
  {
    what: 'a draft that would have ended',
    document: { _status: 'draft', publishedAt: instant(-9), expiresAt: instant(-1) },
    shown: false,
  },
]

describe('what is live', () => {
  it.each(cases)('$what: $shown', ({ document, shown }) => {
    expect(isLive(document, lifetime, now)).toBe(shown)
  })

  it.each(cases)('the clause for queries says the same of $what', ({ document, shown }) => {
    expect(matches(document, live(lifetime, now))).toBe(shown)
  })

  it('a type without dates is live as long as it is published', () => {
    for (const _status of ['published', 'draft', null]) {
      expect(isLive({ _status }, {}, now)).toBe(_status === 'published')
      expect(matches({ _status }, live({}, now))).toBe(_status === 'published')
    }
  })

  it('a Date counts as its text does', () => {
    expect(isLive({ _status: 'published', publishedAt: new Date(second) }, lifetime, now)).toBe(true)
    expect(isLive({ _status: 'published', publishedAt: new Date(second + 1) }, lifetime, now)).toBe(false)
  })
})

describe('what has ended', () => {
  it.each([
    { what: 'published, its end passed', _status: 'published', expiresAt: instant(-1), ended: true },
    { what: 'published, its end is now', _status: 'published', expiresAt: instant(0), ended: true },
    { what: 'published, its end is to come', _status: 'published', expiresAt: instant(1), ended: false },
    { what: 'published without an end', _status: 'published', expiresAt: null, ended: false },
    { what: 'a draft whose end passed', _status: 'draft', expiresAt: instant(-1), ended: false },
  ])('$what: $ended', ({ ended, ...document }) => {
    expect(hasEnded({ ...document, publishedAt: instant(-9) }, lifetime, now)).toBe(ended)
  })
})

describe('what lists show', () => {
  const published = { _status: 'published', publishedAt: instant(-9) }

  it.each([
    { what: 'never withdrawn', document: published, shown: true },
    { what: 'withdrawn later', document: { ...published, withdrawal: { at: instant(1) } }, shown: true },
    { what: 'withdrawn now', document: { ...published, withdrawal: { at: instant(0) } }, shown: false },
    { what: 'withdrawn before', document: { ...published, withdrawal: { at: instant(-1) } }, shown: false },
    { what: 'not live', document: { ...published, publishedAt: instant(1) }, shown: false },
  ])('$what: $shown', ({ document, shown }) => {
    expect(matches(document, listed(lifetime, now))).toBe(shown)
  })
})

describe('read access', () => {
  const access = (user: unknown) => readLive(lifetime, 'news')({ req: { user } } as never) as Where
  const recent = { _status: 'published', publishedAt: new Date(Date.now() - 1000).toISOString() }
  const ahead = { _status: 'published', publishedAt: new Date(Date.now() + 60_000).toISOString() }
  const draft = { _status: 'draft', publishedAt: recent.publishedAt }

  it.each(['editor', 'admin'])('%ss read everything', (role) => {
    expect(access({ id: '1', roles: [role] })).toBe(true)
  })

  it.each([
    { who: 'nobody', user: null },
    { who: 'an account without a role', user: { id: '1' } },
    { who: 'an author of something else', user: { id: '1', roles: ['author'] } },
    { who: 'an editor of service notices', user: { id: '1', roles: ['notices'] } },
  ])('$who reads what is live at that moment', ({ user }) => {
    expect([recent, ahead, draft].map((document) => matches({ authors: '2', ...document }, access(user)))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('an author reads their own drafts', () => {
    expect(matches({ ...draft, authors: '1' }, access({ id: '1', roles: ['author'] }))).toBe(true)
  })
})
