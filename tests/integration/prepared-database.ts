import { copyFileSync, existsSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import mongoose, { type mongo } from 'mongoose'
import type { BasePayload } from 'payload'

/*
 * A first start goes through all migrations, or makes hundreds of indexes, and hashes a password, which takes longer
 * than many a file's tests. On the embedded database it is made once in a run; the others begin with a copy of what it
 * left. On MongoDB each process makes it once; its next file begins with the same database, in which everything is as
 * the first start left it.
 */

const prepared = () => path.join(String(process.env.PREPARED_DATABASES), 'site.db')

/** Puts the database that a first start in this run has left where the next one looks for its own, if there is one. */
export const copyPrepared = (folder: string): boolean => {
  if (!existsSync(prepared())) return false
  copyFileSync(prepared(), path.join(folder, 'site.db'))
  return true
}

/** Keeps what a first start has left, for others. */
export const keepPrepared = async (payload: BasePayload): Promise<void> => {
  // Two files of tests may begin at once: each writes its own, and the last one stays.
  const own = `${prepared()}.${process.pid}`
  await (payload.db as unknown as SQLiteAdapter).client.execute({ sql: 'VACUUM INTO ?', args: [own] })
  renameSync(own, prepared())
}

/** What a first start has left in a database of a MongoDB server, by collection. */
type Left = { url: string; collections: Map<string, { documents: mongo.Document[]; indexes: string }> }

/** Outlives the modules, which each file of tests loads anew. */
const shared = globalThis as { preparedMongodb?: Left[] }

const withConnection = async <T>(url: string, use: (db: mongo.Db) => Promise<T>): Promise<T> => {
  const connection = await mongoose.createConnection(url, { autoIndex: false }).asPromise()
  try {
    return await use(connection.db as mongo.Db)
  } finally {
    await connection.close()
  }
}

const indexesOf = async (collection: mongo.Collection): Promise<string> =>
  (await collection.indexes())
    .map(({ name }) => name)
    .sort()
    .join()

/** Notes what a first start has left, so that the database can be used again. */
export const noteLeft = (url: string): Promise<Left> =>
  withConnection(url, async (db) => {
    const all = (await db.collections()).map(
      async (collection) =>
        [
          collection.collectionName,
          { documents: await collection.find().toArray(), indexes: await indexesOf(collection) },
        ] as const,
    )
    return { url, collections: new Map(await Promise.all(all)) }
  })

/** Puts a database aside for the next file of this process. */
export const putAside = (left: Left): void => {
  shared.preparedMongodb = [...(shared.preparedMongodb ?? []), left]
}

/** Makes a database as a first start left it. @returns false where a test has changed more than documents */
const restore = ({ url, collections }: Left): Promise<boolean> =>
  withConnection(url, async (db) => {
    const there = await db.collections()
    const same = await Promise.all(
      there.map(
        async (collection) => collections.get(collection.collectionName)?.indexes === (await indexesOf(collection)),
      ),
    )
    if (there.length !== collections.size || same.includes(false)) {
      await db.dropDatabase()
      return false
    }
    await Promise.all(
      there.map(async (collection) => {
        await collection.deleteMany({})
        const documents = collections.get(collection.collectionName)?.documents ?? []
        if (documents.length > 0) await collection.insertMany(documents)
      }),
    )
    return true
  })

/** Returns a database that an earlier file of this process has put aside, as a first start left it; undefined for none. */
export const takePrepared = async (): Promise<Left | undefined> => {
  for (let left = shared.preparedMongodb?.pop(); left; left = shared.preparedMongodb?.pop())
    if (await restore(left)) return left
  return undefined
}
