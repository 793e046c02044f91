import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { PayloadRequest } from 'payload'
import { type ListIndex, listIndexes, versionIndexes } from './list-indexes'
import { serverSelectionTimeoutMS } from './replica-set'
import { type Turn, WriteQueue } from './write-queue'

type Adapter = ReturnType<ReturnType<typeof mongooseAdapter>['init']>

/**
 * Lets one transaction of this process run at a time. MongoDB refuses the second of two that touch
 * one document (a WriteConflict, which Payload doesn't retry): twelve saves at once, and eleven fail.
 * Other processes can still be in the way, rarely; such a save fails as a whole.
 */
const takeTurns = (adapter: Adapter, queue = new WriteQueue()): Adapter => {
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  const turns = new Map<string, Turn>()

  const end = (id: string) => {
    turns.get(id)?.end()
    turns.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    const turn = await queue.enter()
    try {
      const id = String(await begin(options))
      turns.set(id, turn)
      turn.whenOverdue(() => {
        adapter.payload.logger.error('A transaction was left open for too long and was rolled back.')
        turns.delete(id)
        void rollback(id).finally(turn.end)
      })
      return id
    } catch (error) {
      turn.end()
      throw error
    }
  }

  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    if (!turns.has(id)) throw new Error('The transaction was no longer open, so nothing was saved. Try again.')
    try {
      await commit(id)
    } finally {
      end(id)
    }
  }

  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await rollback(id)
    } finally {
      end(id)
    }
  }
  return adapter
}

/** How often a single write is tried. */
const mostTries = 5

const isConflict = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 112

/**
 * Tries a single write again that came in the way of another. Nothing of it was written. MongoDB does so itself;
 * servers that speak its language answer with the conflict (error 112). In a transaction, all of that is lost.
 */
const tryAgain = (adapter: Adapter): Adapter => {
  for (const name of ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const) {
    const write = adapter[name].bind(adapter) as (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>
    const writeOnce = async (args: { req?: Partial<PayloadRequest> }, tries = 1): Promise<unknown> => {
      try {
        return await write(args)
      } catch (error) {
        if (!isConflict(error) || (await args.req?.transactionID) || tries === mostTries) throw error
        return writeOnce(args, tries + 1)
      }
    }
    Object.assign(adapter, { [name]: writeOnce })
  }
  return adapter
}

type Schema = MongooseAdapter['collections'][string]['schema']

/** Gives each type, and its versions, the indexes of its lists, which are made with the adapter's own. */
const indexLists = (adapter: Adapter): Adapter => {
  const init = adapter.init?.bind(adapter)
  const add = (schema: Schema | undefined, indexes: ListIndex[]) => {
    for (const { name, paths } of indexes)
      schema?.index(Object.fromEntries(paths.map((path) => [path, 1])), { name: `list_${name}` })
  }
  adapter.init = async () => {
    await init?.()
    const { collections, versions, payload } = adapter as MongooseAdapter
    for (const collection of payload.config.collections) {
      add(collections[collection.slug]?.schema, listIndexes(collection))
      add(versions[collection.slug]?.schema, versionIndexes(collection))
    }
  }
  return adapter
}

/**
 * Makes the indexes that are missing before anything is served, by one command for each collection. Mongoose and
 * Payload would each ask for every one of five hundred alone, at each start.
 */
const makeIndexes = (adapter: Adapter): Adapter => {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (...args) => {
    await connect?.(...args)
    const { collections, versions } = adapter as MongooseAdapter
    await Promise.all(
      [...Object.values(collections), ...Object.values(versions)].map(async (model) => {
        const indexes = model.schema
          .indexes()
          .map(([key, options]) => ({ ...options, key: key as Record<string, 1>, unique: Boolean(options.unique) }))
        if (indexes.length > 0) await model.collection.createIndexes(indexes)
      }),
    )
  }
  return adapter
}

/** @param url `mongodb://` or `mongodb+srv://`, naming the replica set */
export const mongodb = (url: string): ReturnType<typeof mongooseAdapter> => {
  const configured = mongooseAdapter({
    url,
    transactionOptions: {},
    connectOptions: { serverSelectionTimeoutMS, autoIndex: false },
    migrationDir: './migrations',
  })
  return { ...configured, init: (args) => makeIndexes(indexLists(tryAgain(takeTurns(configured.init(args))))) }
}
