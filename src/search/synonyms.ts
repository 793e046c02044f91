import { acronym, isAcronym } from '@/words/acronym'
import type { Concept, Term } from './index/expression'
import { folded } from './index/plain-words'
import type { Token } from './tokens'

/** The words or phrases of one group, as an administrator writes it: with commas between. */
export const synonymGroup = (words: string): string[] =>
  words
    .split(',')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** Returns what is wrong with a group; undefined for one that can be used. */
export const synonymProblem = (words: string | null | undefined): string | undefined => {
  const group = synonymGroup(words ?? '')
  if (group.length < 2) return 'Enter at least two words or phrases, with a comma between them.'
  const wordless = group.find((one) => !/[\p{L}\p{N}]/u.test(one))
  return wordless ? `“${wordless}” has no letter or number in it.` : undefined
}

/** "Bins" and "bin" lead to the same group, and so do "library" and "libraries". */
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

const wordsIn = (text: string): string[] => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular)

/** One of a group: what somebody types who means it, and the rest. */
export type Synonym = { one: string; words: string[]; others: string[] }

/** The groups by what is typed, the longest first: "council house" before "council". */
export const synonymsOf = (groups: string[][]): Synonym[] =>
  groups
    .flatMap((group) =>
      group.map((one) => ({ one, words: wordsIn(one), others: group.filter((other) => other !== one) })),
    )
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)

/** As it is written in the list, and no other form of it: an acronym in capitals. */
const exactly = (word: string): Term[] => [{ ways: [isAcronym(word) ? acronym(word.replace(/s$/, '')) : word] }]

/** Typed in capitals; or in small letters, where it is no word of its own. */
const acronymTyped = ({ text }: Token, one: string): Pick<Concept, 'typed' | 'unlessWord'> =>
  isAcronym(text)
    ? { typed: [[{ ways: [acronym(one)] }]] }
    : { typed: [[{ ways: [text], word: text }]], unlessWord: text }

/** The words of a phrase side by side, the last in each of its forms: "council homes" is more than both words somewhere. */
const inOnePiece = (run: Token[]): Term => {
  const texts = run.map(({ text }) => text)
  const [before, word] = [texts.slice(0, -1).join(' '), texts.at(-1)]
  return { ways: [texts.join(' ')], word, ...(before && { before }) }
}

/** The same words, wherever they stand. */
const apart = (run: Token[]): Term[][] =>
  run.length > 1 ? [run.map(({ text }): Term => ({ ways: [text], word: text }))] : []

/** The tokens that make up these words; a token may be several, such as “anti-social”. */
const runAt = (tokens: Token[], at: number, words: string[]): Token[] | undefined => {
  const first = tokens[at] as Token
  if (first.phrase) return wordsIn(first.text).join(' ') === words.join(' ') ? [first] : undefined
  const run: Token[] = []
  const typed: string[] = []
  for (const token of tokens.slice(at)) {
    if (typed.length >= words.length || token.phrase || token.not || token.beginning) break
    run.push(token)
    typed.push(...wordsIn(token.text))
  }
  return typed.join(' ') === words.join(' ') ? run : undefined
}

/** Returns what somebody means by words that stand together and are in a group, and how many words that takes. */
export const groupAt = (
  tokens: Token[],
  at: number,
  synonyms: Synonym[],
): { concept: Concept; length: number } | undefined => {
  if (tokens[at]?.not || tokens[at]?.beginning) return undefined
  for (const { one, words, others } of synonyms) {
    const run = runAt(tokens, at, words)
    const [first] = run ?? []
    if (!run || !first) continue
    const also = others.map(exactly)
    if (isAcronym(one)) return { concept: { ...acronymTyped(first, one), also }, length: 1 }
    if (run.length === 1 && first.phrase) return { concept: { typed: [[{ ways: [first.text] }]], also }, length: 1 }
    return { concept: { typed: [[inOnePiece(run)]], also: [...also, ...apart(run)] }, length: run.length }
  }
  return undefined
}
