import { acronym } from '@/words/acronym'
import { isEnglish } from './english-words'
import { type Concept, expression, type SearchQuestion, type Term } from './expression'
import type { IndexDatabase } from './open-index'
import { documentsWith, formsOf, plainWord } from './word-forms'

/*
 * Says what was typed as this index understands it: acronyms by their capitals, compounds in one piece and in two, and
 * words in the forms that are there.
 */

/** Returns whether anything has it. */
export const isKnown = (database: IndexDatabase, concept: Concept): boolean => {
  const match = expression({ concepts: [concept], without: [] }) as string
  return database.prepare('SELECT 1 FROM words WHERE words MATCH ? LIMIT 1').get(match) !== undefined
}

const phrase = (text: string): Concept => ({ typed: [[{ ways: [text] }]], also: [] })

/** The one plain word that a concept is; undefined for anything else. */
export const wordOf = ({ typed, when }: Concept): string | undefined => {
  const [[first, second] = [], other] = typed
  return when || second || other || first?.beginning || first?.before || first?.ways.length !== 1
    ? undefined
    : first.word
}

/** The acronym rather than the word, where the index has it; the word below it. */
const withAcronym = (database: IndexDatabase, concept: Concept): Concept => {
  const { capitals } = concept
  if (!capitals) return concept
  const short = phrase(acronym(capitals))
  return isKnown(database, short) ? { ...short, also: [...concept.typed, ...concept.also] } : concept
}

const withoutCoincidence = (concept: Concept): Concept =>
  concept.unlessWord && concept.also.length > 0 && isEnglish(plainWord(concept.unlessWord))
    ? { ...concept, also: [] }
    : concept

const withForms = (database: IndexDatabase, word: string): string[] => [word, ...formsOf(database, word).inflected]

/** A word, or a number that can be part of one: Covid 19, 24 hour. */
const partOf = (concept: Concept): string | undefined => {
  const way = concept.typed[0]?.[0]?.ways[0]
  return wordOf(concept) ?? (concept.typed.length === 1 && way && /^\d{1,4}$/.test(way) ? way : undefined)
}

/** “Pot holes”, where the index has potholes: these first, then both words side by side, then anywhere. */
const joined = (database: IndexDatabase, first: Concept, second: Concept): Concept | undefined => {
  const [a, b] = [partOf(first), partOf(second)]
  if (!second.follows || !a || !b || !(wordOf(first) ?? wordOf(second)) || first.also.length + second.also.length > 0)
    return undefined
  const whole = plainWord(a) + plainWord(b)
  const [, ...others] = withForms(database, whole)
  if (others.length === 0 && !isKnown(database, phrase(whole))) return undefined
  const inTwo = withForms(database, b).map((other) => `${a} ${other}`)
  return {
    negated: first.negated,
    typed: [[{ ways: [whole], word: whole }], [{ ways: inTwo }]],
    also: [...first.typed.flatMap((one) => second.typed.map((two) => [...one, ...two]))],
  }
}

/** A part of a real word has so many letters: “season” is no son of the sea, and “alot” is two words. */
const shortestPart = 3

/** A word that so many documents have is no part of a compound, and looking for it beside another takes its time. */
const mostCommon = 10_000

/** “Wheeliebin”, where the index has wheelie bin. */
const split = (database: IndexDatabase, word: string): string[] => {
  const whole = plainWord(word)
  if (whole.length < 4) return []
  const shortest = isEnglish(whole) ? shortestPart : 1
  for (let at = shortest; at <= whole.length - shortest; at += 1) {
    const [a, b] = [whole.slice(0, at), whole.slice(at)]
    const times = a.length < shortestPart ? 1 : documentsWith(database, a)
    if (times === 0 || times > mostCommon) continue
    const ways = withForms(database, b).map((other) => `${a} ${other}`)
    const known = ways.filter((way) => isKnown(database, phrase(way)))
    if (known.length > 0) return known
  }
  return []
}

const inflect = (database: IndexDatabase, term: Term): Term => {
  if (!term.word) return term
  const before = term.before ? `${term.before} ` : ''
  const forms = [plainWord(term.word), ...formsOf(database, term.word).inflected].map((form) => before + form)
  const folds = new Set(term.ways.map((way) => way.toLowerCase()))
  return { ...term, ways: [...term.ways, ...new Set(forms.filter((form) => !folds.has(form)))] }
}

/** With so many that have the word itself, nobody needs those that have another of its stem. */
const enough = 20

/** Words of the same stem, for a word that few documents have. */
const relatedTo = (database: IndexDatabase, word: string): Term[][] => {
  const { inflected, related } = formsOf(database, word)
  const times = [plainWord(word), ...inflected].reduce((sum, form) => sum + documentsWith(database, form), 0)
  return times < enough ? related.map((other) => [{ ways: [other] }]) : []
}

const inAllForms = (database: IndexDatabase, concept: Concept): Concept => {
  const word = wordOf(concept)
  const related = word ? relatedTo(database, word) : []
  const inTwo = word ? split(database, word).map((way): Term[] => [{ ways: [way] }]) : []
  return {
    ...concept,
    typed: [...concept.typed.map((terms) => terms.map((term) => inflect(database, term))), ...inTwo],
    also: [...concept.also.map((terms) => terms.map((term) => inflect(database, term))), ...related],
  }
}

const withCompounds = (database: IndexDatabase, concepts: Concept[]): Concept[] => {
  const whole: Concept[] = []
  for (let at = 0; at < concepts.length; at += 1) {
    const [one, next] = [concepts[at] as Concept, concepts[at + 1]]
    const compound = next && joined(database, one, next)
    whole.push(compound ?? one)
    if (compound) at += 1
  }
  return whole
}

/** Returns what was asked for, with everything by which this index knows it. */
export const understood = (database: IndexDatabase, { concepts, without }: SearchQuestion): SearchQuestion => ({
  concepts: withCompounds(database, concepts)
    .map((concept) => inAllForms(database, withoutCoincidence(concept)))
    .map((concept) => withAcronym(database, concept)),
  without: without.map((concept) => inAllForms(database, { ...concept, also: [] })),
})
