import path from 'node:path'
import { measureInProcess, type Times } from './finder'

/*
 * How long it takes to find something among 100,000 decisions of 5,000 meetings in the embedded database, and to make the
 * page of one that nobody asked for before, beside that of an article: inside the process, with nothing kept.
 */

export const decisionsMade = 100_000

/** Beside them, to compare their pages. */
export const articles = 2000

export type DecisionFigures = {
  /** Making them up; absent for a database that had them. */
  madeUp?: { items: number; seconds: number }
  searches: Record<string, Times>
  /** Articles and decisions by turns. */
  pages: Record<string, Times>
}

/**
 * Measures, in processes of their own: the one that makes up the decisions learned what the database holds before it
 * was filled, and looks again after ten minutes only.
 *
 * @param folder where the database may be made
 * @param database one that has the decisions already
 */
export const measureDecisions = async (folder: string, database?: string): Promise<DecisionFigures> => {
  const own = database ?? path.join(folder, 'site.db')
  const measure = <Figures>(half: 'made-up' | 'decisions') =>
    measureInProcess<Figures>('bench/decisions-queries.ts', half, folder, own)
  return {
    ...(await measure<Pick<DecisionFigures, 'madeUp'>>('made-up')),
    ...(await measure<DecisionFigures>('decisions')),
  }
}

export const printDecisions = ({ madeUp, searches, pages }: DecisionFigures): void => {
  console.log(`\nFinding something among ${decisionsMade.toLocaleString('en-GB')} decisions, in milliseconds\n`)
  console.table(searches)
  console.log('\nPages that nobody asked for before, by turns, in milliseconds\n')
  console.table(pages)
  if (madeUp)
    console.log(`  ${Math.round(madeUp.items / madeUp.seconds)} decisions a second made up (${madeUp.seconds} s)\n`)
}
