import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The one without a window comes first: it does the same for half of the processor's time. */
const usual = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

/** A Chromium on this machine: the one in CHROMIUM_PATH, a usual place, or Playwright's own. */
export const findBrowser = (): string | undefined => {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  return [...usual.map((name) => `/usr/bin/${name}`), chromium.executablePath()].find((file) => existsSync(file))
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * Makes sure that there is a browser to test with: what is there, else what Playwright installs,
 * else, for root on Debian, the distribution's own.
 *
 * @throws {Error} that says what to install
 */
export const ensureBrowser = (): string => {
  const there = findBrowser()
  if (there) return there
  console.log('No Chromium found. Asking Playwright to install one …')
  run('npx', 'playwright', 'install', 'chromium')
  const installed = findBrowser()
  if (installed) return installed
  if (isRootOnDebian()) {
    console.log('Installing Debian’s Chromium …')
    run('apt-get', 'update', '-qq')
    run('apt-get', 'install', '-y', '-qq', 'chromium-headless-shell', 'fonts-liberation')
  }
  const found = findBrowser()
  if (!found) throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.')
  return found
}
