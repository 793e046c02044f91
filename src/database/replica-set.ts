import { DatabaseError } from './database-error'

/** Says how long to look for the server before it counts as out of reach. */
export const serverSelectionTimeoutMS = 5_000

const hostOf = (url: string): string => url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '')

/**
 * Makes sure that a MongoDB server answers and can hold transactions, which need a replica set
 * that the address names: without it Payload would silently write without them.
 *
 * @throws {DatabaseError} one line that says what is wrong and what to do; never the password
 */
export const checkReplicaSet = async (url: string): Promise<void> => {
  const { default: mongoose } = await import('mongoose')
  const connection = mongoose.createConnection(url, { serverSelectionTimeoutMS, autoIndex: false })
  connection.on('error', () => {})
  try {
    await connection.asPromise()
    const hello = await connection.db?.admin().command({ hello: 1 })
    if (!hello?.setName)
      throw new DatabaseError(
        `The MongoDB server at ${hostOf(url)} is not part of a replica set, which transactions need. Start it with --replSet and add ?replicaSet=NAME to DATABASE_URL.`,
      )
    if (!connection.getClient().options.replicaSet)
      throw new DatabaseError(
        `DATABASE_URL does not name the replica set, which transactions need. Add replicaSet=${hello.setName} to its parameters.`,
      )
  } catch (error) {
    if (error instanceof DatabaseError) throw error
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new DatabaseError(
      `MongoDB cannot be reached at ${hostOf(url)}: ${reason}. Check DATABASE_URL and that the server runs.`,
    )
  } finally {
    await connection.close().catch(() => {})
  }
}
