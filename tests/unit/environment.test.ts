import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from '@/environment'

const secret = 'sixteen letters or more'

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      databaseUrl: 'file:./data/site.db',
      embedded: true,
      port: 3000,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:3000',
      secret: undefined,
      adminEmail: undefined,
      adminPassword: undefined,
      sampleContent: undefined,
      mediaDir: './data/media',
      searchIndex: './data/site-search.db',
      trustedProxies: undefined,
      cacheBytes: 256 * 1024 * 1024,
      expressLane: true,
      metricsPort: undefined,
      logLevel: 'info',
      smtpUrl: undefined,
      smtpCaFile: undefined,
      mailFrom: 'newsroom@localhost',
      mailReplyTo: undefined,
      bouncesImapUrl: undefined,
      bouncesDomain: 'localhost',
      outboxFolder: 'data/outbox',
    })
  })

  it('an empty variable counts as absent', () => {
    const names = ['DATABASE_URL', 'PORT', 'HOST', 'SITE_URL', 'PAYLOAD_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD']
    const empty = Object.fromEntries(
      [
        ...names,
        'SAMPLE_CONTENT',
        'MEDIA_DIR',
        'SEARCH_INDEX',
        'TRUSTED_PROXIES',
        'CACHE_MB',
        'EXPRESS_LANE',
        'METRICS_PORT',
        'LOG_LEVEL',
      ].map((name) => [name, '']),
    )
    expect(readEnvironment(empty)).toEqual(readEnvironment({}))
  })

  it.each([
    { variables: { PORT: '8080' }, read: { port: 8080, siteUrl: 'http://localhost:8080' } },
    { variables: { SITE_URL: 'https://news.example.gov.uk/' }, read: { siteUrl: 'https://news.example.gov.uk' } },
    {
      variables: { SITE_URL: 'https://example.gov.uk/newsroom//' },
      read: { siteUrl: 'https://example.gov.uk/newsroom' },
    },
    { variables: { SAMPLE_CONTENT: 'true' }, read: { sampleContent: true } },
    { variables: { SAMPLE_CONTENT: 'false' }, read: { sampleContent: false } },
    { variables: { EXPRESS_LANE: 'false' }, read: { expressLane: false } },
    { variables: { DATABASE_URL: 'mongodb://db/site', PAYLOAD_SECRET: secret }, read: { embedded: false, secret } },
    {
      variables: { DATABASE_URL: 'mongodb://db/site', PAYLOAD_SECRET: secret },
      read: { searchIndex: './data/search.db' },
    },
    { variables: { DATABASE_URL: 'file:/srv/a.b/news' }, read: { searchIndex: '/srv/a.b/news-search.db' } },
    { variables: { SEARCH_INDEX: '/srv/index.db' }, read: { searchIndex: '/srv/index.db' } },
    { variables: { DATABASE_URL: 'mongodb+srv://db/site', PAYLOAD_SECRET: secret }, read: { embedded: false } },
    { variables: { ADMIN_EMAIL: 'a@example.org' }, read: { adminEmail: 'a@example.org', adminPassword: undefined } },
    {
      variables: { TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1' },
      read: { trustedProxies: ['10.0.0.0/8', '2001:db8::1'] },
    },
    { variables: { CACHE_MB: '64', METRICS_PORT: '9464' }, read: { cacheBytes: 64 * 1024 * 1024, metricsPort: 9464 } },
    { variables: { HOST: '0.0.0.0', MEDIA_DIR: '/srv/media' }, read: { host: '0.0.0.0', mediaDir: '/srv/media' } },
  ])('reads $variables', ({ variables, read }) => expect(readEnvironment(variables)).toMatchObject(read))

  const port = 'PORT must be a number from 1 to 65535'
  const address = 'SITE_URL must be an address such as https://news.example.gov.uk'
  it.each([
    { variables: { PORT: 'http' }, message: port },
    { variables: { PORT: '0' }, message: port },
    { variables: { PORT: '65536' }, message: port },
    { variables: { PORT: '-1' }, message: port },
    { variables: { PORT: '3000.5' }, message: 'PORT must be a whole number' },
    {
      variables: { DATABASE_URL: 'postgres://db' },
      message: 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://',
    },
    {
      variables: { DATABASE_URL: 'file:' },
      message: 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://',
    },
    { variables: { DATABASE_URL: 'mongodb://db/site' }, message: 'PAYLOAD_SECRET is required with MongoDB' },
    { variables: { PAYLOAD_SECRET: 'short' }, message: 'PAYLOAD_SECRET must be at least 8 characters long' },
    { variables: { SITE_URL: 'news.example.gov.uk' }, message: address },
    { variables: { SITE_URL: 'ftp://example.gov.uk' }, message: address },
    { variables: { SITE_URL: 'javascript:alert(1)' }, message: address },
    { variables: { ADMIN_EMAIL: 'admin' }, message: 'ADMIN_EMAIL must be an e-mail address' },
    {
      variables: { ADMIN_EMAIL: 'a@example.org', ADMIN_PASSWORD: 'short' },
      message: 'ADMIN_PASSWORD must be at least 8 characters long',
    },
    {
      variables: { ADMIN_PASSWORD: 'long enough to do' },
      message: 'ADMIN_EMAIL is required when ADMIN_PASSWORD is set',
    },
    { variables: { SAMPLE_CONTENT: 'yes' }, message: 'SAMPLE_CONTENT must be true or false' },
  ])('refuses $variables', ({ variables, message }) => {
    expect(() => readEnvironment(variables)).toThrow(new EnvironmentError(`Wrong environment: ${message}.`))
  })

  it('names every wrong variable in one line', () => {
    const read = () => readEnvironment({ PORT: 'http', ADMIN_EMAIL: 'admin' })
    expect(read).toThrow(`Wrong environment: ${port}; ADMIN_EMAIL must be an e-mail address.`)
  })

  it('a wrong value is not repeated: it may be a password', () => {
    expect(() => readEnvironment({ PAYLOAD_SECRET: 'hunter2' })).toThrow(expect.not.stringContaining('hunter2'))
  })
})
