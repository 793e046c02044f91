import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import { createServer as createProbe } from 'node:net'
import { loadEnvConfig } from '@next/env'
import { DatabaseError } from '../database/database-error'
import { prepareFolders } from '../database/embedded'
import { checkReplicaSet } from '../database/replica-set'
import { type Environment, EnvironmentError, readEnvironment } from '../environment'
import { BuildError, buildUnlessCurrent } from './build'
import { cleanFiles } from './clean-files'
import { createLog, speakInLog } from './operation/log'
import { createMetricsServer } from './operation/metrics'
import { createPageServer, type PageServer } from './page-server'

/** Something that keeps the server from starting; its message is one line for the operator. */
class StartError extends Error {
  override name = 'StartError'
}

const stop = (error: unknown): never => {
  const known = [StartError, BuildError, DatabaseError, EnvironmentError].some((kind) => error instanceof kind)
  console.error(
    known ? (error as Error).message : `The site could not start: ${error instanceof Error ? error.stack : error}`,
  )
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
  if (!environment.embedded) await checkReplicaSet(environment.databaseUrl)
}

/** @throws {StartError} when the port for the figures cannot be used */
const serveMetrics = (server: Server, { metricsPort, host }: Environment) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
      reject(
        new StartError(`${host}:${metricsPort} ${reasons[code] ?? 'cannot be used'}. Set METRICS_PORT to another.`),
      ),
    )
    server.listen(metricsPort, host, () => resolve())
    server.unref()
  })

/** Requests in flight get this long to finish when the server is stopped. */
const longestDrain = 20_000

const settings = (directory: string): Environment => {
  loadEnvConfig(directory, false, { info: () => {}, error: console.error })
  return readEnvironment()
}

/** Builds if needed and brings the database up to date. @throws {StartError | DatabaseError} */
const prepare = async (directory: string, environment: Environment): Promise<PageServer> => {
  await checkDatabase(environment)
  await buildUnlessCurrent(directory)
  const token = randomBytes(24).toString('hex')
  process.env.INTERNAL_TOKEN = token
  const { default: createNext } = await import('next')
  const next = createNext({ dev: false, dir: directory, hostname: environment.host, port: environment.port })
  await next.prepare()
  const pages = createPageServer({
    handle: next.getRequestHandler(),
    token,
    siteUrl: environment.siteUrl,
    proxies: environment.trustedProxies,
    cacheBytes: environment.cacheBytes,
    expressLane: environment.expressLane,
    log: createLog(environment.logLevel),
  })
  const problem = await pages.prepareSite()
  if (problem) throw new StartError(problem)
  return pages
}

/**
 * Starts the site from whatever state the machine is in: builds if needed, brings the database up
 * to date, serves, and stops in an orderly way. Ends the process with one line if it can't.
 *
 * @param directory the project's folder
 */
export const start = async (directory: string): Promise<void> => {
  try {
    const environment = settings(directory)
    await checkPort(environment)
    const { server, drain, closeIdle, metrics } = await prepare(directory, environment)
    if (environment.metricsPort) await serveMetrics(createMetricsServer(metrics), environment)

    server.once('error', stop)
    server.listen(environment.port, environment.host, () => {
      console.log(`  Site    ${environment.siteUrl}\n  Admin   ${environment.siteUrl}/admin\n`)
    })

    speakInLog(createLog(environment.logLevel))
    let stopping = false
    const end = () => {
      if (stopping) return
      stopping = true
      drain()
      server.close(() => process.exit(0))
      closeIdle()
      setTimeout(() => process.exit(0), longestDrain).unref()
    }
    process.on('SIGTERM', end)
    process.on('SIGINT', end)
  } catch (error) {
    stop(error)
  }
}

/**
 * Builds the search index anew from the database, without serving. A server that runs goes on answering
 * from the old one until the new one is whole.
 *
 * @param directory the project's folder
 */
export const rebuildSearch = async (directory: string): Promise<void> => {
  try {
    const { askSite } = await prepare(directory, settings(directory))
    const begun = Date.now()
    const { statusCode, payload } = await askSite('/internal/rebuild-search')
    if (statusCode !== 200) throw new StartError(`The search index could not be built: ${payload}`)
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    console.log(`  The search index holds ${Number(payload).toLocaleString('en-GB')} documents, built in ${seconds} s.`)
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}

/**
 * Takes what is private out of files that are there already, and tells what it did with each. A server
 * that runs goes on.
 *
 * @param directory the project's folder
 */
export const cleanStoredFiles = async (directory: string): Promise<void> => {
  try {
    const { askSite } = await prepare(directory, settings(directory))
    await cleanFiles(askSite, console.log, (problem) => new StartError(`The files could not be cleaned: ${problem}`))
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}

const itemsAtOnce = 500

/**
 * Fills the database with made-up news, without serving.
 *
 * @param directory the project's folder
 * @param words the command's own, `--news N`
 */
export const fill = async (directory: string, words: string[]): Promise<void> => {
  try {
    const wanted = Number(words[words.indexOf('--news') + 1])
    if (!words.includes('--news') || !Number.isInteger(wanted) || wanted < 1)
      throw new StartError('Say how many news items to make: npm run sample -- --news 1000')
    const { askSite } = await prepare(directory, settings(directory))
    for (let made = 0; made < wanted; made += itemsAtOnce) {
      const { statusCode, payload } = await askSite(`/internal/sample?news=${Math.min(itemsAtOnce, wanted - made)}`)
      if (statusCode !== 200) throw new StartError(payload)
      console.log(`  ${Math.min(made + itemsAtOnce, wanted)} of ${wanted} news items`)
    }
    process.exit(0)
  } catch (error) {
    stop(error)
  }
}
