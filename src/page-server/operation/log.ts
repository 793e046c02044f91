import pino, { type Logger } from 'pino'

/**
 * The server's log: one JSON object a line on standard error, with the id of the request where there
 * is one. Addresses of readers, what they search for and who is signed in are never in it.
 */
export const createLog = (level = 'info'): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 2, sync: true }),
  )

export type { Logger }

/** An address without its query, which may hold what somebody looks for. */
export const withoutQuery = (url = '/'): string => url.split('?', 1)[0] as string
