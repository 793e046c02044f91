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
  turbopack: { root },
}

export default withPayload(config, { devBundleServerPackages: false })
