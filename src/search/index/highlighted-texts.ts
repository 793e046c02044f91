import { textColumns } from './entry'
import { excerptOf } from './excerpt'
import type { IndexDatabase } from './open-index'
import { type Hit, markEnd, markStart } from './query'
import { formsMarked } from './with-forms'

const highlighted = textColumns
  .map(({ name }, at) => `highlight(words, ${at}, '${markStart}', '${markEnd}') AS ${name}`)
  .join(', ')

type Texts = Record<(typeof textColumns)[number]['name'], string> & { n: number }

const hitOf = ({ collection, id, type }: Pick<Hit, 'collection' | 'id' | 'type'>, texts: Texts | undefined): Hit => {
  if (!texts) return { collection, id, type }
  const marked = (name: 'title' | 'summary' | 'findings' | 'body') => formsMarked(texts[name], markStart, markEnd)
  const summary = marked('summary')
  // Where the summary says it, more words would only be in the way.
  const excerpt = summary.includes(markStart) ? undefined : (excerptOf(marked('findings')) ?? excerptOf(marked('body')))
  return { collection, id, type, title: marked('title'), summary, excerpt }
}

export type RowKey = Pick<Hit, 'collection' | 'id' | 'type'> & { n: number }

/**
 * Hits with their texts marked, where words were looked for.
 *
 * @param expressions what to highlight: of several, the first that a hit answers
 */
export const withTexts = (database: IndexDatabase, keys: RowKey[], expressions: string[]): Hit[] => {
  const found = new Map<number, Texts>()
  for (const match of expressions) {
    const left = keys.filter(({ n }) => !found.has(n))
    if (left.length === 0) break
    const records = database
      .prepare(
        `SELECT rowid AS n, ${highlighted} FROM words
         WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
      )
      .all(match, JSON.stringify(left.map(({ n }) => n))) as Texts[]
    for (const record of records) found.set(record.n, record)
  }
  return keys.map((key) => hitOf(key, found.get(key.n)))
}
