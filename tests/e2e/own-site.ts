import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { TZDate } from '@date-fns/tz'
import { type APIRequestContext, expect, request } from '@playwright/test'
import { dataFolder, officer, port, siteEnvironment } from './site'

/** A site beside those that all tests share, on an empty database, with settings of its own. */
export type OwnSite = {
  url: string
  folder: string
  database: string
  /** Starts it, on the database that it had. @param ahead by how much its clock is ahead, in milliseconds */
  start: (ahead?: number) => Promise<void>
  stop: () => Promise<void>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
  /** The processes that it has started. */
  processes: () => { pid: number; command: string }[]
  /** All that it has said. */
  log: () => string
  /** The API as the administrator uses it. */
  asAdministrator: () => Promise<APIRequestContext>
}

/** @param place its port, counted from that of the shared site */
export const ownSite = (name: string, place: number, environment: Record<string, string>): OwnSite => {
  const ownPort = port + place
  const url = `http://localhost:${ownPort}`
  const folder = path.join(dataFolder, name)
  const logFile = path.join(folder, 'site.log')
  let server: ChildProcess | undefined
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  return {
    url,
    folder,
    database: path.join(folder, 'site.db'),
    start: async (ahead = 0) => {
      const log = openSync(logFile, 'a')
      server = spawn(process.execPath, ['start.cjs'], {
        env: {
          ...process.env,
          ...siteEnvironment,
          ...environment,
          NODE_ENV: 'production',
          NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('tests/clock-ahead.mjs')).href}`,
          CLOCK_AHEAD: String(ahead),
          PORT: String(ownPort),
          SITE_URL: url,
          DATABASE_URL: `file:${folder}/site.db`,
          MEDIA_DIR: `${folder}/media`,
          SAMPLE_CONTENT: 'false',
        },
        stdio: ['ignore', log, log],
      })
      closeSync(log)
      await expect.poll(isReady, { timeout: 60_000 }).toBe(true)
    },
    stop: async () => {
      const stopping = server
      server = undefined
      if (!stopping || stopping.exitCode !== null) return
      stopping.kill()
      await once(stopping, 'exit')
    },
    kill: async () => {
      const killed = server
      server = undefined
      if (!killed) return
      killed.kill('SIGKILL')
      await once(killed, 'exit')
    },
    processes: () => {
      const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(server?.pid)], { encoding: 'utf8' })
      return [...stdout.matchAll(/^\s*(\d+) (.*)$/gm)].map(([, pid, command = '']) => ({ pid: Number(pid), command }))
    },
    log: () => readFileSync(logFile, 'utf8'),
    asAdministrator: async () => {
      const outside = await request.newContext({ baseURL: url })
      const { token } = await (await outside.post('/api/users/login', { data: officer })).json()
      return request.newContext({ baseURL: url, extraHTTPHeaders: { Authorization: `JWT ${token}` } })
    },
  }
}

/** Until it is a little after seven tomorrow morning in the council’s time. In milliseconds. */
export const untilMorning = (): number => {
  const morning = new TZDate(Date.now(), 'Europe/London')
  morning.setDate(morning.getDate() + 1)
  morning.setHours(7, 0, 5, 0)
  return morning.getTime() - Date.now()
}

/** A text with one paragraph, as the form stores it. */
export const storyOf = (words: string) => {
  const common = { version: 1, direction: null, format: '', indent: 0 }
  const text = { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }
  return { root: { type: 'root', ...common, children: [{ type: 'paragraph', ...common, children: [text] }] } }
}

/** Makes something over the API, and returns it. */
export const make = async (api: APIRequestContext, collection: string, data: object) => {
  const answer = await api.post(`/api/${collection}`, { data })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc as { id: string; title: string; address: string }
}

/** Changes something over the API. */
export const change = async (api: APIRequestContext, address: string, data: object): Promise<void> => {
  const answer = await api.patch(`/api/${address}`, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
}
