import { setTimeout as pause } from 'node:timers/promises'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import { type DatabaseAdapterObj, isolateObjectProperty } from 'payload'
import { type ListIndex, listIndexes, versionIndexes } from './list-indexes'
import { keepStatistics } from './statistics'
import { transactOnOneConnection } from './transaction-connection'
import { type Turn, WriteQueue } from './write-queue'

/** Adapter methods that write. One that belongs to no transaction gets its own. */
export const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Drizzle = SQLiteAdapter['drizzle']
type Transaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]
type Session = { db: Transaction; resolve: () => Promise<void>; reject: () => Promise<void> }
type Open = { transaction: Transaction; commit: () => void; rollback: (reason: unknown) => void; done: Promise<void> }

const rolledBack = Symbol('rolled back')

/** Opens a transaction and keeps it open until `commit` or `rollback`; `done` settles as it did. */
const open = (drizzle: Drizzle): Promise<Open> =>
  new Promise((ready, failed) => {
    const done = drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollback) => {
          ready({ transaction, commit, rollback, done: settled })
        }),
    )
    const settled = Promise.resolve(done).then(() => undefined)
    settled.catch(failed)
  })

const isBusy = (error: unknown): boolean => {
  const { message = '', cause } = error as Error
  return message.includes('SQLITE_BUSY') || message.includes('database is locked') || (cause ? isBusy(cause) : false)
}

/** In milliseconds: most writes take no longer than the first. */
const shortestWait = 2
const longestWait = 64

/** Another process (the one that sends mail, or a command) may hold the file: ask again for ten seconds. */
const openPatiently = async (drizzle: Drizzle): Promise<Open> => {
  const giveUp = Date.now() + 10_000
  for (let wait = shortestWait; ; wait = Math.min(2 * wait, longestWait)) {
    try {
      return await open(drizzle)
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUp) throw error
      await pause(wait * (0.5 + Math.random()))
    }
  }
}

type WriteArgs = { req?: { transactionID?: unknown } }

/** A write may take several statements: none of them, or all. */
const inTransaction = async (
  adapter: SQLiteAdapter,
  args: WriteArgs,
  write: (args: WriteArgs) => Promise<unknown>,
): Promise<unknown> => {
  const transactionID = String(await adapter.beginTransaction())
  const req = isolateObjectProperty<Record<string, unknown>>(args.req ?? {}, 'transactionID')
  req.transactionID = transactionID
  try {
    const result = await write.call(adapter, { ...args, req })
    await adapter.commitTransaction(transactionID)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw error
  }
}

/**
 * Gives the adapter transactions that queue instead of failing, and that report a COMMIT the
 * database refused (the adapter's own swallow it: the answer says saved, the row is gone).
 */
export const queueWrites = (adapter: SQLiteAdapter, queue = new WriteQueue()): SQLiteAdapter => {
  const sessions = adapter.sessions as unknown as Record<string, Session>

  adapter.beginTransaction = async () => {
    await adapter.initializing
    const turn: Turn = await queue.enter()
    let opened: Open
    try {
      opened = await openPatiently(adapter.drizzle)
    } catch (error) {
      turn.end()
      throw error
    }
    const { transaction, commit, rollback, done } = opened
    const id = crypto.randomUUID()
    const ended = done.finally(turn.end)
    ended.catch(() => {})
    sessions[id] = {
      db: transaction,
      resolve: () => {
        commit()
        return ended
      },
      reject: () => {
        rollback(rolledBack)
        return ended.catch((error) => {
          if (error !== rolledBack) throw error
        })
      },
    }
    turn.whenOverdue(() => {
      adapter.payload.logger.error('A transaction was left open for too long and was rolled back.')
      delete sessions[id]
      rollback(rolledBack)
    })
    return id
  }

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = sessions[id]
    if (!session) throw new Error('The transaction was no longer open, so nothing was saved. Try again.')
    delete sessions[id]
    await session.resolve()
  }

  for (const name of writes) {
    const write = adapter[name] as unknown as (args: WriteArgs) => Promise<unknown>
    if (typeof write !== 'function') continue
    const queued = async function (this: SQLiteAdapter, args: WriteArgs) {
      const transactionID = await args.req?.transactionID
      if (transactionID && sessions[String(transactionID)]) return write.call(this, args)
      if (transactionID) throw new Error('The transaction this write belongs to has ended, so it was not made.')
      return inTransaction(this, args, write)
    }
    Object.assign(adapter, { [name]: queued })
  }
  return adapter
}

/** Prepares the client once, when the adapter has made it. */
const prepareClient = (adapter: SQLiteAdapter): SQLiteAdapter => {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (...options) => {
    const before = adapter.client
    await connect?.(...options)
    if (adapter.client === before) return
    transactOnOneConnection(adapter.client, adapter.clientConfig)
    await keepStatistics(adapter)
  }
  return adapter
}

type Options = NonNullable<Parameters<typeof sqliteAdapter>[0]>
type SchemaHook = NonNullable<Options['beforeSchemaInit']>[number]

/** Gives the tables of each type, and of its versions, the indexes of its lists. */
const indexLists: SchemaHook = (args) => {
  // The hook is given the adapter, which its type does not say.
  const { rawTables, payload, versionsSuffix } = (args as unknown as { adapter: SQLiteAdapter }).adapter
  const add = (table: string, indexes: ListIndex[]) => {
    const to = rawTables[table]
    if (!to) return
    for (const { name, paths } of indexes) {
      const on = paths.map((path) => path.replaceAll('.', '_'))
      to.indexes = { ...to.indexes, [`list_${name}`]: { name: `${table}_${name}_idx`, on } }
    }
  }
  for (const collection of payload.config.collections) {
    const table = collection.slug.replaceAll('-', '_')
    add(table, listIndexes(collection))
    add(`_${table}${versionsSuffix}`, versionIndexes(collection))
  }
  return args.schema
}

/**
 * The embedded database: a file, write-ahead log, real transactions, string ids, and a schema that
 * only the committed migrations change.
 *
 * @param url `file:` and a path
 */
export const sqlite = (url: string): DatabaseAdapterObj<SQLiteAdapter> => {
  const configured = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    wal: true,
    transactionOptions: { behavior: 'immediate' },
    migrationDir: './migrations',
    beforeSchemaInit: [indexLists],
  }) as DatabaseAdapterObj<SQLiteAdapter>
  return {
    ...configured,
    init: (args) => queueWrites(prepareClient(configured.init(args) as SQLiteAdapter)),
  } as DatabaseAdapterObj<SQLiteAdapter>
}
