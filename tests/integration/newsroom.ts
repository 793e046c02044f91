import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BasePayload, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'
import type { Role } from '@/words/roles'
import { haveNeeded } from './needed'
import { makePerson, type Person, passwordOfAll, signInAdministrator } from './people'
import { copyPrepared, keepPrepared, noteLeft, putAside, takePrepared } from './prepared-database'

export type { Person } from './people'

const administrator = { email: 'first@example.org', password: passwordOfAll }

type Options = {
  as?: Person
  /** Sent as JSON; a text is sent as it stands. */
  body?: unknown
  form?: FormData
  query?: Record<string, string | number | boolean | undefined>
  /** Sends the query in the body of a POST that stands for a GET, as the admin does when it is long. */
  inBody?: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the API says; the tests look at it.
export type Answer = { status: number; body: any }

export type Newsroom = {
  payload: BasePayload
  /** Where this newsroom keeps its database and files. */
  folder: string
  /** True when the suite runs on MongoDB (`TEST_MONGODB_URL` is set). */
  onMongodb: boolean
  /** One request to the REST API, through Payload's own handlers. */
  rest: (method: string, address: string, options?: Options) => Promise<Answer>
  /** The same, with the answer as it is. */
  raw: (method: string, address: string, options?: Options) => Promise<Response>
  /** Makes a person with these roles and signs them in. */
  person: (...roles: Role[]) => Promise<Person>
  /** The administrator whom ADMIN_EMAIL and ADMIN_PASSWORD name, signed in. */
  administrator: () => Promise<Person>
  /** Names of all uploaded files that are kept, sizes included. */
  filesKept: () => string[]
  close: () => Promise<void>
}

export const onMongodb = Boolean(process.env.TEST_MONGODB_URL)

/** A database of its own on the server under test: the parameters of its address are kept. */
const freshMongodb = (server: string): string => {
  const url = new URL(server)
  url.pathname = `/${path.basename(String(process.env.PREPARED_DATABASES))}-${randomUUID().slice(0, 8)}`
  return url.href
}

/** Sets the environment for a newsroom on an empty database, and says where it keeps things. */
export const freshEnvironment = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-'))
  const server = process.env.TEST_MONGODB_URL
  Object.assign(process.env, {
    DATABASE_URL: server ? freshMongodb(server) : `file:${path.join(folder, 'site.db')}`,
    MEDIA_DIR: path.join(folder, 'media'),
    SEARCH_INDEX: path.join(folder, 'search.db'),
    SAMPLE_CONTENT: 'false',
    PAYLOAD_SECRET: 'a secret for tests only',
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  })
  return folder
}

/** A form in pieces, as a network brings it. */
const inPieces = (form: FormData) => {
  const whole = new Response(form)
  const cut = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      for (let at = 0; at < chunk.length; at += 65_536) controller.enqueue(chunk.subarray(at, at + 65_536))
    },
  })
  return { type: String(whole.headers.get('Content-Type')), stream: whole.body?.pipeThrough(cut) }
}

const send =
  (config: SanitizedConfig) =>
  (method: string, address: string, { as, body, form, query, inBody }: Options = {}): Promise<Response> => {
    const url = new URL(`/api/${address}`, 'http://localhost:3000')
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) search.set(name, String(value))
    if (!inBody) url.search = search.toString()
    const headers = new Headers()
    if (as) headers.set('Authorization', `JWT ${as.token}`)
    if (body !== undefined) headers.set('Content-Type', 'application/json')
    if (inBody) {
      headers.set('X-Payload-HTTP-Method-Override', 'GET')
      headers.set('Content-Type', 'application/x-www-form-urlencoded')
    }
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
    const pieces = form && inPieces(form)
    if (pieces) headers.set('Content-Type', pieces.type)
    const sent = inBody ? search.toString() : (pieces?.stream ?? text)
    const request = new Request(url, { method, headers, body: sent, duplex: 'half' } as RequestInit)
    return handleEndpoints({ config, request })
  }

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}

/** For a file that is about the first start itself. */
export const fromNothing = async (): Promise<void> => {}

/**
 * Starts the real thing, as `payload.config.ts` makes it, on a database that knows nothing but its administrator.
 *
 * @param fill puts something there before its first start, given the folder in which the embedded database is kept
 */
export const startNewsroom = async (fill?: (folder: string) => Promise<void>): Promise<Newsroom> => {
  const folder = freshEnvironment()
  await fill?.(folder)
  const taken = !fill && onMongodb ? await takePrepared() : undefined
  if (taken) process.env.DATABASE_URL = taken.url
  const isFirst = !fill && !onMongodb && !copyPrepared(folder)
  const config = await (await import('@payload-config')).default
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  if (isFirst) await keepPrepared(payload)
  const left = taken ?? (!fill && onMongodb ? await noteLeft(String(process.env.DATABASE_URL)) : undefined)
  await haveNeeded(payload)
  const raw = send(config)
  const rest: Newsroom['rest'] = async (...request) => {
    const response = await raw(...request)
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  return {
    payload,
    folder,
    onMongodb,
    rest,
    raw,
    administrator: () => signInAdministrator(payload, administrator.email),
    person: (...roles) => makePerson(payload, administrator.email, roles),
    filesKept: () => filesIn(path.join(folder, 'media')),
    close: async () => {
      // By the driver: Mongoose takes a connection for lost when a test has set the clock back meanwhile.
      if (onMongodb && !left)
        await (
          payload.db as unknown as { connection: { db: { dropDatabase: () => Promise<void> } } }
        ).connection.db.dropDatabase()
      await payload.destroy()
      if (left) putAside(left)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
