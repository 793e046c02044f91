import { describe, expect, it } from 'vitest'
import { refuseUnlessLive, type WithdrawOrEnd } from '@/publishing/rules/live-to-readers'
import type { Version } from '@/publishing/version'

const now = new Date('2026-07-01T12:00:00Z')
const lifetime = { from: 'publishedAt', until: 'expiresAt' }
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()

const version = (more: Partial<Version> = {}): Version => ({
  id: 'a',
  _status: 'published',
  updatedAt: hours(-2),
  publishedAt: hours(-1),
  ...more,
})
const refused = (action: WithdrawOrEnd, published: Version | undefined) => () =>
  refuseUnlessLive(action, published, lifetime, now)

describe('withdrawing and ending', () => {
  it.each([
    { what: 'is live', published: version() },
    { what: 'ends later', published: version({ expiresAt: hours(1) }) },
    { what: 'will be withdrawn later', published: version({ withdrawal: { at: hours(1), reason: 'Later.' } }) },
  ])('reach what $what', ({ published }) => {
    expect(refused('withdraw', published)()).toBe(published)
    expect(refused('end', published)()).toBe(published)
  })

  it.each([
    { what: 'a draft', published: undefined, why: /^This is not published/, status: 404 },
    {
      what: 'what is scheduled',
      published: version({ publishedAt: hours(1) }),
      why: /don’t see this yet/,
      status: 409,
    },
    {
      what: 'what ends at this very second',
      published: version({ expiresAt: hours(0) }),
      why: 'This ended at 1pm on 1 July 2026 already.',
      status: 409,
    },
  ])('leave $what, and say why', ({ published, why, status }) => {
    for (const action of ['withdraw', 'end'] as const) {
      expect(refused(action, published)).toThrow(why)
      expect(refused(action, published)).toThrow(expect.objectContaining({ status }))
    }
  })

  it('what is withdrawn already can only be ended', () => {
    const published = version({ withdrawal: { at: hours(-1), reason: 'Wrong.' } })
    expect(refused('withdraw', published)).toThrow('This is withdrawn already.')
    expect(refused('end', published)()).toBe(published)
  })
})
