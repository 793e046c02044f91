import { randomUUID } from 'node:crypto'
import type { InStatement } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'
import { paragraphs } from '../collections/rich-text/rich-text'

const day = 86_400_000

/** About 2,500 characters in six paragraphs, none like another item's. */
const story = (n: number) =>
  paragraphs(
    Array.from({ length: 6 }, (_, part) =>
      Array.from(
        { length: 6 },
        (_, line) => `Decision ${n}.${part}.${line} of the cabinet came after hearing residents and firms. `,
      ).join(''),
    ).join('\n\n'),
  )

type State = { status: 'published' | 'draft'; publishedAt: number | null; expiresAt: number | null; withdrawn: boolean }

/** Of a hundred 80 are live (one of them withdrawn, some with an end ahead), 10 scheduled, 5 expired, 5 drafts. */
const stateOf = (n: number, now: number): State => {
  const ago = now - (((n * 7919) % 87_600) / 24) * day - 3_600_000
  const turn = n % 100
  const published = { status: 'published', publishedAt: ago, expiresAt: null, withdrawn: false } as const
  if (turn < 5) return { ...published, status: 'draft', publishedAt: null }
  if (turn < 10) return { ...published, expiresAt: now - day }
  if (turn < 20) return { ...published, publishedAt: now + day + (n % 5000) * 60_000 }
  if (turn < 28) return { ...published, expiresAt: now + 90 * day }
  return { ...published, withdrawn: turn === 28 }
}

const iso = (time: number | null) => (time === null ? null : new Date(time).toISOString())

const columns =
  'id, title, summary, body, kind, slug, address, published_at, first_published_at, expires_at, withdrawal_at, withdrawal_reason, updated_at, created_at, _status'

const row = (n: number, now: number): (string | null)[] => {
  const { status, publishedAt, expiresAt, withdrawn } = stateOf(n, now)
  const slug = `made-up-${n}`
  const year = new Date(publishedAt ?? now).getUTCFullYear()
  const changed = iso(Math.min(publishedAt ?? now, now))
  return [
    randomUUID(),
    `Road works in ward ${n % 40} are put off to the spring (${n})`,
    `Residents of ward ${n % 40} asked the council to wait until the school holidays, and it will.`,
    JSON.stringify(story(n)),
    n % 3 === 0 ? 'press-release' : 'news',
    slug,
    `/news/${year}/${slug}`,
    iso(publishedAt),
    iso(publishedAt),
    iso(expiresAt),
    withdrawn ? iso(now - day) : null,
    withdrawn ? 'The figures were wrong.' : null,
    changed,
    changed,
    status,
  ]
}

const insert = (table: string, names: string, rows: (string | number | null)[][]): InStatement => ({
  sql: `INSERT INTO ${table} (${names}) VALUES ${rows.map((values) => `(${values.map(() => '?').join(',')})`).join(',')}`,
  args: rows.flat(),
})

const perStatement = 100
const perTransaction = 2000

/** Puts news items straight into the tables of the embedded database, each with a topic. */
export const insertNews = async (payload: BasePayload, count: number, now: number): Promise<void> => {
  const { client } = payload.db as unknown as SQLiteAdapter
  const topics: string[] = []
  for (let n = 0; n < 12; n += 1)
    topics.push((await payload.create({ collection: 'topics', data: { title: `Topic ${n}` } })).id)
  let statements: InStatement[] = []
  for (let n = 0; n < count; n += perStatement) {
    const rows = Array.from({ length: perStatement }, (_, ahead) => row(n + ahead, now))
    const related = rows.map(([id], at) => [1, id, 'topics', topics[(n + at) % topics.length]] as (string | number)[])
    statements.push(insert('news', columns, rows), insert('news_rels', '"order", parent_id, path, topics_id', related))
    if ((n + perStatement) % perTransaction === 0) {
      await client.batch(statements, 'write')
      statements = []
    }
  }
}
