import { stemmer } from 'stemmer'
import type { IndexDatabase } from './open-index'
import { folded } from './plain-words'

/* The index holds words as they are written. Which of them are forms of what was typed is found out when it is asked. */

/** Matches what an inflection leaves behind what two forms have in common. */
const ending = /^(?:|s|es|e|ed|d|ing|y|ies|ied|ying)$/

/** Words that end as a plural does and are none. */
const alone = new Set(['news', 'means', 'lens', 'species', 'series', 'gas', 'bus'])

const common = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** "plann-ing" and "plan": the last letter is doubled. */
const single = (rest: string, last: string | undefined): string => (rest[0] === last ? rest.slice(1) : rest)

/** Returns whether one is the plural, the past or another inflection of the other. */
const isInflection = (a: string, b: string): boolean => {
  const at = common(a, b)
  const last = a[at - 1]
  return [a, b].every((word) => ending.test(word.slice(at)) || ending.test(single(word.slice(at), last)))
}

/** The word without a possessive ending. */
export const plainWord = (word: string): string => folded(word).replace(/['’]s?$/, '')

export type WordForms = {
  /** Plurals and other inflections. */
  inflected: string[]
  /** Words of the same stem (M. F. Porter, 1980), which mean something close to it. */
  related: string[]
}

const atMost = 12

/** The words in the index that are forms of a word, without itself; the ones that are written most often first. */
export const formsOf = (database: IndexDatabase, typed: string): WordForms => {
  const word = plainWord(typed)
  if (word.length < 3 || alone.has(word)) return { inflected: [], related: [] }
  const stem = stemmer(word)
  // Stems of one word are different only in this last letter: happy, happi-ness.
  const beginning = stem.endsWith('i') ? stem.slice(0, -1) : stem
  const rows = database
    .prepare('SELECT word FROM known_words WHERE word >= ? AND word < ? ORDER BY times DESC')
    .all(beginning, `${beginning}\uffff`) as { word: string }[]
  const others = rows.map((row) => row.word).filter((other) => other !== word && !alone.has(other))
  const same = others.filter((other) => stemmer(other) === stem)
  return {
    inflected: same.filter((other) => isInflection(word, other)).slice(0, atMost),
    related: same.filter((other) => !isInflection(word, other)).slice(0, atMost),
  }
}

/** In how many documents a word stands, as it is written. */
export const documentsWith = (database: IndexDatabase, word: string): number => {
  const row = database.prepare('SELECT documents FROM known_words WHERE word = ?').get(word)
  return (row as { documents: number } | undefined)?.documents ?? 0
}
