import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../src/publishing/managing/consequences'
import type { Standing, Version } from '../../../src/publishing/states/standing'

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
const standing = (published: Version | undefined, more: Partial<Standing> = {}): Standing => ({
  newest: published ?? version({ _status: 'draft' }),
  published,
  ...more,
})
const refused = (deed: 'withdraw' | 'end', where: Standing) => refusalOf(deed, where, { lifetime }, now)

describe('withdrawing and ending', () => {
  it.each([
    { what: 'is live', where: standing(version()) },
    {
      what: 'is live beside a newer draft',
      where: standing(version(), { newest: version({ _status: 'draft', submitted: true }) }),
    },
    { what: 'ends later', where: standing(version({ expiresAt: hours(1) })) },
    { what: 'will be withdrawn later', where: standing(version({ withdrawal: { at: hours(1), reason: 'Later.' } })) },
  ])('reach what $what', ({ where }) => {
    expect([refused('withdraw', where), refused('end', where)]).toEqual([undefined, undefined])
  })

  it.each([
    { what: 'a draft', where: standing(undefined), why: /draft/ },
    {
      what: 'what waits for approval',
      where: standing(undefined, { newest: version({ _status: 'draft', submitted: true }) }),
      why: /waits for approval/,
    },
    { what: 'what is scheduled', where: standing(version({ publishedAt: hours(1) })), why: /not live yet/ },
    { what: 'what ends at this very second', where: standing(version({ expiresAt: hours(0) })), why: /over already/ },
  ])('leave $what, and say why', ({ where, why }) => {
    expect(refused('withdraw', where)).toMatch(why)
    expect(refused('end', where)).toMatch(why)
  })

  it('what is withdrawn already can only be ended', () => {
    const where = standing(version({ withdrawal: { at: hours(-1), reason: 'Wrong.' } }))
    expect(refused('withdraw', where)).toBe('It is withdrawn already.')
    expect(refused('end', where)).toBeUndefined()
  })

  it('a waiting change keeps it from being ended, not from being withdrawn', () => {
    const where = standing(version(), { change: { goesLiveAt: '2026-07-02T09:00:00Z' } })
    expect(refused('withdraw', where)).toBeUndefined()
    expect(refused('end', where)).toBe(
      'A change is scheduled for Thursday 2 July 2026, 10am. Cancel it first: it would undo this.',
    )
  })
})
