import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { dataFolder, port } from './site'

const start = (environment: Record<string, string>) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['start.cjs'], {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      PORT: '3197',
      DATABASE_URL: `file:${dataFolder}/refused/site.db`,
      MEDIA_DIR: `${dataFolder}/refused/media`,
      ...environment,
    },
  })
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') }
}

const cases: [what: string, environment: Record<string, string>, message: RegExp][] = [
  ['a port in use', { PORT: String(port) }, /^127\.0\.0\.1:\d+ is in use by another program\. Set PORT or HOST/],
  ['a port that is no port', { PORT: '99999' }, /PORT must be a number from 1 to 65535/],
  ['an address that is not one', { SITE_URL: 'news.example.org' }, /SITE_URL must be an address such as https/],
  ['a database of another kind', { DATABASE_URL: 'postgres://here' }, /DATABASE_URL must start with file:/],
  ['MongoDB without a secret', { DATABASE_URL: 'mongodb://127.0.0.1:1/x' }, /PAYLOAD_SECRET is required with MongoDB/],
  [
    'a folder that cannot be written',
    { DATABASE_URL: 'file:/dev/null/data/site.db' },
    /The folder \/dev\/null\/data cannot be written.*DATABASE_URL/,
  ],
  [
    'a MongoDB out of reach',
    { DATABASE_URL: 'mongodb://someone:hidden@127.0.0.1:1/x?replicaSet=rs0', PAYLOAD_SECRET: 'long enough for this' },
    /MongoDB cannot be reached at mongodb:\/\/127\.0\.0\.1:1\/x: .*Check DATABASE_URL/,
  ],
]

for (const [what, environment, message] of cases) {
  test(`${what} stops the start with one clear line`, () => {
    const { status, lines } = start(environment)
    expect(status).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(message)
    expect(lines[0]).not.toContain('hidden')
  })
}

test('stopping the site finishes and exits with 0', async () => {
  const free = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  const { spawn } = await import('node:child_process')
  const server = spawn(process.execPath, ['start.cjs'], {
    env: {
      ...process.env,
      PORT: String(free),
      DATABASE_URL: `file:${dataFolder}/stopped/site.db`,
      MEDIA_DIR: `${dataFolder}/stopped/media`,
      SAMPLE_CONTENT: 'false',
    },
  })
  let output = ''
  server.stdout.on('data', (chunk) => {
    output += chunk
  })
  await expect.poll(() => output, { timeout: 60_000 }).toContain(`Admin   http://localhost:${free}/admin`)
  expect(output).toMatch(/First administrator {3}admin@example\.org\n {2}Password {14}\S{12}/)
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
})
