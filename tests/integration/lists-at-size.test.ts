import type { InStatement } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { createLocalReq, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyse } from '@/database/statistics'
import { nextBoundary, passedBetween } from '@/publishing/next-boundary'
import { makeUpNews } from '@/sample/made-up-news'
import { published } from './content'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'

/*
 * What a list costs is decided by what it shows, and not by what is stored. Times on a small database say nothing
 * of that, but the database's own plans do: how it finds rows, and whether it sorts what it found.
 */
describe.skipIf(onMongodb)('a list of news', () => {
  let newsroom: Newsroom
  let editor: Person
  let db: SQLiteAdapter
  beforeAll(async () => {
    newsroom = await startNewsroom()
    editor = await newsroom.person('editor')
    db = newsroom.payload.db as unknown as SQLiteAdapter
    await makeUpNews(newsroom.payload, 600, new Date())
    for (let n = 0; n < 5; n += 1)
      await newsroom.rest('POST', 'news', { as: editor, body: { ...published('news'), _status: 'draft' } })
    // Beside a newer draft, what is published is looked for by its id.
    for (const [publishedAt, expiresAt] of [
      [-3, 1],
      [1, 3],
      [-3, -1],
    ].map((pair) => pair.map(days))) {
      const body = published('news', { publishedAt, expiresAt })
      const { doc } = (await newsroom.rest('POST', 'news', { as: editor, body })).body
      const beside = { as: editor, query: { draft: true }, body: { title: 'Being rewritten' } }
      await newsroom.rest('PATCH', `news/${doc.id}`, beside)
    }
    await analyse(db)
  })
  afterAll(() => newsroom.close())

  const days = (n: number): string => new Date(Date.now() + n * 86_400_000).toISOString()

  type Statement = Extract<InStatement, object>

  /** How the database would do each statement on news or their versions; what is below another step is left out. */
  const plansOf = async (ask: () => Promise<unknown>): Promise<string[]> => {
    const { execute } = db.client
    const asked: Statement[] = []
    db.client.execute = ((statement: Statement) => {
      asked.push(statement)
      return execute.call(db.client, statement)
    }) as typeof execute
    try {
      await ask()
    } finally {
      db.client.execute = execute
    }
    const plans: string[] = []
    for (const { sql, args } of asked) {
      if (!/ from "(news|_news_v)"/.test(sql)) continue
      const { rows } = await db.client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
      const steps = rows.filter(({ parent }) => parent === 0).map(({ detail }) => String(detail))
      plans.push(steps.filter((step) => !step.startsWith('CORRELATED')).join(' + '))
    }
    return plans
  }

  const rest = (query: Record<string, string | number>, as?: Person) => async () =>
    expect((await newsroom.rest('GET', 'news', { as, query })).body.docs.length).toBeGreaterThan(0)

  const walks: Record<string, { ask: () => () => Promise<unknown>; plan: RegExp }> = {
    'for readers': { ask: () => rest({ limit: 10, page: 50 }), plan: /^SEARCH news USING INDEX news_listed_idx/ },
    'for staff': { ask: () => rest({ limit: 10, page: 50 }, editor), plan: /^SCAN news USING INDEX news_all_idx/ },
    'by last change': {
      ask: () => rest({ limit: 10, page: 50, sort: '-updatedAt' }, editor),
      plan: /^SCAN news USING INDEX news_changed_idx/,
    },
    'of drafts by last change': {
      ask: () => rest({ 'where[_status][equals]': 'draft', sort: '-updatedAt' }, editor),
      plan: /^SEARCH news USING INDEX news_drafts_idx/,
    },
    'in the admin, by date': {
      ask: () => rest({ limit: 10, draft: 'true', sort: '-publishedAt' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_listed_idx/,
    },
    'in the admin': {
      ask: () => rest({ limit: 10, draft: 'true' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_changed_idx/,
    },
    'in the admin, of drafts by last change': {
      ask: () => rest({ draft: 'true', 'where[_status][equals]': 'draft', sort: '-updatedAt' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_newest_idx/,
    },
    'in the admin, by title': {
      ask: () => rest({ limit: 10, draft: 'true', sort: 'title' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_titled_idx/,
    },
    'in the admin, of what is live': {
      ask: () => {
        const now = new Date().toISOString()
        const live = {
          'where[and][0][_status][equals]': 'published',
          'where[and][1][publishedAt][less_than_equal]': now,
          'where[and][2][or][0][expiresAt][exists]': 'false',
          'where[and][2][or][1][expiresAt][greater_than]': now,
        }
        return rest({ draft: 'true', ...live }, editor)
      },
      plan: /^SEARCH _news_v USING INDEX _news_v_listed_idx/,
    },
    'in the admin, titles searched': {
      ask: () => rest({ draft: 'true', 'where[title][like]': 'the' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_changed_idx/,
    },
    'in the admin, searched': {
      ask: () =>
        rest({ draft: 'true', 'where[or][0][title][like]': 'the', 'where[or][1][address][like]': 'the' }, editor),
      plan: /^SEARCH _news_v USING INDEX _news_v_changed_idx/,
    },
  }

  for (const [name, { ask, plan }] of Object.entries(walks))
    it(`${name} is walked through in its order, and counted, in an index`, async () => {
      const plans = await plansOf(ask())
      expect(plans.filter((steps) => plan.test(steps))).toHaveLength(1)
      expect(plans.filter((steps) => steps.includes('COVERING INDEX'))).toHaveLength(1)
      // What is known by its id is little, however it is sorted.
      const others = plans.filter((steps) => !/\((parent_)?id=\?\)/.test(steps))
      expect(others.filter((steps) => steps.includes('B-TREE FOR ORDER BY'))).toEqual([])
    })

  const viewsByDate: [what: string, query: Record<string, string>][] = [
    ['what is live', { view: 'live' }],
    ['what is scheduled', { view: 'scheduled' }],
    ['what comes off soon', { view: 'ending' }],
    ['what has expired', { view: 'ended' }],
    ['what is withdrawn', { view: 'withdrawn' }],
    ['a year', { year: '2024' }],
    ['a year of what has expired', { view: 'ended', year: '2024' }],
  ]

  it.each(viewsByDate)('in the admin, of %s, looks at rows of what it finds alone', async (_, query) => {
    const person = await newsroom.payload.findByID({ collection: 'users', id: editor.id })
    const user = { ...person, collection: 'users' as const }
    const req = await createLocalReq({ user }, newsroom.payload)
    req.query = query
    const { baseFilter } = newsroom.payload.collections.news.config.admin
    const where = ((await baseFilter?.({ limit: 10, page: 1, req, sort: '' })) ?? {}) as Where
    const plans = await plansOf(() =>
      newsroom.payload.find({
        collection: 'news',
        where,
        draft: true,
        req,
        overrideAccess: false,
        limit: 10,
        depth: 0,
      }),
    )
    // The index has what these ask about, and their order: rows that don't fit are left out in it.
    const walk = /^SEARCH _news_v USING INDEX _news_v_listed_idx \(latest=\?( AND version_published_at[<>]\?)*\)$/
    expect(plans.filter((steps) => walk.test(steps))).toHaveLength(1)
    expect(plans.filter((steps) => /^SCAN|_news_v_(newest|changed|titled)_idx/.test(steps))).toEqual([])
  })

  const inTime = {
    'the next moment at which something changes': () => nextBoundary(newsroom.payload, new Date()),
    'what has changed by itself': () =>
      passedBetween(newsroom.payload, new Date(Date.now() - 60_000), new Date(Date.now())),
  }

  for (const [name, ask] of Object.entries(inTime))
    it(`has ${name} found by that date`, async () => {
      const plans = await plansOf(ask)
      expect(plans.length).toBeGreaterThan(4)
      for (const steps of plans)
        expect(steps).toMatch(/^SEARCH \w+ USING (COVERING )?INDEX \w+ \((_status=\? AND )?\w*at>/)
    })

  it('is looked at in part only when it is large: the site stands still meanwhile', async () => {
    const transaction = String(await db.beginTransaction())
    const { db: inside } = (db.sessions as unknown as Record<string, { db: SQLiteAdapter['drizzle'] }>)[
      transaction
    ] as { db: SQLiteAdapter['drizzle'] }
    const limits = await inside.all(sql`PRAGMA analysis_limit`)
    await db.rollbackTransaction(transaction)
    expect(limits).toEqual([{ analysis_limit: 10_000 }])
  })
})

describe.skipIf(!onMongodb)('a list of news on MongoDB', () => {
  it('has the same indexes', async () => {
    const newsroom = await startNewsroom()
    const { collections, versions } = newsroom.payload.db as unknown as MongooseAdapter
    const names = async (model: { collection: { indexes: () => Promise<{ name?: string }[]> } } | undefined) =>
      (await model?.collection.indexes())?.map(({ name }) => name)
    const own = ['list_listed', 'list_all', 'list_changed', 'list_drafts', 'list_next_withdrawal_at']
    expect(await names(collections.news)).toEqual(expect.arrayContaining(own))
    expect(await names(versions.news)).toEqual(expect.arrayContaining(['list_newest', 'list_changed', 'list_listed']))
    await newsroom.close()
  })
})
