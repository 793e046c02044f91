import pino, { type Logger } from 'pino'
import { isBrokenForm } from '@/words/broken-form'
import { createRepeats } from './repeats'
import { withoutValues } from './without-values'

type Spoken = { err?: { status?: unknown } }

/** What somebody asked that can't be answered is no trouble of the server's. */
const isRefusal = (said: unknown): boolean => {
  const status = Number((said as Spoken | undefined)?.err?.status)
  return status >= 400 && status < 500
}

/** Anybody can send a form that breaks off; where that was noticed says nothing. */
const brokenFormIn = (said: unknown): Error | undefined => {
  const err = said instanceof Error ? said : (said as { err?: unknown } | undefined)?.err
  return err instanceof Error && isBrokenForm(err) ? err : undefined
}

const { debug = 20, warn = 40 } = pino.levels.values

/** Where nothing else is said, pino would say the message of the error as it is, with the values in it. */
const inWords = (said: unknown[]): unknown[] => {
  const [first, ...rest] = said
  const { err, msg } = (first instanceof Error ? { err: first } : (first ?? {})) as { err?: unknown; msg?: unknown }
  return err instanceof Error && msg === undefined && rest[0] === undefined ? [first, withoutValues(err).message] : said
}

/** Returns what a line says, by which it is known again. */
const keyOf = ([said, message]: unknown[], level: number): string => {
  const { err } = (typeof said === 'object' && said !== null ? said : {}) as { err?: unknown }
  const cause = err instanceof Error ? withoutValues(err).message : ''
  return [level, typeof said === 'string' ? said : (message ?? (said as { msg?: unknown })?.msg ?? ''), cause].join(' ')
}

/**
 * The log of the whole process: one JSON object a line on standard error, with the id of the request where
 * there is one. Addresses of readers, what they search for, who is signed in and what stands in documents
 * are never in it. A line that is said again and again is counted, and said once a minute with how often.
 *
 * @param write takes each line; standard error if absent
 */
export const createLog = (level = 'info', write?: (line: string) => void): Logger => {
  const repeats = createRepeats()
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: withoutValues },
      hooks: {
        logMethod(args, method, severity) {
          if (severity > debug && isRefusal(args[0])) return
          const broken = brokenFormIn(args[0])
          if (broken && severity > warn) return this.warn(`A form could not be read: ${broken.message}.`)
          const said = inWords(args) as typeof args
          const times = severity >= warn ? repeats.count(keyOf(said, severity)) : 1
          if (times === 0) return
          const [first, ...rest] = said as [unknown, ...unknown[]]
          if (times === 1) return method.apply(this, said)
          const line =
            typeof first === 'string'
              ? { times, msg: first }
              : { ...(first instanceof Error ? { err: first } : (first as object)), times }
          method.apply(this, [line, ...rest] as Parameters<typeof method>)
        },
      },
    },
    write ? { write } : pino.destination({ fd: 2, sync: true }),
  )
}

export type { Logger }

/** What comes after these opens something to whoever has it. */
const opening = /(\/(?:preview\/link|subscribe\/confirm|subscriptions|unsubscribe)\/).*/s

/** An address without its query, which may hold what somebody looks for, and without what opens what is not public. */
export const withoutQuery = (url = '/'): string => (url.split(/[?#]/, 1)[0] as string).replace(opening, '$1…')

/**
 * From now on, what Next.js and others say on the console as trouble is a line of the log, too.
 *
 * @param log takes it
 */
export const speakInLog = (log: Logger): void => {
  const speak =
    (severity: 'error' | 'warn') =>
    (...said: unknown[]): void => {
      const err = said.find((one) => one instanceof Error)
      const words = said.filter((one) => typeof one === 'string').join(' ')
      const [first = ''] = words.split('\n', 1)
      log[severity](err ? { err } : {}, first.slice(0, 200) || 'Trouble in the site.')
    }
  console.error = speak('error')
  console.warn = speak('warn')
}
