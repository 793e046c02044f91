import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Everything that a build is made from. */
const sources = [
  'src',
  'collections',
  'migrations',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package.json',
  'package-lock.json',
]

const newest = (file: string): number => {
  if (!existsSync(file)) return 0
  const { mtimeMs } = statSync(file)
  if (!statSync(file).isDirectory()) return mtimeMs
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), mtimeMs)
}

/** The file that Next.js writes last: a build that was cut short has none. */
const finished = path.join('.next', 'BUILD_ID')

/** Returns whether there is a finished build that is newer than everything it is made from. */
export const isBuildCurrent = (directory: string): boolean => {
  const mark = path.join(directory, finished)
  if (!existsSync(mark)) return false
  const { mtimeMs: built } = statSync(mark)
  return sources.every((source) => newest(path.join(directory, source)) <= built)
}

/** Describes what keeps the site from being built; its message is one line for the operator. */
export class BuildError extends Error {
  override name = 'BuildError'
}

const folderOf = (directory: string): string => path.join(directory, '.next')

/** Common reasons why a build fails, for those who run the site. */
const reasonOf = (output: string, directory: string): string | undefined => {
  const folder = folderOf(directory)
  if (/ENOSPC|no space left on device|os error 28/i.test(output))
    return `The disk is full: building the site needs about 500 MB in ${folder}. Make room and start again.`
  if (/EACCES|EPERM|EROFS|ENOTDIR|permission denied|read-only file system|not a directory/i.test(output))
    return `The folder ${folder} cannot be written. Give the user who runs the site the right to write there.`
  return undefined
}

type Built = { code: number | null; output: string }

/**
 * Runs Next.js's build in a process that ends with this one, however this one ends: a build that nobody
 * waits for would go on, and keep the next start from building.
 */
const build = (directory: string): Promise<Built> =>
  new Promise((resolve, reject) => {
    const next = createRequire(path.join(directory, 'package.json')).resolve('next/dist/bin/next')
    const endsWithUs = path.join(directory, 'src/page-server/end-with-parent.cjs')
    const running = spawn(process.execPath, ['--require', endsWithUs, next, 'build'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        ENDS_WITH_PARENT: String(process.pid),
      },
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    running.stdout?.on('data', keep)
    running.stderr?.on('data', keep)
    running.once('error', reject)
    running.once('close', (code) => resolve({ code, output }))
  })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Takes the right to build, which one process has. Next.js has a lock of its own, but who asks for that
 * begins to build the moment it is free, over the build that has just been finished.
 *
 * @returns a function that gives it back; undefined while another process has it
 * @throws {BuildError} when nothing can be written
 */
const takeTurn = (directory: string): (() => void) | undefined => {
  // Next.js empties its folder when it builds, but for this one.
  const mark = path.join(folderOf(directory), 'cache', 'built-by.pid')
  try {
    mkdirSync(path.dirname(mark), { recursive: true })
    writeFileSync(mark, String(process.pid), { flag: 'wx' })
    return () => rmSync(mark, { force: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'EEXIST') throw new BuildError(reasonOf(`${code} ${message}`, directory) ?? message)
  }
  if (isAlive(Number(readFileSync(mark, 'utf8')))) return undefined
  // Whoever built was killed.
  rmSync(mark, { force: true })
  return takeTurn(directory)
}

/** In milliseconds. */
const lookAgain = 500

/**
 * Builds the site unless the build that is there is current. Where another process builds, its build is waited for.
 *
 * @throws {BuildError} when the build fails; its output is on the console unless the reason is known
 */
export const buildUnlessCurrent = async (directory: string): Promise<void> => {
  if (isBuildCurrent(directory)) return
  let endTurn = takeTurn(directory)
  if (!endTurn) console.log('  Another process is building the site: waiting for that …')
  for (; !endTurn; endTurn = takeTurn(directory)) await pause(lookAgain)
  try {
    if (isBuildCurrent(directory)) return
    console.log('  Building the site (once, about a minute) …')
    const { code, output } = await build(directory)
    if (code === 0 && existsSync(path.join(directory, finished))) return
    const reason = reasonOf(output, directory)
    if (!reason) console.error(output)
    throw new BuildError(reason ?? 'The build failed; see above.')
  } finally {
    endTurn()
  }
}
