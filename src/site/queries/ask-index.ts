import { setTimeout as pause } from 'node:timers/promises'
import { inspectorateSynonyms } from '@collections/inspection-reports/inspectorate-names'
import type { Key } from '@collections/search-part'
import { newsroom } from '@/newsroom'
import type { Finder, FinderFilter } from '@/search/filter'
import type { IndexResult } from '@/search/index/query'
import { keepUp, searchIndex } from '@/search/keep-up'
import { asksNothing, parseQuestion } from '@/search/parse-question'
import { IndexNotReadyError, indexProgress } from '@/search/progress'
import { finderSettings } from './finder-settings'
import { sharedByPages } from './shared-parts'

/** The index is right for all pages of a generation once it is for one. */
const upToDate = sharedByPages(async () => keepUp(await newsroom()))

/** Who asks waits for a short build, for so long, and never for thousands of documents. In milliseconds. */
const longestWait = 5000
const soonDone = 2000
const lookEvery = 100

/** @throws {IndexNotReadyError} while it is being built, or far behind */
const whenUpToDate = async (): Promise<void> => {
  const ready = upToDate().then(() => true)
  const giveUp = Date.now() + longestWait
  while (!(await Promise.race([ready, pause(lookEvery, false, { ref: false })]))) {
    const progress = indexProgress()
    if (progress && (progress.of > soonDone || Date.now() > giveUp)) {
      ready.catch(() => {})
      throw new IndexNotReadyError()
    }
  }
}

type FinderQuery = {
  finder: Finder
  filter: FinderFilter
  /** The topic's id, if the filter names one. */
  topic?: string
  /** The committee’s id. */
  committee?: string
  now: Date
  /** Whether this one is found, and nothing else. */
  only?: Key
  offset?: number
  limit: number
}

/** The answer to a question that asks for nothing. */
export const nothing: IndexResult = {
  total: 0,
  hits: [],
  counts: { types: {}, topics: {}, committees: {}, months: {}, states: {} },
  how: 'nothing',
  corrections: [],
}

/**
 * Asks the index. Words that ask for nothing find nothing, and not everything.
 *
 * @throws {IndexNotReadyError} while it is being built, or far behind
 */
export const askIndex = async ({
  finder,
  filter,
  topic,
  committee,
  now,
  only,
  offset = 0,
  limit,
}: FinderQuery): Promise<IndexResult> => {
  const [{ synonyms }] = await Promise.all([finderSettings(), whenUpToDate()])
  const { q = '', type, year, month, state, sort } = filter
  const asked = parseQuestion(q, [...synonyms, ...inspectorateSynonyms])
  if (q && asksNothing(asked)) return nothing
  return searchIndex().reader.search({
    asked,
    words: q,
    filter: {
      type,
      topic,
      committee,
      year: year ? Number(year) : undefined,
      month: month ? Number(month) : undefined,
      state,
    },
    within: [...finder.types],
    only,
    withdrawnToo: finder.withdrawnToo,
    announcedToo: finder.announcedToo,
    sort: sort ?? (q ? 'relevance' : 'date'),
    now: now.getTime(),
    offset,
    limit,
  })
}

/**
 * Returns what the index answers, for a page that can do without while it is being built: it is made again afterwards.
 */
export const onceBuilt = async <T>(asked: Promise<T>): Promise<T | 'being built'> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof IndexNotReadyError) return 'being built'
    throw error
  }
}
