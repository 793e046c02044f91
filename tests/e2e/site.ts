import path from 'node:path'

/** Files of tests that run at once. Each has a site of its own, so that none sees what another does. */
export const atOnce = 2

/** Where the browser tests' sites keep what they make. */
export const dataOfAll = path.resolve('node_modules/.cache/e2e-site')

export const officer = { email: 'officer@example.org', password: 'a long enough password' }

/** Tests start servers of their own on the next few ports. */
const portsOfOne = 10

/** Where the site listens that one of Playwright's workers has, counted from 0, and what it is made with. */
export const siteOf = (worker: number) => {
  const port = Number(process.env.E2E_PORT ?? 3199) + worker * portsOfOne
  const siteUrl = `http://localhost:${port}`
  const dataFolder = path.join(dataOfAll, String(worker))
  /** The real server on an empty machine: a new database, filled with the sample council. */
  const siteEnvironment = {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    DATABASE_URL: `file:${dataFolder}/site.db`,
    MEDIA_DIR: `${dataFolder}/media`,
    SAMPLE_CONTENT: 'true',
    ADMIN_EMAIL: officer.email,
    ADMIN_PASSWORD: officer.password,
  }
  return { port, siteUrl, dataFolder, siteEnvironment }
}

/** The site of this worker; Playwright says in the environment which one it is, also of what takes a lost one's place. */
export const { port, siteUrl, dataFolder, siteEnvironment } = siteOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0))
