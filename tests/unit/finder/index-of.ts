import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Entry } from '@collections/search-part'
import { afterAll } from 'vitest'
import { openIndex } from '@/search/index/open-index'
import { type IndexQuery, markEnd, markStart } from '@/search/index/query'
import { indexReader } from '@/search/index/search-index'
import { indexWriter } from '@/search/index/write-index'
import { parseQuestion } from '@/search/parse-question'

/* An index in a file, with a few entries, to ask. */

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-index-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
export const newFile = () => path.join(folder, `${++files}.db`)

export const now = Date.parse('2026-11-22T12:00:00Z')
export const day = 86_400_000

export const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  collection: 'news',
  id,
  type: 'news',
  topics: [],
  from: now - day,
  month: 202611,
  day: 21,
  until: null,
  withdrawn: null,
  opens: null,
  closes: null,
  outcome: null,
  files: [],
  title: `Title ${id}`,
  summary: '',
  findings: '',
  body: '',
  documents: '',
  names: [],
  ...more,
})

/** With «these» around what is marked. */
export const shown = (text: string | undefined): string | undefined =>
  text?.replaceAll(markStart, '«').replaceAll(markEnd, '»')

/**
 * An index in a file with these entries.
 *
 * @param groups words that mean the same
 */
export const indexOf = (entries: Entry[], { file = newFile(), groups = [] as string[][] } = {}) => {
  const writer = indexWriter(openIndex(file))
  writer.beginBuild()
  writer.addToBuild(entries)
  writer.finishBuild('0')
  const reader = indexReader(openIndex(file))
  const search = (words: string, more: Partial<IndexQuery> = {}) =>
    reader.search({
      asked: parseQuestion(words, groups),
      words,
      filter: {},
      withdrawnToo: true,
      announcedToo: false,
      sort: words ? 'relevance' : 'date',
      now,
      offset: 0,
      limit: 20,
      ...more,
    })
  const ids = (words: string, more: Partial<IndexQuery> = {}) => search(words, more).hits.map(({ id }) => id)
  return { file, writer, search, ids, load: reader.load }
}
