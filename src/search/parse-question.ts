import { isAcronym } from '@/words/acronym'
import { dateAsked } from './date-asked'
import { type Concept, oneWord, type SearchQuestion, type Term } from './index/expression'
import { formsIn } from './index/one-form'
import { folded } from './index/plain-words'
import { groupAt, synonymsOf } from './synonyms'
import { formRuns, type Token, tokensOf, typedText } from './tokens'

/** Words that say nothing by themselves in a question, such as “when is my bin collected”. */
const fillers = new Set(
  'a an and are at be by can do does for from how i in is it my of on or our the their there this to was were what when where which who why will with you your'.split(
    ' ',
  ),
)

/**
 * Words that say little beside others: “bin not collected” asks for what says “bin” and “collected”, first of it what
 * says “not collected”. Beside a single word they say something: “not guilty”.
 */
const small = new Set(
  "not am any been being did didn't doesn't doing don't get gets getting got had hadn't has hasn't have haven't having if isn't just aren't wasn't weren't me please she he they we us so some still that then these those too very want won't would wouldn't can't couldn't could should shouldn't cannot".split(
    ' ',
  ),
)

/** So many words have to be left for the small ones to go. */
const enoughLeft = 2

/** More are nobody's search. */
const mostConcepts = 12

const hasWords = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text)

const isPlain = ({ text, phrase, beginning }: Token): boolean => !phrase && !beginning && /^[\p{L}'’]+$/u.test(text)

/** In capitals, where the rest is not. */
const capitalsOf = ({ text }: Token, shouted: boolean): string | undefined =>
  isAcronym(text) && !shouted ? text.replace(/s$/, '') : undefined

/** “Covid19” is also found as covid 19; not “a38” as a 38. */
const waysOf = ({ text, phrase, beginning }: Token): string[] => {
  const parts = phrase || beginning ? null : /^(\p{L}{3,})(\d+)$|^(\d+)(\p{L}{3,})$/u.exec(text)
  return parts ? [text, parts.slice(1).filter(Boolean).join(' ')] : [text]
}

const asTyped = (token: Token, shouted = false): Concept => {
  if (!isPlain(token)) return { typed: [[{ ways: waysOf(token), beginning: token.beginning }]], also: [] }
  return { ...oneWord(token.text), capitals: capitalsOf(token, shouted) }
}

type Run = { from: number; length: number; concept: Concept }

/** The date that was typed: what is of that day, what says it, and at last what has its words somewhere. */
const dateRun = (typed: string, tokens: Token[]): Run | undefined => {
  const date = dateAsked(typed)
  if (!date) return undefined
  const { from, to, when, phrases, words } = date
  const first = tokens.findIndex((token) => token.to > from && token.from < to)
  const run = tokens.filter((token) => token.to > from && token.from < to)
  if (run.length === 0 || run.some(({ phrase, not, beginning }) => phrase || not || beginning)) return undefined
  const apart = words.map((word) => ({ ways: [word] }))
  return { from: first, length: run.length, concept: { typed: [[{ ways: phrases }]], also: [apart], when } }
}

/** “3.4m” may be money as well as metres: what says the money is found below what says the same of a length. */
const asMoney = (text: string): Term[][] => {
  const [form] = /^\d[\d,.]*\s?[mk]$/i.test(text) ? formsIn(`£${text}`) : []
  return form ? [[{ ways: [form.form] }]] : []
}

/** Returns what has one form however it is typed: that form, or what was typed. */
const runsOfForms = (typed: string, tokens: Token[]): Run[] =>
  formRuns(typed, tokens).map(({ from, length, form }) => {
    const run = tokens.slice(from, from + length)
    const text = run.map((token) => token.text).join(' ')
    // A compound of letters is a word, and has the other forms of a word: in one piece, and the last of two.
    const [, before, word] = /^(\p{L}+)[\u002d\u2010\u2011](\p{L}+)$/u.exec(text) ?? []
    const inTwo: Term = word ? { ways: [text], word, before } : { ways: [text] }
    const inOne: Term = word ? { ways: [form], word: form } : { ways: [form] }
    return {
      from,
      length,
      concept: { typed: word ? [[inOne], [inTwo]] : [[{ ways: [form, text] }]], also: asMoney(text) },
    }
  })

const wantedConcepts = (typed: string, tokens: Token[], groups: string[][]): Concept[] => {
  const date = dateRun(typed, tokens)
  const forms = runsOfForms(typed, tokens)
  const synonyms = synonymsOf(groups)
  const shouted = tokens.length > 1 && typed === typed.toUpperCase()
  const concepts: Concept[] = []
  for (let at = 0; at < tokens.length; ) {
    const group = groupAt(tokens, at, synonyms)
    const run = date?.from === at ? date : group ? { from: at, ...group } : forms.find(({ from }) => from === at)
    const token = tokens[at] as Token
    const concept = run?.concept ?? asTyped(token, shouted)
    const apart = token.phrase || token.beginning || concept.when ? undefined : apartOf(token.text, groups)
    concepts.push({ ...concept, ...(at > 0 && !run ? { follows: true } : {}), ...(apart ? { apart } : {}) })
    at += run?.length ?? 1
  }
  return concepts
}

/** The plain word that a concept is, and nothing else. */
const wordIn = ({ typed, also, capitals }: Concept): string | undefined => {
  const word = typed.length === 1 && typed[0]?.length === 1 ? typed[0][0]?.word : undefined
  return word && also.length === 0 && !capitals ? folded(word).replaceAll('’', "'") : undefined
}

const isOneOf = (words: Set<string>) => (concept: Concept) => words.has(wordIn(concept) ?? '')
const isFiller = isOneOf(fillers)
const isSmall = isOneOf(small)
const isLeftOut = (concept: Concept): boolean => isFiller(concept) || isSmall(concept)

/** Matches what says the opposite of what stands behind it. */
const negation = /^(?:not|cannot|\p{L}+n't)$/u

/** Each with the “not” before it, which is left out of the question itself: what says it so comes first. */
const withNegations = (concepts: Concept[]): Concept[] => {
  let before: string[] = []
  return concepts.map((concept) => {
    const word = wordIn(concept)
    if (word && isLeftOut(concept)) {
      before =
        before.length > 0 && !negation.test(word)
          ? [...before, word]
          : isSmall(concept) && negation.test(word)
            ? [word]
            : []
      return concept
    }
    const [first, ...others] = before
    before = []
    return first
      ? { ...concept, negated: [...new Set([first, 'not'])].map((one) => [one, ...others].join(' ')) }
      : concept
  })
}

/** Without the words that say nothing, as long as others are left. */
const tellingOf = (concepts: Concept[]): Concept[] => {
  // A word that says nothing parts those around it.
  const apart = concepts.map((concept, n) =>
    n > 0 && isLeftOut(concepts[n - 1] as Concept) ? { ...concept, follows: undefined } : concept,
  )
  const telling = apart.filter((concept) => !isFiller(concept))
  const most = withNegations(apart).filter((concept) => !isLeftOut(concept))
  if (most.length >= enoughLeft) return most
  return telling.length > 0 ? telling : concepts
}

/** Matches words that are written as one, with a sign between them, and no address, number or date. */
const inOneToken = /^[\p{L}\p{N}'’]+(?:[\u002d\u2010-\u2014/+&,;:_|][\p{L}\p{N}'’]+)+$/u
const isWord = (text: string): boolean => /\p{L}/u.test(text)

/** “Bin-day” as the words that it is made of, for where nothing has it in one. Small words are part of it: “well-being”. */
const apartOf = (typed: string, groups: string[][]): Concept['apart'] => {
  if (!inOneToken.test(typed)) return undefined
  const words = typed.match(/[\p{L}\p{N}'’]+/gu) ?? []
  if (!words.every(isWord) || !words.some(({ length }) => length > 2)) return undefined
  const used = words.join(' ')
  const concepts = wantedConcepts(used, tokensOf(used).filter(hasWords), groups)
  const telling = concepts.filter((concept) => !isFiller(concept))
  return { typed, used, concepts: telling.length > 0 ? telling : concepts }
}

/**
 * Returns what somebody asks for with the words they typed: all of them, in any order; "phrases" in quotation
 * marks; without what has a minus before it; `begin*` for words that begin so. What is written in several ways is
 * looked for in its one form, a date as what is of that day, and words that mean the same are looked for too.
 *
 * @param groups words and phrases that mean the same
 */
export const parseQuestion = (typed: string, groups: string[][] = []): SearchQuestion => {
  const text = typedText(typed)
  const tokens = tokensOf(text).filter(hasWords)
  const wanted = tokens.filter(({ not }) => !not)
  const concepts = wantedConcepts(text, wanted, groups)
  return {
    concepts: tellingOf(concepts).slice(0, mostConcepts),
    without: tokens
      .filter(({ not }) => not)
      .slice(0, mostConcepts)
      .map((token) => asTyped(token)),
  }
}

/** Returns whether words ask for nothing: `*`, `""`, a picture. */
export const asksNothing = ({ concepts, without }: SearchQuestion): boolean => concepts.length + without.length === 0
