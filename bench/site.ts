import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const port = 3290
export const site = `http://127.0.0.1:${port}`

/** Who signs in to the site that is measured. */
export const administrator = { email: 'bench@example.org', password: 'only for this benchmark' }

const isReady = (address: string) =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

export type Running = { server: ChildProcess; seconds: number; stop: () => Promise<void> }

/** Starts a program with the site's settings and waits until it can serve. */
const run = async (
  words: string[],
  environment: Record<string, string>,
  at = site,
  directory = process.cwd(),
): Promise<Running> => {
  const begun = performance.now()
  const server = spawn(process.execPath, words, {
    cwd: directory,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await isReady(at))) {
    if (server.exitCode !== null) throw new Error('The site did not start; see above.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) return resolve()
      server.once('exit', () => resolve())
      server.kill('SIGTERM')
    })
  return { server, seconds: (performance.now() - begun) / 1000, stop }
}

export const environmentIn = (folder: string, url = `file:${folder}/site.db`): Record<string, string> => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  SITE_URL: '',
  DATABASE_URL: url,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: 'only for this benchmark',
  SAMPLE_CONTENT: 'true',
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
  LOG_LEVEL: 'error',
})

/** The site as it is run, on the port that its settings name. `checkout` is the folder of another version. */
export const startSite = (environment: Record<string, string>, checkout?: string) =>
  run(['start.cjs'], environment, `http://127.0.0.1:${environment.PORT}`, checkout)

/** Where Next.js alone serves. */
export const nextAlone = `http://127.0.0.1:${port + 1}`

/** The same site and database behind Next's own server, with nothing in front. */
export const startNextAlone = (environment: Record<string, string>) =>
  run(['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port + 1)], environment, nextAlone)

/** The processes that another has started, where the system tells. */
const startedBy = (pid: number | undefined): number[] => {
  const threads = `/proc/${pid}/task`
  if (!existsSync(threads)) return []
  return readdirSync(threads).flatMap((thread) =>
    readFileSync(`${threads}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}

/** Ends a site with the process that sends its mail, neither of which can say or finish anything. */
export const killAll = async ({ server }: Running): Promise<void> => {
  for (const pid of startedBy(server.pid)) process.kill(pid, 'SIGKILL')
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  await ended
}

const memoryOfProcess = (pid: number | undefined): number => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}

/** Resident memory in megabytes, where the system tells. */
export const memoryOf = ({ server: { pid } }: Running): number => memoryOfProcess(pid)

/** That of the process that sends a site's mail; 0 where there is none. */
export const memoryOfSending = ({ server: { pid } }: Running): number => {
  const isSending = (one: number) => readFileSync(`/proc/${one}/cmdline`, 'utf8').endsWith('\0send\0')
  const sending = startedBy(pid).find(isSending)
  return sending ? memoryOfProcess(sending) : 0
}

/** The first link of a list that looks so. */
export const firstLink = async (list: string, link: RegExp): Promise<string> => {
  const found = link.exec(await (await fetch(site + list)).text())?.[1]
  if (!found) throw new Error(`${list} has no link like ${link}`)
  return found
}

export const articleLink = /href="(\/news\/\d{4}\/[a-z0-9-]{3,})"/
