import { defineConfig } from '@playwright/test'
import { findBrowser } from './tests/e2e/browser'
import { atOnce, siteOf, siteUrl } from './tests/e2e/site'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: atOnce,
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
  webServer: Array.from({ length: atOnce }, (_, worker) => {
    const site = siteOf(worker)
    return {
      command: 'node start.cjs',
      env: site.siteEnvironment,
      url: `${site.siteUrl}/readyz`,
      timeout: 240_000,
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
    }
  }),
})
