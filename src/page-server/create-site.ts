import { randomBytes } from 'node:crypto'
import { loadEnvConfig } from '@next/env'
import { DatabaseError } from '@/database/database-error'
import { prepareFolders } from '@/database/embedded'
import { checkReplicaSet } from '@/database/replica-set'
import { type Environment, EnvironmentError, readEnvironment } from '@/environment'
import { BuildError, buildUnlessCurrent } from './build'
import { createLog } from './operation/log'
import { createPageServer, type PageServer } from './page-server'

/** Something that keeps the server from starting; its message is one line for the operator. */
export class StartError extends Error {
  override name = 'StartError'
}

/** Ends the process with one line where the reason is known. */
export const stop = (error: unknown): never => {
  const known = [StartError, BuildError, DatabaseError, EnvironmentError].some((kind) => error instanceof kind)
  console.error(
    known ? (error as Error).message : `The site could not start: ${error instanceof Error ? error.stack : error}`,
  )
  process.exit(1)
}

/** @throws {DatabaseError} when the database can't be reached, or has no transactions */
export const checkDatabase = async (environment: Environment): Promise<void> => {
  prepareFolders(environment)
  if (!environment.embedded) await checkReplicaSet(environment.databaseUrl)
}

/** Reads the settings, also from files beside the project. @throws {EnvironmentError} */
export const settings = (directory: string, development = false): Environment => {
  loadEnvConfig(directory, development, { info: () => {}, error: console.error })
  return readEnvironment()
}

type Site = {
  pages: PageServer
  /** Lets go of what Next.js holds. */
  close: () => Promise<void>
}

/** Next.js with the page server in front: as it was built, or its development server. */
export const createSite = async (directory: string, environment: Environment, development = false): Promise<Site> => {
  const token = randomBytes(24).toString('hex')
  process.env.INTERNAL_TOKEN = token
  const pages = createPageServer({
    handle: (request, response) => handle(request, response),
    token,
    siteUrl: environment.siteUrl,
    proxies: environment.trustedProxies,
    cacheBytes: environment.cacheBytes,
    expressLane: environment.expressLane,
    development,
    log: createLog(environment.logLevel),
  })
  const { default: createNext } = await import('next')
  const next = createNext({
    dev: development,
    dir: directory,
    hostname: environment.host,
    port: environment.port,
    // What is told to open pages of the admin when something changed goes over its connections.
    ...(development && { httpServer: pages.http }),
  })
  await next.prepare()
  const handle = next.getRequestHandler()
  return { pages, close: () => next.close() }
}

/** @throws {StartError} when the database cannot be brought up to date */
export const prepareDatabase = async ({ prepareSite }: PageServer): Promise<void> => {
  const problem = await prepareSite()
  if (problem) throw new StartError(problem)
}

/** Builds if needed and brings the database up to date. @throws {StartError | BuildError | DatabaseError} */
export const prepare = async (directory: string, environment: Environment): Promise<PageServer> => {
  await checkDatabase(environment)
  await buildUnlessCurrent(directory)
  const { pages } = await createSite(directory, environment)
  await prepareDatabase(pages)
  return pages
}

/** Is called once, however often the process is told to end. */
export const onSignal = (end: () => void): void => {
  let stopping = false
  const once = () => {
    if (stopping) return
    stopping = true
    end()
  }
  process.on('SIGTERM', once)
  process.on('SIGINT', once)
}
