import { describe, expect, test } from 'vitest'
import { failedChangeRows, type PlannedChange } from '@/admin/dashboard/problems/failed-changes'
import { problemsSection } from '@/admin/dashboard/problems/problems-section'
import { referencesAndPathsIn } from '@/admin/dashboard/problems/references-in'
import { type ReferenceTarget, targetTrouble } from '@/admin/dashboard/problems/target-trouble'

const now = new Date('2026-11-24T10:00:00.000Z')

describe('what a document refers to', () => {
  const link = (fields: Record<string, unknown>) => ({ type: 'link', fields, children: [] })

  test('links in texts and blocks, related documents and typed addresses, each once', () => {
    const internal = link({ linkType: 'internal', doc: { relationTo: 'news', value: 'a' }, url: '/typed-before' })
    const body = {
      root: {
        children: [
          { type: 'paragraph', children: [internal, internal, link({ linkType: 'custom', url: '/contact?x=1#y' })] },
          { type: 'block', fields: { blockType: 'call-to-action', url: '/news/2026/bins' } },
          { type: 'paragraph', children: [link({ linkType: 'custom', url: 'https://elsewhere.example/news' })] },
          { type: 'paragraph', children: [link({ linkType: 'custom', url: '//elsewhere.example/news' })] },
        ],
      },
    }
    const document = {
      body,
      related: ['b', { id: 'c' }],
      consultation: 'd',
      inspectionReport: null,
      link: { url: '/e' },
    }
    const relations = { consultation: 'consultations', inspectionReport: 'inspection-reports', related: 'news' }
    expect(referencesAndPathsIn(document, relations)).toEqual({
      documents: [
        { type: 'consultations', id: 'd' },
        { type: 'news', id: 'b' },
        { type: 'news', id: 'c' },
        { type: 'news', id: 'a' },
      ],
      paths: ['/contact', '/news/2026/bins', '/e'],
    })
  })
})

describe('what is wrong with what is referred to', () => {
  const news = { slug: 'news', lifetime: { from: 'publishedAt', until: 'expiresAt' } }
  const target = (more: Partial<ReferenceTarget>): ReferenceTarget => ({
    id: 'a',
    title: 'Bins',
    _status: 'published',
    publishedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  })

  test.each([
    [target({}), undefined],
    [undefined, 'something that is not public, or was deleted'],
    [target({ _status: 'draft' }), '“Bins”, which is not published'],
    [target({ withdrawal: { at: '2026-11-23T09:00:00.000Z' } }), '“Bins”, which was withdrawn yesterday'],
    [target({ withdrawal: { at: '2026-11-25T09:00:00.000Z' } }), undefined],
    [target({ expiresAt: '2026-11-01T09:00:00.000Z' }), '“Bins”, which came off the site Sunday 1 November'],
    [target({ publishedAt: '2026-11-25T09:00:00.000Z' }), '“Bins”, which is not public before tomorrow, 9am'],
  ])('%j: %s', (found, trouble) => {
    expect(targetTrouble(found, news, now)).toBe(trouble)
  })

  test('a notice that has ended or is planned has its page', () => {
    const notices = { slug: 'service-notices', lifetime: { from: 'startsAt', until: 'endsAt' } }
    for (const dates of [{ startsAt: '2026-12-01T00:00:00.000Z' }, { startsAt: '2026-01-01', endsAt: '2026-02-01' }])
      expect(targetTrouble(target(dates), notices, now)).toBeUndefined()
    expect(targetTrouble(target({ _status: 'draft' }), notices, now)).toBe('“Bins”, which is not published')
  })
})

describe('scheduled changes that were not made', () => {
  const change = (id: string, more: Partial<PlannedChange> = {}): PlannedChange => ({
    id,
    contentType: 'news',
    documentId: 'a',
    title: 'Bins',
    state: 'failed',
    problem: 'The address is taken.',
    goesLiveAt: '2026-11-23T09:00:00.000Z',
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:01.000Z',
    ...more,
  })
  const known = (at: string) => ({ publishedAt: new Map([['a', at]]) })
  const keys = (changes: PlannedChange[], at = '2026-11-01T00:00:00.000Z') =>
    failedChangeRows(changes, known(at), now).map(({ key }) => key)

  test('says which, when and why', () => {
    expect(failedChangeRows([change('1')], known('2026-11-01T00:00:00.000Z'), now)).toEqual([
      {
        key: 'change/1',
        href: '/admin/collections/news/a',
        title: 'Bins',
        kind: 'News item',
        facts: ['The change planned for yesterday, 9am could not be made. What was live before is live still.'],
        quote: 'The address is taken.',
      },
    ])
  })

  test('not once another was planned, or the document was published, taken off or deleted since', () => {
    const later = change('2', { state: 'cancelled', createdAt: '2026-11-23T12:00:00.000Z' })
    expect(keys([change('1'), later])).toEqual([])
    expect(keys([change('1')], '2026-11-23T10:00:00.000Z')).toEqual([])
    expect(failedChangeRows([change('1')], { publishedAt: new Map() }, now)).toEqual([])
    const earlier = change('0', { state: 'done', createdAt: '2026-11-01T12:00:00.000Z' })
    expect(keys([change('1'), earlier])).toEqual(['change/1'])
  })

  test('one that waits is missed minutes after its time, not seconds', () => {
    const waiting = (goesLiveAt: string) => change('1', { state: 'waiting', goesLiveAt })
    expect(keys([waiting('2026-11-24T09:59:00.000Z')])).toEqual([])
    expect(keys([waiting('2026-11-24T09:57:00.000Z')])).toEqual(['change/1'])
    expect(keys([waiting('2026-11-25T09:57:00.000Z')])).toEqual([])
  })
})

test('problems: changes first, then search and home page, then references, of which three are named', () => {
  const row = { key: 'change/1', href: '/admin', title: 'Bins', kind: 'News item', facts: [] }
  const broken = { type: 'news' as const, id: 'b', title: 'Roads', troubles: ['one', 'two', 'three', 'four', 'five'] }
  const section = problemsSection({
    changes: [row],
    broken: [broken],
    featured: ['“Old”, which is not published'],
    search: 'Down.',
  })
  const rows = section.groups[0]?.rows ?? []
  expect(rows.map(({ key }) => key)).toEqual(['change/1', 'search', 'home', 'broken/news/b'])
  expect(rows[3]?.facts).toEqual(['Refers to one', 'Refers to two', 'Refers to three', 'and to 2 more'])
  expect(problemsSection({ changes: [], broken: [], featured: [] })).toMatchObject({ count: 0 })
})
