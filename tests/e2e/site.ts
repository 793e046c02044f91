import path from 'node:path'

/** Where the browser tests' own site listens, and what it is made with. */
export const port = Number(process.env.E2E_PORT ?? 3199)
export const siteUrl = `http://localhost:${port}`
export const officer = { email: 'officer@example.org', password: 'a long enough password' }
export const dataFolder = path.resolve('node_modules/.cache/e2e-site')

/** The real server on an empty machine: a new database, filled with the sample council. */
export const siteEnvironment = {
  PORT: String(port),
  HOST: '127.0.0.1',
  SITE_URL: siteUrl,
  DATABASE_URL: `file:${dataFolder}/site.db`,
  MEDIA_DIR: `${dataFolder}/media`,
  SAMPLE_CONTENT: 'true',
  ADMIN_EMAIL: officer.email,
  ADMIN_PASSWORD: officer.password,
}
