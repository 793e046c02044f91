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

/** How often a word stands where it tells what a document is about, and in how many documents at all. */
type KnownWord = { word: string; times: number; documents: number }

/** A letter that was left out, or typed twice, is a likelier slip than another letter in its place. */
const isOtherLetter = (typed: string, word: string): boolean =>
  typed.length === word.length && distance(typed, word) === 1

/**
 * How unlikely it is that a word was meant: its slips, more for one at the first letter, and for a word that stands in
 * texts alone and is none of the language, for it may be a slip itself.
 */
const costOf = (typed: string, { word, times }: KnownWord, away: number): number =>
  away +
  (word[0] === typed[0] ? 0 : 0.5) +
  (isOtherLetter(typed, word) ? 0.1 : 0) +
  (times > 0 || isEnglish(word) ? 0 : 0.25)

const isLikelier = (one: KnownWord, other: KnownWord): boolean =>
  one.times === other.times ? one.documents > other.documents : one.times > other.times

/** The known word that is nearest to one that is not; of those as near, one that tells what a document is about. */
const nearest = (database: IndexDatabase, typed: string): string | undefined => {
  const wrong = mostWrong(typed.length)
  if (wrong === 0) return undefined
  const known = database
    .prepare('SELECT word, times, documents FROM known_words WHERE length(word) BETWEEN ? AND ?')
    .all(typed.length - wrong, typed.length + wrong) as KnownWord[]
  let best: (KnownWord & { cost: number }) | undefined
  for (const one of known) {
    const away = slips(typed, one.word)
    if (away > wrong) continue
    const cost = costOf(typed, one, away)
    if (!best || cost < best.cost || (cost === best.cost && isLikelier(one, best))) best = { ...one, cost }
  }
  return best?.word
}

type Better = { concepts: Concept[]; corrections: SpellingCorrection[] }

/** A word that has a slip in it as it was probably meant. A real word is what it is. */
const mended = (database: IndexDatabase, typed: string, word: string): Better | undefined => {
  const used = nearest(database, word)
  if (!used) return undefined
  const { concepts } = understood(database, { concepts: [oneWord(used)], without: [] })
  return { concepts, corrections: [{ typed, used }] }
}

/** “Pot-holes” is a word in one piece, and “bin-day” is two. */
const isOneWord = ({ typed }: Concept): boolean => {
  const first = typed[0]?.[0]
  return Boolean(first?.word && isEnglish(plainWord(first.word)))
}

/** A concept that nothing has as it was probably meant: words apart, a word that is only begun, or one with a slip in it. */
const better = (database: IndexDatabase, asked: Concept): Better | undefined => {
  const typed = wordOf(asked)
  const apart = isOneWord(asked) ? undefined : asked.apart
  if (!(apart || typed) || isKnown(database, asked)) return undefined
  if (apart) {
    const { concepts } = understood(database, { concepts: apart.concepts, without: [] })
    const each = concepts.map((one) => better(database, one) ?? { concepts: [one], corrections: [] })
    const inParts = each.flatMap((one) => one.corrections)
    // Words that stand anywhere are not what was typed, and whoever typed it is told so.
    const corrections = inParts.length > 0 ? inParts : [{ typed: apart.typed, used: apart.used }]
    return { concepts: each.flatMap((one) => one.concepts), corrections }
  }
  const word = plainWord(typed as string)
  if (isEnglish(word)) return undefined
  const begun: Concept = { typed: [[{ ways: [word], beginning: true }]], also: [] }
  if (word.length >= 3 && isKnown(database, begun)) return { concepts: [begun], corrections: [] }
  return mended(database, typed as string, word)
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
  const found = asked.concepts.map((concept) => better(database, concept))
  if (!found.some(Boolean)) return undefined
  const concepts = asked.concepts.flatMap((concept, at) => found[at]?.concepts ?? [concept])
  return { asked: { ...asked, concepts }, corrections: found.flatMap((one) => one?.corrections ?? []) }
}
