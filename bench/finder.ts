import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/*
 * How long it takes to find something among 100,000 live news items of about 2,500 characters in the
 * embedded database: inside the process, with nothing kept, everything a page needs included.
 */

export const documents = 100_000

export type Times = { p50: number; p95: number; max: number }

export type FinderFigures = {
  /** Making up the items; absent for a database that had them. */
  madeUp?: { items: number; seconds: number }
  /** The whole index from the database, and the part of it that is writing the index. A second. */
  index: { rebuilt: number; written: number }
  searches: Record<string, Times>
  lists: Record<string, Times>
  /** How long something published took to be found, in milliseconds. */
  published: Times
  /** The longest the process was held up while four searched all the time, in milliseconds. */
  heldUp: number
  /** Resident memory before, and after the last of so many searches, in megabytes. */
  memory: { before: number; after: number; searches: number }
}

/** By how many entries: what is written a second, and how long the same questions take each. */
export type PlainFigures = Record<
  number,
  { written: { own: number; plain: number }; searches: Record<string, { own: Times; plain: Times }> }
>

/** Runs one half of the measuring in a process of its own: what the first needs to build is no memory of the second. */
const measure = <Figures>(half: 'index' | 'search' | 'plain', folder: string, database: string): Promise<Figures> =>
  measureInProcess('bench/finder-queries.ts', half, folder, database)

/** Runs a part of the measuring in a process of its own. */
export const measureInProcess = async <Figures>(
  script: string,
  half: string,
  folder: string,
  database: string,
): Promise<Figures> => {
  const file = path.join(folder, `${half}.json`)
  const measuring = spawn(process.execPath, ['tests/run-script.mjs', script, file, half], {
    env: {
      ...process.env,
      DATABASE_URL: `file:${database}`,
      SEARCH_INDEX: path.join(folder, 'search.db'),
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'only for this benchmark',
      SAMPLE_CONTENT: 'true',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(measuring, 'exit')
  if (status !== 0) throw new Error('The finder could not be measured; see above.')
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Measures, in processes of their own.
 *
 * @param folder where the database may be made
 * @param database a database that has the items already
 */
export const measureFinder = async (folder: string, database?: string): Promise<FinderFigures> => {
  const own = database ?? path.join(folder, 'site.db')
  const index = await measure<Partial<FinderFigures>>('index', folder, own)
  return { ...index, ...(await measure<Partial<FinderFigures>>('search', folder, own)) } as FinderFigures
}

/** Measures the index beside plain FTS5 with GROUP BY, which has none of its forms, corrections and tiers. */
export const measurePlainIndex = async (folder: string, database?: string): Promise<PlainFigures> => {
  const own = database ?? path.join(folder, 'site.db')
  if (!database) await measure('index', folder, own)
  return measure<PlainFigures>('plain', folder, own)
}

export const printPlainIndex = (figures: PlainFigures): void => {
  for (const [size, { written, searches }] of Object.entries(figures)) {
    console.log(`\nOur index beside plain FTS5 with GROUP BY, ${Number(size).toLocaleString('en-GB')} entries, ms\n`)
    console.table(
      Object.fromEntries(
        Object.entries(searches).map(([words, { own, plain }]) => [
          words,
          { 'ours, p50': own.p50, 'ours, p95': own.p95, 'plain, p50': plain.p50, 'plain, p95': plain.p95 },
        ]),
      ),
    )
    console.log(`  Written a second: ours ${written.own}, plain ${written.plain}`)
  }
}

export const printFinder = ({ madeUp, index, searches, lists, published, heldUp, memory }: FinderFigures): void => {
  console.log(`\nFinding something among ${documents.toLocaleString('en-GB')} news items, in milliseconds\n`)
  console.table({ ...searches, ...lists, 'published, and found': published })
  if (madeUp) console.log(`  ${Math.round(madeUp.items / madeUp.seconds)} items a second made up (${madeUp.seconds} s)`)
  console.log(`  ${index.rebuilt} items a second into the index from the database; writing it alone ${index.written}`)
  console.log(`  Held up for ${heldUp} ms at most while four searched`)
  console.log(`  Memory ${memory.before} MB, after ${memory.searches} searches ${memory.after} MB\n`)
}
