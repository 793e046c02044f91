import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { buildUnlessCurrent } from '@/page-server/build'
import { freshEnvironment } from '../integration/newsroom'

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The whole site as it is run, on an empty database (MongoDB's if TEST_MONGODB_URL is set). */
export type ServedSite = {
  address: string
  /** E-mail and password of the first administrator. */
  administrator: { email: string; password: string }
  stop: () => Promise<void>
}

const untilReady = async (address: string, server: ChildProcess, said: () => string): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The site did not start:\n${said()}`)
    try {
      if ((await fetch(`${address}/readyz`)).ok) return
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`The site did not become ready:\n${said()}`)
}

/** Builds if needed, starts the real server, and waits until it answers. */
export const serveSite = async (): Promise<ServedSite> => {
  await buildUnlessCurrent(process.cwd())
  freshEnvironment()
  const port = await freePort()
  const address = `http://localhost:${port}`
  const { TZ: _, NODE_ENV: __, ...rest } = process.env
  const server = spawn(process.execPath, ['start.cjs'], {
    env: { ...rest, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', SITE_URL: address },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-20_000)
  }
  server.stdout.on('data', keep)
  server.stderr.on('data', keep)
  await untilReady(address, server, () => output)
  return {
    address,
    administrator: { email: String(process.env.ADMIN_EMAIL), password: String(process.env.ADMIN_PASSWORD) },
    stop: async () => {
      if (server.exitCode !== null) return
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
    },
  }
}
