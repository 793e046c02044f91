/** A word or phrase, in any of these ways. */
export type Term = {
  ways: string[]
  /** The one word that was typed: its plural and other forms are looked for too, and slips of the finger mended. */
  word?: string
  /** Says what stands before that word, in a phrase of which it is the last. */
  before?: string
  /** The words begin so. */
  beginning?: boolean
}

/** A day or month that somebody names; without a year, that of any year. */
export type When = { year?: number; month: number; day?: number }

/** One thing that a result has to say: all terms of one of its alternatives. */
export type Concept = {
  /** Lists what was typed. */
  typed: Term[][]
  /** Lists what means the same: found too, and always below what was typed. */
  also: Term[][]
  /** Or be of that day or month: what is comes first. */
  when?: When
  /** It stands right behind the concept before it, so that both may be one word: “pot holes”. */
  follows?: boolean
  /** Lists what stood before it and says the opposite, in its ways: “not”, “isn’t”. What has both together comes first. */
  negated?: string[]
  /** In capitals: the acronym, if the index has it, and not the word of the same letters. */
  capitals?: string
  /** The words that it is made of, where it was typed in one with signs between them: “bin day” of “bin-day”. */
  apart?: { typed: string; used: string; concepts: Concept[] }
  /** What means the same only counts if this is no English word: “cqc”, not “send”. */
  unlessWord?: string
}

/** Describes what was asked for: all of the concepts, and none of the others. */
export type SearchQuestion = { concepts: Concept[]; without: Concept[] }

/** As FTS5 takes a text for what it is, whatever stands in it (SQLite, FTS5 Extension, 3.1). */
const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`

const term = ({ ways, beginning }: Term): string =>
  `(${ways.map((way) => `${quoted(way)}${beginning ? ' *' : ''}`).join(' OR ')})`

const alternative = (terms: Term[]): string => {
  const [first, ...more] = terms.map(term)
  return more.length > 0 ? `(${[first, ...more].join(' AND ')})` : (first ?? '')
}

const concept = ({ typed, also }: Concept): string => {
  const [first, ...more] = [...typed, ...also].map(alternative)
  return more.length > 0 ? `(${[first, ...more].join(' OR ')})` : (first ?? '')
}

const anyOf = (concepts: Concept[]): string => concepts.map(concept).join(' OR ')

/**
 * The query in FTS5's language; undefined when nothing is asked for, which everything answers.
 *
 * @param join whether a result says all of it, or some
 */
export const expression = ({ concepts, without }: SearchQuestion, join: 'AND' | 'OR' = 'AND'): string | undefined => {
  if (concepts.length === 0) return undefined
  const wanted = concepts.map(concept).join(` ${join} `)
  return without.length > 0 ? `(${wanted}) NOT (${anyOf(without)})` : wanted
}

/** Returns what has any of the things that were not wanted; undefined if there are none. */
export const unwanted = ({ without }: SearchQuestion): string | undefined =>
  without.length > 0 ? anyOf(without) : undefined

/** Returns what says all of it in its title. */
export const inTitle = ({ concepts }: SearchQuestion): string => `{title} : (${concepts.map(concept).join(' AND ')})`

/** Returns what was typed alone, without what means the same. */
export const typedOnly = ({ concepts, without }: SearchQuestion): SearchQuestion => ({
  concepts: concepts.map((one) => ({ ...one, also: [] })),
  without,
})

const behind =
  (openings: string[]) =>
  ([first, ...others]: Term[]): Term[] =>
    first
      ? [{ ...first, ways: openings.flatMap((opening) => first.ways.map((way) => `${opening} ${way}`)) }, ...others]
      : []

/** Returns what was asked for with its “not” where it stood; undefined for a question without one. */
export const negatedOnly = ({ concepts, without }: SearchQuestion): SearchQuestion | undefined => {
  if (!concepts.some(({ negated }) => negated)) return undefined
  return {
    concepts: concepts.map((one) =>
      one.negated
        ? { ...one, typed: one.typed.map(behind(one.negated)), also: one.also.map(behind(one.negated)) }
        : one,
    ),
    without,
  }
}

/** One word as it was typed, or one that takes its place. */
export const oneWord = (word: string): Concept => ({ typed: [[{ ways: [word], word }]], also: [] })
