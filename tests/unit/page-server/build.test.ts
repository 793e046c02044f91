import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BuildError, buildUnlessCurrent } from '@/page-server/build'

/* A project whose “next build” is a small program: what matters is how it is started, waited for and ended. */

let folder: string
const log = () => (existsSync(path.join(folder, 'log')) ? readFileSync(path.join(folder, 'log'), 'utf8') : '')
const mark = () => path.join(folder, '.next/cache/built-by.pid')

const buildingBy = (program: string) => writeFileSync(path.join(folder, 'node_modules/next/dist/bin/next'), program)

/** Builds for a while, with a worker that is told when to end as Next.js's are, and says when it begins and has ended. */
const slowly = `
const fs = require('node:fs')
if (process.env.IS_WORKER) {
  process.on('message', () => process.exit(0))
  setTimeout(() => process.send('done'), 1200)
  return
}
fs.appendFileSync('log', 'begun ')
const worker = require('node:child_process').fork(__filename, { env: { ...process.env, IS_WORKER: '1' } })
worker.on('message', () => {
  worker.send('end')
  fs.mkdirSync('.next', { recursive: true })
  fs.writeFileSync('.next/BUILD_ID', 'x')
  fs.appendFileSync('log', 'built ')
})
`

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-build-'))
  mkdirSync(path.join(folder, 'node_modules/next/dist/bin'), { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{}')
  symlinkSync(path.resolve('src'), path.join(folder, 'src'))
  buildingBy(slowly)
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** A start in a process of its own. */
const startElsewhere = () => {
  const program = `import { buildUnlessCurrent } from ${JSON.stringify(path.resolve('src/page-server/build.ts'))}
await buildUnlessCurrent(${JSON.stringify(folder)})`
  writeFileSync(path.join(folder, 'start.mts'), program)
  return spawn(process.execPath, ['--import', 'tsx', path.join(folder, 'start.mts')], { stdio: 'ignore' })
}

describe('a build', () => {
  it('is made once, however many start at the same time', async () => {
    await Promise.all([buildUnlessCurrent(folder), buildUnlessCurrent(folder), buildUnlessCurrent(folder)])
    expect(log()).toBe('begun built ')
    expect(existsSync(mark())).toBe(false)
  })

  it('ends with a start that is killed, and the next start takes over', async () => {
    const start = startElsewhere()
    await vi.waitFor(() => expect(log()).toBe('begun '), { timeout: 10_000 })
    start.kill('SIGKILL')
    await pause(2000)
    expect(log()).toBe('begun ')
    await buildUnlessCurrent(folder)
    expect(log()).toBe('begun begun built ')
  })

  it('is waited for where another process makes it', async () => {
    const start = startElsewhere()
    await vi.waitFor(() => expect(log()).toBe('begun '), { timeout: 10_000 })
    await buildUnlessCurrent(folder)
    expect(log()).toBe('begun built ')
    start.kill()
  })

  it.each([
    ['Error: ENOSPC: no space left on device, write', /^The disk is full: .* Make room and start again\.$/],
    ["Error: EACCES: permission denied, open '.next/lock'", /^The folder .*\.next cannot be written\./],
    ['Error: EROFS: read-only file system', /^The folder .*\.next cannot be written\./],
    ['SyntaxError: Unexpected token', /^The build failed; see above\.$/],
  ])('that fails with %s says so in a line', async (output, line) => {
    buildingBy(`console.error(${JSON.stringify(output)}); process.exit(1)`)
    const failing = buildUnlessCurrent(folder)
    await expect(failing).rejects.toThrow(BuildError)
    await expect(failing).rejects.toThrow(line)
    expect(vi.mocked(console.error).mock.calls.length).toBe(/see above/.test(line.source) ? 1 : 0)
  })

  it('that ends without a word and without a build has failed', async () => {
    buildingBy('')
    await expect(buildUnlessCurrent(folder)).rejects.toThrow('The build failed; see above.')
  })

  it('is not begun where nothing can be written', async () => {
    writeFileSync(path.join(folder, '.next'), '')
    await expect(buildUnlessCurrent(folder)).rejects.toThrow(/cannot be written/)
    expect(log()).toBe('')
  })
})

it('the program that ends with its parent keeps no process alive', async () => {
  const guard = path.resolve('src/page-server/end-with-parent.cjs')
  const guarded = spawn(process.execPath, ['--require', guard, '-e', ''], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  expect(await new Promise((resolve) => guarded.once('exit', resolve))).toBe(0)
})
