import { defaultConfig } from 'next/dist/server/config-shared'
import { expect, it } from 'vitest'
import config from '../../next.config.mjs'

// Of an experimental setting that it no longer knows, Next.js only warns: starts would take twice as long, and a build more.
it.each(['preloadEntriesOnStart', 'turbopackFileSystemCacheForBuild'])(
  'Next.js knows %s, which is switched off, and would have it on',
  (name) => {
    const known: Record<string, unknown> = { ...defaultConfig.experimental }
    const ours: Record<string, unknown> = { ...config.experimental }
    expect([known[name], ours[name]]).toEqual([true, false])
  },
)
