import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/**
 * A large program that only measures or checks, from the npm registry, in exactly this version. It is
 * installed when it is first used, beside the project's own packages, so that nobody who only runs
 * the site downloads it; none of its own scripts run.
 *
 * @returns the folder that it is in
 * @throws {Error} when the registry can't be reached
 */
export const installedAside = (name: string, version: string): string => {
  const prefix = path.resolve('node_modules/.cache/aside', `${name}-${version}`)
  const folder = path.join(prefix, 'node_modules', name)
  if (existsSync(path.join(folder, 'package.json'))) return folder
  console.log(`Installing ${name} ${version} …`)
  mkdirSync(prefix, { recursive: true })
  const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    execFileSync('npm', [...words, '--prefix', prefix, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch (cause) {
    // Half of it would be taken for the whole.
    rmSync(prefix, { recursive: true, force: true })
    throw new Error(`${name} ${version} could not be had from the npm registry.`, { cause })
  }
  return folder
}
