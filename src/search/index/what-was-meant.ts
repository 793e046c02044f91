import { distance } from 'fastest-levenshtein'
import { isEnglish } from './english-words'
import { type Concept, oneWord, type SearchQuestion } from './expression'
import type { IndexDatabase } from './open-index'
import type { SpellingCorrection } from './query'
import { isKnown, understood, wordOf } from './understood'
import { plainWord } from './word-forms'

/** Returns how many letters may be wrong in a word of so many. */
const mostWrong = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2)

/** Two neighbours that changed places are one slip (Damerau, 1964), not two. */
const slips = (typed: string, word: string): number => {
  const away = distance(typed, word)
  if (away !== 2 || typed.length !== word.length) return away
  const first = [...typed].findIndex((letter, at) => letter !== word[at])
  const swapped = typed.slice(0, first) + typed[first + 1] + typed[first] + typed.slice(first + 2)
  return swapped === word ? 1 : away
}

type KnownWord = { word: string; times: number }

/** The known words that are nearest to one that is not, the best first. */
const nearest = (database: IndexDatabase, word: string): string | undefined => {
  const wrong = mostWrong(word.length)
  if (wrong === 0) return undefined
  const known = database
    .prepare('SELECT word, times FROM known_words WHERE times > 0 AND length(word) BETWEEN ? AND ?')
    .all(word.length - wrong, word.length + wrong) as KnownWord[]
  let best: (KnownWord & { away: number }) | undefined
  for (const one of known) {
    const away = slips(word, one.word)
    if (away > wrong) continue
    // A slip at the first letter is rarer than one further on.
    const cost = away + (one.word[0] === word[0] ? 0 : 0.5)
    if (!best || cost < best.away || (cost === best.away && one.times > best.times)) best = { ...one, away: cost }
  }
  return best?.word
}

type Better = { concept: Concept; corrected?: SpellingCorrection }

/** A concept as it was probably meant: a word that is only begun, or one with a slip in it. A real word is what it is. */
const better = (database: IndexDatabase, asked: Concept, known: Concept): Better | undefined => {
  const typed = wordOf(asked)
  if (!typed || isKnown(database, known)) return undefined
  const word = plainWord(typed)
  if (isEnglish(word)) return undefined
  const begun: Concept = { typed: [[{ ways: [word], beginning: true }]], also: [] }
  if (word.length >= 3 && isKnown(database, begun)) return { concept: begun }
  const used = nearest(database, word)
  if (!used) return undefined
  const { concepts } = understood(database, { concepts: [oneWord(used)], without: [] })
  return concepts[0] && { concept: concepts[0], corrected: { typed, used } }
}

/**
 * Returns what somebody meant who asked for something that nothing has.
 *
 * @param asked as the index understands it
 * @returns what to look for, and each word that is looked for instead of one that was typed; undefined when there is
 *   nothing better
 */
export const meant = (
  database: IndexDatabase,
  asked: SearchQuestion,
): { asked: SearchQuestion; corrections: SpellingCorrection[] } | undefined => {
  const found = asked.concepts.map((concept) => better(database, concept, concept))
  if (!found.some(Boolean)) return undefined
  const concepts = asked.concepts.map((concept, at) => found[at]?.concept ?? concept)
  return { asked: { ...asked, concepts }, corrections: found.flatMap((one) => one?.corrected ?? []) }
}
