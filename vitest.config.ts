import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './tests/slowest-first.ts'

const root = path.dirname(fileURLToPath(import.meta.url))

export default defineConfig({
  resolve: { alias: { '@payload-config': path.join(root, 'payload.config.ts') } },
  test: {
    include: ['tests/{unit,integration}/**/*.test.ts'],
    // A file is a process: it has a database, an environment and a clock of its own.
    pool: 'forks',
    isolate: true,
    maxWorkers: 2,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Somewhere that is never on London's clock, so that a rule which reads the server's zone is seen.
    env: { TZ: 'Asia/Kolkata' },
  },
})
