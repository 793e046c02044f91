import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = path.dirname(fileURLToPath(import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks types; the first start on a council's machine should not wait for that.
  typescript: { ignoreBuildErrors: true },
  sassOptions: { loadPaths: [path.join(root, 'node_modules')], quietDeps: true },
  // Loaded from node_modules, not bundled: MongoDB's driver only where it is used, native code, and
  // pdfkit, which reads its font metrics from files beside its code. Payload is bundled: finding its
  // thousand modules one by one would take longer than all the rest of a start.
  serverExternalPackages: [
    '@cantoo/pdf-lib',
    'exifreader',
    '@libsql/client',
    '@payloadcms/db-mongodb',
    'libsql',
    'mongoose',
    'pdfkit',
    'sharp',
  ],
  turbopack: {
    root,
    rules: { '*.inline.scss': { loaders: ['./src/site/rendering/inline-styles-loader.cjs'], as: '*.js' } },
  },
  // In development the page server asks for the log at nearly every request.
  logging: { incomingRequests: { ignore: [/^\/internal\/log/] } },
  experimental: {
    // A build is made once a version: a cache for the next one costs time and 100 MB, and is not used.
    turbopackFileSystemCacheForBuild: false,
    // Inline styles have a loader of their own beside the built-in one for Sass: said, or development warns at each request.
    turbopackUseBuiltinSass: true,
    // Each page is loaded when it is first asked for: a start takes half the time and memory.
    preloadEntriesOnStart: false,
  },
}

const { headers, ...withAdmin } = withPayload(config, { devBundleServerPackages: false })

// Payload asks browsers for client hints on every address, which costs a first visit to any public
// page a second round trip (payload#17906); only the admin uses them.
export default {
  ...withAdmin,
  headers: async () => (await headers()).map((rule) => ({ ...rule, source: '/admin/:path*' })),
}
