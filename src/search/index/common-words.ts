import type { Columns } from './columns'
import { type Concept, expression, inTitle, oneWord } from './expression'
import type { IndexDatabase } from './open-index'
import { understood } from './understood'
import { documentsWith, plainWord } from './word-forms'

/** A word that so many documents have is common. */
const commonFrom = 5000

/** The rows of a word that so many documents have are worth keeping. */
const keptFrom = 500

const isIn = (database: IndexDatabase, { typed, also }: Concept, documents: number): boolean =>
  [...typed, ...also].some(
    ([only, ...more]) =>
      only !== undefined &&
      more.length === 0 &&
      only.ways.some((way) => !way.includes(' ') && documentsWith(database, plainWord(way)) >= documents),
  )

/** Returns whether a word will do for a concept that very many documents have. */
export const isCommon = (database: IndexDatabase, concept: Concept): boolean => isIn(database, concept, commonFrom)

const expressionOf = (concept: Concept): string => expression({ concepts: [concept], without: [] }) ?? ''

const titleExpressionOf = (concept: Concept): string => inTitle({ concepts: [concept], without: [] })

/** So many of the most common words are at hand before anybody asks. */
const atHandFirst = 40

/** Finds the rows of the most common words, so that nobody’s search waits for that. */
export const keepMostCommon = (database: IndexDatabase, columns: Columns): void => {
  const words = database
    .prepare('SELECT word FROM known_words WHERE documents >= ? ORDER BY documents DESC LIMIT ?')
    .all(commonFrom, atHandFirst) as { word: string }[]
  const asked = words.map(({ word }) => oneWord(word))
  for (const concept of understood(database, { concepts: asked, without: [] }).concepts) {
    columns.kept.load(database, columns, expressionOf(concept))
    columns.kept.load(database, columns, titleExpressionOf(concept))
  }
}

/**
 * Returns the concepts whose rows are at hand, or worth having at hand: beside a rare word, SQLite skips most of the
 * rows of a common one by itself.
 */
export const atHand = (database: IndexDatabase, { kept }: Columns, concepts: Concept[]): Concept[] => {
  const common = concepts.filter((concept) => isIn(database, concept, keptFrom))
  return common.length === concepts.length ? common : common.filter((concept) => kept.has(expressionOf(concept)))
}

/** Takes from the matches what does not say a concept. */
export const onlyThose = (
  database: IndexDatabase,
  columns: Columns,
  matches: Uint8Array,
  concept: Concept,
  where: 'anywhere' | 'title' = 'anywhere',
): void => {
  const match = where === 'title' ? titleExpressionOf(concept) : expressionOf(concept)
  columns.kept.keepOnly(database, columns, match, matches)
}
