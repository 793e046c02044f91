import { vi } from 'vitest'

/*
 * Runs before each file of tests. Files that one process runs after each other share the libraries, which take
 * longest to load, and nothing else: each has modules, an environment and a clock of its own.
 */

type Shared = {
  /** The environment, the clock and the folder that the process began with. */
  begunWith?: { environment: NodeJS.ProcessEnv; date: DateConstructor }
  /** Where `getPayload` keeps what it has made. */
  _payload?: Map<string, unknown>
}

const shared = globalThis as Shared

if (!shared.begunWith) shared.begunWith = { environment: { ...process.env }, date: Date }
else {
  vi.useRealTimers()
  globalThis.Date = shared.begunWith.date
  for (const name of Object.keys(process.env)) if (!(name in shared.begunWith.environment)) delete process.env[name]
  Object.assign(process.env, shared.begunWith.environment)
  vi.resetModules()
  shared._payload?.clear()
}
