import type { Asked, Concept } from './index/expression'
import { folded } from './index/plain-words'

/** Words that say nothing by themselves in a question, such as “when is my bin collected”. */
const fillers = new Set(
  'a an and are at be by can do does for from how i in is it my of on or our the their there this to was were what when where which who why will with you your'.split(
    ' ',
  ),
)

/** More are nobody's search. */
const mostConcepts = 12

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

type Token = { text: string; phrase: boolean; not: boolean; beginning: boolean }

const pattern = /(-?)"([^"]*)"?|(\S+)/gu

/** Cuts what was typed into words, "phrases", -without and begin*. */
const tokensOf = (typed: string): Token[] =>
  [...typed.replace(/[“”„«»]/g, '"').matchAll(pattern)].map(([, sign = '', phrase, word = '']): Token => {
    if (phrase !== undefined) return { text: phrase.trim(), phrase: true, not: sign === '-', beginning: false }
    const text = word.replace(/^[-–−]+/, '')
    return {
      text: text.replace(/\*+$/, ''),
      phrase: false,
      not: text !== word,
      beginning: /\p{L}\*$/u.test(text),
    }
  })

/** "Bins" and "bin" are one word here, and so are "library" and "libraries". */
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

const wordsIn = (text: string): string[] => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular)

type Synonym = { words: string[]; group: string[] }

const synonymsOf = (groups: string[][]): Synonym[] =>
  groups
    .flatMap((group) => group.map((one) => ({ words: wordsIn(one), group })))
    .filter(({ words }) => words.length > 0)
    // The longest first: "council house" before "council".
    .sort((a, b) => b.words.length - a.words.length)

const asTyped = ({ text, phrase, beginning }: Token): Concept =>
  phrase || beginning || !/^[\p{L}'’]+$/u.test(text) ? { ways: [text], beginning } : { ways: [text], word: text }

/** The group that words which stand together belong to, and how many words that takes. */
const groupAt = (tokens: Token[], at: number, synonyms: Synonym[]): { group: string[]; length: number } | undefined => {
  const first = tokens[at] as Token
  if (first.not || first.beginning) return undefined
  for (const { words, group } of synonyms) {
    const own = first.phrase ? wordsIn(first.text) : []
    if (first.phrase) {
      if (own.join(' ') === words.join(' ')) return { group, length: 1 }
      continue
    }
    const run = tokens.slice(at, at + words.length)
    if (run.length < words.length || run.some(({ phrase, not, beginning }) => phrase || not || beginning)) continue
    if (run.every(({ text }, n) => wordsIn(text).join(' ') === words[n])) return { group, length: words.length }
  }
  return undefined
}

const conceptsOf = (tokens: Token[], synonyms: Synonym[]): Concept[] => {
  const concepts: Concept[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = groupAt(tokens, at, synonyms)
    const run = tokens.slice(at, at + (found?.length ?? 1))
    const typed = run.map(({ text }) => text).join(' ')
    // What was typed is one of the ways, too, as it was typed.
    if (found) concepts.push({ ways: [...new Set([typed, ...found.group])] })
    else concepts.push(asTyped(run[0] as Token))
    at += run.length
  }
  return concepts
}

/**
 * What somebody asks for with the words they typed: all of them, in any order; "phrases" in quotation
 * marks; without what has a minus before it; `begin*` for words that begin so. Words that mean the same
 * are looked for too.
 *
 * @param groups words and phrases that mean the same
 */
export const ask = (typed: string, groups: string[][] = []): Asked => {
  const tokens = tokensOf(typed).filter(({ text }) => hasWords(text))
  const wanted = tokens.filter(({ not }) => !not)
  const concepts = conceptsOf(wanted, synonymsOf(groups))
  const isFiller = ({ word }: Concept) => Boolean(word && fillers.has(folded(word)))
  const telling = concepts.filter((concept) => !isFiller(concept))
  return {
    concepts: (telling.length > 0 ? telling : concepts).slice(0, mostConcepts),
    without: tokens
      .filter(({ not }) => not)
      .slice(0, mostConcepts)
      .map(asTyped),
  }
}
