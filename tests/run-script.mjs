import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createViteServer } from 'vitest/node'

// Imported after other parts of its package, this one now and then never ends on Node 20 (payload#11081).
await import('@payloadcms/richtext-lexical/lexical')

// Runs a script that uses Payload in a process of its own, loaded as the tests load it:
// Node's hooks for `import`, which tsx needs, now and then never end on Node 20.
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: {
    alias: {
      '@payload-config': path.join(root, 'payload.config.ts'),
      '@collections': path.join(root, 'collections'),
      '@': path.join(root, 'src'),
    },
  },
})
await server.ssrLoadModule(path.resolve(process.argv[2]))
