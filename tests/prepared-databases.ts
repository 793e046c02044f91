import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import mongoose from 'mongoose'

/** Drops what the run has left on a MongoDB server: the databases that are named after it. */
const dropDatabases = async (server: string, run: string): Promise<void> => {
  const connection = await mongoose.createConnection(server).asPromise()
  const { databases } = await connection.listDatabases()
  for (const { name } of databases) if (name.startsWith(run)) await connection.getClient().db(name).dropDatabase()
  await connection.close()
}

/** Has a folder for what many files of tests begin with, for as long as they run. */
export default () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-prepared-'))
  process.env.PREPARED_DATABASES = folder
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    const server = process.env.TEST_MONGODB_URL
    if (server) await dropDatabases(server, path.basename(folder))
  }
}
