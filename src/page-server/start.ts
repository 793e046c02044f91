import { randomBytes } from 'node:crypto'
import { createServer as createProbe } from 'node:net'
import { loadEnvConfig } from '@next/env'
import { DatabaseError } from '../database/database-error'
import { prepareFolders } from '../database/embedded'
import { type Environment, EnvironmentError, readEnvironment } from '../environment'
import { buildUnlessCurrent } from './build'
import { createPageServer } from './page-server'

/** Something that keeps the server from starting; its message is one line for the operator. */
class StartError extends Error {
  override name = 'StartError'
}

const stop = (error: unknown): never => {
  const known = error instanceof StartError || error instanceof DatabaseError || error instanceof EnvironmentError
  console.error(known ? error.message : `The site could not start: ${error instanceof Error ? error.stack : error}`)
  process.exit(1)
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not an address of this machine',
}

/** Makes sure that the port is free before minutes are spent on a build. @throws {StartError} */
const checkPort = ({ port, host }: Environment) =>
  new Promise<void>((resolve, reject) => {
    const probe = createProbe()
    probe.once('error', ({ code = '', message }: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          `${host}:${port} ${reasons[code] ?? `cannot be used (${message})`}. Set PORT or HOST to another.`,
        ),
      ),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })

const checkDatabase = async (environment: Environment): Promise<void> => {
  prepareFolders(environment)
  if (environment.embedded) return
  const { checkReplicaSet } = await import('../database/mongodb')
  await checkReplicaSet(environment.databaseUrl)
}

/** Requests in flight get this long to finish when the server is stopped. */
const longestDrain = 20_000

/**
 * Starts the site from whatever state the machine is in: builds if needed, brings the database up
 * to date, serves, and stops in an orderly way. Ends the process with one line if it can't.
 *
 * @param directory the project's folder
 */
export const start = async (directory: string): Promise<void> => {
  try {
    loadEnvConfig(directory, false, { info: () => {}, error: console.error })
    const environment = readEnvironment()
    await checkPort(environment)
    await checkDatabase(environment)
    await buildUnlessCurrent(directory)

    const token = randomBytes(24).toString('hex')
    process.env.INTERNAL_TOKEN = token
    const { default: createNext } = await import('next')
    const next = createNext({ dev: false, dir: directory, hostname: environment.host, port: environment.port })
    await next.prepare()
    const pages = createPageServer({ handle: next.getRequestHandler(), token })

    const prepared = await pages.prepareSite()
    if (prepared) throw new StartError(prepared)

    pages.server.once('error', stop)
    pages.server.listen(environment.port, environment.host, () => {
      console.log(`  Site    ${environment.siteUrl}\n  Admin   ${environment.siteUrl}/admin\n`)
    })

    let stopping = false
    const end = () => {
      if (stopping) return
      stopping = true
      pages.server.close(() => process.exit(0))
      pages.server.closeIdleConnections()
      setTimeout(() => process.exit(0), longestDrain).unref()
    }
    process.on('SIGTERM', end)
    process.on('SIGINT', end)
  } catch (error) {
    stop(error)
  }
}
