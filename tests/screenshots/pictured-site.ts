import path from 'node:path'

const port = Number(process.env.SCREENSHOTS_PORT ?? 3296)
export const siteUrl = `http://localhost:${port}`

export const administrator = { email: 'picture@example.org', password: 'only for these pictures' }

/** The settings of a site whose data stand in a folder of their own. */
export const siteSettings = (folder: string, sample: boolean): Record<string, string> => ({
  PORT: String(port),
  HOST: '127.0.0.1',
  SITE_URL: siteUrl,
  DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
  MEDIA_DIR: path.join(folder, 'media'),
  SEARCH_INDEX: path.join(folder, 'search.db'),
  PAYLOAD_SECRET: 'only for these pictures',
  SAMPLE_CONTENT: String(sample),
  ADMIN_EMAIL: administrator.email,
  ADMIN_PASSWORD: administrator.password,
  LOG_LEVEL: 'error',
})
