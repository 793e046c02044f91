import { describe, expect, test } from 'vitest'
import type { WaitingDocument } from '@/admin/dashboard/waiting/waiting-document'
import { draftsSection, waitingSection } from '@/admin/dashboard/waiting/waiting-rows'

const now = new Date('2026-11-24T10:00:00.000Z')
const me = 'me'
const rest = { me, now }

type Made = Partial<Omit<WaitingDocument, 'newest'>> & { newest?: Record<string, unknown> }

const document = (id: string, { newest, standing, ...more }: Made = {}): WaitingDocument => {
  const version = {
    id,
    title: `Title ${id}`,
    _status: 'draft' as const,
    updatedAt: '2026-11-23T09:00:00.000Z',
    ...newest,
  }
  return {
    type: 'news',
    lifetime: { from: 'publishedAt', until: 'expiresAt' },
    newest: version,
    standing: { newest: version, ...standing },
    isMine: true,
    mayApprove: false,
    needsAnother: false,
    ...more,
  }
}

const handedIn = (id: string, at: string, more: Made = {}) =>
  document(id, {
    isMine: false,
    mayApprove: true,
    decision: { event: 'submitted', at, by: 'sam', byName: 'Sam Carter' },
    ...more,
    newest: { submitted: true, ...more.newest },
  })

const idsIn = (section: { groups: { rows: { href: string }[] }[] }) =>
  section.groups.flatMap(({ rows }) => rows.map(({ href }) => href.split('/').at(-1)))

const factsOf = (section: { groups: { rows: { facts: string[] }[] }[] }, row = 0) => section.groups[0]?.rows[row]?.facts

describe('what waits for somebody', () => {
  test('approvals come oldest first by when they were handed in, not by when they were saved', () => {
    const documents = [
      handedIn('later', '2026-11-23T12:00:00.000Z', { newest: { updatedAt: '2026-11-20T09:00:00.000Z' } }),
      handedIn('earlier', '2026-11-22T12:00:00.000Z', { newest: { updatedAt: '2026-11-24T09:00:00.000Z' } }),
    ]
    const section = waitingSection(documents, rest)
    expect(idsIn(section)).toEqual(['earlier', 'later'])
    expect(factsOf(section)).toEqual(['Handed in by Sam Carter Sunday 22 November, midday'])
  })

  test('what only somebody else may approve comes last and says so', () => {
    const documents = [
      handedIn('mine', '2026-11-20T12:00:00.000Z', { needsAnother: true }),
      handedIn('theirs', '2026-11-23T12:00:00.000Z'),
    ]
    const section = waitingSection(documents, rest)
    expect(idsIn(section)).toEqual(['theirs', 'mine'])
    expect(factsOf(section, 1)).toContain('You edited it last, so somebody else has to approve it.')
  })

  test('who may not approve is shown none of it', () => {
    expect(waitingSection([handedIn('one', '2026-11-23T12:00:00.000Z', { mayApprove: false })], rest).count).toBe(0)
  })

  test('what was returned comes first, with who returned it and why', () => {
    const decision = {
      event: 'returned',
      at: '2026-11-24T08:00:00.000Z',
      by: 'edith',
      byName: 'Edith',
      reason: 'Say when.',
    }
    const section = waitingSection([handedIn('one', '2026-11-20T12:00:00.000Z'), document('back', { decision })], rest)
    expect(idsIn(section)).toEqual(['back', 'one'])
    expect(section.groups[0]?.rows[0]).toMatchObject({ facts: ['Returned by Edith today, 8am'], quote: 'Say when.' })
  })

  test('what somebody took back themselves is a draft of theirs, not returned to them', () => {
    const documents = [document('own', { decision: { event: 'returned', at: '2026-11-24T08:00:00.000Z', by: me } })]
    expect(waitingSection(documents, rest).count).toBe(0)
    expect(idsIn(draftsSection(documents, rest))).toEqual(['own'])
  })

  test('a change that is approved for later waits for nobody; one handed in after it does', () => {
    const change = { goesLiveAt: '2026-12-01T10:00:00.000Z', createdAt: '2026-11-23T10:00:00.000Z' }
    const standing = { change } as never
    expect(waitingSection([handedIn('one', '2026-11-23T09:00:00.000Z', { standing })], rest).count).toBe(0)
    const newest = { updatedAt: '2026-11-23T11:00:00.000Z' }
    expect(waitingSection([handedIn('one', '2026-11-23T11:00:00.000Z', { standing, newest })], rest).count).toBe(1)
  })

  test('it says when something is meant to go live, and when that has been missed', () => {
    const meant = (publishedAt: string) =>
      factsOf(waitingSection([handedIn('one', '2026-11-24T08:00:00.000Z', { newest: { publishedAt } })], rest))?.[1]
    expect(meant('2026-11-25T09:00:00.000Z')).toBe('Meant to go live tomorrow, 9am')
    expect(meant('2026-11-24T09:00:00.000Z')).toBe('Late: it was meant to go live today, 9am')
  })

  test('the number counts what is not shown, and a link leads to the list', () => {
    const documents = Array.from({ length: 18 }, (_, n) => handedIn(`${n}`, `2026-11-0${1 + (n % 9)}T12:00:00.000Z`))
    const section = waitingSection(documents, { ...rest, notRead: 7 })
    expect(idsIn(section)).toHaveLength(6)
    expect(section).toMatchObject({ count: 25, more: { words: 'and 19 more' } })
    expect(decodeURIComponent(section.more?.href ?? '')).toContain('[submitted][equals]=true')
  })
})

describe('somebody’s own drafts', () => {
  test('the newest first, in the words of their state; what was handed in last', () => {
    const published = { id: 'b', _status: 'published' as const, publishedAt: '2026-01-01', updatedAt: '2026-01-01' }
    const documents = [
      document('a', { newest: { updatedAt: '2026-11-20T09:00:00.000Z' } }),
      document('b', { newest: { updatedAt: '2026-11-21T09:00:00.000Z' }, standing: { published } as never }),
      handedIn('c', '2026-11-23T16:00:00.000Z', { isMine: true, mayApprove: false }),
      document('not-mine', { isMine: false }),
    ]
    const section = draftsSection(documents, rest)
    expect(idsIn(section)).toEqual(['b', 'a', 'c'])
    expect(factsOf(section, 0)).toEqual(['Live, newer draft', 'Saved Saturday 21 November, 9am'])
    expect(factsOf(section, 1)).toEqual(['Draft', 'Saved Friday 20 November, 9am'])
    expect(factsOf(section, 2)).toEqual(['Waiting for an editor since yesterday, 4pm'])
  })

  test('one without a title has a name all the same', () => {
    expect(draftsSection([document('a', { newest: { title: '  ' } })], rest).groups[0]?.rows[0]?.title).toBe(
      'Without a title',
    )
  })
})
