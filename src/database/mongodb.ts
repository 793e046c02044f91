import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
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

/** @param url `mongodb://` or `mongodb+srv://`, naming the replica set */
export const mongodb = (url: string): ReturnType<typeof mongooseAdapter> => {
  const configured = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {},
    connectOptions: { serverSelectionTimeoutMS },
    migrationDir: './migrations',
  })
  return { ...configured, init: (args) => indexLists(takeTurns(configured.init(args))) }
}
