import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'

/** How many subscriptions to something began, or ended, in a month (`2026-11`, in UTC). */
export type MonthCount = { about: string; month: string; count: number }

const onSqlite = (adapter: SQLiteAdapter, column: 'started_at' | 'ended_at'): Promise<MonthCount[]> => {
  return adapter.drizzle.all<MonthCount>(
    `select about, substr(${column}, 1, 7) as month, count(*) as count from subscriptions
      where started_at is not null and ${column} is not null group by 1, 2`,
  )
}

const onMongodb = async (adapter: MongooseAdapter, field: 'startedAt' | 'endedAt'): Promise<MonthCount[]> => {
  const month = { $dateToString: { date: { $toDate: `$${field}` }, format: '%Y-%m' } }
  const found = await adapter.collections.subscriptions?.aggregate<{
    _id: { about: string; month: string }
    count: number
  }>([
    { $match: { startedAt: { $ne: null }, [field]: { $ne: null } } },
    { $group: { _id: { about: '$about', month }, count: { $sum: 1 } } },
  ])
  return (found ?? []).map(({ _id, count }) => ({ ..._id, count }))
}

/**
 * Counts confirmed subscriptions by what they are about and the month of a date, in the database: reading them all would
 * take seconds.
 */
export const countByMonth = ({ db }: BasePayload, field: 'startedAt' | 'endedAt'): Promise<MonthCount[]> =>
  db.name === 'sqlite'
    ? onSqlite(db as unknown as SQLiteAdapter, field === 'startedAt' ? 'started_at' : 'ended_at')
    : onMongodb(db as unknown as MongooseAdapter, field)
