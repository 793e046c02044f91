import type { PageServer } from './page-server'

/** The answer of the site about some files: a line for each that there is something to tell of, and where to go on. */
type CleaningAnswer = { lines: string[]; looked: number; changed: number; next?: string }

/** Asks the site to clean the files that are there already, and tells what it did with each. */
export const cleanFiles = async (
  ask: PageServer['askSite'],
  tell: (line: string) => void,
  fail: (problem: string) => Error,
): Promise<void> => {
  let looked = 0
  let changed = 0
  for (const kind of ['media', 'documents']) {
    let next: string | undefined = ''
    while (next !== undefined) {
      const after: string = next ? `&after=${encodeURIComponent(next)}` : ''
      const { statusCode, payload } = await ask(`/internal/clean-files?kind=${kind}${after}`)
      if (statusCode !== 200) throw fail(payload)
      const done = JSON.parse(payload) as CleaningAnswer
      for (const line of done.lines) tell(`  ${line}`)
      looked += done.looked
      changed += done.changed
      next = done.next
    }
  }
  tell(`  ${looked} files looked into, ${changed} changed.`)
}
