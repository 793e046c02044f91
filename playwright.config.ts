import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/e2e/browser'
import { siteEnvironment, siteUrl } from './tests/e2e/site'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // On a machine that others keep busy a browser may be starved; what passed only then is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: siteUrl,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    // Recording a trace of every test would double the time of the run.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node start.cjs',
    env: siteEnvironment,
    url: `${siteUrl}/readyz`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
