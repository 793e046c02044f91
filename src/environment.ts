import { isIP } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((value) => value === 'true')
const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional())

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://news.example.gov.uk' })
  .transform((value) => value.replace(/\/+$/, ''))

const isNetwork = (value: string): boolean => {
  const [address = '', bits, ...rest] = value.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 6 ? 128 : 32))
}

/** Addresses and networks, with commas between them. */
const networks = z
  .string()
  .transform((value) => value.split(',').map((one) => one.trim()))
  .refine((all) => all.every(isNetwork), 'must be addresses or networks such as 10.0.0.0/8, with commas between them')

const port = () =>
  z.coerce
    .number({ error: 'must be a number from 1 to 65535' })
    .int('must be a whole number')
    .min(1, 'must be a number from 1 to 65535')
    .max(65535, 'must be a number from 1 to 65535')

const schema = z
  .object({
    DATABASE_URL: z.preprocess(
      empty,
      z
        .string()
        .regex(/^(file:.+|mongodb(\+srv)?:\/\/.+)$/, 'must start with file:, mongodb:// or mongodb+srv://')
        .default('file:./data/site.db'),
    ),
    PORT: z.preprocess(empty, port().default(3000)),
    HOST: z.preprocess(empty, z.string().default('127.0.0.1')),
    SITE_URL: optional(webAddress),
    PAYLOAD_SECRET: optional(z.string().min(8, 'must be at least 8 characters long')),
    ADMIN_EMAIL: optional(z.email('must be an e-mail address')),
    ADMIN_PASSWORD: optional(
      z.string().min(8, 'must be at least 8 characters long').max(200, 'must be at most 200 characters long'),
    ),
    SAMPLE_CONTENT: optional(flag),
    MEDIA_DIR: z.preprocess(empty, z.string().default('./data/media')),
    SEARCH_INDEX: optional(z.string()),
    TRUSTED_PROXIES: optional(networks),
    CACHE_MB: z.preprocess(
      empty,
      z.coerce.number({ error: 'must be a number of megabytes' }).int().min(16, 'must be at least 16').default(256),
    ),
    EXPRESS_LANE: optional(flag),
    METRICS_PORT: optional(port()),
    SMTP_URL: optional(
      z.url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://user:password@mail.example.gov.uk:587' }),
    ),
    SMTP_CA_FILE: optional(z.string()),
    BOUNCES_IMAP_URL: optional(
      z.url({
        protocol: /^imaps?$/,
        error: 'must be an address such as imaps://user:password@mail.example.gov.uk/INBOX',
      }),
    ),
    MAIL_FROM: optional(z.email('must be an e-mail address')),
    MAIL_REPLY_TO: optional(z.email('must be an e-mail address')),
    WEBHOOK_NETWORKS: optional(networks),
    BOUNCES_DOMAIN: optional(z.hostname('must be a domain such as example.gov.uk')),
    LOG_LEVEL: z.preprocess(
      empty,
      z
        .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
        .default('info'),
    ),
  })
  .superRefine((values, context) => {
    const onMongodb = values.DATABASE_URL.startsWith('mongodb')
    if (onMongodb && !values.PAYLOAD_SECRET)
      context.addIssue({ code: 'custom', path: ['PAYLOAD_SECRET'], message: 'is required with MongoDB' })
    if (values.ADMIN_PASSWORD && !values.ADMIN_EMAIL)
      context.addIssue({ code: 'custom', path: ['ADMIN_EMAIL'], message: 'is required when ADMIN_PASSWORD is set' })
  })

export type Environment = {
  databaseUrl: string
  /** True for the embedded SQLite, false for MongoDB. */
  embedded: boolean
  port: number
  host: string
  /** Absolute address of the site, without a slash at its end. */
  siteUrl: string
  secret?: string
  adminEmail?: string
  adminPassword?: string
  sampleContent?: boolean
  mediaDir: string
  /** The file of the search index. */
  searchIndex: string
  /** Proxies whose headers are believed; undefined means those on this machine. */
  trustedProxies?: string[]
  /** Memory for pages that are kept, in bytes. */
  cacheBytes: number
  /** True when simple requests for pages in memory are answered without Node's HTTP parser. */
  expressLane: boolean
  /** Says where the figures are served; undefined serves none. */
  metricsPort?: number
  logLevel: string
  /** The mail server; undefined while none is set, and mail is written to a folder. */
  smtpUrl?: string
  /** A file with the certificate authority of a private mail server. */
  smtpCaFile?: string
  /** Who mail comes from. */
  mailFrom: string
  mailReplyTo?: string
  /** The mailbox in which that arrives; undefined reads none. */
  bouncesImapUrl?: string
  /** The domain to which mail that can't be delivered comes back. */
  bouncesDomain: string
  /** Private networks that webhooks may lead into; undefined for none. */
  webhookNetworks?: string[]
  /** Where mail is written while no mail server is set. */
  outboxFolder: string
}

/** Beside the embedded database, under its name: two databases in a folder have an index each. */
const indexBeside = (databaseUrl: string): string =>
  databaseUrl.startsWith('file:')
    ? databaseUrl.replace(/^file:/, '').replace(/(\.\w+)?$/, '-search.db')
    : './data/search.db'

/** Beside the embedded database; with MongoDB in `data/`. */
const outboxBeside = (databaseUrl: string): string =>
  databaseUrl.startsWith('file:')
    ? path.join(path.dirname(databaseUrl.replace(/^file:/, '')), 'outbox')
    : './data/outbox'

/** Returns whether this process works beside the site that has started it, which does for both what is done once. */
export const isBesideSite = (): boolean => process.env.BESIDE_SITE === 'true'

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/**
 * Reads the settings that come from outside.
 *
 * @param values environment variables; an empty one counts as absent
 * @throws {EnvironmentError} with one line that names each wrong variable and what it should be
 */
export const readEnvironment = (values: Record<string, string | undefined> = process.env): Environment => {
  const parsed = schema.safeParse(values)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new EnvironmentError(`Wrong environment: ${problems.join('; ')}.`)
  }
  const found = parsed.data
  const siteUrl = found.SITE_URL ?? `http://localhost:${found.PORT}`
  const mailFrom = found.MAIL_FROM ?? `newsroom@${new URL(siteUrl).hostname}`
  return {
    databaseUrl: found.DATABASE_URL,
    embedded: found.DATABASE_URL.startsWith('file:'),
    port: found.PORT,
    host: found.HOST,
    siteUrl,
    secret: found.PAYLOAD_SECRET,
    adminEmail: found.ADMIN_EMAIL,
    adminPassword: found.ADMIN_PASSWORD,
    sampleContent: found.SAMPLE_CONTENT,
    mediaDir: found.MEDIA_DIR,
    searchIndex: found.SEARCH_INDEX ?? indexBeside(found.DATABASE_URL),
    trustedProxies: found.TRUSTED_PROXIES,
    cacheBytes: found.CACHE_MB * 1024 * 1024,
    expressLane: found.EXPRESS_LANE ?? true,
    metricsPort: found.METRICS_PORT,
    logLevel: found.LOG_LEVEL,
    smtpUrl: found.SMTP_URL,
    smtpCaFile: found.SMTP_CA_FILE,
    mailFrom,
    mailReplyTo: found.MAIL_REPLY_TO,
    bouncesImapUrl: found.BOUNCES_IMAP_URL,
    bouncesDomain: found.BOUNCES_DOMAIN ?? mailFrom.slice(mailFrom.lastIndexOf('@') + 1),
    webhookNetworks: found.WEBHOOK_NETWORKS,
    outboxFolder: outboxBeside(found.DATABASE_URL),
  }
}
