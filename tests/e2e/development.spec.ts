import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { port, siteEnvironment } from './site'

/*
 * `npm run dev` on a copy of the checkout, whose sources can be edited.
 */

const checkout = process.cwd()
let copy: string
const developmentPort = port + 3
const address = `http://localhost:${developmentPort}`
let server: ChildProcess
let said = ''

/** Compiling takes as long as the machine lets it. */
const whileCompiling = { timeout: 150_000 }

const copied = [
  'collections',
  'migrations',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'public',
  'server.ts',
  'src',
  'start.cjs',
  'tsconfig.json',
]

const copyCheckout = () => {
  copy = mkdtempSync(path.join(os.tmpdir(), 'newsroom-development-'))
  for (const name of copied) cpSync(path.join(checkout, name), path.join(copy, name), { recursive: true })
  const [from, to] = [path.join(checkout, 'node_modules'), path.join(copy, 'node_modules')]
  mkdirSync(to)
  // In its cache other tests’ sites are at work.
  const packages = readdirSync(from).filter((name) => name !== '.cache')
  // Links to the same files, where the system has them: Next.js follows no link to a folder outside.
  if (spawnSync('cp', ['-al', ...packages, to], { cwd: from }).status === 0) return
  for (const name of packages) cpSync(path.join(from, name), path.join(to, name), { recursive: true, force: true })
}

test.describe.configure({ mode: 'serial', timeout: 240_000 })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  copyCheckout()
  server = spawn(process.execPath, ['start.cjs', 'dev'], {
    cwd: copy,
    env: {
      ...process.env,
      ...siteEnvironment,
      PORT: String(developmentPort),
      SITE_URL: address,
      DATABASE_URL: 'file:./data/site.db',
      MEDIA_DIR: './data/media',
    },
  })
  const keep = (chunk: Buffer) => {
    said += chunk
  }
  server.stdout?.on('data', keep)
  server.stderr?.on('data', keep)
  await expect.poll(() => said, whileCompiling).toContain(`Admin   ${address}/admin`)
})

test.afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(copy, { recursive: true, force: true })
})

/** What a request for a target is answered with, sent as it stands. */
const asWritten = (target: string) =>
  new Promise<[status?: number, location?: string]>((resolve, reject) => {
    request({ port: developmentPort, host: '127.0.0.1', path: target }, (response) => {
      response.resume()
      resolve([response.statusCode, response.headers.location])
    })
      .on('error', reject)
      .end()
  })

test('public pages are documents with their policy, at one address, in development too', async () => {
  expect(await asWritten('/./news')).toEqual([308, '/news'])
  const answer = await fetch(`${address}/news`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/,
  )
  const scripts = (await answer.text()).match(/<script[^>]*>/g)
  expect(scripts).toEqual(['<script type="application/ld+json">'])
})

test('what is edited is on the next page, without a start', async () => {
  const source = path.join(copy, 'src/site/frame/site-frame.tsx')
  const text = async () => (await fetch(`${address}/news`)).text()
  expect(await text()).toContain('Skip to main content')
  writeFileSync(source, readFileSync(source, 'utf8').replace('Skip to main content', 'Skip to what is edited'))
  await expect.poll(text, whileCompiling).toContain('Skip to what is edited')
})

test('the admin is there, and is told what changes', async ({ page }) => {
  const told = new Promise<string>((resolve) => {
    page.once('websocket', (socket) => socket.once('framereceived', () => resolve(socket.url())))
  })
  await page.goto(`${address}/admin/login`, whileCompiling)
  await expect(page.getByLabel('Email')).toBeVisible(whileCompiling)
  expect(await told).toContain('/_next/hmr')
})

test('Ctrl-C ends it', async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  expect(await ended).toBe(0)
})
