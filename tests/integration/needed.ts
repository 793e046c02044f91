import type { BasePayload } from 'payload'

/** What documents need to be published, by their types. Newsrooms of tests that publish whatever there is have it. */
export const needed = { series: '', committee: '', meeting: '', isNeeded: false }

type Collection = 'newsletter-series' | 'committees' | 'meetings'

/** Finds what documents of a newsroom need, or makes it, without a page. It is in no log: tests count what they did themselves. */
export const haveNeeded = async ({ db }: BasePayload): Promise<void> => {
  if (!needed.isNeeded) return
  const have = async (collection: Collection, data: Record<string, unknown>): Promise<string> => {
    const there = await db.findOne<{ id: string }>({ collection, where: { title: { equals: data.title } } })
    return String((there ?? (await db.create({ collection, data }))).id)
  }
  needed.series = await have('newsletter-series', { title: 'A newsletter of the tests' })
  needed.committee = await have('committees', { title: 'A committee of the tests', slug: 'of-the-tests' })
  needed.meeting = await have('meetings', {
    title: 'A meeting of the tests',
    committee: needed.committee,
    startsAt: '2026-01-02T10:00:00.000Z',
    state: 'held',
    minutesState: 'none',
    slug: 'of-the-tests',
    address: '/meetings/of-the-tests/of-the-tests',
    publishedAt: '2026-01-01T10:00:00.000Z',
    _status: 'published',
  })
}
