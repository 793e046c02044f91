import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLog } from '@/page-server/operation/log'
import { type SendingProcess, startSendingProcess } from '@/page-server/sending/sending-process'

let file: string
let running: SendingProcess | undefined

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'newsroom-sending-')), 'written')
})
afterEach(() => running?.end())

/** Starts a program in place of the one that sends mail. */
const start = (program: string): SendingProcess => {
  const words = [
    '-e',
    `const write = (text) => require('node:fs').appendFileSync(${JSON.stringify(file)}, text);${program}`,
  ]
  running = startSendingProcess(process.cwd(), createLog('silent'), { words, again: [10] })
  return running
}
const written = () => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A process takes seconds to begin on a machine that others keep busy. */
const started = { timeout: 10_000 }

const forEver = 'setInterval(() => {}, 1000)'

it.runIf(process.platform === 'linux')('lets others go first, with all its threads', () => {
  const program = `
    const { readdirSync, readFileSync } = require('node:fs')
    const { Worker } = require('node:worker_threads')
    const { lowerPriority } = require('./src/page-server/sending/low-priority.ts')
    const niceness = (thread) => readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16]
    lowerPriority()
    new Worker('setInterval(() => {}, 1000)', { eval: true }).once('online', () => {
      const all = readdirSync('/proc/self/task').map(niceness)
      console.log(all.length > 5, [...new Set(all)].join())
      process.exit(0)
    })`
  const { stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', program], { encoding: 'utf8' })
  expect(stdout.trim(), stderr).toBe('true 10')
})

it('knows that it works beside a site', async () => {
  start(`write(process.env.BESIDE_SITE); ${forEver}`)
  await expect.poll(written, started).toBe('true')
})

it('is started again when it was killed, and whenever it has ended', async () => {
  const sending = start(`write('.'); ${forEver}`)
  await expect.poll(written, started).toBe('.')
  process.kill(sending.pid() as number, 'SIGKILL')
  await expect.poll(written, started).toBe('..')
})

it('that can’t start is tried again', async () => {
  start(`write('.'); process.exit(1)`)
  await expect.poll(() => written().length, started).toBeGreaterThan(2)
})

it('may finish what is under way, and is not started again once the site ends', async () => {
  const sending = start(`
    process.on('SIGTERM', () => setTimeout(() => { write('finished'); process.exit(0) }, 100))
    write('begun '); ${forEver}`)
  await expect.poll(written, started).toBe('begun ')
  const pid = sending.pid() as number
  await sending.end()
  expect(written()).toBe('begun finished')
  expect(isAlive(pid)).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect([sending.pid(), written()]).toEqual([undefined, 'begun finished'])
})

it('is told by its channel when the site is gone', async () => {
  start(`write(process.channel ? 'has one' : 'has none'); ${forEver}`)
  await expect.poll(written, started).toBe('has one')
})
