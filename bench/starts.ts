import { environmentIn, memoryOf, startSite } from './site'

/** How long the site takes to start, in seconds, and what memory it holds then, in megabytes. */
export type Starts = { database: string; firstStart: number; laterStart: number; memory: number }

export const measureStarts = async (database: string, folder: string, url?: string): Promise<Starts> => {
  const environment = environmentIn(folder, url)
  const first = await startSite(environment)
  await first.stop()
  const later = await startSite(environment)
  const memory = memoryOf(later)
  await later.stop()
  return { database, firstStart: first.seconds, laterStart: later.seconds, memory }
}

export const printStarts = (all: Starts[]): void => {
  console.log('\nStarts, with the build present\n')
  console.table(
    Object.fromEntries(
      all.map(({ database, firstStart, laterStart, memory }) => [
        database,
        {
          'first, with sample content, s': firstStart.toFixed(1),
          'later, s': laterStart.toFixed(1),
          'memory, MB': memory,
        },
      ]),
    ),
  )
}
