import { setTimeout as pause } from 'node:timers/promises'
import { environmentIn, memoryOf, memoryOfSending, startSite } from './site'

/**
 * How long the site takes to start, in seconds, and what memory it holds then, in megabytes; and where a mail server is set,
 * the process that sends mail besides.
 */
export type Starts = {
  database: string
  firstStart: number
  laterStart: number
  memory: number
  memoryOfMail: number
}

/** The process that sends mail has started by then. In milliseconds. */
const untilSending = 10_000

export const measureStarts = async (database: string, folder: string, url?: string): Promise<Starts> => {
  const environment = environmentIn(folder, url)
  const first = await startSite(environment)
  await first.stop()
  const later = await startSite(environment)
  const memory = memoryOf(later)
  await later.stop()
  const mailing = await startSite({ ...environment, SMTP_URL: 'smtp://127.0.0.1:9' })
  await pause(untilSending)
  const memoryOfMail = memoryOfSending(mailing)
  await mailing.stop()
  return { database, firstStart: first.seconds, laterStart: later.seconds, memory, memoryOfMail }
}

export const printStarts = (all: Starts[]): void => {
  console.log('\nStarts, with the build present\n')
  console.table(
    Object.fromEntries(
      all.map(({ database, firstStart, laterStart, memory, memoryOfMail }) => [
        database,
        {
          'first, with sample content, s': firstStart.toFixed(1),
          'later, s': laterStart.toFixed(1),
          'memory, MB': memory,
          'and of sending mail, MB': memoryOfMail,
        },
      ]),
    ),
  )
}
