import type { Server } from 'node:http'
import { createServer as createProbe, isIPv6, type Server as NetServer } from 'node:net'
import type { Environment } from '@/environment'
import {
  checkDatabase,
  createSite,
  onSignal,
  prepare,
  prepareDatabase,
  StartError,
  settings,
  stop,
} from './create-site'
import { createLog, speakInLog } from './operation/log'
import { createMetricsServer } from './operation/metrics'
import type { PageServer } from './page-server'
import { startSendingProcess } from './sending/sending-process'

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
/** The compiler gets this long to end. In milliseconds. */
const longestClosing = 3_000

/** Ends the process with one line when it cannot listen. */
const listen = (server: Server | NetServer, { port, host }: Environment) =>
  new Promise<void>((resolve) => {
    server.once('error', stop)
    server.listen(port, host, () => resolve())
  })

const sayWhere = ({ siteUrl }: Environment): void => console.log(`  Site    ${siteUrl}\n  Admin   ${siteUrl}/admin\n`)

/** Lets this process send what a site without a mail server has to send: files into a folder, and word to other systems. */
const sendFromHere = async ({ askSite }: PageServer): Promise<void> => {
  await askSite('/internal/send')
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
    const pages = await prepare(directory, environment)
    const { server, drain, closeIdle, metrics } = pages
    if (environment.metricsPort) await serveMetrics(createMetricsServer(metrics), environment)
    await listen(server, environment)
    let sending: ReturnType<typeof startSendingProcess> | undefined
    // Before anybody is told that it runs: whoever stops it right then stops it in order too.
    onSignal(() => {
      drain()
      const sent = sending?.end()
      server.close(async () => {
        await sent
        process.exit(0)
      })
      closeIdle()
      setTimeout(() => process.exit(0), longestDrain).unref()
    })
    sayWhere(environment)

    const log = createLog(environment.logLevel)
    speakInLog(log)
    if (environment.smtpUrl) sending = startSendingProcess(directory, log)
    else await sendFromHere(pages)
  } catch (error) {
    stop(error)
  }
}

/**
 * Serves the site as it is being written: on Next.js's development server, which compiles what is asked for
 * and tells the admin's open pages what changed, with the page server in front, which caches nothing.
 *
 * @param directory the project's folder
 */
export const develop = async (directory: string): Promise<void> => {
  try {
    const environment = settings(directory, true)
    await checkPort(environment)
    process.env.NEXT_TELEMETRY_DISABLED ??= '1'
    // Payload hears there of what changed, and asks only once, when it starts: so this listens before.
    process.env.PAYLOAD_HMR_URL_OVERRIDE ??= `ws://${isIPv6(environment.host) ? `[${environment.host}]` : environment.host}:${environment.port}/_next/hmr`
    await checkDatabase(environment)
    const { pages, close } = await createSite(directory, environment, true)
    if (environment.metricsPort) await serveMetrics(createMetricsServer(pages.metrics), environment)
    await listen(pages.server, environment)
    onSignal(() => {
      pages.closeAll()
      setTimeout(() => process.exit(0), longestClosing).unref()
      close().finally(() => process.exit(0))
    })
    await prepareDatabase(pages)
    await sendFromHere(pages)
    sayWhere(environment)
  } catch (error) {
    stop(error)
  }
}
