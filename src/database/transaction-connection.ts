import {
  type Client,
  type Config,
  createClient,
  type InStatement,
  type ResultSet,
  type Transaction,
} from '@libsql/client'

const hasEnded = () => new Error('The transaction has ended, so nothing was written.')

/** @param renew gives the next transaction a new connection, should this one be left in a doubtful state */
const begin = async (connection: Client, renew: () => void): Promise<Transaction> => {
  // The driver never resets a prepared BEGIN that found the database locked, and no transaction of
  // that connection can be committed any more. So the lock is tried in a way that leaves nothing behind.
  await connection.executeMultiple('BEGIN IMMEDIATE; ROLLBACK')
  try {
    await connection.execute('BEGIN IMMEDIATE')
  } catch (error) {
    renew()
    throw error
  }
  let closed = false
  const execute = async (statement: InStatement): Promise<ResultSet> => {
    if (closed) throw hasEnded()
    return connection.execute(statement)
  }
  const rollback = async (): Promise<void> => {
    if (closed) return
    closed = true
    try {
      await connection.execute('ROLLBACK')
    } catch {
      // A full disk, for one, has already made SQLite roll back.
      renew()
    }
  }
  return {
    execute,
    rollback,
    batch: async (statements) => {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await execute(statement))
      return results
    },
    executeMultiple: async () => {
      throw new Error('Several statements in one text are not possible in a transaction.')
    },
    commit: async () => {
      try {
        await execute('COMMIT')
        closed = true
      } catch (error) {
        await rollback()
        renew()
        throw error
      }
    },
    close: () => void rollback(),
    get closed() {
      return closed
    },
  }
}

/**
 * Gives a client transactions on one connection of their own, which stays open; one at a time.
 *
 * libsql's own open a new connection each time and never close the old: two files and most of a
 * megabyte for every save, until the process may open no more.
 */
export const transactOnOneConnection = (client: Client, config: Config): void => {
  let connection = createClient(config)
  const renew = () => {
    connection.close()
    connection = createClient(config)
  }
  const close = client.close.bind(client)
  client.transaction = () => begin(connection, renew)
  client.close = () => {
    connection.close()
    close()
  }
}
