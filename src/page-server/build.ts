import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Everything that a build is made from. */
const sources = [
  'src',
  'collections',
  'globals',
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

/** Whether there is a finished build that is newer than everything it is made from. */
export const isBuildCurrent = (directory: string): boolean => {
  const mark = path.join(directory, finished)
  if (!existsSync(mark)) return false
  const { mtimeMs: built } = statSync(mark)
  return sources.every((source) => newest(path.join(directory, source)) <= built)
}

/**
 * Builds the site unless the build that is there is current.
 *
 * @throws {Error} when the build fails; its output is on the console
 */
export const buildUnlessCurrent = async (directory: string): Promise<void> => {
  if (isBuildCurrent(directory)) return
  console.log('  Building the site (once, about a minute) …')
  const next = createRequire(path.join(directory, 'package.json')).resolve('next/dist/bin/next')
  const code = await new Promise<number | null>((resolve, reject) => {
    const build = spawn(process.execPath, [next, 'build'], {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    build.stdout.on('data', keep)
    build.stderr.on('data', keep)
    build.once('error', reject)
    build.once('close', (status) => {
      if (status !== 0) console.error(output)
      resolve(status)
    })
  })
  if (code !== 0) throw new Error('The build failed; see above.')
}
