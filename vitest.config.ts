import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './tests/slowest-first.ts'

const root = path.dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.join(root, 'payload.config.ts'),
      '@collections': path.join(root, 'collections'),
      '@': path.join(root, 'src'),
    },
  },
  test: {
    include: ['tests/{unit,integration}/**/*.test.ts'],
    pool: 'forks',
    // A process for each file would load Payload, Next.js and the editor anew each time.
    isolate: false,
    globalSetup: ['tests/prepared-databases.ts'],
    setupFiles: ['tests/file-of-its-own.ts'],
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Somewhere that is never on London's clock, so that a rule which reads the server's zone is seen.
    env: { TZ: 'Asia/Kolkata' },
  },
})
