import { distance } from 'fastest-levenshtein'
import { type Asked, type Concept, expression } from './expression'
import type { IndexDatabase } from './open-index'
import { folded } from './plain-words'

/** How many letters may be wrong in a word of so many. */
const mostWrong = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2)

const isKnown = (database: IndexDatabase, concept: Concept): boolean => {
  const match = expression({ concepts: [concept], without: [] }) as string
  return database.prepare('SELECT 1 FROM words WHERE words MATCH ? LIMIT 1').get(match) !== undefined
}

type Known = { word: string; times: number }

/** The known words that are nearest to one that is not, the best first. */
const nearest = (database: IndexDatabase, word: string): string | undefined => {
  const wrong = mostWrong(word.length)
  if (wrong === 0) return undefined
  const known = database
    .prepare('SELECT word, times FROM known_words WHERE length(word) BETWEEN ? AND ?')
    .all(word.length - wrong, word.length + wrong) as Known[]
  let best: (Known & { away: number }) | undefined
  for (const one of known) {
    const away = distance(word, one.word)
    if (away > wrong) continue
    // A slip at the first letter is rarer than one further on.
    const cost = away + (one.word[0] === word[0] ? 0 : 0.5)
    if (!best || cost < best.away || (cost === best.away && one.times > best.times)) best = { ...one, away: cost }
  }
  return best?.word
}

/** A concept as it was probably meant: a word that is only begun, or one with a slip in it. */
const better = (database: IndexDatabase, concept: Concept): { concept: Concept; corrected: boolean } | undefined => {
  if (!concept.word || isKnown(database, concept)) return undefined
  const word = folded(concept.word)
  const begun: Concept = { ways: [word], beginning: true }
  if (word.length >= 3 && isKnown(database, begun)) return { concept: begun, corrected: false }
  const other = nearest(database, word)
  return other ? { concept: { ways: [other], word: other }, corrected: true } : undefined
}

/**
 * What somebody meant who asked for something that nothing has.
 *
 * @returns `words` when other words are searched for than were typed; undefined when there is nothing better
 */
export const meant = (database: IndexDatabase, asked: Asked): { asked: Asked; words?: string } | undefined => {
  const found = asked.concepts.map((concept) => better(database, concept))
  if (!found.some(Boolean)) return undefined
  const concepts = asked.concepts.map((concept, at) => found[at]?.concept ?? concept)
  const corrected = found.some((one) => one?.corrected)
  const words = concepts.map(({ ways: [first = ''], word }) => word ?? (/\s/.test(first) ? `"${first}"` : first))
  return { asked: { ...asked, concepts }, words: corrected ? words.join(' ') : undefined }
}
