import { excerptOf } from './excerpt'
import type { SearchQuestion } from './expression'
import type { IndexDatabase } from './open-index'
import { placesOf, type Range } from './places'
import { type Hit, markEnd, markStart } from './query'
import { markedAsWritten } from './with-forms'

const shown = ['title', 'summary', 'findings', 'body'] as const

type Texts = Record<(typeof shown)[number], string>

/** What to mark in a document: where a text has what was looked for. */
type Find = (text: string) => Range[]

const hitOf = ({ collection, id, type }: RowKey, texts: Texts, find: Find): Hit => {
  const marked = (name: (typeof shown)[number]) => markedAsWritten(texts[name], find, markStart, markEnd)
  const summary = marked('summary')
  // Where the summary says it, more words would only be in the way.
  const excerpt = summary.includes(markStart) ? undefined : (excerptOf(marked('findings')) ?? excerptOf(marked('body')))
  return { collection, id, type, title: marked('title'), summary, excerpt }
}

export type RowKey = Pick<Hit, 'collection' | 'id' | 'type'> & { n: number }

/** What was asked, and which documents answer it. */
export type Answered = { asked: SearchQuestion; has: (n: number) => boolean }

/**
 * Hits with their texts marked, where words were looked for.
 *
 * @param answered what to mark: of several, the first that a hit answers
 */
export const withTexts = (database: IndexDatabase, keys: RowKey[], answered: Answered[]): Hit[] => {
  const finds = answered.map(({ asked, has }) => ({ has, find: placesOf(asked) }))
  const read = database.prepare(`SELECT ${shown.join(', ')} FROM words WHERE rowid = ?`)
  return keys.map((key) => {
    const { collection, id, type, n } = key
    const find = finds.find(({ has }) => has(n))?.find
    const texts = find && (read.get(n) as Texts | undefined)
    return texts ? hitOf(key, texts, find) : { collection, id, type }
  })
}
